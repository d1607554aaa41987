import type { YamlData, YamlDataMap } from './content.ts';

/** Keys, and indices of lists from 0; `[]` is the whole text. */
export type Path = readonly (string | number)[];

/**
 * A change to a YAML text. New entries go last unless `where` says otherwise; they are separated by
 * blank lines as their neighbours are, unless `spaced` says otherwise.
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

/** Next to an entry, given by its key or its index in a list. */
export type Where = 'first' | 'last' | { readonly before: string | number } | { readonly after: string | number };
