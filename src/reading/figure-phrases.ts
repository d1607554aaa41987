import { packOf } from '../language/languages.ts';
import { literalPattern } from '../language/literal-pattern.ts';
import type { LanguagePack } from '../language/pack.ts';
import { REGISTERED } from '../language/registered.ts';
import type { Language } from '../model/language.ts';
import type { Stretch } from '../model/stretch.ts';
import { foldedText } from './folded-text.ts';

/** A phrase that states a figure. */
export interface FigurePhrase extends Stretch {
  readonly kind: 'amount' | 'multiple';
}

interface Patterns {
  readonly amounts: RegExp;
  readonly multiples: RegExp;
  readonly idioms: RegExp;
}

const PATTERNS = new Map<Language, Patterns>();

/** The phrases of a text in a language that state a figure, idioms left out. */
export function figurePhrasesIn(text: string, language: Language): readonly FigurePhrase[] {
  const { amounts, multiples } = patternsOf(language);
  const folded = foldedText(text);
  const idioms = idiomsIn(text, language);
  const phrases = (pattern: RegExp, kind: FigurePhrase['kind']) =>
    stretches(folded, pattern).map((stretch): FigurePhrase => ({ ...stretch, kind }));
  return [...phrases(amounts, 'amount'), ...phrases(multiples, 'multiple')].filter(
    ({ start, end }) => !idioms.some((idiom) => idiom.start < end && start < idiom.end),
  );
}

/** Where a text in a language holds an idiom or an appointment, in which a number states no figure. */
export function idiomsIn(text: string, language: Language): readonly Stretch[] {
  return stretches(foldedText(text), patternsOf(language).idioms);
}

const IDIOM_NOUN = nounPattern(REGISTERED.flatMap(({ figureWords }) => figureWords.idiomNouns));
const PLANNED_NOUN = nounPattern(REGISTERED.flatMap(({ figureWords }) => figureWords.plannedNouns));

/** Whether a reason, in any language, says that something is an idiom, a name or the like, or is planned. */
export function isIdiomReason(reason: string): boolean {
  return IDIOM_NOUN.test(reason) || PLANNED_NOUN.test(reason);
}

/** Whether a reason, in any language, says that a length of time is a title’s, or planned by the author. */
export function isPlannedReason(reason: string): boolean {
  return PLANNED_NOUN.test(reason);
}

function nounPattern(nouns: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${nouns.join('|')})s?(?!\\p{L})`, 'iu');
}

function stretches(text: string, pattern: RegExp): readonly Stretch[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function patternsOf(language: Language): Patterns {
  const known = PATTERNS.get(language);
  if (known !== undefined) return known;
  const pack = packOf(language);
  const { amounts, multiples, idioms, appointments, counted } = pack.figureWords;
  const all =
    counted.length === 0
      ? amounts
      : [...amounts, `<n> +(?:${counted.join('|')})`, `<m> +(?!of |or |and |the )\\p{L}+ +(?:${counted.join('|')})`];
  const made = {
    amounts: phrases(all, pack),
    multiples: phrases(multiples, pack),
    idioms: phrases([...idioms, ...appointments], pack),
  };
  PATTERNS.set(language, made);
  return made;
}

const NOTHING = '(?!)';

function phrases(patterns: readonly string[], pack: LanguagePack): RegExp {
  const { number, fromTwo } = numberPatterns(pack);
  const written = patterns.map((pattern) =>
    pattern
      .replaceAll('<k>', `(?:\\d{1,3}|${number})`)
      .replaceAll('<n>', number)
      .replaceAll('<m>', fromTwo)
      .replaceAll('<->', '(?: +|-)'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|') || NOTHING})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Numbers in words, as loosely as they are looked for: up to six number words in a row. */
function numberPatterns({ amounts: { numbers } }: LanguagePack): { number: string; fromTwo: string } {
  const { addends, hundreds, thousands, ones, joiners, pairs } = numbers;
  const fromTwo = [
    ...Object.keys(addends).filter((word) => (addends[word] ?? 0) >= 2),
    ...Object.values(pairs).flatMap((pair) => Object.keys(pair)),
    ...Object.keys(hundreds),
    ...Object.keys(thousands),
  ];
  const oneOf = (words: readonly string[]) => `(?:${[...new Set(words)].map(literalPattern).join('|')})`;
  const more = `(?:(?: +|-)(?:${oneOf(joiners.map(({ word }) => word))}(?: +|-))?${oneOf([...ones, ...fromTwo])}(?!\\p{L})){0,5}`;
  const startingWith = (words: readonly string[]) => `(?:${oneOf(words)}(?!\\p{L})${more})`;
  return { number: startingWith([...ones, ...fromTwo]), fromTwo: startingWith(fromTwo) };
}
