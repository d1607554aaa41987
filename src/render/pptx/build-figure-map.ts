import { isData } from '../../chart/data-series.ts';
import { exactNumber } from '../../facts/exact-value.ts';
import { languageTag } from '../../language/languages.ts';
import { type Chart, type ChartPoint, factsShown } from '../../model/chart.ts';
import type { Origin, Run } from '../../model/deck.ts';
import type { FactId } from '../../model/fact.ts';
import { type Memory, NO_MEMORY } from '../../model/memory.ts';
import type { Scene, SceneParagraph, SceneSlide, SceneTable } from '../../model/scene.ts';
import type {
  FigureMap,
  FigureOrigin,
  FigurePlace,
  MappedFigure,
  MappedShape,
  MappedSlide,
} from '../../opc/figure-map.ts';
import { scaledDown } from '../../values/scale.ts';
import type { DrawnShape } from './drawn-shape.ts';
import { shownFacts } from './shown-facts.ts';
import { piecesOf } from './text-body.ts';
import { DATA_SHEET } from './workbook/references.ts';
import { valueCell } from './workbook/value-cell.ts';

/** A slide and the shapes drawn for it. */
export interface DrawnSlide {
  readonly slide: SceneSlide;
  readonly shapes: readonly DrawnShape[];
}

/**
 * Where each figure of a deck stands and which fact it shows. Throws if a fact is shown that the scene does not state.
 */
export function figureMap(scene: Scene, slides: readonly DrawnSlide[], memory: Memory = NO_MEMORY): FigureMap {
  const map: FigureMap = {
    deck: scene.name,
    language: languageTag(scene.language),
    asOf: scene.asOf,
    facts: scene.facts,
    slides: slides.map(({ slide, shapes }) =>
      memory.keep('map figures', [slide, shapes], () => mappedSlide(slide, shapes)),
    ),
  };
  assertStated(map);
  return map;
}

function mappedSlide(slide: SceneSlide, shapes: readonly DrawnShape[]): MappedSlide {
  return {
    number: slide.number,
    id: slide.id,
    shapes: [...shapeFigures(shapes, slide), ...groupAlts(shapes, slide)].filter(({ figures }) => figures.length > 0),
    notes: slide.notes.flatMap((paragraph, index) => paragraphFigures(paragraph, index)),
  };
}

function shapeFigures(shapes: readonly DrawnShape[], slide: SceneSlide): readonly MappedShape[] {
  return shapes.map(({ shape, name }) => {
    switch (shape.kind) {
      case 'text':
        return { name, figures: shape.paragraphs.flatMap(paragraphFigures) };
      case 'table':
        return { name, figures: [...cellFigures(shape), ...altFigure(shape.alt, shownFacts(shape), slide)] };
      case 'chart':
        return {
          name,
          figures: [...chartFigures(shape.chart), ...altFigure(shape.chart.alt, shownFacts(shape), slide)],
        };
      case 'picture':
        return { name, figures: altFigure(shape.alt, [], slide) };
      case 'mark':
      case 'freeform':
        return { name, figures: [] };
      default:
        return shape satisfies never;
    }
  });
}

function groupAlts(shapes: readonly DrawnShape[], slide: SceneSlide): readonly MappedShape[] {
  const groups = new Set(shapes.flatMap(({ group }) => group ?? []));
  return [...groups].map(({ name, group }) => ({ name, figures: altFigure(group.alt, shownFacts(group), slide) }));
}

function altFigure(alt: string, shown: readonly FactId[], { altFacts = [] }: SceneSlide): readonly MappedFigure[] {
  const facts = [...new Set([...shown, ...altFacts])];
  if (alt === '' || facts.length === 0) return [];
  return [{ place: { kind: 'alt' }, origin: { kind: 'fact', facts, form: 'alt' }, shown: alt }];
}

/** Runs are counted as written: a run with line breaks counts once per piece. */
function paragraphFigures(paragraph: SceneParagraph, index: number): readonly MappedFigure[] {
  return runFigures(paragraph, (run) => ({ kind: 'run', paragraph: index + 1, run }));
}

function cellFigures({ rows }: SceneTable): readonly MappedFigure[] {
  return rows.flatMap((row, r) =>
    row.flatMap(({ paragraph }, c) =>
      runFigures(paragraph, (run) => ({ kind: 'cell', row: r + 1, column: c + 1, run })),
    ),
  );
}

function runFigures(paragraph: SceneParagraph, placeOf: (run: number) => FigurePlace): readonly MappedFigure[] {
  const pieces = piecesOf(paragraph).filter(({ text }) => text !== '');
  return pieces.flatMap(({ run, text }, index) => {
    const origin = originOf(run, text);
    return origin === undefined ? [] : [{ place: placeOf(index + 1), origin, shown: text }];
  });
}

/** Undefined for words, and for any text without a digit that a reader could take for a figure. */
function originOf({ origin }: Run, text: string): FigureOrigin | undefined {
  if (origin.kind === 'fact') return origin;
  const what = withoutFact(origin);
  return what === undefined || !/\d/.test(text) ? undefined : what;
}

function withoutFact(origin: Exclude<Origin, { kind: 'fact' }>): FigureOrigin | undefined {
  switch (origin.kind) {
    case 'program':
      return origin.what === 'slide-number' ? undefined : { kind: 'program', what: origin.what };
    case 'name':
      return { kind: 'name', what: origin.name };
    case 'literal':
      return { kind: 'literal', what: origin.because };
    case 'unsourced':
      return { kind: 'unsourced', what: 'draft' };
    case 'words':
      return undefined;
    default:
      return origin satisfies never;
  }
}

function chartFigures(chart: Chart): readonly MappedFigure[] {
  const points = chart.series.flatMap((series, s) =>
    series.points.flatMap((point, p): MappedFigure[] => {
      if (point === null || !isData(series)) return [];
      const cell = `${DATA_SHEET}!${valueCell(s, p)}`;
      const place: FigurePlace = { kind: 'point', series: s + 1, point: p + 1, cell };
      const value = pointValue(point, chart);
      const form = point.sumOfFacts === undefined ? 'point' : 'sum';
      return [{ place, origin: { kind: 'fact', facts: factsShown(point), form, value }, shown: point.label ?? '' }];
    }),
  );
  const events = chart.events.map(
    ({ fact, label }, index): MappedFigure => ({
      place: { kind: 'event', event: index + 1 },
      origin: { kind: 'fact', facts: [fact], form: 'event' },
      shown: label,
    }),
  );
  const annotated = (chart.annotations ?? []).flatMap(({ series, point, figures }) =>
    figures.map(({ text, facts, form, value }): MappedFigure => {
      const cell = `${DATA_SHEET}!${valueCell(series, point)}`;
      return {
        place: { kind: 'point', series: series + 1, point: point + 1, cell },
        origin: { kind: 'fact', facts, form, ...(value !== undefined && { value }) },
        shown: text,
      };
    }),
  );
  return [...points, ...events, ...annotated];
}

/** The value in whole units, not in the unit plotted. */
function pointValue({ value }: ChartPoint, { exponent, unit }: Chart): string {
  return exactNumber(scaledDown(value, -exponent), unit);
}

function assertStated({ facts, slides }: FigureMap): void {
  const stated = new Set(facts.map(({ id }) => id));
  for (const { id, shapes, notes } of slides) {
    for (const { origin } of [...shapes.flatMap(({ figures }) => figures), ...notes]) {
      if (origin.kind !== 'fact') continue;
      const missing = origin.facts.find((fact) => !stated.has(fact));
      if (missing !== undefined) throw new Error(`slide ${id} shows ${missing}, which the scene does not state`);
    }
  }
}
