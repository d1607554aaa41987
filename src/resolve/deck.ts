import type { Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { formatPeriod } from '../language/format-period.ts';
import { packOf } from '../language/languages.ts';
import type { Deck, DeckSlide, Detail, ProgramText, Run } from '../model/deck.ts';
import { type Memory, NO_MEMORY } from '../model/memory.ts';
import type { Period } from '../model/period.ts';
import { programRun } from '../model/run.ts';
import { civilDay } from '../values/calendar.ts';
import { lastDay } from '../values/period.ts';
import { sourcesOf, sourcesSlide } from './annex.ts';
import type { OutlineContext } from './context.ts';
import { spannedText } from './lines.ts';
import { type PartialValue, renderPartial } from './partial.ts';
import { resolveSlide } from './slide.ts';
import { statedFacts } from './stated-facts.ts';

/** An outline in one language with every fact resolved; nothing is laid out yet. */
export function resolveDeck(context: OutlineContext, memory: Memory = NO_MEMORY): Outcome<Deck> {
  const found = gatherFindings();
  const { outline, store, template, language, draft, pictures } = context;
  const { marking } = outline;
  const colours = memory.same(outline.colours);
  let toldOfDeck = false;
  const slides: DeckSlide[] = outline.slides.map((slide, index) => {
    const first = index === 0;
    const told = toldOfDeck;
    const inputs = [slide, first, told, marking, colours, store, template, language, draft, pictures];
    const resolved = found.take(
      memory.keep('resolve', inputs, () => {
        const { value, diagnostics } = resolveSlide({ ...context, slide, marking, colours, toldOfDeck: told }, first);
        return { value: memory.same(value), diagnostics };
      }),
    );
    toldOfDeck ||= resolved.owed.cautions.some(({ kind }) => kind === 'deck');
    return resolved;
  });
  const facts = [...new Set(slides.flatMap((slide) => slide.facts))];
  for (const part of outline.annex) {
    switch (part.value) {
      case 'sources': {
        const annex = sourcesSlide(facts, context);
        if (annex !== undefined) slides.push(memory.same(annex));
        break;
      }
      // Made from the laid-out deck, since it says which slide each figure is on.
      case 'check-sheet':
        break;
      default:
        part.value satisfies never;
    }
  }
  return found.with({
    file: outline.file,
    name: outline.name,
    language: context.language,
    title: spannedText(outline.title, context.language),
    marking: outline.marking,
    asOf: isoDay(outline.asOf.value),
    slides,
    sources: sourcesOf(facts, context),
    facts: statedFacts(facts, context, memory),
    footer: found.take(footer(context)),
    details: details(context),
    draft: context.draft,
  });
}

/**
 * "Brief as of December 31, 2023 · Version 2 · Distribution: …", written by the template's
 * partial.
 */
function footer(context: OutlineContext): Outcome<readonly Run[]> {
  const { outline, language } = context;
  const words = packOf(language).slideWords.cover;
  const value = (text: string | undefined, what: ProgramText): PartialValue => ({
    kind: 'runs',
    runs: text === undefined ? [] : [programRun(text, what, language)],
  });
  const { version, reference, distribution } = outline;
  const values = {
    'as-of': value(`${words.briefAsOf} ${dayOf(context)}`, 'as-of'),
    version: value(version && `${words.version} ${version.value}`, 'version'),
    reference: value(reference?.value, 'version'),
    distribution: value(distribution && `${words.distribution} ${spannedText(distribution, language)}`, 'version'),
  };
  return renderPartial('footer', values, 'as-of', context);
}

/** The same in rows: what is known of the brief, each with its name. */
function details(context: OutlineContext): readonly Detail[] {
  const { outline, language } = context;
  const labels = packOf(language).slideWords.cover.details;
  const { version, reference, distribution } = outline;
  const row = (label: string, text: string | undefined, what: ProgramText): readonly Detail[] =>
    text === undefined || text === ''
      ? []
      : [{ label: [programRun(label, 'template', language)], value: [programRun(text, what, language)] }];
  return [
    ...row(labels.asOf, dayOf(context), 'as-of'),
    ...row(labels.version, version?.value, 'version'),
    ...row(labels.reference, reference?.value, 'version'),
    ...row(labels.distribution, distribution && spannedText(distribution, language), 'version'),
  ];
}

/** The last day that the as-of allows, in words; a place to fill where a draft has none. */
function dayOf({ outline, language }: OutlineContext): string {
  if (outline.undated) return '‹?›';
  const { value } = outline.asOf;
  const last = lastDay(value);
  return formatPeriod(last === undefined ? value : { kind: 'date', date: civilDay(last) }, 'words', language);
}

/** The last day that the as-of allows, in ISO form, since figures up to it are in the deck. */
function isoDay(period: Period): string {
  const last = lastDay(period);
  if (last === undefined) throw new Error('the outline’s as-of has no end: the parser admits dates only');
  const { year, month, day } = civilDay(last);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
