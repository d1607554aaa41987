import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguagePack } from '../../src/language/pack.ts';
import { REGISTERED } from '../../src/language/registered.ts';
import { Decimal } from '../../src/values/decimal.ts';
import { ES } from './es/es.ts';

/** Every text of a table, with its path; functions are called elsewhere. */
function textsOf(table: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof table === 'string') return [[at, table]];
  if (typeof table !== 'object' || table === null || table instanceof RegExp) return [];
  return Object.entries(table).flatMap(([key, value]) => textsOf(value, `${at}.${key}`));
}

/** Texts that may be empty, because the number, sign or status says it all. */
const MAY_BE_EMPTY =
  /^(?:locales\.\d+\.(?:scaleLetters\.one|currencies\.\w+\.(?:sign|name))|figures\.(?:hedges\.exact|estimateNote)|vocabulary\.(?:scales\.one|statuses\.final))$/;

const PACKS: readonly LanguagePack[] = [...REGISTERED, ES];

describe.each(PACKS.map((pack) => [pack.name, pack] as const))('the pack of %s', (_name, pack) => {
  test('says something everywhere', () => {
    const { code: _code, ...tables } = pack;
    const empty = Object.entries(tables)
      .flatMap(([key, table]) => textsOf(table, key))
      .filter(([at, text]) => text === '' && !MAY_BE_EMPTY.test(at));
    expect(empty).toEqual([]);
  });

  test('has twelve months, ten ranks in words, and a locale of its own language', () => {
    expect([pack.vocabulary.months.length, pack.vocabulary.shortMonths.length]).toEqual([12, 12]);
    const ranks = Array.from({ length: 10 }, (_, index) => pack.ordinals.inWords(index + 1, 'masculine'));
    expect(ranks).not.toContain(undefined);
    expect(pack.ordinals.inWords(11, 'masculine')).toBeUndefined();
    expect(pack.locales.map(({ tag }) => tag.split('-')[0])).toEqual(pack.locales.map(() => pack.code));
  });

  test('reads back the ranks that it writes', () => {
    for (let rank = 1; rank <= 10; rank += 1) {
      expect(pack.ordinals.words[pack.ordinals.inWords(rank, 'feminine') ?? ''] ?? rank).toBe(rank);
      const figures = pack.ordinals.inFigures(rank, 'feminine');
      expect(pack.ordinals.endings.some((ending) => figures.endsWith(ending))).toBe(true);
    }
  });

  test('words all its sentences', () => {
    const { slideWords, chartWords, mapWords, sheetWords } = pack;
    const part = { name: 'A', label: '1' };
    const sentences = [
      slideWords.lines.converted('X', 'annual-mean'),
      slideWords.lines.constantPrices(2012),
      slideWords.notes.minutes(1),
      slideWords.notes.minutes(3),
      slideWords.evidence.timelineFromTo(1, 'a', 'b'),
      slideWords.evidence.timelineFromTo(3, 'a', 'b'),
      chartWords.findings.only(part),
      chartWords.findings.ends(part, part),
      chartWords.findings.course(part, part, part),
      chartWords.findings.course(part, part, undefined),
      chartWords.findings.largest(part),
      chartWords.findings.total(part),
      chartWords.labels.after('A', '2012'),
      chartWords.deflated('D'),
      mapWords.alt('A', ''),
      mapWords.alt('A', 'B'),
      mapWords.altOfMany('A'),
      sheetWords.count(1, 2),
      sheetWords.unchecked(1),
      sheetWords.unchecked(2),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/\S/);
    expect(sentences.join(' ')).not.toMatch(/undefined|null|NaN|\[object|function/);
  });

  test('never sets a space twice, and leaves set text as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé ,.;:!?«»"%$]{0,30}$/), (typed) => {
        const once = pack.typography.spaced(typed, 'a', 'a');
        expect(pack.typography.spaced(once, 'a', 'a')).toBe(once);
      }),
    );
  });

  test('writes a million apart from a billion, in words and in letters, in each of its locales', () => {
    for (const locale of pack.locales) {
      const written = (['million', 'billion'] as const).flatMap((scale) =>
        [true, false].map((short) =>
          pack.figures.money({ digits: '2', value: new Decimal(2), scale, short, locale }, 'CAD'),
        ),
      );
      expect(new Set(written).size).toBe(4);
    }
  });
});

test('no two languages give one word two meanings in a stated amount', () => {
  const meanings = new Map<string, string>();
  for (const { amounts } of PACKS) {
    const tables = [
      amounts.scales,
      amounts.durations,
      amounts.hedgesBefore,
      amounts.hedgesAfter,
      amounts.numbers.addends,
    ];
    for (const [index, table] of tables.entries()) {
      for (const [word, meaning] of Object.entries(table)) {
        const said = `${index}: ${meaning}`;
        expect([word, meanings.get(`${index} ${word}`) ?? said]).toEqual([word, said]);
        meanings.set(`${index} ${word}`, said);
      }
    }
  }
});

/** Lines to skip: comments, and names of chart kinds, which are translated as a fact's label is. */
const NO_CODE = /^\s*(?:\/\/|\/?\*)|^(?:const noun|export const (?:RANGED|LYING)_BARS: ChartNoun) =/;

/** Lines of code that distinguish one language from another. */
function linesNamingALanguage(code: string): readonly string[] {
  const codes = REGISTERED.map((pack) => pack.code).join('|');
  const named = new RegExp(
    `(['"\`])(?:${codes})\\1|(?<=[\\w\\])?])\\.(?:${codes})\\b(?!\\.)|^\\s*(?:${codes}):|[{,] (?:${codes}):`,
  );
  return code.split('\n').filter((line) => !NO_CODE.test(line) && named.test(line));
}

test('nothing outside src/language names a language', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    // Explanations of findings give examples in the existing languages.
    .filter((path) => path.endsWith('.ts') && !/^src\/(?:language|diagnostics\/codes)\//.test(path));
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap((path) =>
    linesNamingALanguage(readFileSync(path, 'utf8')).map((line) => `${path}: ${line.trim()}`),
  );
  expect(found).toEqual([
    // Graphemes are the same in every language.
    "src/layout/text/break-lines.ts: const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });",
  ]);
  expect(linesNamingALanguage("if (language === 'fr') return label.en;\n  en: 'x',")).toHaveLength(2);
});
