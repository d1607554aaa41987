import type { Outcome } from '../diagnostics/diagnostic.ts';
import { namesPublisher } from '../facts/publisher.ts';
import { LANGUAGES, packOf } from '../language/languages.ts';
import { typeset } from '../language/typography.ts';
import type { Run } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { SpannedTexts } from '../model/outline.ts';
import { programRun, textOfRuns } from '../model/run.ts';
import { type CitedSource, citedSources, publisherRuns, sourceRuns } from './citations.ts';
import type { SlideContext } from './context.ts';
import { renderPartial } from './partial.ts';
import { factRun } from './runs.ts';

/** If a slide has more sources than this, their titles are left to the annex. */
const TITLED_SOURCES = 1;

/** A data set from which more rows than this are shown is named on the slide without them. */
const MOST_ROWS = 12;

function byFewRows(cited: CitedSource): CitedSource {
  const isLong = cited.source.code !== undefined && cited.places.length > MOST_ROWS;
  return isLong ? { ...cited, places: [] } : cited;
}

/** What a source line holds: its heading, which an author's own words have in themselves, and its items. */
export interface Credits {
  readonly heading: readonly Run[];
  readonly items: readonly (readonly Run[])[];
}

/**
 * The sources of the facts shown. An author's own words come first, and the sources whose publisher
 * they don't name follow.
 */
export function creditsOf(own: readonly Run[] | undefined, facts: readonly FactId[], context: SlideContext): Credits {
  const cited = citedSources(facts, context);
  if (own !== undefined) {
    const text = textOfRuns(own);
    const unnamed = cited.filter(({ source }) => !namesPublisher(text, source, context.language));
    return { heading: [], items: [own, ...publisherRuns(unnamed, context)] };
  }
  const words = packOf(context.language).slideWords.lines;
  return {
    heading: [programRun(cited.length === 1 ? words.source : words.sources, 'template', context.language)],
    items:
      cited.length <= TITLED_SOURCES
        ? cited.map((source) => sourceRuns(byFewRows(source), true, context))
        : publisherRuns(cited, context),
  };
}

/** "Sources: …" */
export function sourceLine({ heading, items }: Credits, context: SlideContext): Outcome<readonly Run[]> {
  if (items.length === 0) return { value: [], diagnostics: [] };
  const values = { heading: { kind: 'runs', runs: heading }, sources: { kind: 'list', items } } as const;
  return renderPartial('source-line', values, 'template', context);
}

/** The author's own note, and the cautions that it adds to: it never takes their place. */
export function noteLine(
  own: readonly Run[] | undefined,
  cautions: readonly (readonly Run[])[],
  context: SlideContext,
): Outcome<readonly Run[]> {
  const notes = [...(own === undefined ? [] : [ended(own, context.language)]), ...cautions];
  if (notes.every((note) => note.length === 0)) return { value: [], diagnostics: [] };
  return renderPartial('note-line', { notes: { kind: 'list', items: notes } }, 'template', context);
}

/** A sentence of an author with a full stop, since others follow it. */
function ended(runs: readonly Run[], language: Language): readonly Run[] {
  const isEnded = /(?:^|[.!?…]["»”’)\s\u00a0]*)$/.test(textOfRuns(runs));
  return isEnded ? runs : [...runs, programRun('.', 'template', language)];
}

/** The subtitle from the parts that evidence gives. */
export function subtitleLine(
  parts: readonly string[],
  facts: readonly FactId[],
  context: SlideContext,
): Outcome<readonly Run[]> {
  if (parts.length === 0) return { value: [], diagnostics: [] };
  const items = parts.map((part) => [factRun(part, facts, 'subtitle', context.language)]);
  return renderPartial('subtitle', { parts: { kind: 'list', items } }, 'template', context);
}

/**
 * A text of the outline in the deck's language, or in any language it has if that one is still to
 * be written.
 */
export function spannedText(text: SpannedTexts, language: Language): string {
  const written = [language, ...LANGUAGES].find((each) => text[each] !== undefined) ?? language;
  return typeset(text[written]?.value ?? '', written);
}
