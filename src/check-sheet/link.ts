import type { CheckSheet } from '../model/check-sheet.ts';
import type { Jump, Run } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import { type Memory, NO_MEMORY } from '../model/memory.ts';
import type { Scene, SceneParagraph, SceneShape, SceneSlide } from '../model/scene.ts';
import { annexRows } from './annex.ts';

/** Viewers cut screen tips longer than this many characters. */
const LONGEST_TIP = 240;

/**
 * Links every big figure, table value, chart and source line of the slides to its row in the annex,
 * so that "where is that from?" can be answered during the slideshow. The screen tip answers it
 * without a click.
 *
 * @param annex - the annex's slides, in order
 */
export function linkToAnnex(
  scene: Scene,
  sheet: CheckSheet,
  annex: readonly SceneSlide[],
  memory: Memory = NO_MEMORY,
): Scene {
  const places = rowPlaces(sheet, annex);
  const slides = scene.slides.map((slide) => {
    const own = places.filter((place) => place.slides.includes(slide.number));
    const key = JSON.stringify(own.map(({ facts, jump }) => [facts, jump]));
    return memory.keep('link', [slide, key], () => ({
      ...slide,
      shapes: slide.shapes.map((shape) => linkShape(shape, (fact) => jumpTo(own, fact))),
    }));
  });
  return { ...scene, slides };
}

interface RowPlace {
  readonly slides: readonly number[];
  readonly facts: readonly FactId[];
  readonly jump: Jump;
}

/** The annex's rows fill the tables of its slides in order, below header and names of groups. */
function rowPlaces(sheet: CheckSheet, annex: readonly SceneSlide[]): readonly RowPlace[] {
  const ids = annex.flatMap((slide) =>
    slide.shapes.flatMap((shape) =>
      shape.kind === 'table' ? shape.looks.slice(1).flatMap((look) => (look === 'group' ? [] : [slide.id])) : [],
    ),
  );
  return annexRows(sheet).flatMap(({ first, slides }, index) => {
    const id = ids[index];
    if (id === undefined) return [];
    const jump = { slide: id, tip: tipOf(first.citations, first.label) };
    return [{ slides: slides.map(([{ slide }]) => slide), facts: first.facts, jump }];
  });
}

function tipOf(citations: readonly string[], label: string): string {
  const tip = citations.length === 0 ? label : citations.join(' · ');
  return tip.length <= LONGEST_TIP ? tip : `${tip.slice(0, LONGEST_TIP - 1)}…`;
}

/** The jump to a fact's row among those of a slide, or without a fact to the slide's first row. */
function jumpTo(own: readonly RowPlace[], fact: FactId | undefined): Jump | undefined {
  return (fact === undefined ? own[0] : own.find((place) => place.facts.includes(fact)))?.jump;
}

type Find = (fact: FactId | undefined) => Jump | undefined;

function linkShape(shape: SceneShape, find: Find): SceneShape {
  switch (shape.kind) {
    case 'text': {
      const fact = shape.slot === 'source' ? undefined : factNamed(shape.name);
      const jump = shape.slot === 'source' || fact !== undefined ? find(fact) : undefined;
      return jump === undefined ? shape : { ...shape, jump };
    }
    case 'chart': {
      const jump = find(shape.chart.series[0]?.points.find((point) => point !== null)?.fact);
      return jump === undefined ? shape : { ...shape, jump };
    }
    case 'table':
      return {
        ...shape,
        rows: shape.rows.map((row, index) =>
          index === 0 ? row : row.map((cell) => ({ ...cell, paragraph: linkParagraph(cell.paragraph, find) })),
        ),
      };
    case 'group':
    case 'mark':
    case 'freeform':
    case 'picture':
      return shape;
    default:
      return shape satisfies never;
  }
}

/** The fact that a shape is named after: `fact:trade.exports-2012#1`. */
function factNamed(name: string): FactId | undefined {
  return /^fact:([^\s#]+)/.exec(name)?.[1];
}

function linkParagraph(paragraph: SceneParagraph, find: Find): SceneParagraph {
  return { ...paragraph, runs: paragraph.runs.map((run) => linkRun(run, find)) };
}

function linkRun(run: Run, find: Find): Run {
  if (run.origin.kind !== 'fact' || run.origin.form !== 'short' || run.href !== undefined) return run;
  const jump = find(run.origin.facts[0]);
  return jump === undefined ? run : { ...run, jump };
}
