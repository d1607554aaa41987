import { packOf } from '../language/languages.ts';
import type { DeckSlide, Paragraph } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import { programRun, textOfRuns } from '../model/run.ts';
import { freeId } from '../model/slide-id.ts';
import type { SourceId } from '../model/source.ts';
import { ofDeck } from './cautions.ts';
import { citedSources } from './citations.ts';
import type { OutlineContext, ResolveContext } from './context.ts';
import { sourceEntries } from './source-entries.ts';

/** The slide that lists every source cited in the deck. Undefined if none is cited. */
export function sourcesSlide(facts: readonly FactId[], context: OutlineContext): DeckSlide | undefined {
  const cited = citedSources(facts, context);
  if (cited.length === 0) return undefined;
  const words = packOf(context.language).slideWords.annex;
  return {
    id: freeId('annex-sources', new Set(context.outline.slides.map(({ id }) => id))),
    role: 'annex',
    span: context.outline.span,
    layout: 'sources',
    section: words.section,
    marking: context.outline.marking,
    title: [programRun(words.title, 'template', context.language)],
    titleSpan: context.outline.span,
    subtitle: [],
    sourceLine: [],
    noteLines: [],
    owed: { sources: [], cautions: [] },
    body: [
      ...sourceEntries(cited, context),
      ...ofDeck(facts, context).map(({ runs }): Paragraph => {
        const said = programRun(textOfRuns(runs), 'template', context.language);
        return { runs: [said], level: 0, marker: 'none' };
      }),
    ],
    panels: [],
    notes: { talkingPoints: [], ifPressed: [], cautions: [], sources: [], description: [] },
    facts: [],
    accepted: [],
  };
}

/** IDs of the sources of a deck, in order of first use. */
export function sourcesOf(facts: readonly FactId[], context: ResolveContext): readonly SourceId[] {
  return citedSources(facts, context).map(({ source }) => source.id);
}
