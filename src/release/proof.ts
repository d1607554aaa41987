import type { FactStore } from '../facts/store.ts';
import { inAnyLanguage } from '../language/languages.ts';
import type { Outline } from '../model/outline.ts';
import type { Block, ListItem } from '../model/words.ts';
import { unzip } from '../opc/unzip.ts';

/** Texts of fewer characters occur in any deck by chance. */
const SHORTEST = 16;

/**
 * What no part of a released package may contain: every piece of the author's words below the
 * dashes, and the IDs of facts from internal sources, if at least `SHORTEST` long. `proveWithheld`
 * excepts what the slides themselves show.
 */
export function withheldTexts(outline: Outline, store: FactStore): readonly string[] {
  const notes = outline.slides.flatMap(({ words }) =>
    inAnyLanguage(words).flatMap((each) => [...each.talkingPoints, ...each.ifPressed].flatMap(textsOf)),
  );
  const internal = [...store.facts.values()].filter((fact) =>
    fact.citations.some((citation) => store.sources.get(citation.source)?.kind === 'internal'),
  );
  return [...notes, ...internal.map((fact) => fact.id)]
    .map((text) => text.trim())
    .filter((text) => text.length >= SHORTEST);
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quotation':
      return block.inlines.flatMap((inline) => (inline.kind === 'text' ? [inline.text] : []));
    case 'list':
      return block.items.flatMap(itemTexts);
    default:
      return block satisfies never;
  }
}

function itemTexts(item: ListItem): readonly string[] {
  return [
    ...item.inlines.flatMap((inline) => (inline.kind === 'text' ? [inline.text] : [])),
    ...item.children.flatMap(itemTexts),
  ];
}

/**
 * Searches every part of a package, including its workbooks and properties. Throws if one contains
 * a withheld text or is a notes page, either of which is our bug.
 */
export function proveWithheld(bytes: Uint8Array, withheld: readonly string[], shown: readonly string[]): void {
  const slides = lettersOf(shown.join('\n'));
  const forbidden = withheld.flatMap((text) => {
    const letters = lettersOf(text);
    return letters === '' || slides.includes(letters) ? [] : [{ text, letters }];
  });
  for (const [name, content] of partsOf(bytes, '')) {
    const text = lettersOf(plain(new TextDecoder().decode(content)));
    const found = forbidden.find(({ letters }) => text.includes(letters));
    if (found !== undefined) throw new Error(`the public deck holds “${found.text.slice(0, 40)}” in ${name}`);
    if (/notesSlide\d+\.xml$/.test(name)) throw new Error(`the public deck has a notes page: ${name}`);
  }
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
