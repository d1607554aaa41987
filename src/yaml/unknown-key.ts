import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { YamlNode } from './node.ts';
import { nodeAt, type Path, pathName, spanAt } from './path.ts';

/**
 * The finding for a key that may not stand where it does.
 *
 * @param known - the keys that may stand there
 * @param meant - a required key that is missing there and looks like it
 */
export function unknownKey(
  key: string,
  known: readonly string[],
  meant: string | undefined,
  root: YamlNode,
  path: Path,
  what: string,
): Diagnostic {
  const map = nodeAt(root, path);
  const entry = map?.kind === 'map' ? map.entries.find((each) => each.key === key) : undefined;
  const unused = known.filter((each) => map?.kind !== 'map' || !map.entries.some((other) => other.key === each));
  const near = meant ?? nearest(key, unused);
  return diagnostic('input/unknown-key', {
    message: `${pathName(path, what)} has no key \`${key}\``,
    span: entry?.keySpan ?? spanAt(root, path),
    hint: near ? `did you mean \`${near}\`?` : (lostIndentation(key, map) ?? whatMayStand(known, unused)),
  });
}

function whatMayStand(known: readonly string[], unused: readonly string[]): string {
  if (unused.length > 0) return `what may stand here: ${[...unused].sort().join(', ')}`;
  return `${known.map((each) => `\`${each}\``).join(' and ')} stand here, and nothing else`;
}

/** A key made like those one step further in, below the key before it, was pasted too far to the left. */
function lostIndentation(key: string, map: YamlNode | undefined): string | undefined {
  if (map?.kind !== 'map') return undefined;
  const at = map.entries.findIndex((entry) => entry.key === key);
  const keysOf = (node: YamlNode | undefined) => (node?.kind === 'map' ? node.entries.map((entry) => entry.key) : []);
  const own = keysOf(map.entries[at]?.value);
  const above = map.entries
    .slice(0, Math.max(at, 0))
    .findLast(
      (entry) =>
        entry.value.kind === 'map' &&
        entry.value.entries.some(({ value }) => keysOf(value).some((each) => own.includes(each))),
    );
  return above && `indent it and its lines by two spaces, so that it stands below \`${above.key}:\``;
}
