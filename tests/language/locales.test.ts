import { describe, expect, test } from 'vitest';
import { EN } from '../../src/language/en/en.ts';
import { FR } from '../../src/language/fr/fr.ts';
import type { LanguagePack } from '../../src/language/pack.ts';
import type { Scale } from '../../src/model/quantity.ts';
import type { Currency } from '../../src/model/unit.ts';
import { Decimal } from '../../src/values/decimal.ts';

function money(pack: LanguagePack, tag: string, currency: Currency, scale: Scale, short: boolean): string {
  const locale = pack.locales.find((each) => each.tag === tag) ?? pack.locales[0];
  const digits = `1${locale.decimalMark}6`;
  return pack.figures.money({ digits, value: new Decimal('1.6'), scale, short, locale }, currency);
}

describe('a locale', () => {
  test('is Canadian where an outline names the language alone', () => {
    expect([EN.locales[0].tag, FR.locales[0].tag]).toEqual(['en-CA', 'fr-CA']);
  });

  test.each([
    ['en-CA', 'CAD', '$1.6B', '$1.6\u00a0billion'],
    ['en-GB', 'CAD', 'CA$1.6bn', 'CA$1.6\u00a0billion'],
    ['en-GB', 'GBP', '£1.6bn', '£1.6\u00a0billion'],
    ['fr-CA', 'CAD', '1,6\u00a0G$', '1,6\u00a0milliard de\u00a0dollars'],
    ['fr-FR', 'CAD', '1,6\u00a0Md$\u00a0CA', '1,6\u00a0milliard de\u00a0dollars canadiens'],
    ['fr-FR', 'EUR', '1,6\u00a0Md€', '1,6\u00a0milliard d’euros'],
  ] as const)('%s writes 1.6 billion %s as %s, and %s in a sentence', (tag, currency, short, words) => {
    const pack = tag.startsWith('en') ? EN : FR;
    expect(money(pack, tag, currency, 'billion', true)).toBe(short);
    expect(money(pack, tag, currency, 'billion', false)).toBe(words);
  });

  test('says whether a day stands before its month', () => {
    const date = { year: 2013, month: 5, day: 15 };
    const [canadian, british] = EN.locales.map((locale) => EN.periods.date(date, 'words', locale));
    expect([canadian, british]).toEqual(['May\u00a015, 2013', '15\u00a0May 2013']);
    const ends = EN.locales.map((locale) => EN.periods.endsInMonth({ ...date, day: 13 }, date, 'words', locale));
    expect(ends).toEqual([
      ['May\u00a013', '15, 2013'],
      ['13', '15\u00a0May 2013'],
    ]);
  });
});
