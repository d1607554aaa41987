import { dataSeries, isData } from '../chart/data-series.ts';
import { exactInterval } from '../facts/exact-value.ts';
import { formatPeriod } from '../language/format-period.ts';
import { packOf } from '../language/languages.ts';
import { type Chart, type ChartPoint, type ChartSeries, factsShown } from '../model/chart.ts';
import type { CheckRow } from '../model/check-sheet.ts';
import { FACT_FORMS, type Run } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import { textOfRuns } from '../model/run.ts';
import type { Scene, SceneParagraph, SceneShape, SceneSlide, SceneTable } from '../model/scene.ts';
import { readPeriod } from '../values/period-text.ts';
import { scaledDown } from '../values/scale.ts';
import { sentenceOfRun } from './sentences.ts';

/** A figure where a deck shows it. */
export interface Showing {
  readonly slide: SceneSlide;
  readonly where: CheckRow['where'];
  /** With its hedge, where that stands before it by itself. */
  readonly shown: string;
  /** The sentence or the row of a table around it; empty elsewhere. */
  readonly sentence: string;
  readonly facts: readonly FactId[];
  /** How it was written or computed: `words`, `ratio`, `point`, `literal`, `unsourced`. */
  readonly form: string;
  /** The exact value, if known where it is shown. */
  readonly value?: string;
}

/**
 * Every figure of a scene, slide by slide in reading order, with notes last. Each showing is listed
 * once.
 */
export function showingsOf(scene: Scene): readonly Showing[] {
  return scene.slides.flatMap((slide) => [
    ...slide.shapes.flatMap((shape) => ofShape(shape, slide, scene.language)),
    ...slide.notes.flatMap((paragraph) => ofParagraph(paragraph, slide, 'notes')),
  ]);
}

function ofShape(shape: SceneShape, slide: SceneSlide, language: Language): readonly Showing[] {
  switch (shape.kind) {
    case 'text':
      return shape.paragraphs.flatMap((p) => ofParagraph(p, slide, whereOf(shape.name)));
    case 'table':
      return shape.rows.flatMap((row) =>
        row.flatMap((cell) =>
          ofParagraph(cell.paragraph, slide, 'table').map((showing) => ({ ...showing, sentence: rowText(row) })),
        ),
      );
    case 'chart':
      return ofChart(shape.chart, slide, language);
    case 'group':
      return shape.shapes.flatMap((member) =>
        member.kind === 'text'
          ? withWholeDate(
              member.paragraphs.flatMap((p) => ofParagraph(p, slide, 'timeline')),
              language,
            )
          : [],
      );
    case 'mark':
    case 'freeform':
    case 'picture':
      return [];
    default:
      return shape satisfies never;
  }
}

/** A date in two lines is one showing, written whole. */
function withWholeDate(showings: readonly Showing[], language: Language): readonly Showing[] {
  const [first, second, ...others] = showings;
  if (first?.form !== 'period' || second?.form !== 'period') return showings;
  const period = readPeriod(first.value ?? '');
  const shown = period === undefined ? `${first.shown} ${second.shown}` : formatPeriod(period, 'short', language);
  return [{ ...first, shown: shown.charAt(0).toUpperCase() + shown.slice(1) }, ...others];
}

function whereOf(name: string): CheckRow['where'] {
  if (name === 'title') return 'title';
  return name.startsWith('fact:') ? 'figure' : 'text';
}

function ofParagraph(paragraph: SceneParagraph, slide: SceneSlide, where: CheckRow['where']): readonly Showing[] {
  const runs = withoutKeys(paragraph.runs);
  return runs.flatMap((run, index) => {
    if (isUnitOf(run, runs[index - 1])) return [];
    const next = runs[index + 1];
    const showing = ofRun(isUnitOf(next, run) ? { ...run, text: `${run.text}${next?.text}` } : run, next);
    if (showing === undefined) return [];
    const shown = `${hedgeIn(runs[index - 1])}${showing.shown}`;
    const sentence = IN_SENTENCES.has(where) ? sentenceOfRun(runs, index) : '';
    return [{ ...showing, shown, sentence, slide, where }];
  });
}

/** What is said, without the letters of notes. */
function withoutKeys(runs: readonly Run[]): readonly Run[] {
  return runs.filter(({ raised }) => !raised);
}

/** Whether a run is the unit that stands small behind a big figure. */
function isUnitOf(run: Run | undefined, figure: Run | undefined): boolean {
  if (run?.origin.kind !== 'fact' || figure?.origin.kind !== 'fact' || /\d/.test(run.text)) return false;
  const { form, facts } = figure.origin;
  return FACT_FORMS[form] === 'figure' && run.origin.form === form && run.origin.facts.join() === facts.join();
}

/** Where figures stand in sentences. */
const IN_SENTENCES: ReadonlySet<CheckRow['where']> = new Set(['title', 'text', 'notes']);

function rowText(row: SceneTable['rows'][number]): string {
  return row.map(({ paragraph }) => textOfRuns(withoutKeys(paragraph.runs))).join(' | ');
}

/** The hedge that is set small before a big figure. */
function hedgeIn(run: Run | undefined): string {
  return run?.origin.kind === 'fact' && run.origin.form === 'hedge' ? run.text : '';
}

/** A source's own words are checked like figures. */
const SAID: ReadonlySet<string> = new Set(['quotation', 'items']);

/** A quotation and our translation of it are one showing, since whoever checks it reads both. */
function ofRun(run: Run, next: Run | undefined): Pick<Showing, 'shown' | 'facts' | 'form' | 'value'> | undefined {
  const { origin } = run;
  switch (origin.kind) {
    case 'fact':
      if (FACT_FORMS[origin.form] === 'words' && !SAID.has(origin.form)) return undefined;
      return {
        shown: `${run.figure ?? run.text}${translationIn(next)}`,
        facts: origin.facts,
        form: origin.form,
        ...(origin.value !== undefined && { value: origin.value }),
      };
    case 'literal':
      return { shown: run.text, facts: [], form: 'literal', value: origin.because };
    case 'unsourced':
      return { shown: run.text, facts: [], form: 'unsourced' };
    case 'words':
    case 'program':
    case 'name':
      return undefined;
    default:
      return origin satisfies never;
  }
}

function translationIn(run: Run | undefined): string {
  return run?.origin.kind === 'fact' && run.origin.form === 'translation' ? run.text : '';
}

/**
 * A point without a label only shows its place on the scale; the sheet gives its value. Points of a
 * single-fact series are named by their category; others by their series if there are several,
 * unless the series is named only by its unit. A figure is given with its unit, although its label may leave that to the subtitle.
 * The two parts of a bar that is a range are one
 * showing, with both its ends.
 */
function ofChart(chart: Chart, slide: SceneSlide, language: Language): readonly Showing[] {
  const drawn = dataSeries(chart).length;
  const isRanged = chart.series.some(({ points }) => points.some((point) => point?.low));
  const annotated = (chart.annotations ?? []).flatMap(({ figures, said }) =>
    figures.map(
      ({ text, facts, form, value }): Showing => ({
        slide,
        where: 'chart',
        shown: text,
        sentence: said,
        facts,
        form,
        ...(value !== undefined && { value }),
      }),
    ),
  );
  const points = chart.series.flatMap((series) => {
    if (series.helper === 'totals') return totalsShown(chart, series, slide, language);
    // What lies unseen under a floating bar is no figure of a fact.
    if (!isData(series)) return [];
    const isOneFact =
      new Set(series.points.flatMap((point) => point?.fact ?? [])).size === 1 && series.points.length > 1;
    return series.points.flatMap((point, index): Showing[] => {
      if (point === null || isLowEnd(chart, point, index)) return [];
      const ofSeries = drawn > 1 && !isRanged && series.name !== chart.unitLabel ? series.name : '';
      const name = isOneFact && !isRanged ? (chart.categories[index]?.label ?? '') : ofSeries;
      const shown = [name, point.label === undefined ? '' : (point.figure ?? point.label)]
        .filter((text) => text !== '')
        .join(packOf(language).typography.colon);
      const value = storedValue(chart, point);
      const form = point.sumOfFacts === undefined ? 'point' : 'sum';
      return [{ slide, where: 'chart', shown, sentence: '', facts: factsShown(point), form, value }];
    });
  });
  return [...points, ...annotated, ...centreShown(chart, slide, language)];
}

/** The total in a ring’s hole. */
function centreShown({ centre, exponent, unit }: Chart, slide: SceneSlide, language: Language): readonly Showing[] {
  if (centre === undefined) return [];
  const shown = `${centre.name}${packOf(language).typography.colon}${centre.figure}`;
  const stated = scaledDown(centre.value, -exponent);
  const value = exactInterval({ low: stated, high: stated }, unit);
  return [
    {
      slide,
      where: 'chart',
      shown,
      sentence: '',
      facts: centre.facts,
      form: centre.facts.length > 1 ? 'sum' : 'point',
      value,
    },
  ];
}

/** The totals above stacks: each the sum of the facts below it. */
function totalsShown(chart: Chart, series: ChartSeries, slide: SceneSlide, language: Language): readonly Showing[] {
  return series.points.flatMap((point, index): Showing[] => {
    if (point?.label === undefined) return [];
    const facts = (point.sumOf ?? []).flatMap((of) => chart.series[of.series]?.points[of.point]?.fact ?? []);
    const name = chart.categories[index]?.label ?? '';
    const shown =
      [packOf(language).chartWords.labels.total, name].join(' ') +
      packOf(language).typography.colon +
      (point.figure ?? point.label);
    return [{ slide, where: 'chart', shown, sentence: '', facts, form: 'sum', value: storedValue(chart, point) }];
  });
}

/** Whether the point is the solid part of a bar whose other part is hatched up to its high end. */
function isLowEnd({ series }: Chart, point: ChartPoint, index: number): boolean {
  return point.low === undefined && series.some(({ points }) => points[index]?.low !== undefined);
}

/** The value in whole units, not in the unit plotted; both ends of a range. */
function storedValue({ exponent, unit }: Chart, { low, value }: ChartPoint): string {
  const ends = low === undefined ? { low: value, high: value } : { low, high: low.plus(value) };
  return exactInterval({ low: scaledDown(ends.low, -exponent), high: scaledDown(ends.high, -exponent) }, unit);
}
