import { describe, expect, test } from 'vitest';
import { readPartial } from '../../src/template/partial-pieces.ts';

const read = (text: string) => readPartial({ path: 'templates/plain/text/footer.hbs', text });

describe('a partial is read into pieces', () => {
  test('text, values, joined lists and remarks', () => {
    const { value, diagnostics } = read(
      '{{! said once }}Sources: {{heading}}{{join sources separator=" · "}}{{join a}}',
    );
    expect(diagnostics).toEqual([]);
    expect(value).toEqual([
      { kind: 'text', text: 'Sources: ' },
      { kind: 'value', name: 'heading' },
      { kind: 'join', name: 'sources', separator: ' · ' },
      { kind: 'join', name: 'a', separator: ', ' },
    ]);
  });

  test('conditions with both branches; unless exchanges them', () => {
    expect(read('{{#if a}}yes{{else}}no{{/if}}{{#unless a}}none{{/unless}}').value).toEqual([
      { kind: 'if', name: 'a', held: [{ kind: 'text', text: 'yes' }], otherwise: [{ kind: 'text', text: 'no' }] },
      { kind: 'if', name: 'a', held: [], otherwise: [{ kind: 'text', text: 'none' }] },
    ]);
  });

  test('loops, in which this and a lone dot are the item', () => {
    expect(read('{{#each a}}{{this}}{{.}}{{else}}none{{/each}}').value).toEqual([
      {
        kind: 'each',
        name: 'a',
        body: [
          { kind: 'value', name: 'this' },
          { kind: 'value', name: 'this' },
        ],
        otherwise: [{ kind: 'text', text: 'none' }],
      },
    ]);
  });
});

describe('what a partial may not do is refused at its place and left out', () => {
  test.each([
    ['another partial', '{{> other}}'],
    ['a decorator', '{{* mark}}'],
    ['a block of another name', '{{#with a}}b{{/with}}'],
    ['a partial block', '{{#> layout}}b{{/layout}}'],
    ['a sub-expression', '{{join (lookup a "b")}}'],
    ['a path into a value', '{{a.b}}'],
    ['the parent', '{{#if a}}{{../b}}{{/if}}'],
    ['private variables', '{{#each a}}{{@index}}{{/each}}'],
    ['a prototype', '{{constructor.prototype}}'],
    ['two lists joined', '{{join a b}}'],
    ['a separator that is no text', '{{join a separator=b}}'],
    ['another option', '{{join a by=", "}}'],
    ['a helper of no name', '{{shout a}}'],
    ['a block parameter', '{{#each a as |b|}}x{{/each}}'],
    ['a literal', '{{"text"}}'],
    ['a loop within a loop', '{{#each a}}{{#if b}}{{#each a}}x{{/each}}{{/if}}{{/each}}'],
  ])('%s', (_, text) => {
    const { value, diagnostics } = read(`before\n${text}`);
    expect(diagnostics.map(({ code, span }) => [code, span?.start.line])).toEqual([['template/partial', 2]]);
    expect(JSON.stringify(value)).toContain('before');
  });

  test('blocks that lie too deep', () => {
    const nested = (depth: number) => `${'{{#if a}}'.repeat(depth)}x${'{{/if}}'.repeat(depth)}`;
    expect(read(nested(8)).diagnostics).toEqual([]);
    expect(read(nested(9)).diagnostics.map(({ code }) => code)).toEqual(['template/partial']);
  });
});
