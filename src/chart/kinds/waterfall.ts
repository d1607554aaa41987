import { packOf } from '../../language/languages.ts';
import type { Chart, ChartPoint, ChartSeries } from '../../model/chart.ts';
import type { FactId } from '../../model/fact.ts';
import type { Language } from '../../model/language.ts';
import type { Quantity } from '../../model/quantity.ts';
import { sum } from '../../values/arithmetic.ts';
import { Decimal } from '../../values/decimal.ts';
import { chartAlt } from '../alt.ts';
import { baseChart, measureName } from '../base-chart.ts';
import type { AmountDatum } from '../datum.ts';
import { fillFor, fillSentences } from '../fill.ts';
import { type Kind, notTaken } from '../kind.ts';
import { type Misfit, oneMoment } from '../misfit.ts';
import {
  addUpAsPrinted,
  type LabelStyle,
  labelStyle,
  magnitude,
  markLabel,
  numberLabel,
  plotted,
  printed,
} from '../number-label.ts';
import { partMisfits } from '../part-misfits.ts';
import { amountsOf, type ChartRequest } from '../request.ts';
import { barColours, EMPHASIS, isSpokenOf, NEGATIVE, TOTAL } from '../roles.ts';
import { commonExponent, reachedValues, unseenAxis } from '../scale.ts';

const noun = { en: 'Waterfall chart', fr: 'Graphique en cascade' };

export const waterfall: Kind = {
  name: 'waterfall',
  noun,
  amounts: {
    takes: true,
    misfits: (amounts, request) => [...additiveMisfits(request), ...partMisfits(amounts, 'a waterfall')],
    build,
    addsUp: true,
  },
  series: notTaken(oneMoment('waterfall')),
};

function additiveMisfits({ additive }: ChartRequest): readonly Misfit[] {
  if (additive) return [];
  return [
    {
      code: 'chart/not-additive',
      message: 'a waterfall adds figures up, and their measure does not declare that these may be added',
      hint: 'use `kind: bar`; or say in the measure’s `adds-over` along what they add up',
    },
  ];
}

interface Total {
  readonly fact: FactId;
  readonly label: string;
  readonly quantity: Quantity;
}

/**
 * Columns that each start where the one before ends, in the order written, followed by their total: the whole as stated
 * by its own fact if there is one, otherwise the sum. The space below a floating column is a series without fill.
 */
function build(request: ChartRequest): Chart {
  const { language } = request;
  const words = packOf(language).chartWords.labels;
  const data = amountsOf(request);
  const total = totalOf(data, request);
  const exponent = commonExponent(
    Math.max(...[...data.map((datum) => datum.quantity), total.quantity].map(magnitude)),
    request.reach,
  );
  const style = labelStyle(
    data.map(({ quantity }) => quantity),
    exponent,
    request,
    true,
  );
  const steps = stepsOf(data, style, request);
  const totalPoint: ChartPoint = {
    value: plotted(total.quantity, exponent),
    fact: total.fact,
    label: markLabel(total.quantity, language, style),
    figure: numberLabel(total.quantity, language, style),
    labelPosition: 'end',
    colour: TOTAL,
    marked: false,
  };
  const columns = [...steps.map((step) => step.column), totalPoint];
  const bases = steps.map((step) => step.base);
  const ends = steps.map((step) => step.base + step.column.value.toNumber());
  const parts = data.map((datum) => datum.quantity);
  const totalFigure = { name: total.label, label: numberLabel(total.quantity, language, style) };
  return {
    ...baseChart(request, exponent),
    kind: 'bar',
    direction: 'vertical',
    grouping: 'stacked',
    categories: [...data.map((datum) => ({ label: datum.label })), { label: total.label }],
    series: [
      {
        name: words.unseenBase,
        colour: EMPHASIS,
        fill: 'none',
        points: [
          ...steps.map((step, index): ChartPoint | null =>
            step.base === 0
              ? null
              : { value: new Decimal(step.base), fact: data[index]?.fact ?? total.fact, marked: false },
          ),
          null,
        ],
      },
      { name: measureName(request, exponent), colour: EMPHASIS, fill: 'solid', points: columns },
      ...stepLines(steps, language),
    ],
    valueAxis: unseenAxis([...bases, ...ends, totalPoint.value.toNumber()], reachedValues(request.reach, exponent)),
    gapWidth: 50,
    alt: chartAlt(noun, request.subject, [packOf(language).chartWords.findings.total(totalFigure)], language),
    categoryHeading: words.item,
    table: {
      columns: [words.item, words.value],
      rows: [
        ...steps.map(({ column, label }, index) => ({
          name: data[index]?.label ?? '',
          cells: [{ text: label, mark: column.label ?? '', fact: column.fact }],
        })),
        { name: total.label, cells: [{ text: totalFigure.label, mark: totalPoint.label ?? '', fact: total.fact }] },
      ],
    },
    notes: [
      ...fillSentences(
        data.map((datum) => ({ fill: fillOf(datum), ...(datum.basis && { basis: datum.basis }) })),
        language,
      ),
      ...(addUpAsPrinted(parts, printed(total.quantity, exponent), exponent)
        ? []
        : [packOf(language).chartWords.rounded]),
    ],
  };
}

function totalOf(data: readonly AmountDatum[], request: ChartRequest): Total {
  if (request.whole !== undefined) return request.whole;
  const quantity = sum(data.map((datum) => datum.quantity));
  const [first] = data;
  if (quantity === undefined || first === undefined) throw new Error('A waterfall of figures without a sum');
  return { fact: first.fact, label: packOf(request.language).chartWords.labels.total, quantity };
}

interface Step {
  readonly base: number;
  /** Where the next step begins. */
  readonly reached: Decimal;
  /** Its figure by itself. */
  readonly label: string;
  readonly column: ChartPoint;
}

function stepsOf(data: readonly AmountDatum[], style: LabelStyle, request: ChartRequest): readonly Step[] {
  const colours = barColours(data, request);
  let reached = new Decimal(0);
  return data.map((datum, index): Step => {
    const before = reached;
    const change = plotted(datum.quantity, style.exponent);
    reached = before.plus(change);
    const emphasis = isSpokenOf(datum, request);
    const colour = colours[index] ?? (change.isNegative() ? NEGATIVE : undefined);
    return {
      base: Decimal.min(before, reached).toNumber(),
      reached,
      label: numberLabel(datum.quantity, request.language, style),
      column: {
        value: change.abs(),
        fact: datum.fact,
        label: markLabel(datum.quantity, request.language, style),
        figure: numberLabel(datum.quantity, request.language, style),
        labelPosition: 'end',
        ...(colour !== undefined && { colour }),
        ...(emphasis && { emphasis }),
        ...(fillOf(datum) !== 'solid' && { fill: fillOf(datum) }),
        marked: false,
      },
    };
  });
}

/** Series that the lines between steps share: on one, a line would join those to its left and right. */
const STEP_SERIES = 3;

/** Thin lines from the end of each step to the beginning of the next, and to the total: each is two points of a series with gaps. */
function stepLines(steps: readonly Step[], language: Language): readonly ChartSeries[] {
  const name = packOf(language).chartWords.labels.stepLines;
  const count = Math.min(STEP_SERIES, steps.length);
  return Array.from({ length: count }, (_, own): ChartSeries => {
    const points = Array.from({ length: steps.length + 1 }, (_, column): ChartPoint | null => {
      const from = column % STEP_SERIES === own ? column : column - 1;
      const step = from % STEP_SERIES === own ? steps[from] : undefined;
      return step === undefined
        ? null
        : { value: step.reached, fact: step.column.fact, marked: false, sumOf: cellsOf(step, from) };
    });
    return { name, colour: 'muted', fill: 'solid', points, drawnAs: 'line', helper: 'steps' };
  });
}

/** A step up ends at the top of its column, a step down at its foot. */
function cellsOf(step: Step, point: number): NonNullable<ChartPoint['sumOf']> {
  const base = step.base === 0 ? [] : [{ series: 0, point }];
  return step.reached.gt(step.base) ? [...base, { series: 1, point }] : base;
}

function fillOf(datum: AmountDatum) {
  return fillFor(datum.basis, datum.quantity.hedge, datum.status);
}
