import { expect, test } from 'vitest';
import { checkDerivations, evaluate, siblingsOf } from '../../src/facts/derive.ts';
import { operate } from '../../src/facts/operate.ts';
import type { Evaluated } from '../../src/model/evaluated.ts';
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
  return evaluate(storeOf(...further).store, reference(text)).diagnostics.map((d) => d.code);
}

function printed(figure: Extract<Evaluated, { kind: 'quantity' }>): string {
  const { low, high } = shown(figure.quantity);
  const range = low.eq(high) ? low.toString() : `${low} to ${high}`;
  return `${figure.quantity.hedge} ${range}`;
}

test('a stated figure is its own input', () => {
  const figure = value('quantity', 'trade.exports');
  expect(printed(figure)).toBe('exact 16000000');
  expect(figure).toMatchObject({
    fact: 'trade.exports',
    inputs: ['trade.exports'],
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

test('a derived figure knows its inputs, its formula and what its operands share', () => {
  const balance = value('quantity', 'trade.balance');
  expect(balance.inputs).toEqual(['trade.exports', 'trade.imports']);
  expect(balance.formula).toBe('trade.exports less trade.imports');
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
    'trade.other: {measure: trade, says: $9 million, currency: CAD, period: 2012, flow: net, part-of: trade.total, en: a, fr: b}',
  ).store;
  const operands = ['trade.exports', 'trade.total'].map((id) => evaluate(wrong, reference(id)).value!);
  expect(siblingsOf(wrong, operands)).toBeUndefined();
  expect(siblingsOf(store, [...operands].reverse())).toBeUndefined();
});

test('parts foot with their total as printed, or they don’t', () => {
  expect(value('verdict', 'trade.check').holds).toBe(true);
  const off = 'a.check: {kind: derived, op: foots, of: [trade.total, trade.exports, trade.exports-b], en: a, fr: b}';
  const part =
    'trade.exports-b: {measure: trade, says: $3.4 million, currency: CAD, period: 2012, flow: imports, en: a, fr: b}';
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
  expect(cad.inputs).toEqual(['aid.usd', 'fx.cad-usd']);
  expect(cad.points.map((point) => point.quantity?.stated.low.toFixed(2))).toEqual([
    '105661920.00',
    '95244552.00',
    undefined,
    '114857279.00',
  ]);
  expect(printed(value('quantity', 'aid.cad@2008'))).toBe('exact 105700000');
});

test('one amount is converted at its own year’s rate', () => {
  expect(printed(value('quantity', 'aid.cad-2011'))).toBe('exact 114900000');
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
  expect(codes('a.s', 'a.s: {kind: derived, op: sum, of: [aid.usd], en: a, fr: b}')).toEqual(['facts/unknown-point']);
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
  expect(twice.inputs).toEqual(['trade.exports', 'trade.imports']);
  expect(twice.formula).toBe('ratio of (trade.exports less trade.imports) to trade.imports');
});

test('the change from one point to another is a percentage', () => {
  const change = operate('change', [value('quantity', 'aid.usd@2008'), value('quantity', 'aid.usd@2011')], HERE);
  expect(change.diagnostics).toEqual([]);
  expect(change.value).toMatchObject({ kind: 'quantity', formula: 'change from aid.usd@2008 to aid.usd@2011' });
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

test('a fact that rests on an unknown or circular one has no value, and doesn’t loop', () => {
  expect(codes('a.b', 'a.b: {kind: derived, op: sum, of: [no.such, trade.total], en: a, fr: b}')).toEqual([
    'facts/unknown-id',
  ]);
  expect(codes('a.b', 'a.b: {kind: derived, op: sum, of: [a.b, trade.total], en: a, fr: b}')).toEqual(['facts/cycle']);
});

test('the gate’s refusals come with a value, since an outline may accept them', () => {
  const { store: both } = storeOf('a.b: {kind: derived, op: sum, of: [aid.pledge, aid.contribution], en: a, fr: b}');
  const outcome = evaluate(both, reference('a.b'));
  expect(outcome.value?.kind).toBe('quantity');
  expect(outcome.diagnostics.map((d) => d.code)).toEqual(['facts/incomparable-basis']);
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
