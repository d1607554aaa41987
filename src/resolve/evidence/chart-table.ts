import { type Chart, type ChartCell, factsShown } from '../../model/chart.ts';
import type { DeckTable } from '../../model/deck.ts';
import type { FactId } from '../../model/fact.ts';
import { programRun } from '../../model/run.ts';
import type { Span } from '../../model/span.ts';
import type { SlideContext } from '../context.ts';
import { factRun } from '../runs.ts';

/** The table shown in place of a chart, with what the chart would draw, in the same order. */
export function tableOfChart(chart: Chart, alt: string, span: Span, context: SlideContext): DeckTable {
  const { language } = context;
  const { columns, rows } = chart.table;
  const [name = '', ...headings] = columns;
  const factsOf = (column: number) => [...new Set(rows.flatMap((row) => factsIn(row.cells[column])))];
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
        [factRun(row.name, [...new Set(row.cells.flatMap(factsShown))], 'label', language)],
        ...row.cells.map((cell) => [factRun(cell.mark ?? cell.text, factsShown(cell), 'short', language)]),
      ],
      ...(chart.table.tints !== undefined && { tints: [undefined, ...row.cells.map(({ tint }) => tint)] }),
    })),
    facts: chart.facts,
    notes: chart.notes,
    ...(chart.table.tints !== undefined && { tints: chart.table.tints }),
  };
}

function factsIn(cell: ChartCell | undefined): readonly FactId[] {
  return cell === undefined ? [] : factsShown(cell);
}
