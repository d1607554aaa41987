import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import { packOf } from '../../language/languages.ts';
import { type DeckTable, FACT_FORMS, type Run, type TableColumnHead } from '../../model/deck.ts';
import type { WordTableEvidence } from '../../model/outline.ts';
import { textOfRuns } from '../../model/run.ts';
import type { Block, WordTableHead } from '../../model/words.ts';
import type { EvidenceContext } from '../context.ts';
import { resolveInlines } from '../inlines.ts';
import type { ResolvedEvidence } from '../resolved-evidence.ts';
import { factsOf } from '../runs.ts';

/**
 * The table that words hold, with its figures. Undefined if they hold none, which has its finding where outlines are
 * read.
 */
export function resolveWordTable(
  evidence: WordTableEvidence,
  blocks: readonly Block[],
  context: EvidenceContext,
): Outcome<ResolvedEvidence<DeckTable> | undefined> {
  const found = gatherFindings();
  const table = blocks.find((block) => block.kind === 'table');
  if (table === undefined) return found.with(undefined);
  const resolved = table.head.map((head) => ({ head, runs: found.take(resolveInlines(head.inlines, context)) }));
  const columns = resolved
    .flatMap(({ head, runs }) => headsOf(head, runs))
    .map((column, index): TableColumnHead => ({ ...column, align: table.aligns[index] ?? 'left' }));
  const rows = table.rows.map((row) => ({
    look: 'plain' as const,
    cells: row.map((cell) => found.take(resolveInlines(cell, context)).map(withBoldFigure)),
  }));
  const { slideWords, typography } = packOf(context.language);
  const named = resolved.map(({ runs }) => textOfRuns(runs)).filter((text) => text !== '');
  const alt = context.alt ?? `${slideWords.evidence.table}${typography.colon}${named.join(', ')}.`;
  const runs = [...columns.flatMap(({ heading }) => heading), ...rows.flatMap(({ cells }) => cells.flat())];
  const content: DeckTable = {
    kind: 'table',
    span: table.span,
    alt,
    columns,
    rows,
    facts: [...new Set(factsOf(runs))],
    words: { ...(evidence.widths && { widths: evidence.widths }) },
  };
  return found.with({ content, subtitle: [] });
}

type Head = Omit<TableColumnHead, 'align'>;

/** The columns that a heading stands over: the first has its words. A heading in bold marks our own. */
function headsOf({ columns }: WordTableHead, runs: readonly Run[]): readonly Head[] {
  const isOurs = runs.length > 0 && runs.every(({ bold }) => bold);
  const first: Head = {
    heading: runs,
    ...(isOurs && { ours: true as const }),
    ...(columns > 1 && { spans: columns }),
  };
  return [first, ...Array.from({ length: columns - 1 }, (): Head => ({ heading: [] }))];
}

/** Readers look for the figures in a table. */
function withBoldFigure(run: Run): Run {
  const isFigure = run.origin.kind === 'fact' && FACT_FORMS[run.origin.form] === 'figure';
  return isFigure ? { ...run, bold: true } : run;
}
