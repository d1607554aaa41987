import type { Language } from '../model/language.ts';
import type { AmountVocabulary } from './amount-vocabulary.ts';
import type { ChartWords } from './chart-words.ts';
import type { FigureGrammar, OrdinalGrammar, PeriodGrammar, PhraseGrammar, Typography } from './grammar.ts';
import type { Locale } from './locale.ts';
import type { SheetWords } from './sheet-words.ts';
import type { SlideWords } from './slide-words.ts';
import type { Style } from './style.ts';
import type { TemplateWords } from './template-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All that briefdeck knows of one language. Nothing outside the folder of a language tells it from another. */
export interface LanguagePack {
  readonly code: Language;
  /** In English, as findings name it: "French". */
  readonly name: string;
  /** Whether every label and name in the facts is expected in it, whatever languages a brief is written in. */
  readonly official: boolean;
  /** The first is what an outline means that names the language alone. */
  readonly locales: readonly [Locale, ...Locale[]];
  readonly figures: FigureGrammar;
  readonly periods: PeriodGrammar;
  readonly ordinals: OrdinalGrammar;
  readonly phrases: PhraseGrammar;
  readonly typography: Typography;
  readonly vocabulary: Vocabulary;
  /** Countries by their ISO 3166-1 alpha-3 code, and regions. One that is missing is called as in the main language. */
  readonly places: Readonly<Record<string, string>>;
  readonly slideWords: SlideWords;
  readonly chartWords: ChartWords;
  readonly sheetWords: SheetWords;
  readonly templateWords: TemplateWords;
  readonly style: Style;
  /** Finds words that say how two figures stand to each other, in a text in small letters, spaces for its apostrophes. */
  readonly comparisons: RegExp;
  readonly amounts: AmountVocabulary;
}
