import type { Chart } from '../../model/chart.ts';
import type { DeckTable } from '../../model/deck.ts';
import { programRun } from '../../model/run.ts';
import type { Span } from '../../model/span.ts';
import type { SlideContext } from '../context.ts';
import { factRun } from '../runs.ts';

/** The table shown in place of a chart, with what the chart would draw, in the same order. */
export function tableOfChart(chart: Chart, alt: string, span: Span, context: SlideContext): DeckTable {
  const { language } = context;
  const { columns, rows } = chart.table;
  const [name = '', ...headings] = columns;
  const factsOf = (column: number) => [...new Set(rows.flatMap((row) => row.cells[column]?.fact ?? []))];
  return {
    kind: 'table',
    span,
    alt,
    columns: [
      { heading: [programRun(name, 'template', language)], align: 'left' },
      ...headings.map((heading, index) => ({
        heading: [factRun(heading, factsOf(index), 'label', language)],
        align: 'right' as const,
      })),
    ],
    rows: rows.map((row) => ({
      look: 'plain' as const,
      cells: [
        [factRun(row.name, [...new Set(row.cells.map((cell) => cell.fact))], 'label', language)],
        ...row.cells.map((cell) => [factRun(cell.mark ?? cell.text, [cell.fact], 'short', language)]),
      ],
    })),
    facts: chart.facts,
    notes: chart.notes,
  };
}
