import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { buildStore } from '../../src/facts/build-store.ts';
import { parseFactsFiles } from '../../src/facts/read/parse-facts.ts';
import type { FactStore } from '../../src/facts/store.ts';
import type { Content, DeckSlide } from '../../src/model/deck.ts';
import type { Language } from '../../src/model/language.ts';
import type { Picture } from '../../src/model/picture.ts';
import type { Template } from '../../src/model/template.ts';
import { parseOutline } from '../../src/outline/parse-outline.ts';
import { resolveDeck } from '../../src/resolve/deck.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function filesIn(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

const COMMON = filesIn(here('../cases/common/briefs/facts'));

export const MINISTRY: Template = shippedTemplate();

function shippedTemplate(): Template {
  const { value } = parseTemplate(
    'ministry',
    filesIn(here('../../templates/ministry')).map(({ path, text }) => ({ path: `templates/ministry/${path}`, text })),
  );
  if (value === undefined) throw new Error('the template ministry can’t be read');
  return value;
}

/** The facts that the whole-build cases share, and further ones: lines of YAML below `facts:`. */
export function storeWith(...facts: readonly string[]): FactStore {
  const more = {
    path: 'more.yaml',
    text: `source: relations-2013\nfacts:\n${facts.map((line) => `  ${line}\n`).join('')}`,
  };
  const parsed = parseFactsFiles(facts.length === 0 ? COMMON : [...COMMON, more]);
  const { value, diagnostics } = buildStore(parsed.value);
  const errors = [...parsed.diagnostics, ...diagnostics].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
  return value;
}

interface Options {
  readonly language?: Language;
  readonly facts?: readonly string[];
  /** Further keys above the slides. */
  readonly head?: string;
  readonly template?: Template;
  readonly pictures?: ReadonlyMap<string, Picture>;
}

/** Resolves an outline of these slides, each a YAML item without its hyphen and indentation. */
export function resolved(slides: readonly string[], options: Options = {}) {
  const language = options.language ?? 'en';
  const items = slides.map((slide) => `  - ${slide.trim().split('\n').join('\n    ')}\n`).join('');
  const file = `brief: b
title: {${language}: A title}
template: ministry
marking: unclassified
as-of: 2023-12-31
${options.head ?? ''}slides:
${items}`;
  const outline = parseOutline('briefs/b.yaml', file);
  if (outline.value === undefined) throw new Error(outline.diagnostics.map(({ message }) => message).join('; '));
  const { value: deck, diagnostics } = resolveDeck({
    store: storeWith(...(options.facts ?? [])),
    template: options.template ?? MINISTRY,
    outline: outline.value,
    language,
    draft: false,
    pictures: options.pictures ?? new Map(),
  });
  return { deck, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

/** Resolves one slide, and returns it with its findings. */
export function resolvedSlide(
  slide: string,
  options: Options = {},
): DeckSlide & { readonly found: readonly Diagnostic[] } {
  const { deck, diagnostics } = resolved([slide], options);
  const [first] = deck.slides;
  if (first === undefined) throw new Error('no slide');
  return { ...first, found: diagnostics };
}

/** The content of one slide, of the kind expected. */
export function contentOf<K extends Content['kind']>(
  kind: K,
  slide: string,
  options: Options = {},
): Extract<Content, { kind: K }> {
  const { content, found } = resolvedSlide(slide, options);
  if (content?.kind !== kind) throw new Error(found.map(({ message }) => message).join('; ') || `no ${kind}`);
  return content as Extract<Content, { kind: K }>;
}
