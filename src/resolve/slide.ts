import type { Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { testClaims } from '../facts/claims.ts';
import { applyAcceptances } from '../facts/gate.ts';
import type { DeckSlide, Paragraph } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import { textOfRuns } from '../model/run.ts';
import { contentFacts, contentNotes, resolveContent } from './content.ts';
import type { SlideContext } from './context.ts';
import { resolveBlocks, resolveInlines } from './inlines.ts';
import { chooseLayout } from './layout-choice.ts';
import { noteLine, sourceLine, spannedText, subtitleLine } from './lines.ts';
import { assembleNotes } from './notes.ts';
import { resolveOverrides } from './override.ts';
import { panelFacts, panelsSubtitle, resolvePanels } from './panels.ts';
import { factsOf } from './runs.ts';

/**
 * One slide in one language: words with their figures, evidence with its values, and the lines made
 * from them.
 */
export function resolveSlide(context: SlideContext, first: boolean): Outcome<DeckSlide> {
  const found = gatherFindings();
  const { slide, language } = context;
  const { evidence } = slide;
  const words = slide.words[language];
  const overrides = found.take(resolveOverrides(context));
  const evidenceContext = { ...context, alt: overrides.alt && textOfRuns(overrides.alt) };

  const title = found.take(resolveInlines(words?.title ?? [], context));
  const body = found.take(resolveBlocks(words?.blocks ?? [], context));
  const shown =
    evidence === undefined || evidence.kind === 'panels'
      ? undefined
      : found.take(resolveContent(evidence, evidenceContext));
  const panels = found.take(resolvePanels(evidenceContext));
  const talkingPoints = found.take(resolveBlocks(words?.talkingPoints ?? [], context));
  const ifPressed = found.take(resolveBlocks(words?.ifPressed ?? [], context));

  const evidenceFacts = contentFacts(shown?.content);
  const shownFacts = unique([
    ...factsOf(title),
    ...paragraphFacts(body),
    ...evidenceFacts,
    ...panels.flatMap(panelFacts),
    ...Object.values(overrides).flatMap(factsOf),
  ]);
  const facts = unique([...shownFacts, ...paragraphFacts(talkingPoints), ...paragraphFacts(ifPressed)]);

  const subtitleFacts = shown === undefined ? panels.flatMap((panel) => contentFacts(panel.content)) : evidenceFacts;
  const subtitle =
    overrides.subtitle ??
    found.take(subtitleLine(shown?.subtitle ?? panelsSubtitle(evidenceContext), subtitleFacts, context));
  const source = overrides.source ?? found.take(sourceLine(shownFacts, context));
  found.add(...testClaims(context.store, slide).refusals);
  const accepted = applyAcceptances(found.with(undefined).diagnostics, slide.accept);
  const contents = [shown?.content, ...panels.map((panel) => panel.content)].filter((content) => content !== undefined);
  const note = noteLine(overrides.note, shownFacts, accepted.used, contentNotes(contents, language), context);
  return {
    value: {
      id: slide.id,
      role: 'authored',
      span: slide.span,
      layout: slide.layout?.value ?? chooseLayout(evidence, words, first),
      ...(slide.section !== undefined && { section: spannedText(slide.section, language) }),
      marking: slide.marking ?? context.marking,
      title,
      titleSpan: words?.titleSpan ?? slide.span,
      subtitle,
      sourceLine: source,
      noteLine: note.value,
      body,
      panels,
      ...(shown !== undefined && { content: shown.content }),
      notes: assembleNotes({ talkingPoints, ifPressed }, contents, facts, context),
      facts,
      ...(overrides.alt !== undefined && { altFacts: factsOf(overrides.alt) }),
      accepted: accepted.used,
    },
    diagnostics: [...accepted.diagnostics, ...note.diagnostics],
  };
}

function paragraphFacts(paragraphs: readonly Paragraph[]): readonly FactId[] {
  return paragraphs.flatMap((paragraph) => factsOf(paragraph.runs));
}

function unique(ids: readonly FactId[]): readonly FactId[] {
  return [...new Set(ids)];
}
