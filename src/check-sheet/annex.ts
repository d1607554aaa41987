import { SHEET_WORDS } from '../language/sheet-words.ts';
import { ANNEX_WORDS } from '../language/slide-words.ts';
import type { CheckRow, CheckSheet } from '../model/check-sheet.ts';
import type { Deck, DeckSlide, Run } from '../model/deck.ts';
import type { Span } from '../model/span.ts';
import type { Template } from '../model/template.ts';

/** The layout made for the sheet, and the one for any table where a template has none. */
const LAYOUTS = ['check-sheet', 'table'];

/** A row of the annex: what one slide shows of the same facts. The sheet beside the deck lists each showing singly. */
export interface AnnexRow {
  readonly first: CheckRow;
  readonly rows: readonly CheckRow[];
}

export function annexRows(sheet: CheckSheet): readonly AnnexRow[] {
  const annex = new Map<string, AnnexRow>();
  for (const row of sheet.rows) {
    const key = `${row.slide} ${row.facts.join(' ') || row.number}`;
    const known = annex.get(key);
    annex.set(key, known === undefined ? { first: row, rows: [row] } : { ...known, rows: [...known.rows, row] });
  }
  return [...annex.values()];
}

/** The slide that the check sheet is printed on: it goes on over as many as it needs. A click on a slide's number leads back. */
export function annexSlide(sheet: CheckSheet, deck: Deck, template: Template, span: Span): DeckSlide {
  const words = SHEET_WORDS[sheet.language];
  const { columns } = words;
  const run = (text: string): Run => ({
    text,
    origin: { kind: 'program', what: 'check-sheet' },
    language: sheet.language,
    bold: false,
    italic: false,
  });
  const layout = LAYOUTS.find((name) => template.layouts.some((each) => each.name === name)) ?? 'table';
  const cells = (text: string): readonly Run[] => (text === '' ? [] : [run(text)]);
  return {
    id: 'annex-check-sheet',
    span,
    layout,
    section: ANNEX_WORDS[sheet.language].section,
    marking: deck.marking,
    title: [run(words.heading)],
    titleSpan: span,
    subtitle: [],
    sourceLine: [],
    noteLine: [],
    accepted: [],
    body: [],
    panels: [],
    content: {
      kind: 'table',
      span,
      alt: `${words.heading}.`,
      columns: [columns.slide, columns.shown, columns.label, columns.citation, columns.tick].map((heading) => ({
        heading: cells(heading),
        align: 'left' as const,
      })),
      rows: annexRows(sheet).map(({ first, rows }) => [
        [{ ...run(String(first.slide)), jump: { slide: first.slideId, tip: `${columns.slide} ${first.slide}` } }],
        cells(shownIn(rows)),
        cells(first.label),
        cells(first.citations.join(' · ')),
        cells(words.ticks[first.tick]),
      ]),
      facts: [],
    },
    notes: { talkingPoints: [], ifPressed: [], sources: [], description: [] },
    facts: [],
  };
}

/** More ways than this of showing a fact on one slide are the points of a series: the first and the last stand for them. */
const MOST_SHOWN = 3;

function shownIn(rows: readonly CheckRow[]): string {
  const shown = [...new Set(rows.map((row) => row.shown))];
  return shown.length <= MOST_SHOWN ? shown.join(' · ') : `${shown[0]} … ${shown.at(-1)}`;
}
