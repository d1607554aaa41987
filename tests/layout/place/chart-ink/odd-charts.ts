import fc from 'fast-check';
import type { AmountDatum, ChartDatum, SeriesDatum } from '../../../../src/chart/datum.ts';
import type { ChartRequest } from '../../../../src/chart/request.ts';
import type { DRAWN_KINDS } from '../../../../src/model/chart-kind.ts';
import type { Observation } from '../../../../src/model/fact.ts';
import type { Period } from '../../../../src/model/period.ts';
import type { Quantity } from '../../../../src/model/quantity.ts';
import type { Unit } from '../../../../src/model/unit.ts';
import { printedQuantity } from '../../../../src/values/quantity.ts';
import { SPAN } from '../../slides.ts';

const UNITS: readonly Unit[] = [
  { kind: 'money', currency: 'USD' },
  { kind: 'money', currency: 'CAD' },
  { kind: 'count' },
  { kind: 'percent' },
];

/** Names as countries, projects and sectors have them, some with a word that no column holds. */
const NAMES = {
  en: [
    'Mali',
    'United States',
    'Netherlands',
    'Côte d’Ivoire',
    'Bosnia and Herzegovina',
    'Intergovernmentalisation',
    'Humanitarian assistance and food security',
    'Support to the national programme of community health centres in Kayes, Koulikoro and Sikasso',
  ],
  fr: [
    'Mali',
    'États-Unis',
    'Pays-Bas',
    'Côte d’Ivoire',
    'Bosnie-Herzégovine',
    'Déconstitutionnalisation',
    'Aide humanitaire et sécurité alimentaire',
    'Appui au programme national des centres de santé communautaires de Kayes, Koulikoro et Sikasso',
  ],
} as const;

/** How figures of one chart relate to one another. */
const SPREADS = ['even', 'equal', 'dominant', 'tiny', 'signed', 'negative', 'zero', 'wild'] as const;

/** Powers of ten that figures are multiplied by: shares are no billions, and people no fractions. */
const SIZES = {
  money: [6, -2, 0, 3, 5, 8, 9, 12],
  count: [0, 0, 1, 3, 4, 6, 7, 9],
  percent: [-2, -2, -1, -1, -3, 0, 0, -4],
};

const digits = fc.integer({ min: 1, max: 9999 });

function figures(spread: (typeof SPREADS)[number], count: number): fc.Arbitrary<readonly string[]> {
  const many = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: count, maxLength: count });
  switch (spread) {
    case 'even':
      return many(fc.integer({ min: 400, max: 999 }).map(String));
    case 'equal':
      return digits.map((value) => Array.from({ length: count }, () => String(value)));
    case 'dominant':
      return many(fc.integer({ min: 1, max: 40 })).map((all) => all.map((v, i) => String(i === count >> 1 ? 9000 : v)));
    case 'tiny':
      return many(fc.integer({ min: 1, max: 30 })).map((all) => all.map((v, i) => String(i % 3 === 0 ? 4000 + v : v)));
    case 'signed':
      return many(fc.integer({ min: -999, max: 999 }).map(String));
    case 'negative':
      return many(fc.integer({ min: -999, max: -1 }).map(String));
    case 'zero':
      return many(fc.constantFrom('0', '0', '7', '1200'));
    case 'wild':
      return many(fc.tuple(digits, fc.constantFrom('', '0', '000', '.5', '.25')).map(([v, more]) => `${v}${more}`));
    default:
      return spread satisfies never;
  }
}

/** A whole number times a power of ten, as digits. */
function shifted(value: string, size: number): string {
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  const all = whole + fraction;
  const point = whole.length + size;
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${all}` : all.padEnd(point, '0');
  const at = Math.max(1, point);
  const [before, after] = [padded.slice(0, at), padded.slice(at)];
  return `${value.startsWith('-') ? '-' : ''}${before.replace(/^0+(?=\d)/, '')}${after === '' ? '' : `.${after}`}`;
}

function quantity(value: string, { size, unit, ranged }: Plan): Quantity | undefined {
  const exponent = SIZES[unit.kind === 'money' || unit.kind === 'percent' ? unit.kind : 'count'][size] ?? 0;
  const digits = (of: string) => shifted(unit.kind === 'count' ? (of.split('.')[0] ?? '0') : of, exponent);
  const one = { digits: digits(value), scale: 'one' as const };
  const high = { digits: digits(`${Math.abs(Number(value)) * 2 + 1}`), scale: 'one' as const };
  return printedQuantity(ranged && !value.startsWith('-') ? [one, high] : one, 'exact', unit);
}

type Steps = 'years' | 'uneven' | 'months' | 'fiscal';

function period(steps: Steps, index: number): Period {
  switch (steps) {
    case 'years':
      return { kind: 'date', date: { year: 1985 + index } };
    case 'uneven':
      return { kind: 'date', date: { year: 1980 + index * (index % 3 === 2 ? 2 : 1) } };
    case 'months':
      return { kind: 'date', date: { year: 2015 + Math.floor(index / 12), month: (index % 12) + 1 } };
    case 'fiscal':
      return { kind: 'fiscal-year', start: 1985 + index };
    default:
      return steps satisfies never;
  }
}

interface Plan {
  readonly kind: (typeof DRAWN_KINDS)[number];
  readonly language: keyof typeof NAMES;
  readonly unit: Unit;
  readonly size: number;
  readonly names: readonly number[];
  readonly values: readonly string[];
  readonly count: number;
  readonly series: number;
  readonly steps: Steps;
  readonly holes: readonly number[];
  readonly parts: boolean;
  /** The last amount is the sum of others. */
  readonly others: boolean;
  /** The kind is left to the facts, which may choose bars with shares. */
  readonly unasked: boolean;
  readonly highlight: number;
  readonly whole: boolean;
  readonly events: readonly number[];
  readonly annotations: readonly number[];
  readonly cropped: boolean;
  readonly ranged: boolean;
}

const MOST_CATEGORIES = 40;
const MOST_SERIES = 12;

function nameOf({ language, names }: Plan, index: number): string {
  const known = NAMES[language];
  const name = known[(names[index % names.length] ?? 0) % known.length] ?? '';
  return index < known.length ? name : `${name} ${index + 1}`;
}

function amounts(plan: Plan): readonly AmountDatum[] {
  return Array.from({ length: plan.count }, (_, index) => index).flatMap((index): readonly AmountDatum[] => {
    const value = quantity(plan.values[index] ?? '1', plan);
    if (value === undefined) return [];
    const month = { year: 2010 + (index % 12), month: ((index * 5) % 12) + 1, day: (index % 28) + 1 };
    return [
      {
        kind: 'amount',
        fact: `x.f${index}`,
        label: nameOf(plan, index),
        quantity: value,
        period: { kind: 'date', date: plan.kind === 'lollipop' ? month : { year: 2020 } },
        ...(plan.parts && { partOf: 'x.whole' }),
        ...(plan.others && index === plan.count - 1 && { sumOfFacts: [`x.f${index}`, 'x.more'], label: '12 others' }),
        span: SPAN,
      },
    ];
  });
}

function series(plan: Plan): readonly SeriesDatum[] {
  return Array.from({ length: plan.series }, (_, s): SeriesDatum => {
    const points = Array.from({ length: plan.count }, (_, index): Observation => {
      const isHole = plan.holes.includes(s * plan.count + index);
      const value = isHole ? undefined : quantity(plan.values[s * plan.count + index] ?? '1', plan);
      return {
        period: period(plan.steps, index),
        status: value === undefined ? 'missing' : 'final',
        ...(value && { quantity: value }),
        span: SPAN,
      };
    });
    return { kind: 'series', fact: `x.s${s}`, label: nameOf(plan, s), unit: plan.unit, points, span: SPAN };
  });
}

function request(plan: Plan): ChartRequest {
  const isSeries = plan.series > 0;
  const data: readonly ChartDatum[] = isSeries ? series(plan) : amounts(plan);
  const marked = data[plan.highlight];
  const at = isSeries ? { period: period(plan.steps, plan.highlight % plan.count) } : {};
  return {
    data,
    ...(plan.unasked ? {} : { kind: plan.kind }),
    language: plan.language,
    highlight: marked === undefined ? [] : [{ fact: marked.fact, ...(plan.whole ? {} : at) }],
    events: isSeries
      ? plan.events.map((index, order) => ({
          fact: `x.e${order}`,
          label: nameOf(plan, index).slice(0, 50),
          period: period(plan.steps, index % plan.count),
          span: SPAN,
        }))
      : [],
    annotations: annotations(plan, data),
    roles: [],
    cropped: plan.cropped,
    additive: true,
    unitLabel: (exponent) => `units of ten to the ${exponent}`,
    unitSaid: () => false,
    printsFigures: false,
    subject: ['Aid'],
    facts: data.map(({ fact }) => fact),
    sourceRows: [],
    span: SPAN,
    at: { kind: 'slide', slide: 'x', language: plan.language },
  };
}

const SAID = {
  en: ['−42% in two years', 'The highest since the count began', 'First year of the new programme'],
  fr: ['−42 % en deux ans', 'Le plus haut depuis le début du dénombrement', 'Première année du nouveau programme'],
} as const;

function annotations(plan: Plan, data: readonly ChartDatum[]): ChartRequest['annotations'] {
  return plan.annotations.flatMap((seed, order) => {
    const datum = data[seed % Math.max(1, data.length)];
    if (datum === undefined) return [];
    const isMissing = datum.kind === 'series' && datum.points[seed % plan.count]?.quantity === undefined;
    if (isMissing) return [];
    const when = datum.kind === 'series' ? { period: period(plan.steps, seed % plan.count) } : {};
    const text = SAID[plan.language][order % 3] ?? '';
    return [{ fact: datum.fact, ...when, text, of: String(seed), figures: [], span: SPAN }];
  });
}

/** Kinds with points that words can stand at. */
const ANNOTATED: readonly Plan['kind'][] = ['line', 'area', 'slope', 'column', 'column-and-line'];

/** What a kind takes at all: how many series at most, how many single figures, and how many periods. */
interface Shape {
  readonly series: number;
  readonly amounts: number;
  readonly counts?: number;
  /** It takes nothing below zero. */
  readonly positive?: true;
  /** It takes nothing that is missing. */
  readonly whole?: true;
}

const SHAPES: Readonly<Record<Plan['kind'], Shape>> = {
  bar: { series: MOST_SERIES, amounts: MOST_CATEGORIES },
  column: { series: MOST_SERIES, amounts: MOST_CATEGORIES },
  diverging: { series: 1, amounts: MOST_CATEGORIES },
  stacked: { series: MOST_SERIES, amounts: 9, positive: true, whole: true },
  percent: { series: MOST_SERIES, amounts: 9, positive: true, whole: true },
  line: { series: MOST_SERIES, amounts: 0 },
  area: { series: 1, amounts: 0, positive: true, whole: true },
  dumbbell: { series: MOST_SERIES, amounts: 0, counts: 2, whole: true },
  slope: { series: MOST_SERIES, amounts: 0, counts: 2, whole: true },
  doughnut: { series: 0, amounts: 7, positive: true },
  range: { series: 0, amounts: MOST_CATEGORIES },
  waterfall: { series: 0, amounts: MOST_CATEGORIES },
  lollipop: { series: 0, amounts: MOST_CATEGORIES },
  'column-and-line': { series: 2, amounts: 0 },
  'heat-map': { series: MOST_SERIES, amounts: 0, positive: true },
};

/** Requests for charts of one kind, from the plainest to those that nobody would draw. */
export function requestsOf(kind: Plan['kind']): fc.Arbitrary<ChartRequest> {
  const { series: most, amounts: mostAmounts, counts = MOST_CATEGORIES, positive, whole } = SHAPES[kind];
  const few = fc.integer({ min: 2, max: Math.min(8, counts) });
  const lines = most === 0 ? [] : [fc.integer({ min: 1, max: Math.min(4, most) }), fc.integer({ min: 1, max: most })];
  const shape = fc
    .record({
      series: fc.oneof(...(mostAmounts === 0 ? [] : [fc.constant(0)]), ...lines),
      spread: fc.constantFrom(...SPREADS.filter((each) => !positive || (each !== 'signed' && each !== 'negative'))),
      even: fc.boolean(),
    })
    .chain((one) =>
      (one.series === 0
        ? fc.oneof(few, fc.integer({ min: 2, max: mostAmounts }))
        : fc.oneof(few, fc.integer({ min: 2, max: counts }))
      ).map((count) => ({ ...one, count })),
    );
  return shape.chain(({ count, series: lines, spread, even }) => {
    const cells = count * Math.max(1, lines);
    return fc
      .record({
        language: fc.constantFrom('en' as const, 'fr' as const),
        unit: fc.constantFrom(...UNITS),
        size: even ? fc.constant(0) : fc.nat(SIZES.money.length - 1),
        names: fc.array(fc.nat(7), { minLength: 3, maxLength: 12 }),
        values: figures(spread, cells),
        steps: fc.constantFrom<Steps>('years', 'years', 'uneven', 'months', 'fiscal'),
        holes: whole ? fc.constant([]) : fc.oneof(fc.constant([]), fc.array(fc.nat(cells), { maxLength: 6 })),
        parts: positive ? fc.constant(true) : fc.boolean(),
        others: kind === 'bar' ? fc.boolean() : fc.constant(false),
        unasked: kind === 'bar' ? fc.boolean() : fc.constant(false),
        highlight: fc.nat(14),
        whole: fc.boolean(),
        events: fc.oneof(fc.constant([]), fc.array(fc.nat(39), { maxLength: 3 })),
        annotations: ANNOTATED.includes(kind)
          ? fc.oneof(fc.constant([]), fc.array(fc.nat(39), { minLength: 1, maxLength: 3 }))
          : fc.constant([]),
        cropped: kind === 'line' ? fc.boolean() : fc.constant(false),
        ranged: fc.constant(kind === 'range'),
      })
      .map((rest) => request({ kind, count, series: lines, ...rest }));
  });
}
