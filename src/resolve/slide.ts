import type { Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { testClaims } from '../facts/claims/test-claim.ts';
import { applyAcceptances } from '../facts/gate.ts';
import { rejectedOn } from '../facts/rejected.ts';
import { packOf } from '../language/languages.ts';
import type { DeckSlide, Paragraph, Run } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import { programRun, textOfRuns } from '../model/run.ts';
import { acceptedReasons, cautionsOf } from './cautions.ts';
import { claimFacts, claimNote } from './claim-note.ts';
import { contentFacts, contentNotes, resolveContent } from './content.ts';
import type { SlideContext } from './context.ts';
import { datedIn, eventsOfCharts, runsOf, runsOfContent } from './dated.ts';
import { resolveBlocks, resolveInlines } from './inlines.ts';
import { chooseLayout } from './layout-choice.ts';
import { creditsOf, sourceLine, spannedText, subtitleLine } from './lines.ts';
import { noteLines } from './note-lines.ts';
import { assembleNotes } from './notes.ts';
import { resolveOverrides } from './override.ts';
import { panelFacts, resolvePanels } from './panels.ts';
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
  const layout = slide.layout?.value ?? chooseLayout(evidence, words, first);
  const said = saidAbove(layout, overrides.subtitle, context);
  const evidenceContext = { ...context, alt: overrides.alt && textOfRuns(overrides.alt), ...(said && { said }) };

  const title = titled(found.take(resolveInlines(words?.title ?? [], context)), context);
  const body = found.take(resolveBlocks(words?.blocks ?? [], context));
  const shown =
    evidence === undefined || evidence.kind === 'panels'
      ? undefined
      : found.take(resolveContent(evidence, evidenceContext));
  const { panels, subtitle: abovePanels } = found.take(resolvePanels(evidenceContext));
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
  const saidFacts = unique([...paragraphFacts(talkingPoints), ...paragraphFacts(ifPressed)]);
  // What is said of a slide says what it claims.
  const spokenFor = unique([...saidFacts, ...claimFacts(context)]);
  const restedOn = unique([...shownFacts, ...claimFacts(context)]);

  const subtitleFacts = shown === undefined ? panels.flatMap((panel) => contentFacts(panel.content)) : evidenceFacts;
  const subtitle =
    overrides.subtitle ?? found.take(subtitleLine(shown?.subtitle ?? abovePanels, subtitleFacts, context));
  found.add(...testClaims(context.store, slide).refusals, ...rejectedOn(context.store, slide));
  const accepted = applyAcceptances(found.with(undefined).diagnostics, slide.accept);
  const contents = [shown?.content, ...panels.map((panel) => panel.content)].filter((content) => content !== undefined);
  const shownRuns = [
    ...title,
    ...runsOf(body),
    ...subtitle,
    ...contents.flatMap(runsOfContent),
    ...panels.flatMap((panel) => [...panel.heading, ...(panel.subtitle ?? []), ...runsOf(panel.body)]),
  ];
  const dated = unique([...datedIn(shownRuns, context), ...eventsOfCharts(contents, context)]);
  const saidDates = datedIn([...runsOf(talkingPoints), ...runsOf(ifPressed)], context);
  const all = [
    ...contentNotes(contents, language),
    ...cautionsOf(restedOn, dated, evidence, context),
    ...acceptedReasons(accepted.used, context),
    ...claimNote(shownFacts, context),
  ];
  const cautions = context.toldOfDeck ? all.filter(({ kind }) => kind !== 'deck') : all;
  const saidCautions = [
    ...cautionsOf(spokenFor, saidDates, undefined, context),
    ...acceptedReasons(
      accepted.used.filter((each) => each.facts.some(({ id }) => spokenFor.includes(id))),
      context,
    ),
  ];
  const cautionFacts = all.flatMap(({ runs }) => factsOf(runs));
  const credits = creditsOf(overrides.source, unique([...restedOn, ...cautionFacts]), context);
  const source = sourceLine(credits, context);
  const note = noteLines(overrides.note, cautions, shownFacts, context);
  const facts = unique([
    ...restedOn,
    ...saidFacts,
    ...cautionFacts,
    ...saidCautions.flatMap(({ runs }) => factsOf(runs)),
  ]);
  return {
    value: {
      id: slide.id,
      role: 'authored',
      span: slide.span,
      layout,
      ...(slide.section !== undefined && { section: spannedText(slide.section, language) }),
      marking: slide.marking ?? context.marking,
      title,
      titleSpan: words?.titleSpan ?? slide.span,
      subtitle,
      sourceLine: source.value,
      noteLines: note.value,
      owed: { sources: credits.items.map(textOfRuns), cautions },
      body,
      panels,
      ...(shown !== undefined && { content: shown.content }),
      notes: assembleNotes({ talkingPoints, ifPressed, cautions: saidCautions }, contents, facts, context),
      facts,
      ...(overrides.alt !== undefined && { altFacts: factsOf(overrides.alt) }),
      accepted: accepted.used,
    },
    diagnostics: [...accepted.diagnostics, ...source.diagnostics, ...note.diagnostics],
  };
}

/** What a slide says above its evidence, where that isn't the subtitle made from its facts: an author's own, or nothing. */
function saidAbove(
  layout: string,
  own: readonly Run[] | undefined,
  { template }: SlideContext,
): readonly string[] | undefined {
  const slots = template.layouts.find(({ name }) => name === layout)?.slots ?? [];
  if (!slots.some(({ accepts }) => accepts.includes('subtitle'))) return [];
  return own && [textOfRuns(own)];
}

function paragraphFacts(paragraphs: readonly Paragraph[]): readonly FactId[] {
  return paragraphs.flatMap((paragraph) => factsOf(paragraph.runs));
}

function unique(ids: readonly FactId[]): readonly FactId[] {
  return [...new Set(ids)];
}

/** In a draft, a slide whose title is missing or can’t be read has one of its own all the same: a screen reader tells slides by it. */
function titled(title: readonly Run[], { draft, language, slide }: SlideContext): readonly Run[] {
  if (title.length > 0 || !draft) return title;
  return [programRun(`${packOf(language).slideWords.notes.untitled} (${slide.id})`, 'template', language)];
}
