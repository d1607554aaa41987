import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Chart, ChartSourceRow } from '../model/chart.ts';
import type { FactId } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { ChartKind } from '../model/outline.ts';
import type { Period } from '../model/period.ts';
import type { Span } from '../model/span.ts';
import { barsOfAmounts, stackOfAmounts } from './bars-of-amounts.ts';
import { barsOfSeries } from './bars-of-series.ts';
import { type ChartChoice, chooseKind } from './choose.ts';
import type { AmountDatum, ChartDatum, SeriesDatum } from './datum.ts';
import { linesOfSeries } from './lines.ts';

/** What the outline asks of a chart, every fact resolved. */
export interface ChartRequest {
  readonly data: readonly ChartDatum[];
  readonly kind?: ChartKind;
  readonly language: Language;
  readonly highlight: readonly FactId[];
  readonly events: readonly { readonly fact: FactId; readonly label: string; readonly period: Period }[];
  /** What a plotted number is, for the workbook and the alt text: "millions of Canadian dollars". */
  readonly unitLabel: (exponent: number) => string;
  /** What the chart is about, for the alt text: the subtitle's words. */
  readonly subject: string;
  readonly sourceRows: readonly ChartSourceRow[];
  readonly span: Span;
  readonly where: string;
}

/** A complete chart, or the reasons why these facts can't be drawn so. */
export function buildChart(request: ChartRequest): Outcome<Chart | undefined> {
  const refused = refusals(request);
  if (refused.length > 0) return { value: undefined, diagnostics: refused };
  const choice = chooseKind(request.data, request.kind);
  if (typeof choice === 'string') {
    return {
      value: undefined,
      diagnostics: [diagnostic('chart/unsuitable', { message: choice, span: request.span, where: request.where })],
    };
  }
  return { value: draw(choice, request), diagnostics: [] };
}

function draw(choice: ChartChoice, request: ChartRequest): Chart {
  switch (choice.kind) {
    case 'bars-of-amounts':
      return barsOfAmounts(amounts(request), choice.direction, request);
    case 'stack-of-amounts':
      return stackOfAmounts(amounts(request), request);
    case 'bars-of-series':
      return barsOfSeries(series(request), choice, request);
    case 'lines':
      return linesOfSeries(series(request), request);
    default:
      return choice satisfies never;
  }
}

function amounts(request: ChartRequest): readonly AmountDatum[] {
  return request.data.filter((datum) => datum.kind === 'amount');
}

function series(request: ChartRequest): readonly SeriesDatum[] {
  return request.data.filter((datum) => datum.kind === 'series');
}

function refusals(request: ChartRequest): readonly Diagnostic[] {
  const at = { span: request.span, where: request.where };
  const first = request.data[0];
  if (first === undefined) return [diagnostic('chart/empty', { message: 'the chart has nothing to draw', ...at })];
  if (request.data.some((datum) => datum.kind !== first.kind)) {
    return [
      diagnostic('chart/mixed', {
        message: 'the chart mixes single figures with series',
        ...at,
        hint: 'name the points of the series (id@2011), or make two charts',
      }),
    ];
  }
  if (first.kind === 'amount' && request.data.length === 1) {
    return [
      diagnostic('chart/one-number', {
        message: `one number is no chart: ${first.fact}`,
        ...at,
        hint: 'show it with `stats:`',
      }),
    ];
  }
  return request.data.flatMap((datum) => {
    if (datum.kind === 'amount' && !datum.quantity.stated.low.equals(datum.quantity.stated.high)) {
      return [
        diagnostic('chart/range', {
          message: `${datum.fact} is a range, which a bar would draw as one number`,
          ...at,
          hint: 'show it with `stats:` or `table:`',
        }),
      ];
    }
    if (datum.kind === 'series' && datum.points.every((point) => point.quantity === undefined)) {
      return [diagnostic('chart/empty', { message: `${datum.fact} has no point to draw`, ...at })];
    }
    return [];
  });
}
