import type { Basis, ObservationStatus, Statistic } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { Marking } from '../model/marking.ts';
import type { Scale } from '../model/quantity.ts';
import type { Currency } from '../model/unit.ts';
import { CURRENCY_NAMES } from './currency.ts';
import { de } from './elision.ts';
import { NO_BREAK_SPACE } from './typography.ts';

type Term = Readonly<Record<Language, string>>;

/** The fixed words a deck shows that neither an author nor a template writes. */
export const TERMS = {
  source: { en: 'Source', fr: 'Source' },
  sources: { en: 'Sources', fr: 'Sources' },
  note: { en: 'Note', fr: 'Nota' },
  notes: { en: 'Notes', fr: 'Notes' },
  'as-of': { en: 'as of', fr: 'en date du' },
  'as-of-month': { en: 'as of', fr: 'en date de' },
  continued: { en: 'continued', fr: 'suite' },
  draft: { en: 'DRAFT', fr: 'ÉBAUCHE' },
  unsourced: { en: 'unsourced', fr: 'sans source' },
  slide: { en: 'Slide', fr: 'Diapositive' },
  annex: { en: 'Annex', fr: 'Annexe' },
  version: { en: 'Version', fr: 'Version' },
  data: { en: 'Data', fr: 'Données' },
  year: { en: 'Year', fr: 'Année' },
  item: { en: 'Item', fr: 'Élément' },
  value: { en: 'Value', fr: 'Valeur' },
  period: { en: 'Period', fr: 'Période' },
  basis: { en: 'Basis', fr: 'Nature' },
  fact: { en: 'Fact', fr: 'Fait' },
  'where-in-source': { en: 'Place', fr: 'Endroit' },
  'as-printed': { en: 'As printed', fr: 'Texte d’origine' },
  'check-sheet': { en: 'Check sheet', fr: 'Feuille de vérification' },
  'talking-points': { en: 'Talking points', fr: 'Points à faire valoir' },
  'if-pressed': { en: 'If pressed', fr: 'Au besoin' },
  total: { en: 'Total', fr: 'Total' },
  planned: { en: 'planned', fr: 'prévu' },
  'not-available': { en: 'n/a', fr: 's.o.' },
  'currency-inferred': { en: 'currency inferred', fr: 'devise déduite' },
  'date-inferred': { en: 'date inferred', fr: 'date déduite' },
  retrieved: { en: 'retrieved', fr: 'consulté' },
  'not-comparable': { en: 'Not comparable', fr: 'Non comparable' },
  colon: { en: ':', fr: `${NO_BREAK_SPACE}:` },
} as const satisfies Record<string, Term>;

export type TermName = keyof typeof TERMS;

export function term(name: TermName, language: Language): string {
  return TERMS[name][language];
}

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

export const STATISTIC_NAMES: Readonly<Record<Statistic, Term>> = {
  total: { en: 'total', fr: 'total' },
  mean: { en: 'average', fr: 'moyenne' },
  cumulative: { en: 'cumulative total', fr: 'total cumulatif' },
  snapshot: { en: 'on that date', fr: 'à cette date' },
  peak: { en: 'peak', fr: 'maximum' },
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
export const STATUS_NAMES: Readonly<Record<ObservationStatus, Term>> = {
  final: { en: '', fr: '' },
  provisional: { en: 'provisional', fr: 'provisoire' },
  revised: { en: 'revised', fr: 'révisé' },
  estimated: { en: 'estimated', fr: 'estimation' },
  missing: { en: 'not available', fr: 'non disponible' },
  break: { en: 'break in series', fr: 'rupture de la série' },
};

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

/** "as of February 17, 2022" → en date du 17 février 2022; of a month or a year, "en date de". The date is given ready. */
export function asOf(date: string, knownToTheDay: boolean, language: Language): string {
  if (language === 'en') return `${term('as-of', 'en')} ${date}`;
  if (knownToTheDay) return `${term('as-of', 'fr')} ${date}`;
  return `en date ${de(date)}`;
}
