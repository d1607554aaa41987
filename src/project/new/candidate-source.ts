import type { FactStore } from '../../facts/store.ts';
import { type EntryData, type ReadEntry, readEntry } from './read-entry.ts';
import { inEveryLanguage, type Said } from './said-texts.ts';

/**
 * A new source as its file will hold it, and what that is read as.
 *
 * @param prefix - of what was said of it: `source` for `source-kind`
 */
export function candidateSource(
  said: Said,
  prefix: string,
  store: FactStore,
): { readonly data: EntryData; readonly read: ReadEntry } {
  const of = (key: string) => said[prefix === '' ? key : `${prefix}-${key}`];
  const plain = ['date', 'url', 'language'].flatMap((key): [string, string][] => {
    const text = of(key);
    return text ? [[key, text]] : [];
  });
  const data = {
    kind: of('kind') ?? '',
    publisher: inEveryLanguage(said, prefix === '' ? 'publisher' : `${prefix}-publisher`),
    title: inEveryLanguage(said, prefix === '' ? 'title' : `${prefix}-title`),
    ...Object.fromEntries(plain),
  };
  return { data, read: readEntry('sources', 'a', data, store) };
}
