import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/facts/derive.ts';
import { type Comparable, type Meeting, mayMeet } from '../../src/facts/gate.ts';
import { readAmount } from '../../src/reading/read-amount.ts';
import { contains } from '../../src/values/period.ts';
import { readPeriod, writePeriod } from '../../src/values/period-text.ts';
import { money } from '../../src/values/unit.ts';
import { reference } from './facts-text.ts';
import { REAL_STORE, slideOf } from './slide-of.ts';

/*
 * The traps in the two documents that the Canada–Mali briefs rest on. Each is refused, or its
 * caution is printed.
 */

function figure(id: string): Comparable {
  const { value } = evaluate(REAL_STORE, reference(id));
  if (value?.kind !== 'quantity' && value?.kind !== 'series') throw new Error(`${id} is no figure`);
  return value;
}

function refused(meeting: Meeting, a: string, b: string): readonly string[] {
  return mayMeet(meeting, figure(a), figure(b)).map(({ code }) => code.replace('facts/', ''));
}

function factOf(id: string) {
  const fact = REAL_STORE.facts.get(id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
}

/** A slide with these words below a title without a figure. */
const said = (words: string, asOf?: string) => slideOf(`en: |\n  # A title\n  - ${words}`, asOf);

describe('the 22 traps', () => {
  test('1. two suspensions with two scopes: each prints what it covers', () => {
    const both = said(
      '{{label aid.suspension-2012}} {{aid.suspension-2012}}, {{label aid.suspension-2020}} {{aid.suspension-2020}}',
    );
    expect(both.codes).toEqual([]);
    expect(both.note).toContain('Direct payments to the government only, not all aid.');
    expect(both.note).toContain('Adds military aid to the scope of the earlier suspension.');
    expect(said('{{label aid.suspension-2012.status}}').codes).toEqual(['facts/stale']);
  });

  test('2. three coups, and the “second” is the second by one leader: the slide says so', () => {
    const coups = slideOf('timeline: [pol.coup-2012, pol.coup-2020, pol.coup-2021]\nen: |\n  # Coups');
    expect(coups.codes).toEqual([]);
    expect(coups.note).toContain('not the second in the period');
  });

  test('3. “Thursday” is a date that we infer: it is marked, never of high confidence, and the sources say so', () => {
    expect(factOf('dip.joint-declaration-2022')).toMatchObject({ inferred: ['date'], confidence: 'medium' });
    expect(said('On {{dip.joint-declaration-2022}}').all).toMatch(/February 17, 2022, date inferred/);
  });

  test('4. two texts of one page: a figure of the one and a figure of the other don’t meet', () => {
    const printings = [...REAL_STORE.sources.values()].filter(({ versionOf }) => versionOf !== undefined);
    expect(printings.map(({ id }) => id)).toEqual(['globe-2022-02-17']);
    expect(factOf('sec.french-troops.sahel').supersedes?.was).toBe('about 4,000');
    const later = figure('sec.french-troops.sahel');
    const earlier = {
      ...later,
      fact: 'x.y',
      editions: [{ work: 'globe-2022-02-17-earlier', source: 'globe-2022-02-17-earlier' }],
    };
    expect(mayMeet('difference', later, earlier).map(({ code }) => code)).toEqual(['facts/incomparable-vintage']);
  });

  test('5. a page older than itself: the elections it plans are past by its own date', () => {
    const planned = (asOf: string) =>
      said('{{label pol.elections-2013.planned}}: {{pol.elections-2013.planned}}', asOf).codes;
    expect(planned('2013-06-30')).toEqual([]);
    expect(planned('2013-11-30')).toContain('facts/planned-date-passed');
  });

  test('6. a year that is not printed is inferred, and what is inferred is not sure', () => {
    expect(factOf('sec.c17-airlift.episodic')).toMatchObject({ inferred: ['date'], confidence: 'medium' });
    expect(factOf('pol.elections-2013.planned').inferred).toEqual(['date']);
    expect(readPeriod('March 31')).toBeUndefined();
  });

  test('7. an average is not a year: it stands beside none, and says what it is', () => {
    const chart = slideOf('chart: [aid.expenditure.annual-average, aid.contribution-2013-05-15]\nen: |\n  # Aid');
    expect(chart.codes).toContain('facts/incomparable-statistic');
    expect(refused('axis', 'aid.expenditure.annual-average', 'aid.bilateral-cad@2011')).toContain(
      'incomparable-statistic',
    );
    expect(refused('sum', 'aid.expenditure.annual-average', 'aid.expenditure.annual-average')).toContain(
      'incomparable-statistic',
    );
    expect(said('{{aid.expenditure.annual-average}}, {{period aid.expenditure.annual-average}}').note).toContain(
      'A yearly average, not the figure for any one year',
    );
  });

  test('8. “2010-2011” is no fiscal year until someone says so: it can’t be written so, and the rank says what is open', () => {
    expect(readPeriod('2010-2011')).toBeUndefined();
    expect(writePeriod(factOf('aid.donor-rank-2010-11').period!)).toBe('2010..2011');
    expect(said('{{aid.donor-rank-2010-11}} largest').note).toContain(
      'does not say whether fiscal or calendar years, nor what was ranked',
    );
  });

  test('9. “the past twenty years” are other years in a later brief: the window is printed, or the build warns', () => {
    expect(said('{{aid.total-20y}} in twenty years').codes).toContain('facts/window-anchor');
    expect(said('{{aid.total-20y}} in the {{period aid.total-20y}}').codes).toEqual([]);
    expect(said('{{aid.total-20y}}', '2022-02-28').codes).toEqual([]);
  });

  test('10. five verbs of money: no two of them sum without a reason', () => {
    const verbs = [
      'aid.pledge-humanitarian-2013-01',
      'aid.contribution-2013-05-15',
      'sec.commitment-2013-05-13',
      'aid.expenditure.annual-average',
      'aid.total-20y',
    ];
    for (const [index, one] of verbs.entries()) {
      for (const other of verbs.slice(index + 1)) expect(refused('sum', one, other)).toContain('incomparable-basis');
    }
    const sum = (accept: string) =>
      slideOf(
        `${accept}en: |\n  # Aid\n  - {{sum aid.pledge-humanitarian-2013-01 aid.contribution-2013-05-15}} announced`,
      );
    expect(sum('').codes).toEqual(['facts/incomparable-basis']);
    const reasoned = sum(
      'accept:\n  - code: facts/incomparable-basis\n    facts: [aid.pledge-humanitarian-2013-01, aid.contribution-2013-05-15]\n    reason:\n      en: A pledge and a contribution, added as announced\n',
    );
    expect(reasoned.codes).toEqual([]);
    expect(reasoned.all).toContain('$88 million announced');
    expect(reasoned.note).toContain('A pledge and a contribution, added as announced.');
  });

  test('11. the further contribution is not humanitarian: it is not called so, and not added to what is', () => {
    expect(factOf('aid.contribution-2013-05-15').label.en).not.toMatch(/humanitarian/i);
    expect(refused('sum', 'aid.contribution-2013-05-15', 'aid.pledge-humanitarian-2013-01')).toContain(
      'incomparable-basis',
    );
    expect(said('{{aid.contribution-2013-05-15}}').note).toContain('without a payment schedule or a split');
  });

  test('12. two announcements two days apart are two things, and the uses of the one have no amounts', () => {
    expect(refused('sum', 'sec.commitment-2013-05-13', 'aid.contribution-2013-05-15')).toEqual([
      'incomparable-measure',
      'incomparable-basis',
    ]);
    const pie = slideOf('chart: [sec.commitment-2013-05-13.purposes]\nen: |\n  # Uses');
    expect(pie.codes).toContain('chart/not-a-number');
    expect(said('{{sec.commitment-2013-05-13}}').note).toContain('without a split');
  });

  test('13. no currency is printed: the slide says that it is inferred', () => {
    expect(said('{{trade.total-2012}} of trade').note).toContain('The source’s “$” is taken as Canadian dollars.');
    const amounts = [...REAL_STORE.facts.values()].filter(({ kind }) => kind === 'money');
    expect(amounts.filter(({ inferred }) => !inferred.includes('currency'))).toEqual([]);
  });

  test('14. whose exports, and to whom: the slide says that the source doesn’t', () => {
    const goods = said('{{trade.mli-exports.products}}, and {{trade.mli-imports.products}}');
    expect(goods.note).toContain('does not say whether to Canada or to the world');
    expect(goods.note).toContain('does not say from which country');
  });

  test('15. three Canadian numbers, three deployments: no sum, and no contradiction between the two of the article', () => {
    expect(refused('sum', 'sec.minusma.can-personnel', 'sec.minusma.can-deployment-2018-19')).toContain(
      'incomparable-measure',
    );
    const both = slideOf(
      'stats: [sec.minusma.can-personnel, sec.minusma.can-deployment-2018-19]\nen: |\n  # Two deployments',
    );
    expect(both.codes).toEqual([]);
    expect(both.note).toContain('not comparable with troops');
    expect(both.note).toContain('not a strength on one day');
  });

  test('16. “since 2013” and the day itself agree: the finer one is kept, with both sources', () => {
    const airlift = factOf('sec.c17-airlift.start');
    expect(airlift.kind === 'event' && writePeriod(airlift.date)).toBe('2013-01-14');
    expect(airlift.citations.map(({ source }) => source)).toEqual(['gac-mali-2013', 'globe-2022-02-17']);
    const coarse = factOf('sec.can-airlift-since').period!;
    expect(airlift.kind === 'event' && contains(coarse, airlift.date)).toBe(true);
  });

  test('17. a department that did not exist yet: the slide says who it was', () => {
    expect(said('In {{aid.country-of-focus.designated}}').note).toContain(
      'the Canadian International Development Agency ran the program',
    );
  });

  test('18. names that drift: the slide says how the source prints them', () => {
    expect(said('{{label sec.afisma}}').note).toContain('both “in Mali” and “to Mali”');
    expect(said('{{sec.campaign.names}}').note).toContain('the first phase was Opération Serval');
  });

  test('19. a superlative of low confidence carries no title before a second source is found', () => {
    const title = slideOf('en: |\n  # {{label sec.minusma.casualty-rank}} is {{sec.minusma.casualty-rank}}');
    expect(title.codes).toContain('facts/unsure-in-title');
    expect(said('{{label sec.minusma.casualty-rank}}').note).toContain('find a second source before use');
  });

  test('20. the date that the page gives and the flows before it: the conflict is settled, and the reason printed', () => {
    const since = said('Since {{aid.oda-start}}');
    expect(since.codes).toEqual([]);
    expect(since.note).toContain('Official date; the World Bank shows small earlier flows.');
  });

  test('21. a no-break space inside an amount is read as any space', () => {
    const [plain, unbroken] = ['$10 million', '$10\u00A0million'].map((text) => readAmount(text, money('CAD')));
    expect(unbroken?.stated.low.toString()).toBe('10000000');
    expect(unbroken).toEqual(plain);
  });

  test('22. fifteen countries condemned, and that is not who declared: the slide keeps them apart', () => {
    const countries = said('{{dip.wagner-condemnation.countries}} in {{period dip.wagner-condemnation.countries}}');
    expect(countries.note).toContain('Canada comes in addition; not the countries of the later declaration.');
    expect(factOf('dip.wagner-condemnation.countries').asOf).not.toEqual(factOf('dip.joint-declaration-2022').asOf);
  });
});
