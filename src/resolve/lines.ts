import type { Outcome } from '../diagnostics/diagnostic.ts';
import { namesPublisher } from '../facts/publisher.ts';
import { LANGUAGES, packOf } from '../language/languages.ts';
import { typeset } from '../language/typography.ts';
import type { Run } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { SpannedTexts } from '../model/outline.ts';
import { programRun, textOfRuns } from '../model/run.ts';
import { citedSources, publisherRuns } from './citations.ts';
import type { SlideContext } from './context.ts';
import { renderPartial } from './partial.ts';
import { factRun } from './runs.ts';

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
    return { heading: [], items: [own, ...publisherRuns(unnamed, false, context)] };
  }
  const words = packOf(context.language).slideWords.lines;
  const items = publisherRuns(cited, cited.length === 1, context);
  const heading = programRun(items.length === 1 ? words.source : words.sources, 'template', context.language);
  return { heading: [{ ...heading, bold: true }], items };
}

/** "Sources: …" */
export function sourceLine({ heading, items }: Credits, context: SlideContext): Outcome<readonly Run[]> {
  if (items.length === 0) return { value: [], diagnostics: [] };
  const values = { heading: { kind: 'runs', runs: heading }, sources: { kind: 'list', items } } as const;
  return renderPartial('source-line', values, 'template', context);
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
