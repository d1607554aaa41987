import type { Language } from '../model/language.ts';
import type { AmountVocabulary } from './amount-vocabulary.ts';
import type { ChartWords } from './chart-words.ts';
import type { ComparingGrammar } from './comparing.ts';
import type { Directions } from './directions.ts';
import type { FigureWords } from './figure-words.ts';
import type { FigureGrammar, OrdinalGrammar, PeriodGrammar, PhraseGrammar, Typography } from './grammar.ts';
import type { Locale } from './locale.ts';
import type { MapWords } from './map-words.ts';
import type { MeasuredBy } from './measured-by.ts';
import type { PrintedVocabulary } from './printed-vocabulary.ts';
import type { SheetWords } from './sheet-words.ts';
import type { SlideWords } from './slide-words.ts';
import type { StoryWords } from './story-words.ts';
import type { Style } from './style.ts';
import type { TemplateWords } from './template-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Everything briefdeck knows about one language. Nothing outside a language's folder depends on
 * which language it is.
 */
export interface LanguagePack {
  readonly code: Language;
  /** In English, as used in findings: "French". */
  readonly name: string;
  /**
   * Whether every label and name in the facts must be given in this language, whatever languages a
   * brief is written in.
   */
  readonly official: boolean;
  /** The first is the one meant by an outline that names only the language. */
  readonly locales: readonly [Locale, ...Locale[]];
  readonly figures: FigureGrammar;
  readonly periods: PeriodGrammar;
  readonly ordinals: OrdinalGrammar;
  readonly phrases: PhraseGrammar;
  readonly typography: Typography;
  readonly vocabulary: Vocabulary;
  /**
   * Countries by ISO 3166-1 alpha-3 code, and regions. For a missing one, the main language's name
   * is used.
   */
  readonly places: Readonly<Record<string, string>>;
  readonly slideWords: SlideWords;
  readonly chartWords: ChartWords;
  readonly mapWords: MapWords;
  readonly sheetWords: SheetWords;
  readonly templateWords: TemplateWords;
  /** The words that new briefs begin with. */
  readonly storyWords: StoryWords;
  readonly style: Style;
  /** Words that compare figures, and what they say of them. */
  readonly comparing: ComparingGrammar;
  /** Words that state a figure without a digit. */
  readonly figureWords: FigureWords;
  /**
   * Names with digits that need no entry in a workspace's names, as patterns; see known-names.ts.
   */
  readonly knownNames: readonly string[];
  /** Words beside a figure that say which way a change went. */
  readonly directions: Directions;
  /** Words behind a figure that say in what prices or by what it is measured. */
  readonly measuredBy: MeasuredBy;
  readonly amounts: AmountVocabulary;
  readonly printed: PrintedVocabulary;
}
