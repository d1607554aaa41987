import type { LanguagePack } from '../../../src/language/pack.ts';
import { anyOf } from '../../../src/language/word-pattern.ts';
import { AMOUNTS } from './amounts.ts';
import { ES_MX, FIGURES, ORDINALS, PERIODS, PHRASES, TYPOGRAPHY } from './grammar.ts';
import { PRINTED } from './printed.ts';
import { STORY_WORDS } from './story-words.ts';
import { CHART_WORDS, MAP_WORDS, SHEET_WORDS, SLIDE_WORDS, TEMPLATE_WORDS, VOCABULARY } from './words.ts';

declare module '../../../src/model/language.ts' {
  interface LanguageCodes {
    readonly es: true;
  }
}

/** A small Spanish for tests only, to show that any new language is one folder and one line. */
export const ES: LanguagePack = {
  code: 'es',
  name: 'Spanish',
  official: false,
  locales: [ES_MX],
  figures: FIGURES,
  periods: PERIODS,
  ordinals: ORDINALS,
  phrases: PHRASES,
  typography: TYPOGRAPHY,
  vocabulary: VOCABULARY,
  places: { CAN: 'Canadá', MLI: 'Malí' },
  slideWords: SLIDE_WORDS,
  chartWords: CHART_WORDS,
  mapWords: MAP_WORDS,
  sheetWords: SHEET_WORDS,
  templateWords: TEMPLATE_WORDS,
  storyWords: STORY_WORDS,
  style: {
    titleWords: 20,
    sentenceWords: 27,
    altLength: 170,
    bareNoun: /^(?:una? |el |la )?(?:gráfico|cuadro|imagen)\.?$/i,
    isTopic: (_title, words) => words <= 3,
    commonWord: /./u,
    ifPressed: 'Si preguntan',
    mistypings: [],
    mistypedNumber: { pattern: /\d,\d(?!\d\d)/g, message: (typed) => `“${typed}” has a comma`, hint: 'write 2.4' },
  },
  comparing: {
    words: [
      { meaning: { kind: 'order', direction: 'up' }, pattern: anyOf(['más que']) },
      { meaning: { kind: 'order', direction: 'down' }, pattern: anyOf(['menos que']) },
      { meaning: { kind: 'change', direction: 'up' }, pattern: anyOf(['aumentó']) },
      { meaning: { kind: 'change', direction: 'down' }, pattern: anyOf(['disminuyó']) },
    ],
    always: /siempre/,
    negation: /\bno\b/u,
    until: /hasta\s*$/u,
    since: /desde\s*$/u,
    during: /(?:^|\s)(?:en|durante)\s*$/u,
    timed: /(?:hasta|desde|después|en )/u,
    ofAmounts: 'dar donante',
    particles: new Set(['desde', 'para']),
    root: (word) => word.replace(/s$/, ''),
  },
  figureWords: {
    amounts: ['la mitad de', '<m> de cada <m>'],
    multiples: ['el doble'],
    factors: { times: { dobl: 2, mitad: 0.5 }, parts: { tercio: 3 } },
    roughly: ['casi'],
    counted: [],
    appointments: [],
    idioms: [],
    beforeYear: ['en', 'de'],
    past: { before: 'hace', after: 'antes' },
    adding: [],
    plannedNouns: ['plazo'],
    idiomNouns: ['modismo'],
  },
  knownNames: ['[Rr]esolución \\d{1,4}'],
  measuredBy: {
    constantPrices: ['en términos reales'],
    currentPrices: ['a precios corrientes'],
    per: { month: ['al mes'], week: [], day: ['al día'], person: ['por persona'], household: [] },
    bases: { pledge: ['promesas?'], commitment: [], disbursement: ['desembolsos?'], expenditure: ['gastos?'] },
    flows: { exports: ['exportaciones'], imports: ['importaciones'] },
    statistics: { mean: ['promedios?'], cumulative: ['acumulad[oa]s?'] },
    channels: { bilateral: ['bilateral'], multilateral: ['multilateral'] },
    calendars: { 'fiscal-ca': ['ejercicios?'], calendar: ['años? civil'] },
    verbs: {
      bases: { pledge: ['prometió'], commitment: [], disbursement: ['desembolsó'] },
      flows: { exports: ['exportó'], imports: ['importó'] },
    },
    owners: ['de', 'del'],
    auxiliaries: ['fue'],
    units: ['toneladas?'],
    percent: ['por ciento'],
    scales: { thousand: ['miles'], million: ['millones'], billion: ['miles de millones'], trillion: ['billones'] },
  },
  directions: {
    rise: /^aumentó$/,
    fall: /^disminuyó$/,
    change: /^cambió$/,
    level: /^a$/,
    riseAfter: /^más$/,
    fallAfter: /^menos$/,
    from: /(?:^|\s)de\s*$/,
    to: /(?:^|\s)a\s*$/,
  },
  amounts: AMOUNTS,
  printed: PRINTED,
};
