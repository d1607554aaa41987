import { describe, expect, test } from 'vitest';
import { planChart } from '../../../../src/chart/build.ts';
import type { AmountDatum } from '../../../../src/chart/datum.ts';
import { inkFaults } from '../../../../src/check/chart-ink/ink-faults.ts';
import { placeChart } from '../../../../src/layout/place/chart/place-chart.ts';
import { textMarks } from '../../../../src/model/mark.ts';
import { chartLook } from '../../../../src/render/pptx/chart/look.ts';
import { writeChartPart } from '../../../../src/render/pptx/chart-part.ts';
import { printedQuantity } from '../../../../src/values/quantity.ts';
import { SPAN } from '../../slides.ts';
import { PLACES } from './slots.ts';

const LONG = 'Support to community health centres in Kayes, number';

/** Bars of so many amounts, the last perhaps the sum of others, on a slide of their own. */
function placed(count: number, { name = 'Place', others = false } = {}, where = 'ministry/chart') {
  const data = Array.from({ length: count }, (_, index): AmountDatum => {
    const quantity = printedQuantity({ digits: String(900 - 20 * index), scale: 'million' }, 'exact', {
      kind: 'money',
      currency: 'USD',
    });
    if (quantity === undefined) throw new Error('no quantity');
    const isSum = others && index === count - 1;
    const fact = `x.f${index}`;
    return {
      kind: 'amount',
      fact,
      label: `${name} ${index}`,
      quantity,
      span: SPAN,
      ...(isSum && { sumOfFacts: [fact, 'x.more'] }),
    };
  });
  const plan = planChart({
    data,
    language: 'en',
    highlight: [],
    events: [],
    annotations: [],
    roles: [],
    cropped: false,
    additive: false,
    unitLabel: () => 'millions',
    unitSaid: () => true,
    printsFigures: false,
    subject: ['Aid'],
    facts: [],
    sourceRows: [],
    span: SPAN,
    at: { kind: 'slide', slide: 'x', language: 'en' },
  });
  const place = PLACES.get(where);
  if (plan.value === undefined || place === undefined) throw new Error('nothing to place');
  const { shapes, diagnostics } = placeChart(plan.value.build(), place.slot, place.box, place.context);
  const charts = shapes.filter((shape) => shape.kind === 'chart');
  expect(charts.flatMap(inkFaults)).toEqual([]);
  return { charts, diagnostics, marks: shapes.filter((shape) => shape.kind === 'mark') };
}

describe('many bars on a slide', () => {
  test('stand in one column up to fifteen, then in two of one scale and one pitch', () => {
    expect(placed(15).charts).toHaveLength(1);
    const [first, second] = placed(25).charts;
    expect(second?.plot.width).toBeCloseTo(first?.plot.width ?? 0);
    expect((second?.plot.height ?? 0) / 12).toBeCloseTo((first?.plot.height ?? 0) / 13, 0);
    expect(second?.box.x).toBeGreaterThan((first?.box.x ?? 0) + (first?.box.width ?? 0));
    expect([first?.slot, second?.slot]).toEqual(['main', undefined]);
  });

  test('are refused where there is no room for two columns, and led to the largest', () => {
    const { charts, diagnostics } = placed(30, {}, 'ministry/chart-and-text');
    expect(charts).toEqual([]);
    expect(diagnostics[0]?.hint).toContain('top: 10');
  });

  test('have long names above them, which are labels of a helper in PowerPoint', () => {
    const [chart] = placed(5, { name: LONG }).charts;
    if (chart === undefined) throw new Error('no chart');
    expect(chart.chart.namesAbove).toBe(true);
    const names = textMarks(chart.marks).filter(({ role }) => role === 'category');
    expect(names.map(({ lines }) => lines.length)).toEqual([1, 1, 1, 1, 1]);
    const xml = writeChartPart(chart.chart, chartLook(chart));
    expect(xml).toContain('<c:tickLblPos val="none"/>');
    expect(xml.match(/type="CATEGORYNAME"/g)).toHaveLength(5);
    expect(xml).toContain('<c:idx val="1"/><c:order val="0"/>');
  });

  test('have a rule above the sum of all others, between its bar and the one before', () => {
    const { marks, charts } = placed(4, { others: true });
    const bars = charts.flatMap((chart) =>
      chart.marks.flatMap((mark) => (mark.role === 'bar' && mark.kind === 'rectangle' ? [mark.box] : [])),
    );
    const [third, last] = bars.slice(-2);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.box.y).toBeGreaterThan((third?.y ?? 0) + (third?.height ?? 0));
    expect(marks[0]?.box.y).toBeLessThan(last?.y ?? 0);
  });
});
