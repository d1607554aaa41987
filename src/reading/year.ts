/** A year in digits, from 1500 to 2099, as a pattern. */
export const YEAR = '(?:1[5-9]|20)\\d\\d';

const ALONE = new RegExp(`^${YEAR}$`);

/** Whether a text is a year in digits and nothing else. */
export function isYear(text: string): boolean {
  return ALONE.test(text);
}
