import type { Scale } from '../model/quantity.ts';
import type { Currency } from '../model/unit.ts';

/** How a region writes a language's figures and dates. */
export interface Locale {
  /** BCP 47 tag, used in the `lang` attributes of decks: `fr-CA`. */
  readonly tag: string;
  readonly groupMark: string;
  readonly decimalMark: string;
  /** Attached to a number in tables and charts, in the region's case: "M" in $17.2M and 17,2 M$. */
  readonly scaleLetters: Readonly<Record<Scale, string>>;
  readonly currencies: Readonly<Record<Currency, CurrencyForm>>;
  /** Whether the day precedes the month: 15 May 2013, not May 15, 2013. */
  readonly dayFirst: boolean;
  /**
   * Excel's hexadecimal locale ID for the language and region, so that viewers write months in it:
   * "1009".
   */
  readonly excelCode: string;
}

/** How a currency is written around a number. */
export interface CurrencyForm {
  /** "US$", "$ US"; empty if the name is used instead. */
  readonly sign: string;
  /**
   * After a number, in the plural: "dollars américains". In a language that puts the sign first,
   * used only if there is no sign.
   */
  readonly name: string;
}
