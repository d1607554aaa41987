import type { LanguagePack } from '../pack.ts';
import { AMOUNTS } from './amounts.ts';
import { CHART_WORDS } from './chart-words.ts';
import { COMPARING } from './comparisons.ts';
import { DIRECTIONS } from './directions.ts';
import { FIGURE_WORDS } from './figure-words.ts';
import { FIGURES } from './figures.ts';
import { KNOWN_NAMES } from './known-names.ts';
import { FR_CA, FR_FR } from './locales.ts';
import { MAP_WORDS } from './map-words.ts';
import { MEASURED_BY } from './measured-by.ts';
import { ORDINALS } from './ordinals.ts';
import { PERIODS } from './periods.ts';
import { PHRASES } from './phrases.ts';
import { PLACES } from './places.ts';
import { PRINTED } from './printed.ts';
import { SHEET_WORDS } from './sheet-words.ts';
import { SLIDE_WORDS } from './slide-words.ts';
import { STORY_WORDS } from './story-words.ts';
import { STYLE } from './style.ts';
import { TEMPLATE_WORDS } from './template-words.ts';
import { TYPOGRAPHY } from './typography.ts';
import { VOCABULARY } from './vocabulary.ts';

declare module '../../model/language.ts' {
  interface LanguageCodes {
    readonly fr: true;
  }
}

/** French as written by the Government of Canada, and in other regions. */
export const FR: LanguagePack = {
  code: 'fr',
  name: 'French',
  official: true,
  locales: [FR_CA, FR_FR],
  figures: FIGURES,
  periods: PERIODS,
  ordinals: ORDINALS,
  phrases: PHRASES,
  typography: TYPOGRAPHY,
  vocabulary: VOCABULARY,
  places: PLACES,
  slideWords: SLIDE_WORDS,
  chartWords: CHART_WORDS,
  mapWords: MAP_WORDS,
  sheetWords: SHEET_WORDS,
  templateWords: TEMPLATE_WORDS,
  storyWords: STORY_WORDS,
  style: STYLE,
  comparing: COMPARING,
  figureWords: FIGURE_WORDS,
  knownNames: KNOWN_NAMES,
  directions: DIRECTIONS,
  measuredBy: MEASURED_BY,
  amounts: AMOUNTS,
  printed: PRINTED,
};
