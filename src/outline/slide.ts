import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { inAnyLanguage, LANGUAGES } from '../language/languages.ts';
import type { Language } from '../model/language.ts';
import { MARKINGS } from '../model/marking.ts';
import { type OutlineSlide, OVERRIDDEN_LINES, type Overrides } from '../model/outline.ts';
import { present } from '../model/present.ts';
import type { Inline, SlideWords } from '../model/words.ts';
import { parseInline, parseWords } from '../words/parse-words.ts';
import type { YamlMap, YamlNode } from '../yaml/node.ts';
import { nodeAt } from '../yaml/path.ts';
import { readAs } from '../yaml/read-as.ts';
import { readAcceptances } from './acceptance.ts';
import { readClaims } from './claim/read-claims.ts';
import { readEvidence } from './evidence.ts';
import { spanned, textAt, textsAt } from './read-node.ts';
import { SLIDE_SCHEMA } from './schema.ts';
import { checkTranslation } from './translation.ts';

/** A slide before it gets its final ID. `id` is the one written, if any. */
export interface UnnamedSlide extends Omit<OutlineSlide, 'id'> {
  readonly id: string | undefined;
}

/** A finding in a slide, and the language of the words it is in. */
export interface SlideFinding {
  readonly diagnostic: Diagnostic;
  readonly language?: Language;
}

/**
 * A slide as read from its node, with its findings. The slide is undefined if its keys can't be
 * read.
 */
export interface ReadSlide {
  readonly slide: UnnamedSlide | undefined;
  readonly found: readonly SlideFinding[];
}

/**
 * Reads one slide. Words are read even if the keys around them are wrong, so that every mistake
 * shows in one run.
 */
export function readSlideNode(node: YamlNode): ReadSlide {
  const shape = readAs(SLIDE_SCHEMA, node, 'a slide');
  const found: SlideFinding[] = shape.diagnostics.map((each) => ({ diagnostic: each }));
  if (node.kind !== 'map') return { slide: undefined, found };
  const words = readWords(node, found);
  if (!shape.value) return { slide: undefined, found };
  const keep = <T>(outcome: Outcome<T>): T => {
    found.push(...outcome.diagnostics.map((each) => ({ diagnostic: each })));
    return outcome.value;
  };
  found.push(...checkTranslation(node).map((each) => ({ diagnostic: each })));
  const evidence = keep(readEvidence(node));
  const accept = keep(readAcceptances(nodeAt(node, ['accept'])));
  const overrides = readOverrides(node, found);
  const layout = textAt(node, 'layout');
  const section = textsAt(node, 'section');
  const marking = MARKINGS.find((known) => known === textAt(node, 'marking')?.text);
  const claims = keep(readClaims(nodeAt(node, ['claims'])));
  const slide: UnnamedSlide = {
    span: node.span,
    id: textAt(node, 'id')?.text,
    ...present({ layout: layout && spanned(layout), section, marking, evidence }),
    accept,
    ...writtenLines(node),
    ...(Object.keys(overrides).length > 0 && { overrides }),
    claims,
    words,
  };
  return { slide, found };
}

function readWords(node: YamlMap, found: SlideFinding[]): OutlineSlide['words'] {
  const words: { [L in Language]?: SlideWords } = {};
  for (const language of LANGUAGES) {
    const text = textAt(node, language);
    if (!text) continue;
    const outcome = parseWords(text, language);
    found.push(...outcome.diagnostics.map((each) => ({ diagnostic: each, language })));
    words[language] = outcome.value;
  }
  return words;
}

type WrittenLines = Pick<OutlineSlide, 'alt' | 'subtitle' | 'source' | 'note'>;

function writtenLines(node: YamlMap): WrittenLines {
  return present({
    alt: textsAt(node, 'alt'),
    subtitle: textsAt(node, 'subtitle'),
    source: textsAt(node, 'source'),
    note: textsAt(node, 'note'),
  });
}

function readOverrides(node: YamlMap, found: SlideFinding[]): Overrides {
  const overrides: { -readonly [L in keyof Overrides]: Overrides[L] } = {};
  for (const line of OVERRIDDEN_LINES) {
    const read: { [L in Language]?: readonly Inline[] } = {};
    for (const language of LANGUAGES) {
      const text = textAt(node, line, language);
      if (!text) continue;
      const outcome = parseInline(text);
      found.push(...outcome.diagnostics.map((each) => ({ diagnostic: each, language })));
      read[language] = outcome.value;
    }
    if (inAnyLanguage(read).length > 0) overrides[line] = read;
  }
  return overrides;
}
