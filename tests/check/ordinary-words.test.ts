import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { glossary } from '../../src/check/rules/glossary.ts';
import { literalIdiom } from '../../src/check/rules/literal-idiom.ts';
import { mistypedSigns } from '../../src/check/rules/mistyped-signs.ts';
import { typedBesideFigure } from '../../src/check/rules/typed-beside-figure.ts';
import { unsourcedFigure } from '../../src/check/rules/unsourced-figure.ts';
import type { NameEntry } from '../../src/model/name.ts';
import { storeOf } from '../facts/facts-text.ts';
import { outlineIn } from './rules/outline-in.ts';

const folder = join(import.meta.dirname, 'ordinary-words');

function linesOf(file: string): readonly string[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const { store: STORE } = storeOf();

const span = { file: 'names.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const NAMES: readonly NameEntry[] = [{ en: 'La Francophonie', fr: 'Francophonie', span }];

/** What the rules for words refuse or warn of in a sentence, without advice. */
function found(sentence: string, language: 'en' | 'fr'): readonly string[] {
  const { outline } = outlineIn(language, `# T\n\n${sentence}`);
  return [
    ...unsourcedFigure(outline, [language], { ...STORE, names: NAMES }),
    ...typedBesideFigure(outline, [language], STORE),
    ...literalIdiom(outline, [language]),
    ...glossary(outline, [language], NAMES),
    ...mistypedSigns(outline, [language]),
  ].map(({ code, message }) => `${code}: ${message} — ${sentence}`);
}

describe.each(['en', 'fr'] as const)('ordinary sentences (%s)', (language) => {
  it('are two hundred or more, and at most one in two hundred is refused or warned of', () => {
    const sentences = linesOf(`${language}.txt`);
    expect(sentences.length).toBeGreaterThanOrEqual(200);
    const wrong = sentences.flatMap((sentence) => found(sentence, language));
    expect(wrong.slice(Math.floor(sentences.length / 200))).toEqual([]);
  });

  it('with a figure typed in them are refused', () => {
    const passed = linesOf(`figures-${language}.txt`).filter((sentence) => found(sentence, language).length === 0);
    expect(passed).toEqual([]);
  });
});
