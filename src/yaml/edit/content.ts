import { tabsAsSpaces } from '../characters.ts';

/** The content of a node, without its place. Every `YamlNode` is one. */
export type Content = ContentMap | ContentList | ContentText | ContentEmpty;

export interface ContentMap {
  readonly kind: 'map';
  readonly entries: readonly ContentEntry[];
}

export interface ContentEntry {
  readonly key: string;
  readonly value: Content;
}

export interface ContentList {
  readonly kind: 'list';
  readonly items: readonly Content[];
}

export interface ContentText {
  readonly kind: 'text';
  readonly text: string;
}

/** A key or hyphen without a value. */
export interface ContentEmpty {
  readonly kind: 'empty';
}

/**
 * Plain data to be written as YAML; null is a key without a value. JavaScript puts object keys that
 * look like whole numbers first, in ascending order; pass a `Map` if another order is wanted.
 */
export type YamlData = string | null | readonly YamlData[] | YamlDataMap;

export type YamlDataMap = ReadonlyMap<string, YamlData> | { readonly [key: string]: YamlData };

export function contentOf(data: YamlData): Content {
  if (data === null) return { kind: 'empty' };
  if (typeof data === 'string') return { kind: 'text', text: tabsAsSpaces(data) };
  if (isList(data)) return { kind: 'list', items: data.map(contentOf) };
  return { kind: 'map', entries: entriesOf(data) };
}

export function entriesOf(data: YamlDataMap): ContentEntry[] {
  const entries = data instanceof Map ? [...data] : Object.entries(data);
  return entries.map(([key, value]) => ({ key, value: contentOf(value) }));
}

function isList(data: YamlData): data is readonly YamlData[] {
  return Array.isArray(data);
}

/** The order of keys matters. */
export function sameContent(one: Content, other: Content): boolean {
  switch (one.kind) {
    case 'empty':
      return other.kind === 'empty';
    case 'text':
      return other.kind === 'text' && one.text === other.text;
    case 'list':
      return (
        other.kind === 'list' &&
        one.items.length === other.items.length &&
        one.items.every((item, index) => sameAt(item, other.items[index]))
      );
    case 'map':
      return (
        other.kind === 'map' &&
        one.entries.length === other.entries.length &&
        one.entries.every(
          ({ key, value }, index) => key === other.entries[index]?.key && sameAt(value, other.entries[index]?.value),
        )
      );
  }
}

function sameAt(one: Content, other: Content | undefined): boolean {
  return other !== undefined && sameContent(one, other);
}
