import { packOf } from '../../language/languages.ts';
import { literalPattern } from '../../language/literal-pattern.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { Language } from '../../model/language.ts';
import type { Basis, Calendar, DENOMINATORS, Qualifiers, Statistic } from '../../model/qualifiers.ts';
import type { Scale } from '../../model/quantity.ts';
import type { Stretch } from '../../model/stretch.ts';
import { amountTokens } from '../../reading/amount-tokens.ts';
import { currencyAt } from '../../reading/currency.ts';
import { foldedText } from '../../reading/folded-text.ts';

/** One thing that words say of how an amount is measured, or what it is of. */
export type Measuring =
  /** The ISO 4217 codes that the words may mean. */
  | { readonly kind: 'currency'; readonly is: readonly string[] }
  | { readonly kind: 'scale'; readonly is: Exclude<Scale, 'one'> | 'trillion' }
  | { readonly kind: 'percent' }
  /** A unit of measurement but a currency: tonnes, hectares. */
  | { readonly kind: 'unit' }
  | { readonly kind: 'prices'; readonly is: 'constant' | 'current' }
  | { readonly kind: 'per'; readonly is: (typeof DENOMINATORS)[number] }
  | { readonly kind: 'basis'; readonly is: Basis }
  | { readonly kind: 'flow'; readonly is: NonNullable<Qualifiers['flow']> }
  | { readonly kind: 'statistic'; readonly is: Statistic }
  | { readonly kind: 'channel'; readonly is: NonNullable<Qualifiers['channel']> }
  | { readonly kind: 'calendar'; readonly is: Calendar }
  /** ISO 3166-1 alpha-3, or the name of a region. */
  | { readonly kind: 'place'; readonly is: string };

/** Words that measure, and where in the text they stand. */
export interface MeasuringWords extends Stretch {
  readonly means: Measuring;
}

/** The words of a text that say how something is measured, or of which country it is, in their order. */
export function measuresIn(text: string, language: Language): readonly MeasuringWords[] {
  const folded = foldedText(text);
  const { words, places } = readerOf(packOf(language));
  const found = [
    ...words.flatMap(({ pattern, means }) =>
      [...folded.matchAll(pattern)].map((match) => ({ ...stretchOf(match), means })),
    ),
    ...[...text.matchAll(places.pattern)].flatMap((match): readonly MeasuringWords[] => {
      const is = places.codes.get(match[0]);
      return is === undefined ? [] : [{ ...stretchOf(match), means: { kind: 'place', is } }];
    }),
    ...currenciesIn(text),
  ];
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Verbs that say beside a figure what its amount is of, and nouns that always do, in their order. */
export function kindsIn(text: string, language: Language): readonly MeasuringWords[] {
  const folded = foldedText(text);
  const verbs = readerOf(packOf(language)).verbs.flatMap(({ pattern, means }) =>
    [...folded.matchAll(pattern)].map((match) => ({ ...stretchOf(match), means })),
  );
  const nouns = measuresIn(text, language).filter(({ means }) => means.kind === 'basis' || means.kind === 'flow');
  return [...verbs, ...nouns].sort((a, b) => a.start - b.start || b.end - a.end);
}

function stretchOf({ index, 0: matched }: RegExpExecArray): Stretch {
  return { start: index, end: index + matched.length };
}

function currenciesIn(text: string): readonly MeasuringWords[] {
  const tokens = amountTokens(text);
  const found: MeasuringWords[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const mark = currencyAt(tokens, at);
    const [first, last] = [tokens[at], tokens[(mark?.next ?? 0) - 1]];
    if (mark === undefined || first === undefined || last === undefined) continue;
    found.push({ start: first.start, end: last.end, means: { kind: 'currency', is: mark.codes } });
    at = mark.next - 1;
  }
  return found;
}

interface Reader {
  readonly words: readonly { readonly pattern: RegExp; readonly means: Measuring }[];
  readonly verbs: Reader['words'];
  readonly places: { readonly pattern: RegExp; readonly codes: ReadonlyMap<string, string> };
}

const READERS = new WeakMap<LanguagePack, Reader>();

function readerOf(pack: LanguagePack): Reader {
  const known = READERS.get(pack) ?? {
    words: wordsOf(pack),
    verbs: verbsOf(pack),
    places: placesOf(pack),
  };
  READERS.set(pack, known);
  return known;
}

function wordsOf({ measuredBy }: LanguagePack): Reader['words'] {
  const { bases, calendars, channels, flows, per, scales, statistics } = measuredBy;
  const table: readonly (readonly [readonly string[], Measuring])[] = [
    [measuredBy.constantPrices, { kind: 'prices', is: 'constant' }],
    [measuredBy.currentPrices, { kind: 'prices', is: 'current' }],
    [measuredBy.percent, { kind: 'percent' }],
    [measuredBy.units, { kind: 'unit' }],
    ...entries(per).map(([is, words]) => [words, { kind: 'per', is }] as const),
    ...entries(bases).map(([is, words]) => [words, { kind: 'basis', is }] as const),
    ...entries(flows).map(([is, words]) => [words, { kind: 'flow', is }] as const),
    ...entries(statistics).map(([is, words]) => [words, { kind: 'statistic', is }] as const),
    ...entries(channels).map(([is, words]) => [words, { kind: 'channel', is }] as const),
    ...entries(calendars).map(([is, words]) => [words, { kind: 'calendar', is }] as const),
    ...entries(scales).map(([is, words]) => [words, { kind: 'scale', is }] as const),
  ];
  return readable(table);
}

function verbsOf({ measuredBy: { verbs } }: LanguagePack): Reader['verbs'] {
  return readable([
    ...entries(verbs.bases).map(([is, words]) => [words, { kind: 'basis', is }] as const),
    ...entries(verbs.flows).map(([is, words]) => [words, { kind: 'flow', is }] as const),
  ]);
}

function readable(table: readonly (readonly [readonly string[], Measuring])[]): Reader['words'] {
  return table.filter(([words]) => words.length > 0).map(([words, means]) => ({ pattern: wholeWords(words), means }));
}

function entries<K extends string, V>(table: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  const keys = Object.keys(table) as K[];
  return keys.map((key) => [key, table[key]] as const);
}

/** As whole words; a sign such as % may stand against a digit. */
function wholeWords(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'gu');
}

/** Names of places stand in their own case: "Chad", not "chad". */
function placesOf({ places }: LanguagePack): Reader['places'] {
  const codes = new Map(Object.entries(places).map(([code, name]) => [name, code]));
  const names = [...codes.keys()].toSorted((a, b) => b.length - a.length).map(literalPattern);
  return { pattern: new RegExp(`(?<![\\p{L}-])(?:${names.join('|')})(?![\\p{L}])`, 'gu'), codes };
}
