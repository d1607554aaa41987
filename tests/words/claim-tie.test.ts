import { expect, test } from 'vitest';
import { parseOutline } from '../../src/outline/parse-outline.ts';
import { outlineIn } from '../check/rules/outline-in.ts';
import { textOf } from '../yaml/source.ts';

const titleOf = (words: string) => {
  const { outline } = outlineIn('en', words);
  return (outline.slides[0]?.words.en?.title ?? []).map((inline) =>
    inline.kind === 'break' ? [] : [inline.kind === 'text' ? inline.text : inline.figure.kind, inline.claim],
  );
};

test('words are tied to a claim by its name', () => {
  expect(titleOf('# Exports [far exceeded]{claim=far} imports')).toEqual([
    ['Exports ', undefined],
    ['far exceeded', 'far'],
    [' imports', undefined],
  ]);
});

test('tied words may hold figures, emphasis, brackets and words of another language', () => {
  expect(
    titleOf('# Aid [grew until {{period a.b}}, **fast**]{claim=up-1} and [[Serval]{lang=fr} fell]{claim=down}'),
  ).toEqual([
    ['Aid ', undefined],
    ['grew until ', 'up-1'],
    ['period', 'up-1'],
    [', ', 'up-1'],
    ['fast', 'up-1'],
    [' and ', undefined],
    ['Serval', 'down'],
    [' fell', 'down'],
  ]);
  expect(titleOf('# [a]{claim=x} [d]')).toEqual([
    ['a', 'x'],
    [' [d]', undefined],
  ]);
});

test('a tie that closes nothing is a stray brace', () => {
  const { diagnostics } = parseOutline(
    'briefs/b.yaml',
    'brief: b\ntitle: {en: T}\ntemplate: ministry\nmarking: unclassified\nas-of: 2023-12-31\nslides:\n  - en: |\n      # Exports far]{claim=far} exceed\n',
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['words/braces']);
});

test('the span of each piece is where it stands', () => {
  const words = '# Aid [grew]{claim=up} then';
  const { outline } = outlineIn('en', words);
  const file = `\n\n\n\n\n\n\n\n      ${words}`;
  const spans = outline.slides[0]?.words.en?.title.map(({ span }) => textOf(file, span));
  expect(spans).toEqual(['Aid ', 'grew', ' then']);
});
