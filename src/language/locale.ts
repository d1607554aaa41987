import type { Scale } from '../model/quantity.ts';
import type { Currency } from '../model/unit.ts';

/** How a region writes a language's figures and dates. */
export interface Locale {
  /** BCP 47: `fr-CA`. Decks name it in their `lang` attributes. */
  readonly tag: string;
  readonly groupMark: string;
  readonly decimalMark: string;
  /** Fixed to a number in tables and charts, in capitals or small as the region has them: "M" in $17.2M and 17,2 M$. */
  readonly scaleLetters: Readonly<Record<Scale, string>>;
  readonly currencies: Readonly<Record<Currency, CurrencyForm>>;
  /** Whether a day stands before its month: 15 May 2013, not May 15, 2013. */
  readonly dayFirst: boolean;
  /** Excel's number for the language and region, in hexadecimal, which makes a viewer write months in it: "1009". */
  readonly excelCode: string;
}

/** How a currency is written around a number. */
export interface CurrencyForm {
  /** "US$", "$ US"; empty where the name stands there instead. */
  readonly sign: string;
  /** After a number, in the plural: "dollars américains". Where the language sets its sign first, used only without one. */
  readonly name: string;
}
