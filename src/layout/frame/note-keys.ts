import type { Content, DeckPanel, DeckSlide, DeckStat, NoteKey, Paragraph, Run, TableRow } from '../../model/deck.ts';
import type { FactId } from '../../model/fact.ts';

/**
 * A slide with the letter of each note once, beside the first figure that it is about: below a big figure, in a row's or an
 * entry's name, in the words and in a table of words; for a chart in the subtitle, which names what it draws; in the title where nothing else
 * shows the figure.
 */
export function withNoteKeys(slide: DeckSlide, keys: readonly NoteKey[]): DeckSlide {
  return keys.reduce(withKey, slide);
}

function withKey(slide: DeckSlide, key: NoteKey): DeckSlide {
  const content = slide.content && inContent(slide.content, key);
  if (content) return { ...slide, content };
  const panels = firstChanged(slide.panels, (panel) => inPanel(panel, key));
  if (panels) return { ...slide, panels };
  const body = firstChanged(slide.body, (paragraph) => inParagraph(paragraph, key));
  if (body) return { ...slide, body };
  const subtitle = afterFigure(slide.subtitle, key, 'last');
  if (subtitle) return { ...slide, subtitle };
  const title = afterFigure(slide.title, key);
  return title ? { ...slide, title } : slide;
}

function inContent(content: Content, key: NoteKey): Content | undefined {
  switch (content.kind) {
    case 'stats': {
      const stats = firstChanged(content.stats, (stat) => inStat(stat, key));
      return stats && { ...content, stats };
    }
    case 'table': {
      const rows = firstChanged(content.rows, (row) => (content.words ? inWords(row, key) : inRow(row, key)));
      return rows && { ...content, rows };
    }
    case 'timeline': {
      const entries = firstChanged(content.entries, (entry) =>
        key.facts.includes(entry.fact) ? { ...entry, label: [...entry.label, letterOf(key, entry.label)] } : undefined,
      );
      return entries && { ...content, entries };
    }
    // Their words are drawn: their notes are keyed in the subtitle.
    case 'chart':
    case 'map':
    case 'image':
      return undefined;
    default:
      return content satisfies never;
  }
}

function inStat(stat: DeckStat, key: NoteKey): DeckStat | undefined {
  return key.facts.includes(stat.fact) ? { ...stat, label: [...stat.label, letterOf(key, stat.label)] } : undefined;
}

function inRow(row: TableRow, key: NoteKey): TableRow | undefined {
  const [name, ...cells] = row.cells;
  if (name === undefined || !row.cells.flat().some((run) => shows(run, key.facts))) return undefined;
  return { ...row, cells: [[...name, letterOf(key, name)], ...cells] };
}

/** A cell of words tells its figure in a sentence. */
function inWords(row: TableRow, key: NoteKey): TableRow | undefined {
  const cells = firstChanged(row.cells, (cell) => afterFigure(cell, key));
  return cells && { ...row, cells };
}

function inPanel(panel: DeckPanel, key: NoteKey): DeckPanel | undefined {
  const body = firstChanged(panel.body, (paragraph) => inParagraph(paragraph, key));
  if (body) return { ...panel, body };
  const content = panel.content && inContent(panel.content, key);
  if (content && content.kind !== 'timeline') return { ...panel, content };
  const drawn = panel.content?.kind === 'chart' && panel.content.chart.facts.some((fact) => key.facts.includes(fact));
  return drawn && panel.heading.length > 0
    ? { ...panel, heading: [...panel.heading, letterOf(key, panel.heading)] }
    : undefined;
}

function inParagraph(paragraph: Paragraph, key: NoteKey): Paragraph | undefined {
  const runs = afterFigure(paragraph.runs, key);
  return runs && { ...paragraph, runs };
}

/** Runs with the letter after the first that shows the figure, or at their end. */
function afterFigure(runs: readonly Run[], key: NoteKey, at: 'figure' | 'last' = 'figure'): readonly Run[] | undefined {
  const index = runs.findIndex((run) => shows(run, key.facts));
  if (index < 0) return undefined;
  const next = runs.findIndex((run, place) => place > index && !run.raised);
  const end = at === 'last' || next < 0 ? runs.length : next;
  return [...runs.slice(0, end), letterOf(key, runs.slice(0, end)), ...runs.slice(end)];
}

function shows({ origin }: Run, facts: readonly FactId[]): boolean {
  return origin.kind === 'fact' && origin.facts.some((fact) => facts.includes(fact));
}

/** The letter, after a comma where another stands before it. */
function letterOf({ letter }: NoteKey, before: readonly Run[]): Run {
  const follows = before.at(-1)?.raised === true;
  return { ...letter, text: follows ? `, ${letter.text}` : letter.text, bold: false, raised: true };
}

/** The items with the first changed that can be; undefined if none can. */
function firstChanged<T>(items: readonly T[], change: (item: T) => T | undefined): readonly T[] | undefined {
  for (const [index, item] of items.entries()) {
    const changed = change(item);
    if (changed !== undefined) return items.with(index, changed);
  }
  return undefined;
}
