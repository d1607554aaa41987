import type { YamlData, YamlDataMap } from './content.ts';

/** Keys, and indices of lists from 0; `[]` is the whole text. */
export type Path = readonly (string | number)[];

/**
 * A change of a YAML text. A path leads to a node by keys and, in lists, indices from 0; `[]` is the whole text. New
 * entries come last where nothing else is said; blank lines stand between them as they do between their neighbours, or
 * as `spaced` says.
 */
export type YamlEdit =
  | {
      readonly kind: 'insert-keys';
      readonly into: Path;
      readonly entries: YamlDataMap;
      readonly where?: Where;
      readonly spaced?: boolean;
    }
  | {
      readonly kind: 'insert-items';
      readonly into: Path;
      readonly items: readonly YamlData[];
      readonly where?: Where;
      readonly spaced?: boolean;
    }
  | { readonly kind: 'replace'; readonly path: Path; readonly value: YamlData }
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'rename'; readonly path: Path; readonly key: string };

/** Beside an entry: its key, or its index in a list. */
export type Where = 'first' | 'last' | { readonly before: string | number } | { readonly after: string | number };
