import { describe, expect, test } from 'vitest';
import { resolvedSlide } from './resolve-in.ts';

const FACTS: readonly string[] = [
  'x.investment: {kind: money, says: CA$40 million, currency: CAD, period: 2012, en: Investment, fr: Placements}',
  'x.remittances: {kind: money, says: CA$4 million, currency: CAD, period: 2012, en: Remittances, fr: Transferts}',
  'x.aid: {measure: aid, says: CA$8 million, currency: CAD, period: 2012, basis: disbursement, en: Aid, fr: Aide}',
  'x.aid-person: {measure: aid, says: CA$12, currency: CAD, period: 2012, basis: disbursement, per: person, en: Aid a person, fr: Aide par personne}',
  'x.unmeasured: {kind: series, currency: CAD, points: {2011: 3, 2012: 4}, en: Series, fr: Série}',
  ...['a', 'b', 'c'].map(
    (name, index) =>
      `s.${name}: {kind: quantity, measure: force, unit: percent, says: ${40 + index}%, period: 2012, en: Share ${name}, fr: Part ${name}}`,
  ),
  ...['a', 'b', 'c'].map(
    (name, index) =>
      `r.${name}: {kind: quantity, measure: force, unit: percent, says: ${40 + index}%, period: 2012, place: land-${name}, en: Rate ${name}, fr: Taux ${name}}`,
  ),
  ...['a', 'b', 'c'].map(
    (name, index) =>
      `t.${name}: {kind: quantity, measure: force, unit: percent, says: ${34 - (index % 2)}%, period: 2012, en: Third ${name}, fr: Tiers ${name}}`,
  ),
  ...[
    'u.jobless: {says: 7%, en: Unemployment, fr: Chômage',
    'u.poor: {says: 45%, en: Poverty, fr: Pauvreté',
    'u.poor-north: {says: 30%, place: north, en: Poverty in the north, fr: Pauvreté dans le nord',
    'u.yes: {says: 40%, en: Yes, fr: Oui',
    'u.no: {says: 60%, en: No, fr: Non',
  ].map((fact) => `${fact}, kind: quantity, measure: force, unit: percent, period: 2012}`),
  'u.jobless-years: {kind: series, measure: force, unit: percent, points: {2011: 7, 2012: 8}, en: Unemployment, fr: Chômage}',
  'u.poor-years: {kind: series, measure: force, unit: percent, points: {2011: 45, 2012: 44}, en: Poverty, fr: Pauvreté}',
  'p.whole: {measure: aid, says: CA$10 million, currency: CAD, period: 2012, basis: disbursement, en: Whole, fr: Tout}',
  'p.one: {measure: aid, says: CA$7 million, currency: CAD, period: 2012, basis: disbursement, part-of: p.whole, en: One, fr: Un}',
  'p.two: {measure: aid, says: CA$6 million, currency: CAD, period: 2012, basis: disbursement, part-of: p.whole, en: Two, fr: Deux}',
  'y.years: {measure: aid, says: CA$60 million, currency: CAD, period: 2002..2007, basis: disbursement, en: Years, fr: Années}',
  'y.same: {measure: aid, says: CA$30 million, currency: CAD, period: 2002..2007, basis: disbursement, en: Same years, fr: Mêmes années}',
  'y.mean: {measure: aid, says: CA$10 million, currency: CAD, period: 2002..2007, basis: disbursement, statistic: mean, en: Mean, fr: Moyenne}',
  's.all: {kind: derived, op: sum, of: [s.a, s.b, s.c], en: All shares, fr: Toutes les parts}',
  'p.all: {kind: derived, op: sum, of: [p.one, p.two], en: All parts, fr: Toutes les parts}',
  'b.bilateral: {kind: series, measure: net-aid, currency: CAD, channel: bilateral, points: {2011: 3, 2012: 4}, en: Bilateral, fr: Bilatérale}',
  'b.all: {kind: series, measure: net-aid, currency: CAD, channel: mixed, points: {2011: 5, 2012: 6}, en: All, fr: Toute}',
];

function found(evidence: string, words = 'T') {
  return resolvedSlide(`${evidence}\nen: |\n  # ${words}`, { facts: FACTS }).found;
}

const codes = (evidence: string, words?: string) => found(evidence, words).map(({ code }) => code);

describe('a fact that names no measure meets nothing', () => {
  test.each(['sum', 'ratio', 'difference', 'share', 'change'])('%s', (operation) => {
    expect(codes('', `So {{${operation} x.investment x.remittances}}`)).toContain('facts/incomparable-measure');
  });

  test('nor on a chart, and the hint says which fact needs one', () => {
    const refusal = found('chart: [x.investment, x.remittances]').find(
      ({ code }) => code === 'facts/incomparable-measure',
    );
    expect(refusal?.hint).toBe(
      'say what is measured: add `measure:` to x.investment and x.remittances, with a name of measures.yaml',
    );
  });

  test('but points of one series are of one thing', () => {
    expect(codes('', 'So {{change x.unmeasured from=2011 to=2012}}')).toEqual([]);
    expect(codes('chart: {facts: [x.unmeasured], kind: column}')).toEqual([]);
  });
});

test('an amount a person meets no amount of all', () => {
  for (const words of [
    '{{sum x.aid x.aid-person}}',
    '{{ratio x.aid x.aid-person}}',
    '{{difference x.aid x.aid-person}}',
  ]) {
    expect(codes('', `So ${words}`)).toContain('facts/incomparable-denominator');
  }
  expect(codes('chart: [x.aid, x.aid-person]')).toContain('facts/incomparable-denominator');
});

describe('an amount of several years that doesn’t say whether it is their sum or their mean', () => {
  test('meets no amount of one year: on an axis, in a sum, a ratio or a claim', () => {
    expect(codes('chart: [y.years, x.aid]')).toContain('facts/incomparable-statistic');
    for (const words of ['{{sum y.years x.aid}}', '{{ratio y.years x.aid}}', '{{difference y.years y.mean}}']) {
      expect(codes('', `So ${words}`)).toContain('facts/incomparable-statistic');
    }
    const [refusal] = found('', 'So {{ratio y.years x.aid}}').filter(
      ({ code }) => code === 'facts/incomparable-statistic',
    );
    expect(refusal?.hint).toContain('add `statistic: cumulative` if it is all of them together, or `mean`');
  });

  test('meets another of the same years', () => {
    expect(codes('chart: [y.years, y.same]')).toEqual([]);
  });
});

describe('shares that add up to more than their whole', () => {
  test('are refused as bars and in a sum', () => {
    expect(found('chart: [s.a, s.b, s.c]').map(({ message }) => message)).toContain(
      's.a, s.b, s.c add up to 123, which is more than 100 per cent',
    );
    expect(codes('', 'So {{sum s.a s.b s.c}}')).toContain('facts/exceeds-whole');
  });

  test('are refused in a table, in big figures and in a computed sum', () => {
    expect(codes('table: [s.a, s.b, s.c]')).toContain('facts/exceeds-whole');
    expect(codes('stats: [s.a, s.b, s.c]')).toContain('facts/exceeds-whole');
    expect(codes('', 'So {{s.all}}')).toContain('facts/exceeds-whole');
    expect(codes('', 'So {{p.all}}')).toContain('facts/exceeds-whole');
    expect(codes('table: [t.a, t.b, t.c]')).not.toContain('facts/exceeds-whole');
    expect(codes('table: [r.a, r.b, r.c]')).toEqual([]);
  });

  test('may do so by as much as rounding explains', () => {
    expect(codes('chart: [t.a, t.b, t.c]')).not.toContain('facts/exceeds-whole');
  });

  test('are no shares of one whole where something sets them apart', () => {
    expect(codes('chart: [r.a, r.b, r.c]')).toEqual([]);
  });

  test('and so are amounts', () => {
    expect(codes('chart: {facts: [p.one, p.two], kind: bar}')).toContain('facts/exceeds-whole');
  });
});

describe('two rates of one measure that nothing sets apart', () => {
  test.each([['u.jobless, u.poor'], ['u.jobless-years, u.poor-years'], ['u.jobless, u.poor, u.poor-north']])(
    'don’t share an axis: %s',
    (facts) => {
      expect(codes(`chart: [${facts}]`)).toEqual(['facts/incomparable-measure']);
    },
  );

  test('nor a scale side by side', () => {
    const chart = (fact: string) => `{chart: {facts: [${fact}], kind: column}}`;
    expect(codes(`panels: [${chart('u.jobless-years')}, ${chart('u.poor-years')}]`, 'T\n\n  ## A\n\n  ## B')).toEqual([
      'facts/incomparable-measure',
    ]);
  });

  test.each([['u.poor, u.poor-north'], ['u.yes, u.no'], ['r.a, r.b, r.c']])(
    'but rates of two places and answers that add up do: %s',
    (facts) => {
      expect(codes(`chart: [${facts}]`)).toEqual([]);
    },
  );
});

describe('charts side by side on one scale are checked like an axis', () => {
  const panels = (one: string, other: string) =>
    resolvedSlide(
      `panels: [{chart: {facts: [${one}], kind: column}}, {chart: {facts: [${other}], kind: column}}]\nen: |\n  # T\n\n  ## A\n\n  ## B`,
      {
        facts: FACTS,
      },
    ).found.map(({ code }) => code);

  test('bilateral aid beside all aid is refused, as it is on one chart', () => {
    expect(panels('b.bilateral', 'b.all')).toEqual(['facts/incomparable-channel']);
    expect(codes('chart: {facts: [b.bilateral, b.all], kind: column}')).toContain('facts/incomparable-channel');
  });

  test('figures of two units have no common scale', () => {
    expect(panels('b.bilateral', 'aid.net')).toEqual([]);
  });
});
