export const NO_BREAK_SPACE = '\u00A0';
export const EN_DASH = '\u2013';
export const MINUS = '\u2212';
export const APOSTROPHE = '\u2019';

/** The text with every space replaced by a no-break space. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', NO_BREAK_SPACE);
}
