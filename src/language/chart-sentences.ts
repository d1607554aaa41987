import type { ObservationStatus } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { Basis } from '../model/qualifiers.ts';
import { packOf } from './languages.ts';

/** What a fill means, in terms of the figures' own basis: "Outlined: commitment, pledge." */
export function fillSentence(
  fill: 'solid' | 'outlined' | 'hatched' | 'diamond',
  bases: readonly Basis[],
  language: Language,
): string {
  const { chartWords, typography, vocabulary } = packOf(language);
  const names =
    fill === 'hatched' || fill === 'diamond' ? [chartWords.estimate] : bases.map((basis) => vocabulary.bases[basis]);
  return `${chartWords.fills[fill]}${typography.colon}${names.join(', ')}.`;
}

/** "Provisional: 2023." "Break in series: 2015." */
export function statusSentence(
  status: Exclude<ObservationStatus, 'final'>,
  periods: readonly string[],
  language: Language,
): string {
  const { chartWords, typography } = packOf(language);
  return `${chartWords.statuses[status]}${typography.colon}${periods.join(', ')}.`;
}
