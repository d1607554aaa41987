import { hash } from 'node:crypto';
import { compareText } from '../model/compare-text.ts';
import { type Memory, NO_MEMORY } from '../model/memory.ts';
import { CUSTOM_PROPERTIES_PART } from './custom-properties.ts';

/**
 * The digest of a package's uncompressed parts: the SHA-256, in hexadecimal, of one line for each part, ordered by the
 * code units of the names. Each line is as `sha256sum` prints it (the part's own digest, two spaces, its name). Leaves
 * out the part with the custom properties, which holds the digest. Zipping the package again doesn't change it.
 */
export function partsDigest(
  parts: Iterable<readonly [name: string, content: string | Uint8Array]>,
  memory: Memory = NO_MEMORY,
): string {
  const digests: (readonly [name: string, digest: string])[] = [];
  // One part at a time, so that no others need be unpacked meanwhile.
  for (const [name, content] of parts) {
    if (name !== CUSTOM_PROPERTIES_PART) digests.push([name, contentDigest(content, memory)]);
  }
  const lines = digests.sort(([a], [b]) => compareText(a, b)).map(([name, digest]) => `${digest}  ${name}\n`);
  return hash('sha256', lines.join(''));
}

/** The SHA-256 of a part's content, in hexadecimal. */
export function contentDigest(content: string | Uint8Array, memory: Memory): string {
  return memory.keep('digest', [content], () => hash('sha256', content));
}
