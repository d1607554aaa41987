import { expect, test } from 'vitest';
import { parseFactsFiles } from '../../src/facts/read/parse-facts.ts';
import { parseOutline } from '../../src/outline/parse-outline.ts';

const HEAD = 'brief: b\ntitle: {en: T}\ntemplate: ministry\nmarking: unclassified\nas-of: 2023-12-31\nslides:\n';

test.each(['section', 'note', 'source', 'subtitle', 'alt'])(
  '%s given as one text is asked for its languages',
  (key) => {
    const { diagnostics } = parseOutline('briefs/b.yaml', `${HEAD}  - ${key}: Some words\n    en: |\n      # T\n`);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      `\`${key}\`: write en: and fr: below it, each with its words`,
    ]);
  },
);

test('a misspelt language is an unknown key', () => {
  const { diagnostics } = parseOutline('briefs/b.yaml', `${HEAD}  - note: {eng: Words}\n    en: |\n      # T\n`);
  expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([['input/unknown-key', 'did you mean `en`?']]);
});

test('a facts file outside a facts folder is told where it belongs, and an outline in one', () => {
  const facts = 'source: x\nfacts:\n  a.b: {kind: event}\n';
  expect(parseOutline('briefs/aid.yaml', facts).diagnostics.map(({ code, span }) => [code, span?.start.line])).toEqual([
    ['input/wrong-folder', 2],
  ]);
  const outline = `${HEAD}  - en: |\n      # T\n`;
  const read = parseFactsFiles([{ path: 'briefs/facts/b.yaml', text: outline }]);
  expect(read.diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
    ['input/wrong-folder', 'move it to the folder above'],
  ]);
});
