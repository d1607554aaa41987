import type { Basis, ObservationStatus } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { Marking } from '../model/marking.ts';
import type { Scale } from '../model/quantity.ts';
import type { Currency } from '../model/unit.ts';
import { CURRENCY_NAMES } from './currency.ts';
import { de } from './elision.ts';
import { NO_BREAK_SPACE } from './typography.ts';

type Term = Readonly<Record<Language, string>>;

/** IATI's names of transaction types, in the singular as a table prints them. */
export const BASIS_NAMES: Readonly<Record<Basis, Term>> = {
  pledge: { en: 'pledge', fr: 'promesse' },
  commitment: { en: 'commitment', fr: 'engagement' },
  contribution: { en: 'contribution', fr: 'contribution' },
  disbursement: { en: 'disbursement', fr: 'décaissement' },
  expenditure: { en: 'expenditure', fr: 'dépenses' },
  trade: { en: 'trade', fr: 'commerce' },
  unspecified: { en: 'basis not stated', fr: 'nature non précisée' },
};

/** As the Treasury Board's Standard on Security Categorization prints them. */
export const MARKING_NAMES: Readonly<Record<Marking, Term>> = {
  unclassified: { en: 'UNCLASSIFIED', fr: 'NON CLASSIFIÉ' },
  'protected-a': { en: `PROTECTED${NO_BREAK_SPACE}A`, fr: `PROTÉGÉ${NO_BREAK_SPACE}A` },
  'protected-b': { en: `PROTECTED${NO_BREAK_SPACE}B`, fr: `PROTÉGÉ${NO_BREAK_SPACE}B` },
  'protected-c': { en: `PROTECTED${NO_BREAK_SPACE}C`, fr: `PROTÉGÉ${NO_BREAK_SPACE}C` },
  confidential: { en: 'CONFIDENTIAL', fr: 'CONFIDENTIEL' },
  secret: { en: 'SECRET', fr: 'SECRET' },
  'top-secret': { en: 'TOP SECRET', fr: 'TRÈS SECRET' },
};

/** What is printed after an observation; nothing for a final one. */
const STATUS_NAMES: Readonly<Record<ObservationStatus, Term>> = {
  final: { en: '', fr: '' },
  provisional: { en: 'provisional', fr: 'provisoire' },
  revised: { en: 'revised', fr: 'révisé' },
  estimated: { en: 'estimated', fr: 'estimation' },
  missing: { en: 'not available', fr: 'non disponible' },
  break: { en: 'break in series', fr: 'rupture de la série' },
};

/** A text with the mark of a status behind it: "$116M (provisional)"; the mark alone where the text is empty. */
export function withStatus(text: string, status: ObservationStatus | undefined, language: Language): string {
  const mark = status === undefined ? '' : STATUS_NAMES[status][language];
  if (mark === '' || text === '') return mark || text;
  return `${text} (${mark})`;
}

const SCALE_PLURALS: Readonly<Record<Scale, Term>> = {
  one: { en: '', fr: '' },
  thousand: { en: 'thousands', fr: 'milliers' },
  million: { en: 'millions', fr: 'millions' },
  billion: { en: 'billions', fr: 'milliards' },
};

/** What plotted amounts are: "millions of Canadian dollars", "en millions de dollars canadiens". */
export function moneyUnitLabel(currency: Currency, scale: Scale, language: Language): string {
  const name = CURRENCY_NAMES[currency][language];
  const plural = SCALE_PLURALS[scale][language];
  if (language === 'en') return plural === '' ? name : `${plural} of ${name}`;
  return plural === '' ? `en ${name}` : `en ${plural} ${de(name)}`;
}

/** What plotted numbers of people or things are: "troops", "millions of troops", « en millions de militaires ». */
export function countUnitLabel(noun: string, scale: Scale, language: Language): string {
  const plural = SCALE_PLURALS[scale][language];
  if (plural === '' || noun === '') return noun === '' ? plural : noun;
  return language === 'en' ? `${plural} of ${noun}` : `en ${plural} ${de(noun)}`;
}

/** "as of February 17, 2022" → en date du 17 février 2022; of a month or a year, "en date de". The date is given ready. */
export function asOf(date: string, knownToTheDay: boolean, language: Language): string {
  if (language === 'en') return `as of ${date}`;
  return knownToTheDay ? `en date du ${date}` : `en date ${de(date)}`;
}
