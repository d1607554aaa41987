import type { Language } from '../model/language.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
};

/** As the Translation Bureau abbreviates them; the shortest French names stay whole. */
const SHORT_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  fr: ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
};

/** The name of a month, 1 to 12. */
export function monthName(month: number, form: 'words' | 'short', language: Language): string {
  const names = form === 'words' ? MONTHS : SHORT_MONTHS;
  return names[language][month - 1] ?? '';
}

/** Whether the word is a month's name or abbreviation in either language. */
export function isMonthName(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return [MONTHS, SHORT_MONTHS].some((tables) =>
    [...tables.en, ...tables.fr].some((name) => name.toLowerCase().replace(/\.$/, '') === bare),
  );
}
