import type { Language } from '../model/language.ts';

/** The words that make a number of what stands after or before them. Small letters; plural and feminine forms listed. */
export interface NumberWords {
  readonly numbers: ReadonlySet<string>;
  /** Between numbers: "one hundred and fifty", "vingt et un". */
  readonly joints: ReadonlySet<string>;
  /** Powers of ten that count with any number before them, or with an article: "a million", "un milliard". */
  readonly scales: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** What is measured in: money, time, shares, lengths, areas and weights. */
  readonly units: ReadonlySet<string>;
  /** Between a number or a scale and its unit: "deux millions de dollars", "dix pour cent". */
  readonly links: ReadonlySet<string>;
  /** Whole phrases that hold number words and state no figure. */
  readonly idioms: readonly string[];
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/**
 * Number words of each language. French "un" and "une" are articles too ("un mois"), so they count only before a scale.
 */
export const NUMBER_WORDS: Readonly<Record<Language, NumberWords>> = {
  en: {
    numbers: set(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half dozen`),
    joints: set('and'),
    scales: set('hundred thousand million millions billion billions trillion'),
    articles: set('a an'),
    units: set(`percent percentage dollar dollars cent cents euro euros pound pounds franc francs
      second seconds minute minutes hour hours day days week weeks month months quarter quarters year years
      decade decades century centuries
      metre metres kilometre kilometres mile miles hectare hectares acre acres square
      gram grams kilogram kilograms tonne tonnes ton tons litre litres barrel barrels`),
    links: set('per of'),
    idioms: ['one day', 'one year to the next', 'one of', 'per cent'],
  },
  fr: {
    numbers: set(`deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts
      trente quarante cinquante soixante septante huitante octante nonante demi demie
      dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine`),
    joints: set('et'),
    scales: set('cent cents mille millier milliers million millions milliard milliards billion billions'),
    articles: set('un une'),
    units: set(`pourcent pourcentage dollar dollars cent cents euro euros livre livres franc francs
      seconde secondes minute minutes heure heures jour jours semaine semaines mois trimestre trimestres
      an ans année années décennie décennies siècle siècles
      mètre mètres kilomètre kilomètres mille milles hectare hectares acre acres
      gramme grammes kilogramme kilogrammes tonne tonnes litre litres baril barils`),
    links: set('de d pour'),
    idioms: ['pour cent'],
  },
};
