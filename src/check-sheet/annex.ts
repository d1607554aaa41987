import { packOf } from '../language/languages.ts';
import type { CheckRow, CheckSheet } from '../model/check-sheet.ts';
import type { Deck, DeckSlide, Run } from '../model/deck.ts';
import { programRun } from '../model/run.ts';
import { freeId } from '../model/slide-id.ts';
import type { Span } from '../model/span.ts';
import type { Template } from '../model/template.ts';

/** Between what stands in one cell; no line begins with the mark. */
const PARTED = '\u00a0· ';

/** The layout made for the sheet, and the one for any table if a template doesn't have it. */
const LAYOUTS = ['check-sheet', 'table'];

/**
 * A row of the annex: all that slides show of the same facts with the same tick. The sheet beside
 * the deck lists each showing separately.
 */
export interface AnnexRow {
  readonly first: CheckRow;
  /** The slides that show it, in order, each with its own rows. */
  readonly slides: readonly Alike[];
}

export function annexRows(sheet: CheckSheet): readonly AnnexRow[] {
  return alike(sheet.rows, (row) => `${row.tick} ${row.facts.join(' ') || row.number}`).map((rows) => ({
    first: rows[0],
    slides: alike(rows, (row) => row.slideId),
  }));
}

type Alike = readonly [CheckRow, ...CheckRow[]];

/** Groups rows with the same key, in the order of each group's first row. */
function alike<Row>(rows: readonly Row[], key: (row: Row) => string): readonly (readonly [Row, ...Row[]])[] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const known = groups.get(key(row));
    if (known === undefined) groups.set(key(row), [row]);
    else known.push(row);
  }
  return [...groups.values()];
}

/**
 * The slide that the check sheet is printed on, which continues on as many as it needs. Its rows stand by the slide
 * that shows them first, whose number is bold where its rows begin; without merged cells, which screen readers read badly.
 * Clicking a slide's number jumps to that slide.
 */
export function annexSlide(sheet: CheckSheet, deck: Deck, template: Template, span: Span): DeckSlide {
  const words = packOf(sheet.language).sheetWords;
  const { columns } = words;
  const run = (text: string): Run => programRun(text, 'check-sheet', sheet.language);
  const layout = LAYOUTS.find((name) => template.layouts.some((each) => each.name === name)) ?? 'table';
  const cells = (text: string): readonly Run[] => (text === '' ? [] : [run(text)]);
  const numbered = (slideId: string, text: string, slide: number): Run => ({
    ...run(text),
    jump: { slide: slideId, tip: tipOf(sheet, slideId, `${columns.slide} ${slide}`) },
  });
  return {
    id: freeId('annex-check-sheet', new Set(deck.slides.map(({ id }) => id))),
    role: 'annex',
    span,
    layout,
    section: packOf(sheet.language).slideWords.annex.section,
    marking: deck.marking,
    title: [run(words.heading)],
    titleSpan: span,
    subtitle: [],
    sourceLine: [],
    noteLines: [],
    owed: { sources: [], cautions: [] },
    accepted: [],
    body: [],
    panels: [],
    content: {
      kind: 'table',
      span,
      alt: `${words.heading}.`,
      columns: [columns.slide, columns.shown, columns.label, columns.citation, columns.tick, words.alsoOn].map(
        (heading) => ({
          heading: cells(heading),
          align: 'left' as const,
        }),
      ),
      rows: alike(annexRows(sheet), ({ first }) => first.slideId).flatMap((group) =>
        group.map(({ first, slides }, index) => ({
          look: 'plain' as const,
          cells: [
            [{ ...numbered(first.slideId, String(first.slide), first.slide), bold: index === 0 }],
            cells(distinct(slides.flatMap(shownOn)).join(PARTED)),
            cells(first.label),
            cells(first.places.join(PARTED)),
            cells(words.ticks[first.tick]),
            slides.slice(1).map(([{ slide, slideId }], index, { length }) => {
              // A mark behind a link could begin a line.
              return numbered(slideId, index < length - 1 ? `${slide}, ` : String(slide), slide);
            }),
          ],
        })),
      ),
      facts: [],
    },
    notes: { talkingPoints: [], ifPressed: [], cautions: [], sources: [], description: [] },
    facts: [],
  };
}

/** “Slide 3: Aid fell in 2013”. */
function tipOf({ slides, language }: CheckSheet, slideId: string, name: string): string {
  const title = slides.find(({ id }) => id === slideId)?.title ?? '';
  return title === '' ? name : `${name}${packOf(language).typography.colon}${title}`;
}

/**
 * If a slide's charts, tables or notes show a fact in more ways than this, they are the points of a
 * series, and only the first and the last are printed.
 */
const MOST_SHOWN = 3;
/** Where the points of a series are shown one after another. */
const IN_SERIES: readonly CheckRow['where'][] = ['chart', 'table', 'notes'];

function shownOn(rows: Alike): readonly string[] {
  const isInSeries = ({ where }: CheckRow) => IN_SERIES.includes(where);
  const said = rows.filter((row) => !isInSeries(row)).map((row) => row.shown);
  const series = distinct(rows.filter(isInSeries).map((row) => row.shown));
  return [...said, ...(series.length <= MOST_SHOWN ? series : [`${series[0]} … ${series.at(-1)}`])];
}

/** Texts that differ in more than capitals, each as it first occurs. */
function distinct(texts: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const text of texts) if (!first.has(text.toLowerCase())) first.set(text.toLowerCase(), text);
  return [...first.values()];
}
