import type { Position, Span } from '../model/span.ts';
import type { YamlNode } from './node.ts';

/**
 * A node as if its part of the file were a separate file: under another name, with lines counted
 * from `firstLine` and columns unchanged. The same text thus gives the same node wherever it is in
 * the file.
 */
export function asPart(node: YamlNode, file: string, firstLine: number): YamlNode {
  const position = ({ line, column }: Position): Position => ({ line: line - firstLine + 1, column });
  const span = ({ start, end }: Span): Span => ({ file, start: position(start), end: position(end) });
  const part = (each: YamlNode): YamlNode => {
    switch (each.kind) {
      case 'map':
        return {
          ...each,
          span: span(each.span),
          entries: each.entries.map((entry) => ({
            ...entry,
            keySpan: span(entry.keySpan),
            value: part(entry.value),
          })),
        };
      case 'list':
        return { ...each, span: span(each.span), items: each.items.map(part) };
      case 'text':
        return {
          ...each,
          span: span(each.span),
          origin: position(each.origin),
          ...(each.pieces && { pieces: each.pieces.map(({ offset, at }) => ({ offset, at: position(at) })) }),
        };
      case 'empty':
        return { ...each, span: span(each.span) };
      default:
        return each satisfies never;
    }
  };
  return part(node);
}
