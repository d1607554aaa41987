import type { FactStore } from '../../facts/store.ts';
import { forEachLanguage, LANGUAGES } from '../../language/languages.ts';
import { type EntryData, type ReadEntry, readEntry } from './read-entry.ts';
import { inEveryLanguage, type Said, textKey } from './said-texts.ts';

/** A new measure as its file will hold it, and what that is read as. */
export function candidateMeasure(said: Said, store: FactStore): { readonly data: EntryData; readonly read: ReadEntry } {
  const { kind = '', unit, step, basis, volatility } = said;
  const addsOver = (said['adds-over'] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const isCounted = LANGUAGES.some((language) => said[textKey('counts', language)]);
  const data: EntryData = {
    kind,
    ...(unit && { unit }),
    ...(isCounted && { counts: forEachLanguage((language) => said[textKey('counts', language)] ?? '') }),
    ...(step && { step }),
    ...(basis && basis !== 'none' && { basis }),
    'adds-over': addsOver,
    ...(volatility && volatility !== 'fixed' && { volatility }),
    ...inEveryLanguage(said, ''),
  };
  return { data, read: readEntry('measures', 'a', data, store) };
}
