import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { applyAcceptances } from '../facts/gate.ts';
import type { Content, DeckPanel, DeckSlide, Paragraph, Run } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import type { Acceptance, Evidence, PanelEvidence } from '../model/outline.ts';
import type { SlideWords } from '../model/words.ts';
import { place, type SlideContext } from './context.ts';
import { resolveChart } from './evidence/chart.ts';
import { resolveImage } from './evidence/image.ts';
import { resolveStats } from './evidence/stats.ts';
import { resolveTable } from './evidence/table.ts';
import { resolveTimeline } from './evidence/timeline.ts';
import { chooseLayout } from './layout-choice.ts';
import { noteLine, sourceLine, subtitleLine } from './lines.ts';
import { resolveNotes } from './notes.ts';
import { overrideAlt } from './override.ts';
import { factsOf } from './runs.ts';
import { shownFacts } from './shown-facts.ts';
import { subtitleWords } from './subtitle.ts';
import { resolveBlocks, resolveInlines } from './words.ts';

/** One slide in one language: words with their figures, evidence with its values, and the lines made from them. */
export function resolveSlide(context: SlideContext, first: boolean): Outcome<DeckSlide> {
  const found = gatherFindings();
  const { slide, language } = context;
  const words = slide.words[language];
  const title = found.take(resolveInlines(words?.title ?? [], context));
  const body = found.take(resolveBlocks(words?.blocks ?? [], context));
  const content = slide.evidence === undefined ? undefined : found.take(resolveContent(slide.evidence, context));
  const panels = found.take(resolvePanels(slide.evidence, words, context));
  const shown = unique([
    ...factsOf(title),
    ...body.flatMap((p) => factsOf(p.runs)),
    ...contentFacts(content),
    ...panels.flatMap(panelFacts),
  ]);
  const subtitle = found.take(subtitleLine(evidenceSubtitle(slide.evidence, context), shown, context));
  const evidenceFacts = [...shown, ...eventFacts(slide.evidence)];
  const spoken = [...(words?.talkingPoints ?? []), ...(words?.ifPressed ?? [])];
  const notesFacts = unique([
    ...evidenceFacts,
    ...found.take(resolveBlocks(spoken, context)).flatMap((p) => factsOf(p.runs)),
  ]);
  const notes = found.take(resolveNotes(words, content, panels, notesFacts, context));
  const source = found.take(sourceLine(evidenceFacts, context));
  // What is wrong with an alt text is told here, once, whichever evidence it stands for.
  found.take(overrideAlt(context));
  const accepted = applyAcceptances(onceEach(found.with(undefined).diagnostics), slide.accept);
  const note = noteLine(evidenceFacts, accepted.used, context);
  return {
    value: {
      id: slide.id,
      span: slide.span,
      layout: slide.layout?.value ?? chooseLayout(slide.evidence, words, first),
      ...(slide.section !== undefined && { section: (slide.section[language] ?? slide.section.en)?.value ?? '' }),
      marking: slide.marking ?? context.outline.marking,
      title,
      titleSpan: words?.titleSpan ?? slide.span,
      subtitle,
      sourceLine: source,
      noteLine: note.value,
      body,
      panels,
      ...(content !== undefined && { content }),
      notes,
      facts: notesFacts,
    },
    diagnostics: [...accepted.diagnostics, ...note.diagnostics, ...unusedAcceptances(accepted.used, context)],
  };
}

/** An acceptance that lets nothing pass was right once and is no longer, or names the wrong code or facts. */
function unusedAcceptances(used: readonly Acceptance[], context: SlideContext): readonly Diagnostic[] {
  return context.slide.accept
    .filter((acceptance) => !used.includes(acceptance))
    .map((acceptance) =>
      diagnostic('outline/unused-acceptance', {
        message: `nothing on this slide needs ${acceptance.code.value} to be accepted for these facts`,
        span: acceptance.span,
        where: place(context),
        hint: 'take the acceptance out, or name the code and both facts as the refusal does',
      }),
    );
}

/** Notes are resolved twice, once for their facts; a finding in them is told once. */
function onceEach<T extends { code: string; message: string; span?: unknown }>(
  diagnostics: readonly T[],
): readonly T[] {
  const seen = new Set<string>();
  return diagnostics.filter((d) => {
    const key = JSON.stringify([d.code, d.message, d.span]);
    return !seen.has(key) && seen.add(key);
  });
}

function unique(ids: readonly FactId[]): readonly FactId[] {
  return [...new Set(ids)];
}

function resolveContent(evidence: Evidence, context: SlideContext): Outcome<Content | undefined> {
  switch (evidence.kind) {
    case 'chart':
      return resolveChart(evidence, context);
    case 'table':
      return resolveTable(evidence, context);
    case 'stats':
      return resolveStats(evidence, context);
    case 'timeline':
      return resolveTimeline(evidence, context);
    case 'image':
      return resolveImage(evidence, context);
    case 'panels':
      return { value: undefined, diagnostics: [] };
    default:
      return evidence satisfies never;
  }
}

/** Panels take their headings and words from the `##` at their place; words alone may make panels too. */
function resolvePanels(
  evidence: Evidence | undefined,
  words: SlideWords | undefined,
  context: SlideContext,
): Outcome<readonly DeckPanel[]> {
  const found = gatherFindings();
  const parts = words?.panels ?? [];
  const pieces: readonly PanelEvidence[] = evidence?.kind === 'panels' ? evidence.panels : [];
  if (evidence?.kind === 'panels' && parts.length > 0 && parts.length !== pieces.length) {
    found.add(
      diagnostic('outline/panel-count', {
        message: `the slide has ${pieces.length} panels of evidence and ${parts.length} headings (##)`,
        span: words?.span ?? context.slide.span,
        where: place(context),
        hint: 'give each panel a heading, in the same order; a panel of words alone is written `words`',
      }),
    );
  }
  const count = Math.max(parts.length, pieces.length);
  const panels = Array.from({ length: count }, (_, index): DeckPanel => {
    const part = parts[index];
    const piece = pieces[index];
    const heading: readonly Run[] = part === undefined ? [] : found.take(resolveInlines(part.heading, context));
    const body: readonly Paragraph[] = part === undefined ? [] : found.take(resolveBlocks(part.blocks, context));
    const content =
      piece === undefined || piece.kind === 'words' ? undefined : found.take(resolveContent(piece, context));
    return { heading, body, ...(content !== undefined && content.kind !== 'timeline' && { content }) };
  });
  return found.with(panels);
}

function contentFacts(content: Content | undefined): readonly FactId[] {
  if (content === undefined) return [];
  switch (content.kind) {
    case 'chart':
      return content.chart.series.flatMap((series) =>
        series.points.flatMap((point) => (point === null ? [] : [point.fact])),
      );
    case 'table':
      return content.facts;
    case 'stats':
      return content.stats.map((stat) => stat.fact);
    case 'timeline':
      return content.entries.map((entry) => entry.fact);
    case 'image':
      return [];
    default:
      return content satisfies never;
  }
}

function panelFacts(panel: DeckPanel): readonly FactId[] {
  return [...factsOf(panel.heading), ...panel.body.flatMap((p) => factsOf(p.runs)), ...contentFacts(panel.content)];
}

function eventFacts(evidence: Evidence | undefined): readonly FactId[] {
  return evidence?.kind === 'chart' ? evidence.events.map((reference) => reference.id) : [];
}

/** The findings of these facts were told when the evidence itself was resolved. */
function evidenceSubtitle(evidence: Evidence | undefined, context: SlideContext): readonly string[] {
  if (evidence === undefined || evidence.kind === 'image' || evidence.kind === 'panels') return [];
  return subtitleWords(shownFacts(evidence.facts, context).value, evidence.kind, context);
}
