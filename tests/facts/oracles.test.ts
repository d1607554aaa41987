import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildStore } from '../../src/facts/build-store.ts';
import { checkDerivations, evaluate } from '../../src/facts/derive.ts';
import { type Comparable, type Meeting, mayMeet } from '../../src/facts/gate.ts';
import { operate } from '../../src/facts/operate.ts';
import { parseFactsFiles } from '../../src/facts/read/parse-facts.ts';
import type { Evaluated } from '../../src/model/evaluated.ts';
import { writePeriod } from '../../src/values/period-text.ts';
import { shown } from '../../src/values/quantity.ts';
import { HERE, reference } from './facts-text.ts';
import { REAL_FACTS, REAL_STORE, slideOf } from './slide-of.ts';

/* Results for the two documents and the World Bank's series, worked out by hand. */

function value<K extends Evaluated['kind']>(kind: K, text: string): Extract<Evaluated, { kind: K }> {
  const { value: found, diagnostics } = evaluate(REAL_STORE, reference(text));
  expect(diagnostics).toEqual([]);
  if (found?.kind !== kind) throw new Error(`${text} is ${found?.kind}`);
  return found as Extract<Evaluated, { kind: K }>;
}

function printed(text: string): string {
  const { quantity } = value('quantity', text);
  const { low, high } = shown(quantity);
  return `${quantity.hedge} ${low.eq(high) ? low : `${low} to ${high}`}`;
}

/** The stated number in millions, with the given number of decimals. */
function millions(text: string, decimals: number): string {
  return value('quantity', text).quantity.stated.low.div(1_000_000).toFixed(decimals);
}

function refused(meeting: Meeting, a: string, b: string): readonly string[] {
  const [one, other] = [a, b].map((text) => evaluate(REAL_STORE, reference(text)).value as Comparable);
  return one && other ? mayMeet(meeting, one, other).map(({ code }) => code) : [];
}

describe('values', () => {
  test('16 and 1.2 foot with 17.2, and leave a surplus of 14.8', () => {
    expect(value('verdict', 'trade.total-check-2012').holds).toBe(true);
    expect(printed('trade.balance-2012')).toBe('exact 14800000');
  });

  test('the World Bank’s dollars in Canadian ones, year by year and added up', () => {
    expect(millions('aid.bilateral-cad@2008', 2)).toBe('105.66');
    expect(millions('aid.bilateral-cad@2011', 2)).toBe('114.86');
    expect(millions('aid.bilateral-cad-20y', 1)).toBe('1689.6');
    expect(value('quantity', 'aid.bilateral-cad-20y').qualifiers).toMatchObject({
      statistic: 'cumulative',
      conversion: 'annual-mean',
    });
  });

  test('the peak is 2017 in Canadian dollars and 2011 in American ones', () => {
    const year = (text: string) => writePeriod(value('quantity', text).period!);
    expect(year('aid.bilateral-cad@max')).toBe('2017');
    expect(year('aid.bilateral-usd@max')).toBe('2011');
  });

  test('about 1.6 billion over 20 years is about 80 million a year, and a mean', () => {
    expect(printed('aid.total-20y-mean')).toBe('about 80000000');
    expect(value('quantity', 'aid.total-20y-mean').qualifiers).toMatchObject({ statistic: 'mean', per: 'year' });
  });

  test('about 4,600 less 2,500 to 3,000 is about 1,600 to 2,100', () => {
    expect(printed('sec.french-reduction')).toBe('about 1600 to 2100');
    expect(printed('sec.french-troops.elsewhere')).toBe('about 2200');
  });

  test('Canada is second in 2010 and in 2011 among the donors given', () => {
    for (const id of ['aid.donor-rank-2010', 'aid.donor-rank-2011']) {
      expect(value('ranking', id)).toMatchObject({ rank: 2, among: { en: 'the donors compared' } });
    }
  });

  test('four to six months from 17 February 2022 end between 17 June and 17 August', () => {
    expect(writePeriod(value('date', 'sec.withdrawal.end').date)).toBe('2022-06-17..2022-08-17');
  });

  test('15 European countries and Canada are 16, exactly', () => {
    expect(printed('dip.wagner-condemnation.signatories')).toBe('exact 16');
    expect(value('quantity', 'dip.wagner-condemnation.signatories').quantity.figures).toBe('exact');
  });

  test('493 days lie between the coup and the vote', () => {
    expect(printed('pol.coup-to-vote')).toBe('exact 493');
  });

  test('exports are 93 per cent of trade, 92.5 to 93.5 as printed: the share knows its own parts', () => {
    const { interval } = value('quantity', 'trade.exports-share-2012').quantity;
    expect([interval.low.toFixed(1), interval.high.toFixed(1)]).toEqual(['92.5', '93.5']);
  });

  test('the mean of four years is near the printed average, and not to be compared with it', () => {
    const years = value('series', 'aid.bilateral-cad@2008..2011');
    const mean = operate('mean', [years], HERE);
    expect(mean.diagnostics).toEqual([]);
    if (mean.value?.kind !== 'quantity') throw new Error('no mean');
    expect(mean.value.quantity.stated.low.div(1_000_000).toFixed(1)).toBe('103.7');
    const average = value('quantity', 'aid.expenditure.annual-average');
    expect(mayMeet('comparison', mean.value, average).map(({ code }) => code)).toEqual([
      'facts/incomparable-measure',
      'facts/incomparable-basis',
      'facts/incomparable-period',
    ]);
  });
});

describe('refusals', () => {
  test('13 and 75 are not summed without a reason', () => {
    expect(refused('sum', 'aid.pledge-humanitarian-2013-01', 'aid.contribution-2013-05-15')).toEqual([
      'facts/incomparable-basis',
    ]);
  });

  test('23 is no share of about 14,000', () => {
    expect(refused('share', 'sec.minusma.can-personnel', 'sec.minusma.troops')).toEqual([
      'facts/not-a-part',
      'facts/incomparable-measure',
    ]);
  });

  test('2,400 in Mali and 4,600 in the Sahel don’t sum', () => {
    expect(refused('sum', 'sec.french-troops.mali', 'sec.french-troops.sahel')).toEqual(['facts/incomparable-overlap']);
  });

  test('an average stands among no years', () => {
    const chart = slideOf(
      'chart: [aid.bilateral-cad@2010, aid.bilateral-cad@2011, aid.expenditure.annual-average]\nen: |\n  # Aid',
    );
    expect(chart.codes).toContain('facts/incomparable-statistic');
    expect(refused('axis', 'aid.total-20y-mean', 'aid.bilateral-cad@2011')).toContain('facts/incomparable-statistic');
    expect(refused('comparison', 'aid.total-20y-mean', 'aid.expenditure.annual-average')).toContain(
      'facts/incomparable-period',
    );
  });

  test('bilateral aid and all aid share no axis, Canadian and American dollars nothing', () => {
    expect(refused('axis', 'aid.bilateral-usd', 'aid.mali-net-oda-usd')).toContain('facts/incomparable-channel');
    expect(refused('ratio', 'aid.bilateral-usd', 'aid.bilateral-cad')).toEqual(['facts/incomparable-currency']);
  });

  test('a table’s rows may differ, unless it is declared of one measure', () => {
    const facts = '[trade.total-2012, aid.expenditure.annual-average, aid.contribution-2013-05-15]';
    const rows = (more: string) => slideOf(`table:\n  facts: ${facts}\n${more}en: |\n  # Amounts`).codes;
    expect(rows('')).toEqual([]);
    expect(rows('  one-measure: no\n')).toEqual([]);
    expect(rows('  one-measure: yes\n')).toEqual(['facts/incomparable-measure', 'facts/incomparable-statistic']);
  });

  test('a gap of four years is not zero', () => {
    const whole = evaluate(REAL_STORE, reference('aid.mali-net-oda-usd')).value!;
    if (whole.kind !== 'series') throw new Error('not a series');
    const points = whole.points.map((point, index) => {
      const { quantity: _, ...bare } = point;
      return index < 4 ? { ...bare, status: 'missing' as const } : point;
    });
    expect(operate('cumulative', [{ ...whole, points }], HERE).diagnostics.map(({ code }) => code)).toEqual([
      'facts/missing-is-not-zero',
    ]);
  });
});

describe('one store, three days', () => {
  const elections = 'Elections: {{pol.elections-2013.planned}}';
  const vote = 'The vote of {{pol.elections-2013.first-round}}';
  const suspension = '{{label aid.suspension-2012.status}}';
  const on = (asOf: string, words: string) => slideOf(`en: |\n  # A title\n  - ${words}`, asOf).codes;

  test('30 June 2013: the vote is planned, and nobody knows of the vote nor of November', () => {
    expect(on('2013-06-30', elections)).toEqual([]);
    expect(on('2013-06-30', vote)).toEqual(['facts/after-as-of']);
    expect(on('2013-06-30', suspension)).toEqual(['facts/after-as-of']);
  });

  test('30 November 2013: the vote has taken place, and the suspension is in effect', () => {
    expect(on('2013-11-30', elections)).toEqual(['facts/planned-date-passed']);
    expect(on('2013-11-30', vote)).toEqual([]);
    expect(on('2013-11-30', suspension)).toEqual([]);
  });

  test('28 February 2022: the suspension’s status is to be looked at again, unless it is told as of its day', () => {
    expect(on('2022-02-28', vote)).toEqual([]);
    expect(on('2022-02-28', suspension)).toEqual(['facts/stale']);
    expect(on('2022-02-28', `${suspension} in {{period aid.suspension-2012.status}}`)).toEqual([]);
  });
});

test('the order of the files changes no fact, no value and no finding', () => {
  const told = (files: typeof REAL_FACTS) => {
    const parsed = parseFactsFiles(files);
    const { value: store, diagnostics } = buildStore(parsed.value);
    const values = [...store.facts.values()].map((fact) => evaluate(store, fact));
    return JSON.stringify([[...store.facts.keys()], values, diagnostics, checkDerivations(store)]);
  };
  const expected = told(REAL_FACTS);
  fc.assert(
    fc.property(fc.shuffledSubarray([...REAL_FACTS], { minLength: REAL_FACTS.length }), (files) => {
      expect(told(files)).toBe(expected);
    }),
    { numRuns: 5 },
  );
});
