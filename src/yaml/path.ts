import type { Span } from '../model/span.ts';
import type { YamlNode } from './node.ts';

/** Keys and indices from a node down to one in it. */
export type Path = readonly (string | number)[];

export function nodeAt(node: YamlNode, path: Path): YamlNode | undefined {
  let at: YamlNode | undefined = node;
  for (const step of path) {
    if (at?.kind === 'map') at = at.entries.find((entry) => entry.key === String(step))?.value;
    else if (at?.kind === 'list') at = at.items[Number(step)];
    else return undefined;
  }
  return at;
}

/** The span of the value at a path, or of its nearest ancestor that exists. */
export function spanAt(node: YamlNode, path: Path): Span {
  for (let length = path.length; length > 0; length -= 1) {
    const found = nodeAt(node, path.slice(0, length));
    if (found) return found.span;
  }
  return node.span;
}

/** The name of a place in messages: `currency`, or "item 3 of `slides`". */
export function pathName(path: Path, what: string): string {
  const last = path.at(-1);
  if (last === undefined) return what;
  if (typeof last === 'string') return `\`${last}\``;
  const list = path.at(-2);
  return `item ${last + 1} of ${list === undefined ? what : `\`${list}\``}`;
}
