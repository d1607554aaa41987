import type { Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import type { DeckPanel } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import type { PanelEvidence } from '../model/outline.ts';
import { contentFacts, resolveContent } from './content.ts';
import type { EvidenceContext } from './context.ts';
import { factsOf } from './runs.ts';
import { resolveBlocks, resolveInlines } from './words.ts';

/**
 * Panels take their headings and words from the `##` at their place; words alone may make panels too. That there are as
 * many headings as pieces of evidence was checked when the outline was read.
 */
export function resolvePanels(context: EvidenceContext): Outcome<readonly DeckPanel[]> {
  const found = gatherFindings();
  const { evidence } = context.slide;
  const parts = context.slide.words[context.language]?.panels ?? [];
  const pieces: readonly PanelEvidence[] = evidence?.kind === 'panels' ? evidence.panels : [];
  const panels = Array.from({ length: Math.max(parts.length, pieces.length) }, (_, index): DeckPanel => {
    const part = parts[index];
    const piece = pieces[index];
    const heading = part === undefined ? [] : found.take(resolveInlines(part.heading, context));
    const body = part === undefined ? [] : found.take(resolveBlocks(part.blocks, context));
    const shown =
      piece === undefined || piece.kind === 'words' ? undefined : found.take(resolveContent(piece, context));
    const content = shown?.content;
    return { heading, body, ...(content !== undefined && content.kind !== 'timeline' && { content }) };
  });
  return found.with(panels);
}

/** The facts that a panel shows. */
export function panelFacts(panel: DeckPanel): readonly FactId[] {
  return [...factsOf(panel.heading), ...panel.body.flatMap((p) => factsOf(p.runs)), ...contentFacts(panel.content)];
}
