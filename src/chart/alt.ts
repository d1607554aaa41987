import { CHART_WORDS } from '../language/slide-words.ts';
import type { Language } from '../model/language.ts';

/** The longest alt text that screen readers are said to take well: shorter in English than in French. */
const LONGEST: Readonly<Record<Language, number>> = { en: 140, fr: 170 };

export type ChartNoun = 'bar' | 'column' | 'stacked' | 'line';

/** "Bar chart of … where …." in one sentence; the finding is left out where it would make the sentence too long. */
export function chartAlt(noun: ChartNoun, subject: string, finding: string, language: Language): string {
  const words = CHART_WORDS[language];
  const kind = `${words[noun]} ${words.of} ${lowerFirst(subject)}`;
  const whole = `${kind}${language === 'fr' ? '\u00a0' : ''}${language === 'fr' ? ':' : ','} ${finding}.`;
  if (whole.length <= LONGEST[language]) return whole;
  const short = `${words[noun]}${language === 'fr' ? '\u00a0:' : ':'} ${finding}.`;
  return short.length <= LONGEST[language] ? short : `${kind.slice(0, LONGEST[language] - 1)}.`;
}

/** "Trade in goods" becomes "trade in goods"; "ODA" stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "A, $16M, is highest and B, $1.2M, lowest": the ends of what is drawn. */
export function extremes(
  items: readonly { readonly name: string; readonly value: number; readonly label: string }[],
  language: Language,
): string {
  const words = CHART_WORDS[language];
  const high = items.reduce((a, b) => (b.value > a.value ? b : a));
  const low = items.reduce((a, b) => (b.value < a.value ? b : a));
  if (high === low) return `${high.name}, ${high.label}`;
  return `${words.highest} ${high.name}, ${high.label}; ${words.lowest} ${low.name}, ${low.label}`;
}
