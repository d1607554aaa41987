import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { type Comparable, isComparable, isRefusal, mayAllMeet } from '../facts/gate.ts';
import { unlikeRates } from '../facts/unlike-rates.ts';
import type { Chart } from '../model/chart.ts';
import type { DeckPanel, Run } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import type { ChartEvidence, PanelEvidence } from '../model/outline.ts';
import { textOfRuns } from '../model/run.ts';
import type { Span } from '../model/span.ts';
import { contentFacts, resolveContent } from './content.ts';
import { type EvidenceContext, locationOn } from './context.ts';
import { chartFacts } from './evidence/chart.ts';
import { hasScale } from './evidence/chart-beside.ts';
import { resolveWordTable } from './evidence/word-table.ts';
import { resolveBlocks, resolveInlines } from './inlines.ts';
import { subtitleLine } from './lines.ts';
import { type PanelChart, panelSubtitles } from './panel-subtitles.ts';
import { factsOf } from './runs.ts';
import type { ShownFact } from './shown-facts.ts';

/** The panels of a slide, and the subtitle above them. */
export interface ResolvedPanels {
  readonly panels: readonly DeckPanel[];
  readonly subtitle: readonly string[];
}

/**
 * The panels of a slide. Each takes its heading and words from the `##` in the same position; words
 * alone can make panels too. Reading the outline already checked that there are as many headings as
 * pieces of evidence.
 */
export function resolvePanels(context: EvidenceContext): Outcome<ResolvedPanels> {
  const found = gatherFindings();
  const { evidence } = context.slide;
  const parts = context.slide.words[context.language]?.panels ?? [];
  const pieces: readonly PanelEvidence[] = evidence?.kind === 'panels' ? evidence.panels : [];
  const headings = parts.map((part) => found.take(resolveInlines(part.heading, context)));
  const { said, ...plain } = context;
  const beside = pieces.flatMap((piece) => (piece.kind === 'chart' ? drawnAlone(piece, plain) : []));
  const { shared, own } = panelSubtitles(
    pieces.map((piece, index) => panelChart(piece, headings[index] ?? [], { ...plain, beside })),
    context,
  );
  const panels = Array.from({ length: Math.max(parts.length, pieces.length) }, (_, index): DeckPanel => {
    const part = parts[index];
    const piece = pieces[index];
    const line = own[index] ?? [];
    const body = part === undefined ? [] : found.take(resolveBlocks(part.blocks, context));
    const shown =
      piece === undefined || piece.kind === 'words'
        ? undefined
        : found.take(
            piece.kind === 'word-table'
              ? resolveWordTable(piece, part?.blocks ?? [], plain)
              : resolveContent(piece, { ...plain, beside, ...(said && { said: [...said, ...line] }) }),
          );
    const content = shown?.content;
    const subtitle = line.length === 0 ? [] : found.take(subtitleLine(line, contentFacts(content), context));
    return {
      heading: headings[index] ?? [],
      body,
      ...(subtitle.length > 0 && { subtitle }),
      ...(content !== undefined && content.kind !== 'timeline' && { content }),
    };
  });
  found.add(...refusedOnOneScale(pieces, context));
  return found.with({ panels, subtitle: shared });
}

/** A chart, or the table in its place, as its subtitle needs it; its findings are reported when it is drawn. */
function panelChart(piece: PanelEvidence, heading: readonly Run[], context: EvidenceContext): PanelChart | undefined {
  if (piece.kind !== 'chart') return undefined;
  const parts = resolveContent(piece, context).value?.parts;
  return parts && { shown: chartFacts(piece, context).value, parts, heading: textOfRuns(heading) };
}

/**
 * Charts side by side that plot one unit have one scale, so their figures must be such as may share an axis. What a chart
 * itself refuses is reported with it.
 */
function refusedOnOneScale(pieces: readonly PanelEvidence[], context: EvidenceContext): readonly Diagnostic[] {
  const scaled = pieces.flatMap((piece) =>
    piece.kind === 'chart' && drawnAlone(piece, context).some(hasScale)
      ? [{ span: piece.span, figures: chartFacts(piece, context).value.flatMap(comparableOf) }]
      : [],
  );
  const own = new Set(scaled.flatMap(({ figures, span }) => refusedOnAxis(figures, span)).map(keyOf));
  const span = scaled.at(-1)?.span ?? context.slide.span;
  const all = refusedOnAxis(
    scaled.flatMap(({ figures }) => figures),
    span,
  );
  return all
    .filter((found) => !own.has(keyOf(found)) && !(isRefusal(found) && ['unit', 'currency'].includes(found.field)))
    .map((found) => ({ ...found, at: locationOn(context) }));
}

function refusedOnAxis(figures: readonly Comparable[], span: Span): readonly Diagnostic[] {
  return [...mayAllMeet('axis', figures, span), ...unlikeRates(figures, span)];
}

function comparableOf({ value }: ShownFact): readonly Comparable[] {
  return isComparable(value) ? [value] : [];
}

function keyOf(found: Diagnostic): string {
  return `${found.code} ${isRefusal(found) ? found.facts.join(' ') : ''}`;
}

/**
 * A chart as it would be without the others. Its findings are left out here, since they are
 * reported when it is drawn among them.
 */
function drawnAlone(piece: ChartEvidence, context: EvidenceContext): readonly Chart[] {
  const content = resolveContent(piece, context).value?.content;
  return content?.kind === 'chart' ? [content.chart] : [];
}

/** The facts that a panel shows. */
export function panelFacts(panel: DeckPanel): readonly FactId[] {
  return [...factsOf(panel.heading), ...panel.body.flatMap((p) => factsOf(p.runs)), ...contentFacts(panel.content)];
}
