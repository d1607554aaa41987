import { describe, expect, test } from 'vitest';
import { planChart } from '../../src/chart/build.ts';
import type { AmountDatum } from '../../src/chart/datum.ts';
import type { ChartRequest } from '../../src/chart/request.ts';
import type { Chart } from '../../src/model/chart.ts';
import { printedQuantity } from '../../src/values/quantity.ts';
import { SPAN } from '../layout/slides.ts';

/** Amounts of 2020, in millions of US dollars, perhaps parts of one whole. */
function request(
  amounts: readonly number[],
  more: Partial<ChartRequest> & { readonly parts?: true } = {},
): ChartRequest {
  const { parts, ...own } = more;
  const data = amounts.flatMap((amount, index): readonly AmountDatum[] => {
    const quantity = printedQuantity({ digits: String(amount), scale: 'million' }, 'exact', {
      kind: 'money',
      currency: 'USD',
    });
    return quantity === undefined
      ? []
      : [
          {
            kind: 'amount',
            fact: `x.f${index}`,
            label: `Place ${index}`,
            quantity,
            period: { kind: 'date', date: { year: 2020 } },
            ...(parts && { partOf: 'x.whole' }),
            span: SPAN,
          },
        ];
  });
  return {
    data,
    language: 'en',
    highlight: [],
    events: [],
    annotations: [],
    roles: [],
    cropped: false,
    additive: true,
    unitLabel: () => 'millions of US dollars',
    unitSaid: () => true,
    printsFigures: false,
    subject: ['Aid'],
    facts: data.map(({ fact }) => fact),
    sourceRows: data.map(({ fact, label }) => ({ row: label, fact, period: '2020', source: 's', at: '', says: '' })),
    span: SPAN,
    at: { kind: 'slide', slide: 'x', language: 'en' },
    ...own,
  };
}

function built(...args: Parameters<typeof request>): Chart {
  const { value, diagnostics } = planChart(request(...args));
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return value.build();
}

const labels = ({ series }: Chart) => series.flatMap(({ points }) => points.map((point) => point?.label));
const many = (count: number) => Array.from({ length: count }, (_, index) => 10 + index);

describe('parts of one whole', () => {
  test('are bars with their shares from the fifth on, which colours can’t tell apart', () => {
    const chart = built([40, 30, 15, 10, 5], { parts: true });
    expect(chart).toMatchObject({ direction: 'horizontal', shares: true });
    expect(labels(chart)).toEqual(['40%', '30%', '15%', '10%', '5%'].map((share) => expect.stringContaining(share)));
    expect(chart.table.columns).toEqual(['Item', 'Figure', 'Share']);
  });

  test('are bars, too, where one of them is a sliver in a stack', () => {
    expect(built([90, 9, 1], { parts: true }).shares).toBe(true);
    expect(built([50, 30, 20], { parts: true })).toMatchObject({ grouping: 'stacked' });
  });

  test('are amounts where the author asks for bars', () => {
    const chart = built([40, 30, 15, 10, 5], { parts: true, kind: 'bar' });
    expect(chart.shares).toBeUndefined();
    expect(labels(chart)[0]).toBe('40');
  });

  test('are fit for a sum, as any shares are', () => {
    expect(planChart(request([40, 30, 15, 10, 5], { parts: true })).value?.addsUp).toBe(true);
    expect(planChart(request([40, 30, 15, 10, 5], { parts: true, kind: 'bar' })).value?.addsUp).toBe(false);
  });
});

describe('parts below two percent', () => {
  test('end to end are one part, their exact sum, and each a row of the table', () => {
    const chart = built([900, 85, 8, 7], { parts: true, kind: 'stacked' });
    expect(chart.series.map(({ name }) => name)).toEqual(['Place 0', 'Place 1', '2 others']);
    expect(chart.series.at(-1)?.points[0]).toMatchObject({ sumOfFacts: ['x.f2', 'x.f3'] });
    expect(chart.series.at(-1)?.points[0]?.value.toNumber()).toBe(15);
    expect(chart.table.rows.map(({ name }) => name)).toEqual(['Place 0', 'Place 1', 'Place 2', 'Place 3']);
  });

  test('leave room in a stack and a ring for others', () => {
    const parts = [800, 150, 35, 8, 7];
    expect(built(parts, { parts: true, kind: 'percent' }).series).toHaveLength(4);
    expect(built([800, 185, 8, 7], { parts: true, kind: 'doughnut' }).categories).toHaveLength(3);
  });

  test('stay by themselves where the title speaks of one', () => {
    const chart = built([900, 85, 8, 7], { parts: true, kind: 'stacked', highlight: [{ fact: 'x.f2' }] });
    expect(chart.series).toHaveLength(4);
  });
});

describe('a bar that dwarfs all others', () => {
  test('is told by its share', () => {
    const chart = built([900, 50, 30, 20]);
    expect(chart.notes).toEqual(['Place 0: about 90% of the amounts shown.']);
    expect(chart.alt).toContain('90% of the amounts shown');
  });

  test('is not, where amounts may not be added or others are seen', () => {
    expect(built([900, 50, 30, 20], { additive: false }).notes).toEqual([]);
    expect(built([400, 50, 30, 20]).notes).toEqual([]);
  });
});

describe('many bars', () => {
  test('are thirty at the most, and more point to the largest', () => {
    expect(planChart(request(many(30))).diagnostics).toEqual([]);
    expect(planChart(request(many(31))).diagnostics).toMatchObject([
      { code: 'chart/unsuitable', hint: expect.stringContaining('top: 10') },
    ]);
  });

  test('may stand in two columns, each a chart by itself on the same scale', () => {
    const chart = built(many(25));
    const [first, second, ...more] = chart.columns ?? [];
    expect(more).toEqual([]);
    expect([first?.categories.length, second?.categories.length]).toEqual([13, 12]);
    expect([first, second].map((each) => each?.valueAxis)).toEqual([chart.valueAxis, chart.valueAxis]);
    expect(second?.table.rows).toHaveLength(12);
    expect(first?.alt).toContain('(1–13/25)');
    expect(first?.alt).not.toBe(second?.alt);
  });

  test('stand in one where they are few', () => {
    expect(built(many(12)).columns).toBeUndefined();
  });
});
