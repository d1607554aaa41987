import { fromMarkdown } from 'mdast-util-from-markdown';
import { counted } from '../diagnostics/counted.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Inline, WordTable, WordTableHead } from '../model/words.ts';
import { type MarkedText, readInlines } from './inline.ts';
import { INLINE_MARKDOWN } from './inline-markdown.ts';

/** A stretch of the words, as offsets in them. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a row of dashes and bars follows another row. */
export function isTable(text: string): boolean {
  const lines = text.split('\n');
  return lines.some((line, index) => index > 0 && isParting(line));
}

function isParting(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[\s|:>-]+$/.test(line);
}

/** The finding for a table where none may stand. */
export function typedTable({ span }: Pick<WordTable, 'span'>, hint: string): Diagnostic {
  return diagnostic('words/table', { message: 'a table can’t be typed here', span, hint });
}

/**
 * Reads a table typed with bars (GitHub Flavored Markdown, 4.10): a line of headings, a line of hyphens, and a line for
 * each row. Two bars together let the heading before them span two columns. Undefined, with a finding, if its rows don't
 * have the cells of its head.
 */
export function readTable(start: number, end: number, source: MarkedText): WordTable | undefined {
  const [head, parting, ...rows] = linesBetween(start, end, source);
  const span = source.spanAt(start, end);
  if (head === undefined || parting === undefined || !isParting(textOf(parting, source))) {
    source.found.push(typedTable({ span }, 'leave a line empty above its first row'));
    return undefined;
  }
  const headings = headingsOf(cellsOf(head, source), source);
  const columns = headings.reduce((total, heading) => total + heading.columns, 0);
  const aligns = cellsOf(parting, source).map((cell) => (/-:$/.test(textOf(cell, source).trim()) ? 'right' : 'left'));
  const read = [parting, ...rows].map((line) => ({ line, cells: cellsOf(line, source) }));
  const uneven = read.filter(({ cells }) => cells.length !== columns);
  for (const { line, cells } of uneven) {
    source.found.push(
      diagnostic('words/table-cells', {
        message: `this line of the table has ${counted(cells.length, 'cell')}, and its head ${columns}`,
        span: source.spanAt(line.start, line.end),
        hint: 'part the cells by bars, and write a bar within a cell as \\|',
      }),
    );
  }
  if (uneven.length > 0) return undefined;
  const body = read.slice(1).map(({ cells }) => cells.map((cell) => inlinesIn(cell, source)));
  return { kind: 'table', head: headings, rows: body, aligns, span };
}

function linesBetween(start: number, end: number, { text }: MarkedText): readonly Stretch[] {
  let at = start;
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const from = at + (/^[\s>]*/.exec(line)?.[0].length ?? 0);
      const to = at + line.trimEnd().length;
      at += line.length + 1;
      return { start: from, end: Math.max(from, to) };
    });
}

/** The cells between the bars of a line. Bars at its ends part nothing. */
function cellsOf({ start, end }: Stretch, { text }: MarkedText): readonly Stretch[] {
  const bars = [];
  for (let at = start; at < end; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === '|') bars.push(at);
  }
  const opens = bars[0] === start;
  const closes = bars.length > 1 && bars.at(-1) === end - 1;
  const inner = bars.slice(opens ? 1 : 0, closes ? -1 : undefined);
  const starts = [opens ? start + 1 : start, ...inner.map((bar) => bar + 1)];
  const ends = [...inner, closes ? end - 1 : end];
  return starts.map((from, index) => ({ start: from, end: Math.max(from, ends[index] ?? from) }));
}

/** Headings with the columns that they span: those whose own cell has no width belong to the one before. */
function headingsOf(cells: readonly Stretch[], source: MarkedText): readonly WordTableHead[] {
  const headings: WordTableHead[] = [];
  for (const cell of cells) {
    const before = headings.at(-1);
    if (before && cell.start === cell.end) headings.splice(-1, 1, { ...before, columns: before.columns + 1 });
    else headings.push({ inlines: inlinesIn(cell, source), columns: 1 });
  }
  return headings;
}

function inlinesIn({ start, end }: Stretch, source: MarkedText): readonly Inline[] {
  const { children } = fromMarkdown(source.text.slice(start, end), { extensions: [INLINE_MARKDOWN] });
  return children.flatMap((child) => (child.type === 'paragraph' ? readInlines(child.children, start, source) : []));
}

function textOf({ start, end }: Stretch, { text }: MarkedText): string {
  return text.slice(start, end);
}
