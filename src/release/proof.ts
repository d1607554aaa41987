import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { FactStore } from '../facts/store.ts';
import { inAnyLanguage } from '../language/languages.ts';
import { type Deck, fullNote, type Run } from '../model/deck.ts';
import type { Outline } from '../model/outline.ts';
import type { Span } from '../model/span.ts';
import { type Block, type Inline, inlinesOfBlock } from '../model/words.ts';
import { unzip } from '../opc/unzip.ts';
import { isInternal } from './internal-facts.ts';
import { publicOutline } from './public-outline.ts';

/** Texts of fewer characters occur in any deck by chance. */
const SHORTEST = 16;

/** Words or a name that no part of a released package may contain, and where they were written. */
export interface Withheld {
  readonly kind: 'words' | 'fact';
  readonly text: string;
  readonly span: Span;
}

/** What is asked of a package for the public. `outline` is the whole one. */
export interface Released {
  readonly withheld: readonly Withheld[];
  readonly outline: Outline;
  readonly store: FactStore;
}

/**
 * What no part of a released package may contain: every piece of the author's words below the
 * dashes, and the IDs of facts that are not for the public, if at least `SHORTEST` long.
 */
export function withheldFrom(outline: Outline, store: FactStore): readonly Withheld[] {
  const words = outline.slides.flatMap((slide) =>
    inAnyLanguage(slide.words).flatMap((each) => [...each.talkingPoints, ...each.ifPressed].flatMap(textsOf)),
  );
  const internal = [...store.facts.values()]
    .filter((fact) => isInternal(fact, store))
    .map(({ id, span }): Withheld => ({ kind: 'fact', text: id, span }));
  return [...words, ...internal].filter(({ text }) => text.trim().length >= SHORTEST);
}

function textsOf(block: Block): readonly Withheld[] {
  return inlinesOfBlock(block).flatMap(piecesOf);
}

function piecesOf(inlines: readonly Inline[]): readonly Withheld[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'text' ? [{ kind: 'words', text: inline.text, span: inline.span }] : [],
  );
}

/**
 * Searches every part of a package, including its workbooks and properties, for what is withheld.
 * Excepts what also stands in a text that is rightly public: one that the slides show, that remains
 * of the outline, or that a fact for the public is called by.
 *
 * @throws if the package has a notes page, which is our bug
 */
export function checkWithheld(bytes: Uint8Array, deck: Deck, released: Released): readonly Diagnostic[] {
  const searched = released.withheld.map((each) => ({ ...each, letters: lettersOf(each.text) }));
  const found = new Map<string, { readonly withheld: Withheld; readonly part: string }>();
  for (const [name, content] of partsOf(bytes, '')) {
    if (/notesSlide\d+\.xml$/.test(name)) throw new Error(`the public deck has a notes page: ${name}`);
    const xml = new TextDecoder().decode(content);
    // A text may be split over runs; descriptions stand in attributes.
    const texts = [lettersOf(plain(xml.replace(/<[^>]*>/g, ''))), lettersOf(plain(xml))];
    for (const each of searched) {
      if (each.letters === '' || found.has(each.letters)) continue;
      if (texts.some((text) => text.includes(each.letters))) found.set(each.letters, { withheld: each, part: name });
    }
  }
  if (found.size === 0) return [];
  const { outline, store } = released;
  const said = [shownTexts(deck).join('\n'), ...stringsIn(publicOutline(outline))].map(lettersOf);
  const called = namesOf(store).map(lettersOf);
  return [...found]
    .filter(([letters, { withheld }]) => {
      const rightly = withheld.kind === 'words' ? [...said, ...called] : said;
      return !rightly.some((text) => text.includes(letters));
    })
    .map(([, { withheld, part }]) => leaked(withheld, part));
}

/** What facts for the public are called, and what else is printed of them. */
function namesOf(store: FactStore): readonly string[] {
  const facts = [...store.facts.values()].filter((fact) => !isInternal(fact, store));
  const sources = [...store.sources.values()].filter(({ kind }) => kind !== 'internal');
  return stringsIn([facts, sources, store.measures, store.names]);
}

/** The texts that the slides themselves show, one a paragraph. */
function shownTexts({ slides }: Deck): readonly string[] {
  const text = (runs: readonly Run[]) => runs.map((run) => run.text).join('');
  return slides.flatMap((slide) => [
    ...[slide.title, slide.subtitle, fullNote(slide), slide.sourceLine, ...slide.body.map(({ runs }) => runs)].map(
      text,
    ),
    ...slide.panels
      .flatMap((panel) => [panel.heading, panel.subtitle ?? [], ...panel.body.map(({ runs }) => runs)])
      .map(text),
  ]);
}

/** Every text in a tree of plain objects, lists and maps. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const below: readonly unknown[] = value instanceof Map ? [...value.values()] : Object.values(value);
  return below.flatMap(stringsIn);
}

function leaked({ kind, text, span }: Withheld, part: string): Diagnostic {
  const what = kind === 'words' ? 'words from below the dashes' : 'the ID of a fact that is not for the public';
  return diagnostic('release/withheld', {
    message: `the public deck holds ${what}: “${text.trim().slice(0, 40)}” (${part})`,
    span,
    hint: 'word it otherwise than what the slides show; if they don’t show it, please report this',
  });
}

function partsOf(bytes: Uint8Array, within: string): readonly (readonly [string, Uint8Array])[] {
  const opened = unzip(bytes);
  if (opened.kind === 'refused') throw new Error('the package just written can’t be opened');
  return [...opened.parts].flatMap(([name, content]) =>
    name.endsWith('.xlsx') ? partsOf(content, `${within}${name}/`) : [[`${within}${name}`, content] as const],
  );
}

/**
 * Only letters and digits, in lower case, since punctuation and spaces are typeset differently from
 * how they were typed.
 */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Decodes XML's five entities, so that words are found as they were written. */
function plain(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
