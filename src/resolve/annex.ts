import { formatPeriod } from '../language/format-period.ts';
import { inLanguage, packOf } from '../language/languages.ts';
import type { DeckSlide, Paragraph, Run } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import type { Texts } from '../model/language.ts';
import { programRun } from '../model/run.ts';
import { freeId } from '../model/slide-id.ts';
import type { Source, SourceId } from '../model/source.ts';
import { citedSources } from './citations.ts';
import type { OutlineContext, ResolveContext } from './context.ts';

/**
 * The slide that lists every source cited in the deck, as a statistics office cites. Undefined if
 * none is cited.
 */
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
    noteLine: [],
    owed: { sources: [], cautions: [] },
    body: cited.map(({ source, places }) => entry(source, places, context)),
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

/**
 * One source: publisher (date). Title. Kind. Series. Places. Licence. The title is a link if the
 * source has an address.
 */
function entry(source: Source, places: readonly string[], context: ResolveContext): Paragraph {
  const { language } = context;
  const words = packOf(language).slideWords.annex;
  const name = (texts: Texts) => inLanguage(texts, language) ?? '';
  const run = (text: string): Run => programRun(text, 'source-date', language);
  const date = source.date.kind === 'unknown' ? '' : formatPeriod(source.date, 'words', language);
  const dated = source.dateInferred ? `${date}, ${words.dateInferred}` : date;
  const title = name(source.title);
  const kind = source.kind === 'internal' ? words.internal : source.kind === 'own-position' ? words.ownPosition : '';
  const details = [kind, source.code ?? '', places.join(', '), source.licence ? name(source.licence) : ''].filter(
    (text) => text !== '',
  );
  return {
    level: 0,
    marker: 'none',
    runs: [
      { ...run(name(source.publisher)), bold: true },
      run(dated === '' ? '. ' : ` (${dated}). `),
      { ...run(title), italic: true, ...(source.url !== undefined && { href: source.url }) },
      run(details.length === 0 ? '.' : `. ${details.join('. ')}.`),
    ],
  };
}
