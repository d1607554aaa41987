import { describe, expect, test } from 'vitest';
import { checkDerivations, evaluate, faultsOf, siblingsOf } from '../../src/facts/derive.ts';
import { isRefusal } from '../../src/facts/gate.ts';
import { operate } from '../../src/facts/operate.ts';
import type { Evaluated } from '../../src/model/evaluated.ts';
import { writePeriod } from '../../src/values/period-text.ts';
import { shown } from '../../src/values/quantity.ts';
import { HERE, reference, storeOf } from './facts-text.ts';

const { store } = storeOf();

function value<K extends Evaluated['kind']>(
  kind: K,
  text: string,
  ...further: readonly string[]
): Extract<Evaluated, { kind: K }> {
  const outcome = evaluate(further.length > 0 ? storeOf(...further).store : store, reference(text));
  expect(outcome.diagnostics).toEqual([]);
  expect(outcome.value?.kind).toBe(kind);
  return outcome.value as Extract<Evaluated, { kind: K }>;
}

function codes(text: string, ...further: readonly string[]): string[] {
  const { store } = storeOf(...further);
  const { diagnostics } = evaluate(store, reference(text));
  return [...faultsOf(store, reference(text).id), ...diagnostics].map((d) => d.code);
}

function printed(figure: Extract<Evaluated, { kind: 'quantity' }>): string {
  const { low, high } = shown(figure.quantity);
  const range = low.eq(high) ? low.toString() : `${low} to ${high}`;
  return `${figure.quantity.hedge} ${range}`;
}

test('a stated figure is of its measure and whole', () => {
  const figure = value('quantity', 'trade.exports');
  expect(printed(figure)).toBe('exact 16000000');
  expect(figure).toMatchObject({
    fact: 'trade.exports',
    instruments: [],
    measure: 'trade',
    partOf: 'trade.total',
  });
  expect(figure.formula).toBeUndefined();
});

test('a snapshot’s period is the moment it was true', () => {
  expect(value('quantity', 'sec.troops').period).toEqual({ kind: 'date', date: { year: 2022, month: 2 } });
});

test('a difference rounds to the coarser term, or to the precision that its reason allows', () => {
  expect(printed(value('quantity', 'trade.balance'))).toBe('exact 15000000');
  expect(printed(value('quantity', 'trade.balance-exact'))).toBe('exact 14800000');
});

test('a derived figure knows its formula and what its operands share', () => {
  const balance = value('quantity', 'trade.balance');
  expect(balance.formula).toBe('trade.exports − trade.imports');
  expect(balance.qualifiers).toEqual({ basis: 'trade', calendar: 'calendar' });
  expect(balance.period).toEqual({ kind: 'date', date: { year: 2012 } });
  expect(balance.measure).toBe('trade');
});

test('a ratio of rounded figures is about', () => {
  expect(printed(value('quantity', 'trade.ratio'))).toBe('about 13');
});

test('the share of a part is narrower where the other parts are known', () => {
  const share = value('quantity', 'trade.share');
  expect(printed(share)).toBe('exact 93');
  const apart = operate('share', [value('quantity', 'trade.exports'), value('quantity', 'trade.total')], HERE);
  const width = (q: typeof share.quantity) => q.interval.high.minus(q.interval.low);
  expect(apart.value?.kind === 'quantity' && width(apart.value.quantity).gt(width(share.quantity))).toBe(true);
});

test('parts that don’t foot with their whole tell nothing of a share', () => {
  const wrong = storeOf(
    'trade.other: {measure: trade, says: CA$9 million, currency: CAD, period: 2012, flow: net, part-of: trade.total, en: a, fr: b}',
  ).store;
  const operands = ['trade.exports', 'trade.total'].map((id) => evaluate(wrong, reference(id)).value!);
  expect(siblingsOf(wrong, operands)).toBeUndefined();
  expect(siblingsOf(store, [...operands].reverse())).toBeUndefined();
});

test('parts foot with their total as printed, or they don’t', () => {
  expect(value('verdict', 'trade.check').holds).toBe(true);
  const off = 'a.check: {kind: derived, op: foots, of: [trade.total, trade.exports, trade.exports-b], en: a, fr: b}';
  const part =
    'trade.exports-b: {measure: trade, says: CA$3.4 million, currency: CAD, period: 2012, flow: imports, en: a, fr: b}';
  expect(value('verdict', 'a.check', off, part).holds).toBe(false);
});

test('points are selected by period, range, place and size', () => {
  expect(printed(value('quantity', 'aid.usd@2011'))).toBe('exact 116170000');
  expect(value('quantity', 'aid.usd@2011')).toMatchObject({
    status: 'final',
    period: { kind: 'date', date: { year: 2011 } },
  });
  expect(value('series', 'aid.usd@2008..2009').points).toHaveLength(2);
  expect(printed(value('quantity', 'aid.usd@latest'))).toBe('exact 116170000');
  expect(printed(value('quantity', 'aid.usd@earliest'))).toBe('exact 99120000');
  expect(printed(value('quantity', 'aid.usd@max'))).toBe('exact 116170000');
  expect(printed(value('quantity', 'aid.usd@min'))).toBe('exact 83460000');
});

test('a point that is not there, is missing, or is of no series is refused', () => {
  const messages = ['aid.usd@1999', 'aid.usd@2010', 'aid.usd@1990..1995', 'trade.exports@2012'].map(
    (text) => evaluate(store, reference(text)).diagnostics.map((d) => `${d.code} ${d.message}`)[0],
  );
  expect(messages).toEqual([
    'facts/unknown-point aid.usd has no point 1999',
    'facts/unknown-point the point 2010 of aid.usd is missing',
    'facts/unknown-point aid.usd has no point in 1990..1995',
    'facts/unknown-point trade.exports is not a series and has no points',
  ]);
});

test('a series is converted year by year and keeps its gap', () => {
  const cad = value('series', 'aid.cad');
  expect(cad.unit).toEqual({ kind: 'money', currency: 'CAD' });
  expect(cad.qualifiers.conversion).toBe('annual-mean');
  expect(cad.instruments).toEqual(['fx.cad-usd']);
  expect(cad.points.map((point) => point.quantity?.stated.low.toFixed(2))).toEqual([
    '105661920.00',
    '95244552.00',
    undefined,
    '114857279.00',
  ]);
  expect(printed(value('quantity', 'aid.cad@2008'))).toBe('exact 105660000');
});

test('one amount is converted at its own year’s rate', () => {
  expect(printed(value('quantity', 'aid.cad-2011'))).toBe('exact 114860000');
});

test('money is never converted at another year’s rate, nor by a rate of other currencies', () => {
  const late = 'a.late: {measure: aid, says: US$5 million, currency: USD, period: 2015, en: a, fr: b}';
  const fiscal = 'a.fiscal: {measure: aid, says: US$5 million, currency: USD, period: FY2008-09, en: a, fr: b}';
  const undated = 'a.undated: {measure: aid, says: US$5 million, currency: USD, en: a, fr: b}';
  for (const [fact, id] of [
    [late, 'a.late'],
    [fiscal, 'a.fiscal'],
    [undated, 'a.undated'],
  ] as const) {
    expect(
      codes('a.c', fact, `a.c: {kind: derived, op: convert, of: [${id}], rate: fx.cad-usd, en: a, fr: b}`),
    ).toEqual(['facts/no-rate']);
  }
  expect(
    codes('a.c', 'a.c: {kind: derived, op: convert, of: [aid.usd], rate: fx.cad-usd, to: EUR, en: a, fr: b}'),
  ).toEqual(['facts/no-rate']);
  const euros = 'a.eur: {measure: aid, says: €5 million, currency: EUR, period: 2011, en: a, fr: b}';
  expect(codes('a.c', euros, 'a.c: {kind: derived, op: convert, of: [a.eur], rate: fx.cad-usd, en: a, fr: b}')).toEqual(
    ['facts/no-rate'],
  );
  expect(
    codes(
      'a.c',
      'a.gap: {measure: net-aid, currency: USD, points: {2008: 1, 2015: 2}, en: a, fr: b}',
      'a.c: {kind: derived, op: convert, of: [a.gap], rate: fx.cad-usd, en: a, fr: b}',
    ),
  ).toEqual(['facts/no-rate']);
});

test('a conversion needs one amount of money and a rate', () => {
  expect(codes('a.c', 'a.c: {kind: derived, op: convert, of: [aid.usd], rate: pol.coup, en: a, fr: b}')).toEqual([
    'facts/wrong-operands',
  ]);
  expect(codes('a.c', 'a.c: {kind: derived, op: convert, of: [aid.usd], en: a, fr: b}')).toEqual([
    'facts/wrong-operands',
  ]);
  expect(
    codes('a.c', 'a.c: {kind: derived, op: convert, of: [aid.usd, aid.usd], rate: fx.cad-usd, en: a, fr: b}'),
  ).toEqual(['facts/wrong-operands']);
  expect(codes('a.c', 'a.c: {kind: derived, op: convert, of: [sec.troops], rate: fx.cad-usd, en: a, fr: b}')).toEqual([
    'facts/not-a-number',
  ]);
});

test('a sum adds the points of a series, and refuses a gap', () => {
  expect(value('quantity', 'aid.sum').quantity.stated.low.toString()).toBe('182580000');
  expect(codes('a.s', 'a.s: {kind: derived, op: sum, of: [aid.usd], en: a, fr: b}')).toEqual([
    'facts/missing-is-not-zero',
  ]);
});

/** A series with these points, as a line of YAML. */
const series = (id: string, points: string, more = '') =>
  `${id}: {measure: net-aid, currency: USD, scale: million, points: {${points}}, ${more} en: a, fr: b}`;

test.each(['sum', 'mean', 'cumulative', 'mean-over-period'])(
  'a gap is not zero: the %s of a series lacks nothing',
  (op) => {
    const of = (reference: string) => `a.x: {kind: derived, op: ${op}, of: [${reference}], en: a, fr: b}`;
    const skipped = series('a.skips', '2008: 1, 2010: 2');
    const missing = series('a.missing', '2008: 1, 2009: missing, 2010: 2');
    expect(codes('a.x', of('a.skips'), skipped)).toEqual(['facts/missing-is-not-zero']);
    expect(codes('a.x', of('a.missing'), missing)).toEqual(['facts/missing-is-not-zero']);
    expect(codes('a.x', of('aid.usd@2006..2009'))).toEqual(['facts/missing-is-not-zero']);
    expect(codes('a.x', of('aid.usd@2008..2009'))).toEqual([]);
  },
);

test('a cumulative amount covers the years it was added over, and so does the mean over them', () => {
  const total = 'a.total: {kind: derived, op: cumulative, of: [aid.usd@2008..2009], en: a, fr: b}';
  const cumulative = value('quantity', 'a.total', total);
  expect(printed(cumulative)).toBe('exact 182580000');
  expect(cumulative.qualifiers.statistic).toBe('cumulative');
  expect(cumulative.period).toEqual({ kind: 'range', from: { year: 2008 }, to: { year: 2009 } });
  for (const of of ['a.total', 'aid.usd@2008..2009']) {
    const yearly = value(
      'quantity',
      'a.yearly',
      total,
      `a.yearly: {kind: derived, op: mean-over-period, of: [${of}], en: a, fr: b}`,
    );
    expect(printed(yearly)).toBe('exact 91290000');
    expect(yearly.qualifiers).toMatchObject({ statistic: 'mean', per: 'year' });
  }
});

test('an amount over twenty years is so much a year, as uncertain as it was', () => {
  const yearly = value(
    'quantity',
    'a.yearly',
    'a.twenty: {measure: aid, says: about CA$1.6-billion, currency: CAD, period: last 20y @ 2022-02-17, statistic: cumulative, en: a, fr: b}',
    'a.yearly: {kind: derived, op: mean-over-period, of: [a.twenty], en: a, fr: b}',
  );
  expect(printed(yearly)).toBe('about 80000000');
  expect(yearly.formula).toBe('a.twenty ÷ (last 20y @ 2022-02-17)');
});

test.each([
  ['a mean', 'aid.mean'],
  ['one year', 'aid.calendar'],
  ['an amount without a period', 'aid.twenty-years'],
  ['an event', 'pol.coup'],
])('%s is not spread over years', (_, id) => {
  expect(codes('a.y', `a.y: {kind: derived, op: mean-over-period, of: [${id}], en: a, fr: b}`)).toEqual([
    'facts/wrong-operands',
  ]);
});

test('a mean of years is a mean, of the years that it is of', () => {
  const mean = value('quantity', 'a.mean', 'a.mean: {kind: derived, op: mean, of: [aid.usd@2008..2009], en: a, fr: b}');
  expect(printed(mean)).toBe('exact 91290000');
  expect(mean.qualifiers.statistic).toBe('mean');
  expect(mean.period).toEqual({ kind: 'range', from: { year: 2008 }, to: { year: 2009 } });
});

test('a sum over time is cumulative, a sum of parts is not', () => {
  const years = 'a.s: {kind: derived, op: sum, of: [aid.usd@2008, aid.usd@2009], en: a, fr: b}';
  expect(value('quantity', 'a.s', years).qualifiers.statistic).toBe('cumulative');
  const parts = 'a.s: {kind: derived, op: sum, of: [trade.exports, trade.imports], en: a, fr: b}';
  expect(value('quantity', 'a.s', parts)).toMatchObject({ terms: ['trade.exports', 'trade.imports'] });
  expect(value('quantity', 'a.s', parts).qualifiers.statistic).toBeUndefined();
});

test('years foot with their cumulative total', () => {
  const total =
    'a.total: {measure: net-aid, kind: money, says: US$182.6 million, currency: USD, channel: bilateral, period: 2008..2009, statistic: cumulative, en: a, fr: b}';
  const check = 'a.check: {kind: derived, op: foots, of: [a.total, aid.usd@2008, aid.usd@2009], en: a, fr: b}';
  expect(value('verdict', 'a.check', total, check).holds).toBe(true);
});

test('growth is the change in percent from the first to the second', () => {
  const growth = value(
    'quantity',
    'a.g',
    'a.g: {kind: derived, op: growth, of: [aid.usd@2008, aid.usd@2011], en: a, fr: b}',
  );
  expect(printed(growth)).toMatch(/17\.2$/);
  expect(growth.quantity.unit).toEqual({ kind: 'percent' });
});

describe('constant prices', () => {
  const deflator =
    'px.dac: {kind: series, unit: ratio, en: a, fr: b, points: {2008: 0.91656669, 2011: 1.03348053, 2020: 0.85486432, 2023: 1}}';
  const usd = series('a.usd', '2008: 99.12, 2011: 116.17, 2020: 60.85', 'prices: current,');
  const constant = (of: string, more = 'deflator: px.dac, base: 2023') =>
    `a.c: {kind: derived, op: constant, of: [${of}], ${more}, en: a, fr: b}`;

  test('are the amount over the deflator of its own year, times that of the base', () => {
    const points = value('series', 'a.c', deflator, usd, constant('a.usd')).points;
    expect(points.map((point) => point.quantity?.stated.low.div(1_000_000).toFixed(2))).toEqual([
      '108.14',
      '112.41',
      '71.18',
    ]);
    expect(points[0]?.quantity?.figures).toBe(5);
  });

  test('are reached from an amount too, and stated with their year', () => {
    const amount = value('quantity', 'a.c', deflator, usd, constant('a.usd@2011'));
    expect(amount.quantity.stated.low.div(1_000_000).toFixed(2)).toBe('112.41');
    expect(amount.qualifiers.prices).toEqual({ kind: 'constant', base: 2023 });
    expect(amount.instruments).toEqual(['px.dac']);
  });

  test('don’t meet current ones', () => {
    const mixed = 'a.d: {kind: derived, op: difference, of: [a.c, a.usd@2011], en: a, fr: b}';
    expect(codes('a.d', deflator, usd, constant('a.usd@2011'), mixed)).toEqual(['facts/incomparable-prices']);
  });

  test('need a deflator, its base year, and an amount in current prices with an index of its own year', () => {
    const of = (fact: string, more?: string) => codes('a.c', deflator, usd, constant(fact, more));
    expect(of('a.usd', 'deflator: px.dac')).toEqual(['facts/wrong-operands']);
    expect(of('a.usd', 'deflator: trade.total, base: 2023')).toEqual(['facts/wrong-operands']);
    expect(of('a.usd', 'base: 2023')).toEqual(['facts/wrong-operands']);
    expect(of('a.usd, a.usd')).toEqual(['facts/wrong-operands']);
    expect(of('a.usd', 'deflator: px.dac, base: 1999')).toEqual(['facts/no-rate']);
    expect(of('aid.usd')).toEqual(['facts/no-rate']);
    expect(of('aid.calendar')).toEqual(['facts/no-rate']);
    expect(of('pol.coup')).toEqual(['facts/not-a-number']);
    expect(of('sec.troops')).toEqual(['facts/not-a-number']);
    const twice = 'a.e: {kind: derived, op: constant, of: [a.c], deflator: px.dac, base: 2011, en: a, fr: b}';
    expect(codes('a.e', deflator, usd, constant('a.usd'), twice)).toEqual(['facts/wrong-operands']);
  });
});

describe('a rank', () => {
  const rank = (of: string, more = ', among: {en: those compared, fr: ceux comparés}') =>
    `a.r: {kind: derived, op: rank, of: [${of}]${more}, en: a, fr: b}`;

  test('is the place of the first among those named, the largest being first', () => {
    expect(value('ranking', 'a.r', rank('aid.usd@2008, aid.usd@2009, aid.usd@2011'))).toMatchObject({
      rank: 2,
      among: { en: 'those compared' },
      formula: 'aid.usd@2008 ∈ {aid.usd@2008, aid.usd@2009, aid.usd@2011}',
    });
  });

  test('says among whom, and is of figures', () => {
    expect(codes('a.r', rank('aid.usd@2008, aid.usd@2009', ''))).toEqual(['facts/wrong-operands']);
    expect(codes('a.r', rank('aid.usd@2008'))).toEqual(['facts/wrong-operands']);
    expect(codes('a.r', rank('aid.usd@2008, pol.coup'))).toEqual(['facts/wrong-operands']);
  });

  test('is not given where rounding leaves the order open', () => {
    const near =
      'aid.near: {measure: aid, says: CA$100.2 million, currency: CAD, period: 2010, calendar: calendar, en: a, fr: b}';
    expect(codes('a.r', near, rank('aid.calendar, aid.near'))).toEqual(['facts/uncertain-rank']);
  });

  test('among what doesn’t compare is refused', () => {
    expect(codes('a.r', rank('aid.pledge, aid.contribution'))).toEqual(['facts/incomparable-basis']);
  });
});

describe('dates', () => {
  const plus = (start: string, length: string) => [
    `a.start: {kind: event, date: ${start}, en: a, fr: b}`,
    `a.length: {kind: quantity, ${length}, en: a, fr: b}`,
    'a.end: {kind: derived, op: date-plus, of: [a.start, a.length], en: a, fr: b}',
  ];

  test.each([
    ['2022-02-17', 'step: month, says: four to six months', '2022-06-17..2022-08-17'],
    ['2022-02', 'step: month, says: four to six months', '2022-06..2022-08'],
    ['2022', 'step: year, says: four years', '2026'],
    ['2022-01-31', 'step: month, says: 1 month', '2022-02-28'],
    ['2022-02-17', 'step: week, says: 2 weeks', '2022-03-03'],
    ['2022-02-17', 'step: day, says: 30 days', '2022-03-19'],
    ['2022-12', 'step: month, says: 1 month', '2023-01'],
  ])('%s and %s after it is %s', (start, length, end) => {
    const date = value('date', 'a.end', ...plus(start, length));
    expect(writePeriod(date.date)).toBe(end);
    expect(date).toMatchObject({ status: 'planned', formula: 'a.start + a.length' });
  });

  test('a hedged length, an open date and what is neither give no date', () => {
    expect(codes('a.end', ...plus('2022-02-17', 'step: month, says: about six months'))).toEqual([
      'facts/wrong-operands',
    ]);
    expect(codes('a.end', ...plus('after 2022', 'step: month, says: six months'))).toEqual(['facts/wrong-operands']);
    expect(codes('a.end', ...plus('2022', 'unit: count, says: 6'))).toEqual(['facts/wrong-operands']);
  });

  test('days between two dates are exact, or a range where one is not known to the day', () => {
    const between = (to: string) => [
      `a.vote: {kind: event, date: ${to}, en: a, fr: b}`,
      'a.days: {kind: derived, op: days-between, of: [pol.coup, a.vote], en: a, fr: b}',
    ];
    expect(printed(value('quantity', 'a.days', ...between('2013-07-28')))).toBe('exact 493');
    expect(printed(value('quantity', 'a.days', ...between('2013-07')))).toBe('exact 466 to 496');
    expect(codes('a.days', ...between('2012-03'))).toEqual(['facts/wrong-operands']);
    expect(codes('a.days', ...between('after 2013'))).toEqual(['facts/wrong-operands']);
    expect(codes('a.d', 'a.d: {kind: derived, op: days-between, of: [pol.coup, trade.total], en: a, fr: b}')).toEqual([
      'facts/wrong-operands',
    ]);
  });
});

test.each(['sum', 'mean', 'foots', 'rank'])('no more than 500 facts are computed with at once: %s', (op) => {
  const of = (count: number) => Array(count).fill('trade.exports').join(', ');
  const told = (count: number) =>
    storeOf(`a.all: {kind: derived, op: ${op}, of: [${of(count)}], among: {en: a, fr: b}, en: a, fr: b}`).store;
  const messages = checkDerivations(told(501)).map(({ message }) => message);
  expect(messages).toEqual(['501 facts are computed with at once; 500 may be']);
});

test('what many facts rest on is evaluated once: a lattice of sums is no exponential', () => {
  const rows = Array.from(
    { length: 40 },
    (_, index) => `l.x${index + 1}: {kind: derived, op: difference, of: [l.x${index}, l.x${index}], en: a, fr: b}`,
  );
  const deep = ['l.x0: {measure: aid, says: CA$5 million, currency: CAD, period: 2010, en: a, fr: b}', ...rows];
  expect(value('quantity', 'l.x40', ...deep).quantity.interval.high.toString()).toBe('549755813888000000');
});

test('a range less a number is a range, and its hedge stays', () => {
  const less = value(
    'quantity',
    'a.less',
    'a.less: {kind: derived, op: difference, of: [sec.troops, sec.target], en: a, fr: b}',
  );
  expect(printed(less)).toBe('about 1600 to 2100');
});

test('derivations rest on derivations, down to the leaves', () => {
  const twice = value(
    'quantity',
    'a.twice',
    'a.twice: {kind: derived, op: ratio, of: [trade.balance, trade.imports], en: a, fr: b}',
  );
  expect(twice.formula).toBe('(trade.exports − trade.imports) ÷ trade.imports');
});

test('the change from one point to another is a percentage', () => {
  const change = operate('change', [value('quantity', 'aid.usd@2008'), value('quantity', 'aid.usd@2011')], HERE);
  expect(change.diagnostics).toEqual([]);
  expect(change.value).toMatchObject({ kind: 'quantity', formula: 'aid.usd@2011 ÷ aid.usd@2008 − 1' });
  expect(printed(change.value as Extract<Evaluated, { kind: 'quantity' }>)).toMatch(/17\.2$/);
});

test.each([
  ['pol.coup', 'date'],
  ['pol.rank', 'ranking'],
  ['pol.goods', 'list'],
  ['pol.quote', 'quote'],
  ['pol.claim', 'words'],
  ['fx.cad-usd', 'series'],
] as const)('%s is a %s', (id, kind) => {
  expect(value(kind, id).fact).toBe(id);
});

test('an operation on what is no number is refused', () => {
  for (const other of ['pol.coup', 'pol.rank', 'pol.goods', 'pol.quote', 'pol.claim', 'trade.check', 'aid.usd']) {
    expect(codes('a.b', `a.b: {kind: derived, op: difference, of: [trade.total, ${other}], en: a, fr: b}`)).toEqual([
      'facts/not-a-number',
    ]);
  }
});

test('an operation takes as many operands as it needs', () => {
  expect(codes('a.b', 'a.b: {kind: derived, op: sum, of: [trade.exports], en: a, fr: b}')).toEqual([
    'facts/wrong-operands',
  ]);
  expect(codes('a.b', 'a.b: {kind: derived, op: ratio, of: [trade.exports], en: a, fr: b}')).toEqual([
    'facts/wrong-operands',
  ]);
  expect(codes('a.b', 'a.b: {kind: derived, op: foots, of: [trade.total, trade.exports], en: a, fr: b}')).toEqual([
    'facts/wrong-operands',
  ]);
});

test('what may be zero divides nothing', () => {
  const zero = 'a.z: {kind: derived, op: difference, of: [trade.exports, trade.exports], en: a, fr: b}';
  expect(codes('a.b', zero, 'a.b: {kind: derived, op: ratio, of: [trade.exports, a.z], en: a, fr: b}')).toContain(
    'facts/zero-divisor',
  );
});

test('a fact that rests on an unknown or circular one has no value, and the store alone tells why', () => {
  for (const of of ['no.such', 'a.b']) {
    const line = `a.b: {kind: derived, op: sum, of: [${of}, trade.total], en: a, fr: b}`;
    const { store: broken, diagnostics } = storeOf(line);
    expect(codes('a.b', line)).toEqual([]);
    expect(evaluate(broken, reference('a.b')).value).toBeUndefined();
    expect(diagnostics.map((d) => d.code)).toEqual([of === 'a.b' ? 'facts/cycle' : 'facts/unknown-id']);
  }
});

test('what is wrong with a definition is told of the definition, not of each place that names it', () => {
  const line = 'a.b: {kind: derived, op: sum, of: [aid.usd@1999, trade.total], en: a, fr: b}';
  const { store: broken } = storeOf(line);
  expect(evaluate(broken, reference('a.b'))).toEqual({ value: undefined, diagnostics: [] });
  expect(checkDerivations(broken).map((d) => d.code)).toEqual(['facts/unknown-point']);
});

test('a fact is evaluated once a store', () => {
  const { store: same } = storeOf();
  expect(evaluate(same, reference('trade.balance')).value).toBe(evaluate(same, reference('trade.balance')).value);
  expect(evaluate({ ...same }, reference('trade.balance')).value).not.toBe(
    evaluate(same, reference('trade.balance')).value,
  );
});

test('the gate’s refusals come with a value, since an outline may accept them', () => {
  const { store: both } = storeOf('a.b: {kind: derived, op: sum, of: [aid.pledge, aid.contribution], en: a, fr: b}');
  const outcome = evaluate(both, reference('a.b'));
  expect(outcome.value?.kind).toBe('quantity');
  expect(outcome.diagnostics.map((d) => d.code)).toEqual(['facts/incomparable-basis']);
});

test('refusals beneath a fact are told a thousand times at most, and no acceptance lets what isn’t told pass', () => {
  const rows = Array.from({ length: 40 }, (_, row) => Array.from({ length: 10 }, (_, at) => `a.r${row}-${at}`));
  const facts = rows.flatMap((row, index) =>
    row.map((id, at) =>
      index === 0
        ? `${id}: {measure: aid, says: $1${at} million, currency: CAD?, period: 2013-01, basis: ${at === 0 ? 'pledge' : 'contribution'}, en: ${id}, fr: ${id}}`
        : `${id}: {kind: derived, op: mean, of: [${rows[index - 1]?.join(', ')}], en: ${id}, fr: ${id}}`,
    ),
  );
  const { store: grid } = storeOf(...facts);
  const { diagnostics } = evaluate(grid, reference('a.r39-9'));
  expect(diagnostics).toHaveLength(1_001);
  const left = diagnostics.filter((found) => !isRefusal(found));
  expect(left.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['facts/wrong-operands error']);
  expect(left[0]?.message).toBe('figures that may not meet do so here in 1,000 ways or more');
});

test('broken derivations are found though nothing shows them; refusals are left to the briefs', () => {
  const found = checkDerivations(
    storeOf(
      'a.a: {kind: derived, op: sum, of: [aid.pledge, aid.contribution], en: a, fr: b}',
      'a.b: {kind: derived, op: ratio, of: [trade.total, pol.coup], en: a, fr: b}',
      'a.c: {kind: derived, op: sum, of: [a.b, trade.total], en: a, fr: b}',
      'a.d: {kind: derived, op: sum, of: [no.such, trade.total], en: a, fr: b}',
    ).store,
  );
  expect(found.map((d) => d.code)).toEqual(['facts/not-a-number']);
});

test('a precision goes for every point of a series', () => {
  const cad = value(
    'series',
    'a.cad',
    'a.cad: {kind: derived, op: convert, of: [aid.usd], rate: fx.cad-usd, precision: 1 million, because: {en: r}, en: a, fr: b}',
  );
  expect(cad.points.map((point) => point.quantity?.place)).toEqual([6, 6, undefined, 6]);
});
