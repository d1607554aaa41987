import type { Language } from '../model/language.ts';

/** All that briefdeck knows of one language. Nothing outside the folder of a language tells it from another. */
export interface LanguagePack {
  readonly code: Language;
  /** In English, as findings name it: "French". */
  readonly name: string;
  /** What it is called in a package (BCP 47): `fr-CA`. */
  readonly tag: string;
  /** Whether every label and name in the facts is expected in it, whatever languages a brief is written in. */
  readonly official: boolean;
}
