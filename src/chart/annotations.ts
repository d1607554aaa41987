import { axisName } from '../language/format-period.ts';
import { packOf } from '../language/languages.ts';
import type { Chart, ChartAnnotation, ChartSeries } from '../model/chart.ts';
import { isShownAsTable } from '../model/chart-kind.ts';
import type { Fit } from './fit.ts';
import type { Misfit } from './misfit.ts';
import type { ChartRequest, RequestedAnnotation } from './request.ts';

const MOST_ANNOTATIONS = 3;

/** The reasons why annotations can't stand in the chart that a kind draws. */
export function annotationMisfits(fit: Fit, request: ChartRequest): readonly Misfit[] {
  const { annotations } = request;
  const [first] = annotations;
  if (first === undefined) return [];
  const extra = annotations[MOST_ANNOTATIONS];
  if (extra !== undefined) {
    return [
      {
        code: 'chart/too-many-annotations',
        message: `${annotations.length} annotations stand in this chart; ${MOST_ANNOTATIONS} are the most`,
        hint: 'keep those that the title speaks of, and say the others',
        span: extra.span,
      },
    ];
  }
  const chart = fit.build();
  if (isShownAsTable(request.kind) || !hasPoints(chart)) {
    return [
      {
        code: 'chart/no-points',
        message:
          'annotations stand at points of a line, an area or columns of one fact, and this chart has none of these',
        hint: 'use `kind: line` or `kind: column`, or say it in the slide’s words',
        span: first.span,
      },
    ];
  }
  return annotations
    .filter((annotation) => placeOf(annotation, chart) === undefined)
    .map((annotation) => ({
      code: 'chart/annotation-off-chart',
      message: `the chart draws no point ${annotation.of} of ${annotation.fact}`,
      hint: 'name a point of a fact that the chart shows, such as `id@2013`; or draw its year',
      span: annotation.span,
    }));
}

/** A chart with its annotations, each on a helper series whose only point lies on the one it is about. */
export function annotated(chart: Chart, { annotations, language }: ChartRequest): Chart {
  if (annotations.length === 0) return chart;
  const { lying: _, ...standing } = chart;
  const places = annotations.flatMap((annotation) => {
    const place = placeOf(annotation, chart);
    return place === undefined ? [] : [{ annotation, place }];
  });
  const data = chart.series.map(
    (series, s): ChartSeries => ({
      ...series,
      points: series.points.map((point, index) =>
        point && places.some(({ place }) => place.series === s && place.point === index)
          ? { ...point, marked: true }
          : point,
      ),
    }),
  );
  const helpers = places.map(({ annotation, place }): ChartSeries => {
    const own = chart.series[place.series]?.points[place.point];
    return {
      name: packOf(language).chartWords.labels.annotation,
      colour: 'ink',
      fill: 'none',
      helper: 'annotation',
      ...(chart.kind === 'bar' && { drawnAs: 'line' }),
      points: chart.categories.map((_, index) =>
        index === place.point && own
          ? {
              value: own.value,
              fact: own.fact,
              label: annotation.text,
              emphasis: true,
              colour: 'ink',
              marked: false,
              sumOf: [place],
            }
          : null,
      ),
    };
  });
  const told = places.map(
    ({ annotation, place }, index): ChartAnnotation => ({
      series: data.length + index,
      point: place.point,
      said: `${annotation.of}${packOf(language).typography.colon}${annotation.text}`,
      figures: annotation.figures,
    }),
  );
  return { ...standing, series: [...data, ...helpers], annotations: told, alt: altWith(chart.alt, told, chart) };
}

/** Lines, an area, or columns of one series. */
function hasPoints({ kind, direction, grouping, series }: Chart): boolean {
  if (series.some(({ drawnAs }) => drawnAs === 'stems')) return false;
  if (kind === 'line' || kind === 'area') return true;
  const bars = series.filter(({ drawnAs }) => drawnAs !== 'line');
  return kind === 'bar' && direction === 'vertical' && grouping === 'clustered' && bars.length === 1;
}

function placeOf(
  { fact, period }: RequestedAnnotation,
  { series, categories, language }: Chart,
): { readonly series: number; readonly point: number } | undefined {
  const own = series.flatMap(({ points }, s) =>
    points.flatMap((point, index) => (point?.fact === fact ? [{ series: s, point: index }] : [])),
  );
  const name = period && axisName(period, language);
  const [only, ...others] = own.filter(
    ({ point }) => own.length === 1 || (name !== undefined && categories[point]?.label === name),
  );
  return others.length === 0 ? only : undefined;
}

/** The alt text with what is said in the chart: all of it, or instead of its own finding, or the first. */
function altWith(alt: string, annotations: readonly ChartAnnotation[], { language }: Chart): string {
  const { style, chartWords } = packOf(language);
  const { where } = chartWords.labels;
  const said = annotations.map((each) => each.said);
  const bare = alt.replace(/\.$/, '');
  const [subject = bare] = bare.split(` ${where} `);
  const ways = [
    `${bare}; ${said.join('; ')}.`,
    `${subject.replace(/,$/, '')}; ${said.join('; ')}.`,
    `${bare}; ${said[0]}.`,
    `${subject.replace(/,$/, '')}; ${said[0]}.`,
  ];
  return ways.find((way) => way.length <= style.altLength) ?? alt;
}
