import { hash } from 'node:crypto';
import { compareText } from '../model/compare-text.ts';
import { type Memory, NO_MEMORY } from '../model/memory.ts';
import { CUSTOM_PROPERTIES_PART } from './custom-properties.ts';

/**
 * One digest over a package's parts as they are before compression: SHA-256, in hexadecimal, of a line a part in the
 * order of their names' code units, each line as `sha256sum` prints it (the part's own digest, two spaces, its name). The
 * part with the custom properties is left out: it holds the digest. So it is the same wherever and however often the
 * package was zipped.
 */
export function partsDigest(
  parts: Iterable<readonly [name: string, content: string | Uint8Array]>,
  memory: Memory = NO_MEMORY,
): string {
  const lines = [...parts]
    .filter(([name]) => name !== CUSTOM_PROPERTIES_PART)
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, content]) => `${contentDigest(content, memory)}  ${name}\n`);
  return hash('sha256', lines.join(''));
}

/** SHA-256 of a part's content, in hexadecimal. */
export function contentDigest(content: string | Uint8Array, memory: Memory): string {
  return memory.keep('digest', [content], () => hash('sha256', content));
}
