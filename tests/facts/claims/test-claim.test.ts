import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { testClaim } from '../../../src/facts/claims/test-claim.ts';
import { readClaim } from '../../../src/outline/claim/read-claim.ts';
import type { YamlText } from '../../../src/yaml/node.ts';
import { HERE, storeOf } from '../facts-text.ts';

function claimIn(text: string) {
  const node: YamlText = { kind: 'text', text, style: 'plain', span: HERE, origin: HERE.start };
  const { value, diagnostics } = readClaim(node);
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return value;
}

function claimed(text: string, ...further: readonly string[]) {
  const { value, diagnostics } = testClaim(storeOf(...further).store, claimIn(text));
  return { verdict: value, codes: diagnostics.map(({ code }) => code), messages: diagnostics.map((d) => d.message) };
}

const CLOSE = [
  'x.one: {measure: trade, says: CA$16.2 million, currency: CAD, period: 2013, en: One, fr: Un}',
  'x.many: {measure: force, says: 15 troops, en: Many, fr: Plusieurs}',
  'x.few: {measure: force, says: 5 troops, en: Few, fr: Peu}',
  'x.at-least: {measure: force, says: at least 40 troops, en: At least, fr: Au moins}',
  'x.forty: {measure: force, says: 40 troops, en: Forty, fr: Quarante}',
  'x.under: {measure: force, says: fewer than 40 troops, en: Under, fr: Moins}',
  'x.over: {measure: force, says: over 40 troops, en: Over, fr: Plus}',
  'x.up-to: {measure: force, says: up to 40 troops, en: Up to, fr: Jusqu’à}',
];

describe('a comparison', () => {
  it.each([
    'trade.exports > trade.imports',
    'trade.imports < trade.exports',
    'trade.exports >= 12 × trade.imports',
    'trade.exports about 13 × trade.imports',
    'aid.usd@2011 > aid.usd@2008',
    'x.many = 3 × x.few',
    'x.at-least > x.many',
    'x.under < x.forty',
    'x.over > x.forty',
    'x.under < x.over',
    'x.up-to <= x.forty',
    'x.one = x.one',
  ])('holds where every value that the figures allow bears it out: %s', (text) => {
    expect(claimed(text, ...CLOSE)).toEqual({ verdict: 'holds', codes: [], messages: [] });
  });

  it.each([
    'trade.imports > trade.exports',
    'trade.exports < 2 × trade.imports',
    'trade.exports about 20 × trade.imports',
    'trade.exports = trade.imports',
    'x.many > 3 × x.few',
  ])('fails where none does: %s', (text) => {
    expect(claimed(text, ...CLOSE)).toMatchObject({ verdict: 'fails', codes: ['claims/fails'] });
  });

  it('can’t be told where rounding lets the intervals overlap', () => {
    const { verdict, codes, messages } = claimed('x.one > trade.exports', ...CLOSE);
    expect([verdict, codes]).toEqual(['uncertain', ['claims/uncertain']]);
    expect(messages[0]).toContain('x.one ($16.2\u00a0million) is more than trade.exports ($16\u00a0million)');
    expect(claimed('trade.exports = x.one', ...CLOSE).verdict).toBe('uncertain');
    expect(claimed('x.at-least = x.at-least', ...CLOSE).verdict).toBe('holds');
    expect(claimed('x.over <= 2 × x.forty', ...CLOSE).verdict).toBe('uncertain');
  });

  it('fails where the figures as printed contradict it, though rounding might allow it', () => {
    expect(claimed('trade.exports > x.one', ...CLOSE).verdict).toBe('fails');
  });

  it('gives both values in its message', () => {
    expect(claimed('trade.imports > 2 × trade.exports').messages).toEqual([
      'trade.imports ($1.2\u00a0million) is not more than 2 × trade.exports ($16\u00a0million)',
    ]);
  });
});

describe('the gate', () => {
  it('refuses claims about figures in two currencies, and gives no verdict', () => {
    expect(claimed('aid.usd@2008 > aid.calendar')).toMatchObject({
      verdict: undefined,
      codes: ['facts/incomparable-currency'],
    });
  });

  it('refuses a claim about a mean and a year', () => {
    expect(claimed('aid.mean > aid.calendar').codes).toContain('facts/incomparable-statistic');
  });

  it('refuses a claim about a pledge and a contribution, and tests it still', () => {
    expect(claimed('aid.contribution > aid.pledge')).toMatchObject({
      verdict: 'holds',
      codes: ['facts/incomparable-basis'],
    });
  });
});

describe('an extreme', () => {
  it('is larger than every other fact', () => {
    expect(claimed('trade.total = max of trade.exports, trade.imports').verdict).toBe('holds');
    expect(claimed('trade.imports is min of trade.exports, trade.imports and trade.total').verdict).toBe('holds');
    expect(claimed('trade.imports = max of trade.exports').verdict).toBe('fails');
  });

  it('is larger than every other point of its series', () => {
    expect(claimed('aid.usd@2008 = max of aid.usd@2008..2009').verdict).toBe('holds');
    expect(claimed('aid.usd@2009 = max of aid.usd@2008..2009').verdict).toBe('fails');
  });

  it('can’t be told where the series has a gap', () => {
    const { verdict, messages } = claimed('aid.usd@2011 = max of aid.usd');
    expect(verdict).toBe('uncertain');
    expect(messages).toEqual(['aid.usd has no value for 2010, which may be the extreme one']);
  });
});

describe('a trend', () => {
  it('compares the ends of a series', () => {
    expect(claimed('aid.usd rises').verdict).toBe('holds');
    expect(claimed('aid.usd falls from 2008 to 2009').verdict).toBe('holds');
    expect(claimed('aid.usd rises from 2008 to 2009').verdict).toBe('fails');
  });

  it('needs the points it names', () => {
    expect(claimed('aid.usd rises from 2010 to 2011').codes).toEqual(['facts/unknown-point']);
  });
});

const YEARS =
  'y.a: {measure: net-aid, currency: USD, scale: million, en: Aid, fr: Aide, points: {2008: 90.1, 2009: 83.4, 2010: 99.2, 2011: 116.1, 2012: 96.5, 2014: 97.9}}';

describe('a claim about every year', () => {
  it('is tested at each step, where a trend looks at the ends only', () => {
    expect(claimed('y.a rises from 2008 to 2011', YEARS).verdict).toBe('holds');
    const { verdict, messages } = claimed('y.a rises every year from 2008 to 2011', YEARS);
    expect([verdict, messages]).toEqual([
      'fails',
      ['y.a@2009 (US$83.4\u00a0million) is not more than y.a@2008 (US$90.1\u00a0million)'],
    ]);
    expect(claimed('y.a rises every year from 2009 to 2011', YEARS).verdict).toBe('holds');
    expect(claimed('y.a falls every year from 2011 to 2012', YEARS).verdict).toBe('holds');
  });

  it('can’t be told where a year is missing', () => {
    expect(claimed('y.a rises every year from 2012 to 2014', YEARS).verdict).toBe('uncertain');
    expect(claimed('aid.usd rises every year from 2009 to 2011').verdict).toBe('uncertain');
  });

  it('has its earlier point first', () => {
    expect(claimed('y.a rises every year from 2011 to 2009', YEARS).codes).toEqual(['claims/unreadable']);
    expect(claimed('y.a falls from 2011 to 2011', YEARS).codes).toEqual(['claims/unreadable']);
  });
});

describe('a claim that a series stays near a figure', () => {
  it('is tested on each point, and not on the ends only', () => {
    expect(claimed('y.a@2012 about y.a@2008', YEARS).verdict).toBe('holds');
    expect(claimed('y.a stays within 10% of y.a@2008 from 2008 to 2009', YEARS).verdict).toBe('holds');
    expect(claimed('y.a stays within 10% of y.a@2008 from 2008 to 2012', YEARS).verdict).toBe('fails');
    expect(claimed('y.a stays within 30% of y.a@2008 from 2008 to 2012', YEARS).verdict).toBe('holds');
  });

  it('can’t be told where a year is missing', () => {
    expect(claimed('y.a stays within 30% of y.a@2008', YEARS).verdict).toBe('uncertain');
  });
});

describe('the first since', () => {
  const COUPS = [
    'e.one: {kind: event, date: 2012-03-22, en: Coup, fr: Coup}',
    'e.two: {kind: event, date: 2020-08-18, en: Coup, fr: Coup}',
    'e.three: {kind: event, date: 2021-05, en: Coup, fr: Coup}',
    'e.some: {kind: event, date: 2020, en: Coup, fr: Coup}',
  ];

  it('is so where none of those named lies between', () => {
    expect(claimed('e.two is the first since e.one of e.one, e.two, e.three', ...COUPS).verdict).toBe('holds');
    expect(claimed('e.three is the first since e.one of e.two', ...COUPS)).toMatchObject({
      verdict: 'fails',
      messages: ['e.two (2020-08-18) lies between e.one and e.three'],
    });
    expect(claimed('e.one is the first since e.two of e.three', ...COUPS).verdict).toBe('fails');
  });

  it('can’t be told where a date is too coarse, and is nothing where nothing is named', () => {
    expect(claimed('e.two is the first since e.one of e.some', ...COUPS).verdict).toBe('uncertain');
    expect(claimed('e.two is the first since e.one of e.one', ...COUPS).verdict).toBe('fails');
  });

  it('fall or rise of a series is tested at each step between', () => {
    expect(claimed('y.a@2012 is the first fall since 2009', YEARS).verdict).toBe('holds');
    expect(claimed('y.a@2011 is the first fall since 2009', YEARS).verdict).toBe('fails');
    expect(claimed('y.a@2012 is the first fall since 2010', YEARS).verdict).toBe('fails');
    expect(claimed('y.a@2011 is the first rise since 2010', YEARS).verdict).toBe('holds');
  });
});

describe('all of', () => {
  const MORE = ['pol.coup-b: {kind: event, date: 2020-08-18, en: Coup, fr: Coup}'];

  it('several facts holds where it holds of each', () => {
    expect(claimed('all of trade.exports, trade.total > trade.imports').verdict).toBe('holds');
    expect(claimed('all of trade.exports and trade.imports > 2 × trade.imports').verdict).toBe('fails');
    expect(claimed('all of y.a rise from 2009 to 2011', YEARS).verdict).toBe('holds');
  });

  it('a whole is the whole as printed', () => {
    expect(
      claimed(
        'x.same all of trade.total',
        'x.same: {measure: trade, says: $17.2 million, currency: CAD, period: 2012, part-of: trade.total, en: A, fr: A}',
      ).verdict,
    ).toBe('holds');
    expect(claimed('trade.exports all of trade.total').verdict).toBe('fails');
  });

  it('facts whose IDs begin so are named, none left out', () => {
    expect(claimed('pol.coup, pol.coup-b are all of pol.*', ...MORE).verdict).toBe('holds');
    expect(claimed('pol.coup-b are all of pol.*', ...MORE)).toMatchObject({
      verdict: 'fails',
      messages: ['pol.coup is one of pol.* too'],
    });
  });
});

test.each([
  'trade.exports = max of trade.exports',
  'trade.exports most of trade.exports',
  'aid.usd@2008 = max of aid.usd@2008',
])('what is compared with nothing but itself proves nothing: %s', (text) => {
  expect(claimed(text)).toMatchObject({ verdict: 'fails', codes: ['claims/fails'] });
});

describe('a majority', () => {
  it('is more than half of a whole', () => {
    expect(claimed('trade.exports most of trade.total').verdict).toBe('holds');
    expect(claimed('trade.imports most of trade.total').verdict).toBe('fails');
  });

  it('among its parts outweighs all the others', () => {
    expect(claimed('trade.exports most of trade.exports, trade.imports').verdict).toBe('holds');
    expect(claimed('x.few most of x.few, x.many', ...CLOSE).verdict).toBe('fails');
  });
});

test.each([
  'pol.coup > trade.exports',
  'trade.exports > aid.usd',
  'pol.rank = max of pol.goods',
  'aid.usd most of trade.total',
])('only numbers are compared: %s', (text) => {
  expect(claimed(text)).toMatchObject({ verdict: undefined });
  expect(claimed(text).codes[0]).toBe('facts/not-a-number');
});

test('a claim about a fact that is not there says so', () => {
  expect(claimed('trade.export > trade.imports')).toMatchObject({ verdict: undefined, codes: ['facts/unknown-id'] });
});

test('no two facts are each surely more than the other, and of exact ones one claim of three holds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (a, b) => {
      const facts = [
        `p.a: {measure: force, says: '${a}', en: A, fr: A}`,
        `p.b: {measure: force, says: '${b}', en: B, fr: B}`,
      ];
      const verdicts = ['>', '<', '='].map((relation) => claimed(`p.a ${relation} p.b`, ...facts).verdict);
      expect(verdicts.filter((verdict) => verdict === 'holds')).toHaveLength(1);
    }),
    { numRuns: 30 },
  );
});
