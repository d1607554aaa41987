import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/model/deck.ts';
import { programRun, textOfRuns } from '../../src/model/run.ts';
import type { TextPartial } from '../../src/model/text-partial.ts';
import type { ResolveContext } from '../../src/resolve/context.ts';
import { type PartialValues, renderPartial } from '../../src/resolve/partial.ts';
import { factRun } from '../../src/resolve/runs.ts';
import { readPartial } from '../../src/template/partial-pieces.ts';

const run = (text: string): Run => factRun(text, [`fact.${text}`], 'label', 'en');
const runs = (...texts: string[]): PartialValues[string] => ({ kind: 'runs', runs: texts.map(run) });
const list = (...texts: string[]): PartialValues[string] => ({ kind: 'list', items: texts.map((text) => [run(text)]) });

function contextWith(pieces: TextPartial): ResolveContext {
  const span = { file: 'template.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const template = { name: 'plain', span, partials: { footer: { file: 'footer.hbs', pieces } } };
  return { template, language: 'en' } as unknown as ResolveContext;
}

function render(text: string, values: PartialValues) {
  const { value: pieces, diagnostics } = readPartial({ path: 'footer.hbs', text });
  expect(diagnostics).toEqual([]);
  return renderPartial('footer', values, 'template', contextWith(pieces)).value;
}

describe('a text partial', () => {
  test('keeps the facts of the values that it writes', () => {
    const written = render('as of {{day}}', { day: runs('May') });
    expect(written).toEqual([programRun('as of ', 'template', 'en'), run('May')]);
  });

  test.each<[string, PartialValues, string]>([
    ['{{join items separator=" · "}}', { items: list('a', 'b', 'c') }, 'a · b · c'],
    ['{{join items}}', { items: list('a', 'b') }, 'a, b'],
    ['{{items}}', { items: list('a', 'b') }, 'a, b'],
    ['{{join items}}', { items: { kind: 'list', items: [[], [run('a')], []] } }, 'a'],
    ['{{day}}{{#if version}} · {{version}}{{/if}}', { day: runs('May'), version: runs() }, 'May'],
    ['{{day}}{{#if version}} · {{version}}{{/if}}', { day: runs('May'), version: runs('2') }, 'May · 2'],
    ['{{#unless items}}none{{/unless}}', { items: list() }, 'none'],
    ['{{#if items}}some{{else}}none{{/if}}', { items: list() }, 'none'],
    ['{{#each items}}[{{this}}]{{else}}none{{/each}}', { items: list('a', 'b') }, '[a][b]'],
    ['{{#each items}}[{{this}}]{{else}}none{{/each}}', { items: list() }, 'none'],
    ['{{#each items}}{{this}}{{day}} {{/each}}', { items: list('a', 'b'), day: runs('1') }, 'a1 b1'],
    ['{{nowhere}}x', {}, 'x'],
    ['\n  one\n  two {{day}}\n', { day: runs('May') }, 'one two May'],
    ['{{day}}\n\n{{day}}', { day: runs('May') }, 'May May'],
    ['{{day}}', { day: runs(' {{day}} \n') }, ' {{day}} \n'],
  ])('%j', (text, values, expected) => {
    expect(textOfRuns(render(text, values))).toBe(expected);
  });

  test('that a template lacks is a finding', () => {
    const { value, diagnostics } = renderPartial('subtitle', {}, 'template', contextWith([]));
    expect(value).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['template/missing-partial']);
  });
});
