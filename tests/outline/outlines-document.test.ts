import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typedBesideFigure } from '../../src/check/rules/typed-beside-figure.ts';
import { unsourcedFigure } from '../../src/check/rules/unsourced-figure.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseOutline } from '../../src/outline/parse-outline.ts';
import { storeOf } from '../facts/facts-text.ts';

const DOCUMENT = readFileSync('docs/outlines.md', 'utf8');

const HEAD = 'brief: b\ntitle: {en: T}\ntemplate: ministry\nmarking: unclassified\nas-of: 2023-12-31\nslides:\n';

function findingsOf(text: string): readonly Diagnostic[] {
  const { value, diagnostics } = parseOutline('briefs/x/b.yaml', text);
  if (!value) return diagnostics;
  return [
    ...diagnostics,
    ...unsourcedFigure(value, ['en'], storeOf().store),
    ...typedBesideFigure(value, ['en'], storeOf().store),
  ];
}

/** An example by itself: an outline, keys above its slides, or slides. */
function wholeOutline(example: string): string {
  if (example.startsWith('brief:')) return example;
  const slides = example.startsWith('colours:') ? '  - en: |\n      # T\n' : example.replace(/^/gm, '  ').trimEnd();
  return example.startsWith('colours:') ? HEAD.replace('slides:', `${example}slides:`) + slides : HEAD + slides;
}

function messagesOf(text: string): readonly string[] {
  return findingsOf(text).map((each) => each.message);
}

/** Rows of the first such table after `from`: the code in the first column, and the second one. */
function rows(heading: string, from: string): [string, string][] {
  const section = DOCUMENT.slice(DOCUMENT.indexOf(from));
  const table = section.slice(section.indexOf(`| ${heading} |`)).split('\n\n')[0] ?? '';
  return [...table.matchAll(/^\| `(.+?)` \| (.+) \|$/gm)].map((row) => [
    row[1] ?? '',
    (row[2] ?? '').replaceAll('\\`', '`'),
  ]);
}

describe('docs/outlines.md', () => {
  const blocks = [...DOCUMENT.matchAll(/```yaml\n([\s\S]*?)```/g)].map((block) => block[1] ?? '');

  it('has examples', () => {
    expect(blocks.length).toBeGreaterThan(3);
  });

  it.each(blocks)('gives an example that is read without a finding: %s', (example) => {
    expect(messagesOf(wholeOutline(example))).toEqual([]);
  });

  it.each(rows('typed', '## Figures'))('lists figures that are understood: %s', (typed) => {
    const figures = typed.split('` or `');
    for (const figure of figures) expect(messagesOf(`${HEAD}  - en: |\n      # ${figure}\n`)).toEqual([]);
  });

  it.each(rows('typed', '## What mistakes say'))('quotes what is said of %s', (typed, says) => {
    expect(messagesOf(`${HEAD}  - en: |\n      # T\n\n      ${typed}\n`)).toContain(says);
  });

  it.each(rows('in the file', '## What mistakes say'))('quotes what is said of %s', (typed, says) => {
    expect(messagesOf(`${HEAD}  - ${typed}\n    en: |\n      # T\n`)).toContain(says);
  });
});
