import type { NamedFigure } from '../language/chart-words.ts';
import { MAIN_LANGUAGE, packOf } from '../language/languages.ts';
import { lowerFirst } from '../language/lower-first.ts';
import type { Language } from '../model/language.ts';
import type { ChartNoun } from './kind.ts';

/**
 * "Bar chart of … where …." in one sentence. It takes the first finding that fits, from the fullest to the shortest,
 * with as many of the subject's parts (what, when, in which unit) as fit. If none fits even with the first part alone,
 * the sentence is only the kind and a finding, or else only the kind and the subject's first part, cut if necessary.
 */
export function chartAlt(
  noun: ChartNoun,
  subject: readonly string[],
  findings: readonly string[],
  language: Language,
): string {
  const words = packOf(language).chartWords.labels;
  const longest = packOf(language).style.altLength;
  const called = nounIn(noun, language);
  const named = (parts: number) => `${called} ${words.of} ${lowerFirst(subject.slice(0, parts).join(', '), language)}`;
  const sentence = (parts: number, finding: string) => {
    const kind = parts === 0 ? called : named(parts);
    return `${kind}${parts > 1 || words.commaBeforeWhere ? ',' : ''} ${words.where} ${finding}.`;
  };
  const fits = (text: string) => text.length <= longest;
  for (const finding of findings) {
    for (let parts = subject.length; parts >= 1; parts -= 1) {
      const text = sentence(parts, finding);
      if (fits(text)) return text;
    }
  }
  const bare = findings.map((finding) => sentence(0, finding)).find(fits);
  if (bare !== undefined) return bare;
  const kind = named(1);
  return fits(`${kind}.`) ? `${kind}.` : `${kind.slice(0, longest - 2).trimEnd()}….`;
}

export function nounIn(noun: ChartNoun, language: Language): string {
  const main = noun[MAIN_LANGUAGE] ?? '';
  return noun[language] ?? packOf(language).chartWords.nouns[main] ?? main;
}

/** A figure drawn, with a size to compare by. */
export interface SizedFigure extends NamedFigure {
  readonly value: number;
}

/** The extremes of what is drawn: "the highest is A at $16M and the lowest B at $1.2M". */
export function extremes(items: readonly SizedFigure[], language: Language): readonly string[] {
  const words = packOf(language).chartWords.findings;
  const [first] = items;
  if (first === undefined) return [];
  const high = items.reduce((a, b) => (b.value > a.value ? b : a));
  const low = items.reduce((a, b) => (b.value < a.value ? b : a));
  return high === low ? [words.only(high)] : [words.ends(high, low), words.only(high)];
}

/** The course of a figure over time, with its peak if that is neither its first nor its last point. */
export function course(items: readonly SizedFigure[], language: Language): readonly string[] {
  const words = packOf(language).chartWords.findings;
  const [from, to] = [items[0], items.at(-1)];
  if (from === undefined || to === undefined || from === to) return extremes(items, language);
  const peak = items.reduce((a, b) => (b.value > a.value ? b : a));
  const inside = peak !== from && peak !== to ? peak : undefined;
  return [words.course(from, to, inside), words.course(from, to, undefined)];
}
