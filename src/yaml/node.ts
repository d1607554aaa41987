import type { Position, Span } from '../model/span.ts';

export type YamlNode = YamlMap | YamlList | YamlText | YamlEmpty;

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

/** Text as typed: `16.0` and `no` are not converted. */
export interface YamlText {
  readonly kind: 'text';
  readonly text: string;
  readonly style: 'plain' | 'quoted' | 'block';
  readonly span: Span;
  /**
   * Position of the first character of the content. In a literal block (`|`), each further line
   * begins at `origin.column` of the next line.
   */
  readonly origin: Position;
  /**
   * For content that is not an unbroken stretch of the file (a block, folded lines, escapes): the
   * positions of its stretches. Each entry applies from its offset in the content to the next
   * entry's. In order; the first offset is 0.
   */
  readonly pieces?: readonly { readonly offset: number; readonly at: Position }[];
}

/** A key without a value. */
export interface YamlEmpty {
  readonly kind: 'empty';
  readonly span: Span;
}
