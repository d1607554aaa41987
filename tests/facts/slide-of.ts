import { readdirSync, readFileSync } from 'node:fs';
import { checkOutline } from '../../src/check/check-outline.ts';
import { buildStore } from '../../src/facts/build-store.ts';
import { parseFactsFiles } from '../../src/facts/read/parse-facts.ts';
import type { FactStore } from '../../src/facts/store.ts';
import type { DeckSlide, Run } from '../../src/model/deck.ts';
import { fullNote } from '../../src/model/deck.ts';
import type { Template } from '../../src/model/template.ts';
import type { TextFile } from '../../src/model/text-file.ts';
import { parseOutline } from '../../src/outline/parse-outline.ts';
import { resolveDeck } from '../../src/resolve/deck.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';

const ROOT = new URL('../../', import.meta.url);

/** The facts that the Canada–Mali briefs see, as shipped. */
export const REAL_FACTS: readonly TextFile[] = ['briefs/facts/', 'briefs/canada-mali/facts/'].flatMap((folder) =>
  filesIn(folder, '.yaml'),
);

export const REAL_STORE: FactStore = buildStore(parseFactsFiles(REAL_FACTS).value).value;

const TEMPLATE: Template = (() => {
  const texts = filesIn('templates/ministry/', '').filter(({ path }) => /\.(yaml|hbs)$/.test(path));
  const { value } = parseTemplate('ministry', texts);
  if (!value) throw new Error('the template can’t be read');
  return value;
})();

function filesIn(folder: string, ending: string): readonly TextFile[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending) && /\.[a-z]+$/.test(name))
    .sort()
    .map((name) => ({ path: folder + name, text: readFileSync(new URL(folder + name, ROOT), 'utf8') }));
}

/** A built slide: its errors and warnings, and its lines, with plain spaces for no-break ones. */
export interface Built {
  /** Codes of errors and warnings, without repeats. */
  readonly codes: readonly string[];
  readonly title: string;
  readonly note: string;
  readonly source: string;
  /** Everything on the slide, in the annex and in the notes. */
  readonly all: string;
}

/**
 * Builds a deck of one slide from its lines in the outline (keys of the slide, not indented), on
 * the shipped facts unless another store is given.
 */
export function slideOf(lines: string, asOf = '2023-12-31', store: FactStore = REAL_STORE): Built {
  const indented = lines
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  const text = `brief: trap
title:
  en: A trap
template: ministry
marking: unclassified
as-of: ${asOf}
annex: [sources]
slides:
  - id: one
${indented}
`;
  const parsed = parseOutline('briefs/canada-mali/trap.yaml', text);
  if (!parsed.value) throw new Error(parsed.diagnostics.map(({ message }) => message).join('; '));
  const checked = checkOutline(parsed.value, ['en'], store);
  const deck = resolveDeck({
    store,
    template: TEMPLATE,
    outline: parsed.value,
    language: 'en',
    draft: false,
    pictures: new Map(),
  });
  const [slide] = deck.value.slides;
  if (!slide) throw new Error('no slide was built');
  const found = [...parsed.diagnostics, ...checked, ...deck.diagnostics];
  return {
    codes: [...new Set(found.filter(({ severity }) => severity !== 'advice').map(({ code }) => code))],
    title: textOf(slide.title),
    note: textOf(fullNote(slide)),
    source: textOf(slide.sourceLine),
    all: deck.value.slides.map(wholeText).join('\n'),
  };
}

function wholeText(slide: DeckSlide): string {
  const paragraphs = [
    ...slide.body,
    ...slide.panels.flatMap((panel) => panel.body),
    ...slide.notes.talkingPoints,
    ...slide.notes.ifPressed,
    ...slide.notes.sources,
  ];
  const evidence = slide.content ? textOfStats(slide) : '';
  return [
    textOf(slide.title),
    ...paragraphs.map(({ runs }) => textOf(runs)),
    evidence,
    textOf(fullNote(slide)),
    textOf(slide.sourceLine),
  ].join('\n');
}

function textOfStats({ content }: DeckSlide): string {
  if (content?.kind !== 'stats') return '';
  return content.stats
    .map(({ hedge, value, label, when }) => textOf([...hedge, ...value, ...label, ...when]))
    .join('\n');
}

function textOf(runs: readonly Run[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/[\u00A0\u202F]/g, ' ');
}
