import { LANGUAGES, packOf } from '../language/languages.ts';
import type { PrintedVocabulary } from '../language/printed-vocabulary.ts';
import { CURRENCIES } from '../model/unit.ts';
import { type PrintedToken, phraseAt, printedTokens } from '../reading/printed-tokens.ts';
import type { Sheet } from './document.ts';
import { currencySignAt } from './read-figures.ts';

/** What the words of a sheet say of its numbers. */
export interface SheetNames {
  readonly currencies: readonly string[];
  /** Exponents of ten. */
  readonly scales: ReadonlySet<number>;
}

export function sheetNames(sheet: Sheet): SheetNames {
  const words = wordsOf(sheet);
  return { currencies: words.flatMap(currenciesIn), scales: new Set(words.flatMap(scalesIn)) };
}

/** Rows and cells that are read for words: titles, headings and columns of units come first. */
const MOST_WORDS = 500;

/** The cells of a sheet that hold words, each once. */
function wordsOf({ rows }: Sheet): readonly string[] {
  const words = new Set<string>();
  for (const row of rows.slice(0, MOST_WORDS)) {
    for (const cell of row) {
      if (words.size < MOST_WORDS && /\p{L}/u.test(cell)) words.add(cell);
    }
  }
  return [...words];
}

/** Exponents of the scales that a cell names: "US$ million", "usd_million". */
function scalesIn(cell: string): readonly number[] {
  return inEachLanguage(cell, (tokens, at, { scales }) => phraseAt(tokens, at, scales)?.meaning);
}

/** Currencies that a cell names by sign, code or name, but for a dollar of no country. */
function currenciesIn(cell: string): readonly string[] {
  const named = inEachLanguage(cell, (tokens, at, { currencies }) => {
    const code = CURRENCIES.find((each) => each === tokens[at]?.text.toUpperCase());
    return code ?? currencySignAt(tokens, at)?.currency ?? phraseAt(tokens, at, currencies)?.meaning;
  });
  return named.filter((code) => CURRENCIES.some((each) => each === code));
}

function inEachLanguage<T>(
  cell: string,
  find: (tokens: readonly PrintedToken[], at: number, vocabulary: PrintedVocabulary) => T | undefined,
): readonly T[] {
  return LANGUAGES.flatMap((language) => {
    const { printed } = packOf(language);
    const tokens = printedTokens(cell.replaceAll('_', ' '), printed);
    return tokens.flatMap((_, at) => {
      const found = find(tokens, at, printed);
      return found === undefined ? [] : [found];
    });
  });
}
