import type { Language } from '../../model/language.ts';
import type { Stretch } from '../../model/stretch.ts';
import { measuresIn } from './measures-in.ts';

/**
 * Where a line names the scale of a unit ("millions of US dollars", "in millions"): the word states no amount there,
 * and is compared with the scale that the chart is drawn in.
 */
export function unitScalesIn(text: string, language: Language): readonly Stretch[] {
  const words = measuresIn(text, language);
  const currencies = words.filter(({ means }) => means.kind === 'currency');
  return words.filter(
    ({ means, start, end }) =>
      means.kind === 'scale' &&
      (currencies.some((currency) => currency.start > end && LINK.test(text.slice(end, currency.start))) ||
        (INTRODUCED.test(text.slice(0, start)) && ENDED.test(text.slice(end)))),
  );
}

/** "of", « de », « d’ »: at most one short word. */
const LINK = /^\s*(?:\p{L}{1,3}\s+|\p{L}['’])?$/u;

/** "in millions" at the end of a line or a part of it. */
const INTRODUCED = /(?:^|[\s(])\p{Ll}{2}\s+$/u;
const ENDED = /^\s*(?:[,;)]|$)/u;
