import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SlideLocation } from '../../diagnostics/location.ts';
import { leavesOf } from '../../facts/graph.ts';
import { namedOnSlide } from '../../facts/named-on-slide.ts';
import type { FactStore } from '../../facts/store.ts';
import { inAnyLanguage, packOf } from '../../language/languages.ts';
import { literalPattern } from '../../language/literal-pattern.ts';
import { isMonthName } from '../../language/months.ts';
import type { FactId } from '../../model/fact.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece, OutlineSlide } from '../../model/outline.ts';
import type { Source } from '../../model/source.ts';
import type { Stretch } from '../../model/stretch.ts';
import { foldedText } from '../../reading/folded-text.ts';
import { rootsOf } from '../comparing/find-comparing.ts';
import { quoted, type RunningText, runningText } from '../running-text.ts';

/**
 * Reads the outline and the store: a source line of one's own names nobody but those who published
 * the facts of its slide. Another publisher of the store is refused; a name that may be one is
 * warned of.
 */
export function ownSource(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return outline.slides.flatMap((slide) =>
    languages.flatMap((language) => {
      const inlines = slide.overrides?.source?.[language];
      const at: SlideLocation = { kind: 'slide', slide: slide.id, part: 'source', language };
      return inlines ? inLine(runningText(inlines), slide, language, store, at) : [];
    }),
  );
}

function inLine(
  text: RunningText,
  slide: OutlineSlide,
  language: Language,
  store: FactStore,
  at: SlideLocation,
): readonly Diagnostic[] {
  const ids = [...new Set(namedOnSlide(slide).flatMap(({ role, to }) => (role === 'acceptance' ? [] : [to.id])))];
  const leaves = leavesOf(store, ids);
  if (leaves.length === 0) return [];
  const cited = new Set(leaves.flatMap((id) => store.facts.get(id)?.citations.map(({ source }) => source) ?? []));
  const sources = [...store.sources.values()];
  const known = masked(text.text, sources.filter(({ id }) => cited.has(id)).flatMap(namesOf));
  const strange = sources.filter(({ id }) => !cited.has(id)).flatMap(({ publisher }) => inAnyLanguage(publisher));
  const [other] = strange.flatMap((name) => placesOf(name, known));
  if (other) {
    const message = `this source line names ${quoted(text, other)}, which published none of the facts of the slide`;
    return [
      diagnostic('words/other-publisher', { message, span: text.spanOf(other.start, other.end), hint: HINT, at }),
    ];
  }
  const ofFacts = rootsOf(textsOf([...ids, ...leaves], store).join(' '), language);
  const name = namesIn(known, language).find(({ start, end }) =>
    [...rootsOf(known.slice(start, end), language)].some((root) => !ofFacts.has(root)),
  );
  if (!name) return [];
  const message = `“${quoted(text, name)}” in this source line is no publisher or title of the facts of the slide`;
  return [diagnostic('words/unknown-publisher', { message, span: text.spanOf(name.start, name.end), hint: HINT, at })];
}

const HINT = 'name the publishers of the facts, or leave source: out: it is then made from them';

function namesOf({ publisher, title, code }: Source): readonly string[] {
  return [...inAnyLanguage(publisher), ...inAnyLanguage(title), ...(code === undefined ? [] : [code])];
}

function textsOf(ids: readonly FactId[], store: FactStore): readonly string[] {
  return ids.flatMap((id) => {
    const fact = store.facts.get(id);
    const measure = fact?.measure === undefined ? undefined : store.measures.get(fact.measure);
    return [fact?.label, measure?.label].flatMap((texts) => inAnyLanguage(texts));
  });
}

/** The text with names in it blotted out, the longest first. */
function masked(text: string, names: readonly string[]): string {
  return names
    .toSorted((a, b) => b.length - a.length)
    .flatMap((name) => placesOf(name, text))
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}${BLOT.repeat(end - start)}${rest.slice(end)}`, text);
}

const BLOT = '\uFFFD';

/** Where a name stands in a text as whole words, with or without an article before it. */
function placesOf(name: string, text: string): readonly Stretch[] {
  const plain = foldedText(name.trim()).replace(/^\p{L}{1,3} (?=.* )/u, '');
  if (plain === '') return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literalPattern(plain)}(?![\\p{L}\\p{N}])`, 'gu');
  return [...foldedText(text).matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** A capital word, those that follow it, and short words between them: "Ministry of Finance". */
const NAME = /\p{Lu}[\p{L}\p{N}&.-]*(?:\s+(?:(?:\p{Ll}{2,3}|\p{L}['’])\s*)?\p{Lu}[\p{L}\p{N}&.-]*)*/gu;

const TITLED = new RegExp(`${BLOT}[\\s,:’'“«(–-]*(?:s\\s+)?$`, 'u');

/** Names of people and houses in a text; the first word of a sentence is one only if more of a name follows it. */
function namesIn(text: string, language: Language): readonly Stretch[] {
  const { source, sources } = packOf(language).slideWords.lines;
  const headings = [sources, source].map((each) => literalPattern(each.replace(/\s*:$/, ''))).join('|');
  const heading = new RegExp(`^\\s*(?:${headings})\\s*:`, 'iu').exec(text)?.[0].length ?? 0;
  const places = new Set(Object.values(packOf(language).places));
  return [...text.matchAll(NAME)].flatMap((match) => {
    const [found] = match;
    const start = match.index;
    const end = start + found.replace(/[.&-]+$/, '').length;
    // Behind a publisher's name stands the title of a document, in the author's wording.
    if (TITLED.test(text.slice(0, start))) return [];
    if (start < heading || isMonthName(found) || places.has(found)) return [];
    const isFirst = /(?:^|[.;:!?(])\s*$/u.test(text.slice(0, start));
    const isAlone = /^\s*(?:[,.;)&]|$)/u.test(text.slice(end));
    const isWord = isFirst && !/\s/.test(found) && found !== found.toUpperCase() && !isAlone;
    return isWord ? [] : [{ start, end }];
  });
}
