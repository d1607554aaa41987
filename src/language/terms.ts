import type { ObservationStatus } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { Marking } from '../model/marking.ts';
import type { Basis } from '../model/qualifiers.ts';
import type { Scale } from '../model/quantity.ts';
import type { Currency } from '../model/unit.ts';
import { packOf } from './languages.ts';

export function basisName(basis: Basis, language: Language): string {
  return packOf(language).vocabulary.bases[basis];
}

export function markingName(marking: Marking, language: Language): string {
  return packOf(language).vocabulary.markings[marking];
}

/** A currency in full: "Canadian dollars". */
export function currencyName(currency: Currency, language: Language): string {
  return packOf(language).vocabulary.currencies[currency];
}

/**
 * A text followed by the mark of its status: "$116M (provisional)"; only the mark if the text is
 * empty.
 */
export function withStatus(text: string, status: ObservationStatus | undefined, language: Language): string {
  const mark = status === undefined ? '' : packOf(language).vocabulary.statuses[status];
  if (mark === '' || text === '') return mark || text;
  return `${text} (${mark})`;
}

/**
 * What plotted amounts are in: "millions of Canadian dollars", "en millions de dollars canadiens".
 */
export function moneyUnitLabel(currency: Currency, scale: Scale, language: Language): string {
  const { phrases, vocabulary } = packOf(language);
  return phrases.inCurrency(vocabulary.scales[scale], vocabulary.currencies[currency]);
}

/**
 * What plotted counts of people or things are in: "troops", "millions of troops", « en millions de
 * militaires ».
 */
export function countUnitLabel(noun: string, scale: Scale, language: Language): string {
  const { phrases, vocabulary } = packOf(language);
  return phrases.inUnits(vocabulary.scales[scale], noun);
}

/** "as of February 17, 2022", "en date du 17 février 2022". Takes a formatted date. */
export function asOf(date: string, knownToTheDay: boolean, language: Language): string {
  return packOf(language).phrases.asOf(date, knownToTheDay);
}
