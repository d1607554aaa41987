import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type FigureExpression, type Inline, inlinesOfBlock } from '../../src/model/words.ts';
import { parseInline, parseWords } from '../../src/words/parse-words.ts';
import { block, textOf } from '../yaml/source.ts';

function read(words: string, language: 'en' | 'fr' = 'en') {
  const { node, file } = block(words);
  const { value, diagnostics } = parseWords(node, language);
  return {
    value,
    codes: diagnostics.map((each) => each.code),
    /** Code, text that the span covers, hint. */
    found: diagnostics.map((each) => [each.code, each.span && textOf(file, each.span), each.hint] as const),
    messages: diagnostics.map((each) => each.message),
    at: (span: Inline['span']) => textOf(file, span),
  };
}

function figureOf(words: string): FigureExpression {
  const { value, found } = read(`# ${words}`);
  expect(found).toEqual([]);
  const figure = value.title.find((inline) => inline.kind === 'figure');
  return figure!.figure;
}

function bare(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each) => (key === 'span' ? undefined : each)));
}

function shown(inlines: readonly Inline[]): string {
  return inlines.map((each) => (each.kind === 'text' ? each.text : each.kind === 'break' ? '/' : '#')).join('');
}

function outline(blocks: readonly Block[]): unknown {
  return blocks.map((each) => {
    if (each.kind === 'table')
      return [each.head.map(({ inlines }) => shown(inlines)), ...each.rows.map((row) => row.map(shown))];
    return each.kind === 'list'
      ? each.items.map(function item(i): unknown {
          return [shown(i.inlines), ...i.children.map(item)];
        })
      : shown(each.inlines);
  });
}

describe('figures', () => {
  it.each([
    ['{{trade.exports-2012}}', { kind: 'value', of: { id: 'trade.exports-2012' }, form: 'words' }],
    ['{{trade.exports as="short"}}', { kind: 'value', of: { id: 'trade.exports' }, form: 'short' }],
    ['{{label a.b}}', { kind: 'label', of: { id: 'a.b' } }],
    ['{{period a.b as="year"}}', { kind: 'period', of: { id: 'a.b' }, form: 'year' }],
    ['{{count a.list}}', { kind: 'count', of: { id: 'a.list' } }],
    ['{{ratio a.b c.d}}', { kind: 'ratio', of: [{ id: 'a.b' }, { id: 'c.d' }], form: 'words' }],
    ['{{share a.b c.d as="bare"}}', { kind: 'share', of: [{ id: 'a.b' }, { id: 'c.d' }], form: 'bare' }],
    ['{{difference a.b c.d}}', { kind: 'difference', of: [{ id: 'a.b' }, { id: 'c.d' }], form: 'words' }],
    ['{{sum a.b c.d e.f}}', { kind: 'sum', of: [{ id: 'a.b' }, { id: 'c.d' }, { id: 'e.f' }], form: 'words' }],
    ['{{change a.b c.d}}', { kind: 'change', of: [{ id: 'a.b' }, { id: 'c.d' }], form: 'words' }],
    ['{{literal "24/7" because="an idiom"}}', { kind: 'literal', text: '24/7', because: 'an idiom' }],
    ['{{literal \'it}}s\' because="braces"}}', { kind: 'literal', text: 'it}}s', because: 'braces' }],
    ['{{literal "a.b@c" because="an e.g."}}', { kind: 'literal', text: 'a.b@c', because: 'an e.g.' }],
  ])('%s is understood', (typed, expected) => {
    expect(bare(figureOf(typed))).toEqual(expected);
  });

  it('reads a point of a series however it is written', () => {
    const at2011 = { id: 'aid.usd', at: { kind: 'period', period: { kind: 'date', date: { year: 2011 } } } };
    expect(bare(figureOf('{{aid.usd@2011}}'))).toEqual({ kind: 'value', of: at2011, form: 'words' });
    expect(bare(figureOf('{{at aid.usd 2011}}'))).toEqual({ kind: 'value', of: at2011, form: 'words' });
    expect(bare(figureOf('{{at aid.usd "2011"}}'))).toEqual({ kind: 'value', of: at2011, form: 'words' });
    expect(bare(figureOf('{{aid.usd@max}}'))).toMatchObject({ of: { id: 'aid.usd', at: { kind: 'max' } } });
    expect(bare(figureOf('{{aid.usd@2002..2021}}'))).toMatchObject({ of: { at: { period: { kind: 'range' } } } });
    expect(bare(figureOf('{{at aid.usd 2002..2021}}'))).toMatchObject({ of: { at: { period: { kind: 'range' } } } });
    expect(bare(figureOf('{{at aid.usd FY2010-11}}'))).toMatchObject({
      of: { at: { period: { kind: 'fiscal-year' } } },
    });
    expect(bare(figureOf('{{at aid.usd 2013-05}}'))).toMatchObject({
      of: { at: { period: { date: { year: 2013, month: 5 } } } },
    });
  });

  it('reads the change of a series from one year to another', () => {
    expect(bare(figureOf('{{change aid.usd from=2011 to=2023}}'))).toMatchObject({
      kind: 'change',
      of: [
        { id: 'aid.usd', at: { period: { date: { year: 2011 } } } },
        { id: 'aid.usd', at: { period: { date: { year: 2023 } } } },
      ],
    });
  });

  it('takes expressions as operands', () => {
    expect(bare(figureOf('{{ratio (sum a.b c.d) (at e.f 2011)}}'))).toMatchObject({
      kind: 'ratio',
      of: [{ kind: 'sum' }, { id: 'e.f', at: { kind: 'period' } }],
    });
  });

  it('knows the place of each reference in the file', () => {
    const { value, at } = read('# Up\n\nText {{ratio (sum a.b c.d@2011)\n  e.f}}.');
    const paragraph = value.blocks[0]!;
    const figure = paragraph.kind === 'paragraph' ? paragraph.inlines[1]! : undefined;
    expect(at(figure!.span)).toContain('{{ratio');
    if (figure?.kind !== 'figure' || figure.figure.kind !== 'ratio') throw new Error('no ratio');
    const [first, second] = figure.figure.of;
    expect('kind' in first && first.kind === 'sum' && first.of.map((of) => at(of.span))).toEqual(['a.b', 'c.d@2011']);
    expect(at(second.span)).toBe('e.f');
  });

  it('lets comments stand and shows nothing for them', () => {
    const { value, codes } = read("# A{{! don't show }}B\n\n{{!-- {{not.shown}} --}}\n");
    expect(codes).toEqual([]);
    expect(shown(value.title)).toBe('AB');
    expect(value.blocks).toEqual([]);
  });
});

describe('mistakes in figures', () => {
  it.each([
    ['{{{a.b}}}', 'words/not-a-figure', '{{{a.b}}}'],
    ['{{&a.b}}', 'words/not-a-figure', '{{&a.b}}'],
    ['{{#if a.b}}', 'words/not-a-figure', '{{#if a.b}}'],
    ['{{/if}}', 'words/not-a-figure', '{{/if}}'],
    ['{{else}}', 'words/not-a-figure', '{{else}}'],
    ['{{> footer}}', 'words/not-a-figure', '{{> footer}}'],
    ['{{* decorate}}', 'words/not-a-figure', '{{* decorate}}'],
    ['{{~a.b~}}', 'words/not-a-figure', '{{~a.b~}}'],
    ['{{@root}}', 'words/not-a-figure', '@root'],
    ['{{../a}}', 'words/not-a-figure', '../a'],
    ['{{label ../a}}', 'words/not-a-figure', '../a'],
    ['{{true}}', 'words/not-a-figure', 'true'],
    ['{{[a b]}}', 'words/not-a-figure', '[a b]'],
    ['{{"a"}}', 'words/not-a-figure', '"a"'],
    ['{{a.b c.d%}}', 'words/not-a-figure', '{{a.b c.d%}}'],
    ['{{}}', 'words/not-a-figure', '{{}}'],
    ['\\{{a.b}}', 'words/not-a-figure', '\\{{a.b}}'],
    ['{{__proto__.constructor}}', 'facts/bad-id', '__proto__.constructor'],
    ['{{constructor a.b}}', 'words/unknown-operation', 'constructor'],
    ['{{Trade.exports}}', 'facts/bad-id', 'Trade.exports'],
    ['{{a.2012}}', 'facts/bad-id', 'a.2012'],
    ['{{exports}}', 'facts/bad-id', 'exports'],
    ['{{a.b@someday}}', 'facts/bad-period', 'a.b@someday'],
    ['{{at a.b someday}}', 'facts/bad-period', 'someday'],
    ['{{ratoi a.b c.d}}', 'words/unknown-operation', 'ratoi'],
    ['{{a.b c.d}}', 'words/unknown-operation', 'a.b'],
    ['{{a.b form="short"}}', 'words/unknown-option', 'form="short"'],
    ['{{label a.b as="short"}}', 'words/unknown-option', 'as="short"'],
    ['{{a.b as="short" as="words"}}', 'words/unknown-option', 'as="words"'],
    ['{{a.b as="shrt"}}', 'words/unknown-form', '"shrt"'],
    ['{{a.b as=short}}', 'words/unknown-form', 'short'],
    ['{{a.b as=(sum a.b c.d)}}', 'words/unknown-form', '(sum a.b c.d)'],
    ['{{ratio a.b}}', 'words/arguments', '{{ratio a.b}}'],
    ['{{ratio a.b c.d e.f}}', 'words/arguments', 'e.f'],
    ['{{sum a.b}}', 'words/arguments', '{{sum a.b}}'],
    ['{{sum a.b 5}}', 'words/arguments', '5'],
    ['{{sum a.b "5"}}', 'words/arguments', '"5"'],
    ['{{label}}', 'words/arguments', '{{label}}'],
    ['{{label (sum a.b c.d)}}', 'words/arguments', '(sum a.b c.d)'],
    ['{{sum a.b (label c.d)}}', 'words/arguments', '(label c.d)'],
    ['{{sum a.b (literal "x" because="y")}}', 'words/arguments', '(literal "x" because="y")'],
    ['{{at a.b}}', 'words/arguments', '{{at a.b}}'],
    ['{{at a.b@2011 2012}}', 'words/arguments', 'a.b@2011'],
    ['{{at a.b (sum a.b c.d)}}', 'words/arguments', '(sum a.b c.d)'],
    ['{{change a.b}}', 'words/arguments', '{{change a.b}}'],
    ['{{change a.b from=2011}}', 'words/arguments', '{{change a.b from=2011}}'],
    ['{{change a.b c.d from=2011 to=2012}}', 'words/arguments', 'c.d'],
    ['{{literal "24/7"}}', 'words/arguments', '{{literal "24/7"}}'],
    ['{{literal "24/7" because=""}}', 'words/arguments', '""'],
    ['{{literal 24 because="x"}}', 'words/arguments', '24'],
    [
      '{{sum a.b (sum a.b (sum a.b (sum a.b (sum a.b (sum a.b (sum a.b (sum a.b c.d)))))))}}',
      'words/not-a-figure',
      '(sum a.b c.d)',
    ],
  ])('%s is %s at %s', (typed, code, place) => {
    const { found } = read(`# One\n\nBefore ${typed} after.`);
    expect(found.map(([c, p]) => [c, p])).toEqual([[code, place]]);
  });

  it('says what was likely meant', () => {
    expect(read('# {{ratoi a.b c.d}}').found[0]?.[2]).toBe('did you mean ratio?');
    expect(read('# {{a.b as="shrt"}}').found[0]?.[2]).toBe('did you mean short?');
    expect(read('# {{a.b as=short}}').found[0]?.[2]).toBe('write as="short"');
    expect(read('# {{ratio a.b}}').found[0]?.[2]).toBe('write {{ratio a b}}');
  });

  it('names braces that open or close nothing and reads the figures around them', () => {
    const { found, value } = read('# {{a.b and {{c.d}}\n\nx}} {{e.f}}');
    expect(found.map(([code, place]) => [code, place])).toEqual([
      ['words/braces', '{{a.b and '],
      ['words/braces', '}}'],
    ]);
    expect(value.title.filter((each) => each.kind === 'figure')).toHaveLength(1);
  });

  it('ends an unclosed figure at an empty line', () => {
    const { found } = read('# {{a.b\n\nText {{c.d}}');
    expect(found.map(([code, place]) => [code, place])).toEqual([['words/braces', '{{a.b']]);
  });

  it('reports each of several mistakes', () => {
    expect(read('# {{ratoi a.b c.d}} {{a.b as="x"}}\n\n{{#each}}').codes).toEqual([
      'words/unknown-operation',
      'words/unknown-form',
      'words/not-a-figure',
    ]);
  });

  it('bounds length and number', () => {
    expect(read(`# A\n\n${'x'.repeat(64 * 1024)}`).codes).toEqual(['words/too-long']);
    expect(read(`# A\n\n${'{{a.b}} '.repeat(200)}`).codes).toEqual([]);
    expect(read(`# A\n\n${'{{a.b}} '.repeat(201)}`).codes).toEqual(['words/too-many-figures']);
  });

  it('refuses private-use characters, of which placeholders are made', () => {
    const { node } = block('# x');
    const outcome = parseWords({ ...node, text: '# A \ue000 {{a.b}}' }, 'en');
    expect(outcome.diagnostics.map((each) => each.code)).toEqual(['yaml/character']);
    expect(outcome.value.title).toEqual([]);
  });
});

describe('Markdown', () => {
  it('parts title, text, panels, talking points and what is kept ready', () => {
    const { value, codes } = read(
      '# Title\nText above.\n\n## Left\n- a\n- b\n\n## Right\nWords.\n---\nSay this.\n\n## If pressed\nSay that.',
    );
    expect(codes).toEqual([]);
    expect(shown(value.title)).toBe('Title');
    expect(outline(value.blocks)).toEqual(['Text above.']);
    expect(value.panels.map((panel) => [shown(panel.heading), outline(panel.blocks)])).toEqual([
      ['Left', [[['a'], ['b']]]],
      ['Right', ['Words.']],
    ]);
    expect(outline(value.talkingPoints)).toEqual(['Say this.']);
    expect(outline(value.ifPressed)).toEqual(['Say that.']);
  });

  it('takes dashes directly below text for the parting line, never for a heading', () => {
    const { value, codes } = read('# T\nShown.\n---\nSaid.');
    expect(codes).toEqual([]);
    expect(outline(value.blocks)).toEqual(['Shown.']);
    expect(outline(value.talkingPoints)).toEqual(['Said.']);
    expect(outline(read('# T\nShown.\n--\nmore').value.blocks)).toEqual(['Shown. -- more']);
    expect(read('# T\nText\n===').value.panels).toEqual([]);
  });

  it('knows « Au besoin » in French', () => {
    const { value, codes } = read('# T\n---\nx\n\n## Au  besoin\ny', 'fr');
    expect(codes).toEqual([]);
    expect(outline(value.ifPressed)).toEqual(['y']);
  });

  it('flattens emphasis and keeps links', () => {
    const { value } = read('# T\n\n**bold *both*** and [a **b**](https://e.org/x) <mailto:a@e.org>');
    const [paragraph] = value.blocks;
    expect(paragraph?.kind === 'paragraph' && bare(paragraph.inlines)).toEqual([
      { kind: 'text', text: 'bold ', bold: true, italic: false },
      { kind: 'text', text: 'both', bold: true, italic: true },
      { kind: 'text', text: ' and ', bold: false, italic: false },
      { kind: 'text', text: 'a ', bold: false, italic: false, href: 'https://e.org/x' },
      { kind: 'text', text: 'b', bold: true, italic: false, href: 'https://e.org/x' },
      { kind: 'text', text: ' ', bold: false, italic: false },
      { kind: 'text', text: 'mailto:a@e.org', bold: false, italic: false, href: 'mailto:a@e.org' },
    ]);
  });

  it('gives a figure the emphasis and the link around it', () => {
    const { value } = read('# T\n\n**{{a.b}}** _{{c.d}}s_ [{{e.f}}](https://e.org)');
    const [paragraph] = value.blocks;
    const figures = paragraph?.kind === 'paragraph' ? paragraph.inlines.filter((each) => each.kind === 'figure') : [];
    expect(figures.map((each) => [each.bold, each.italic, each.href])).toEqual([
      [true, false, undefined],
      [false, true, undefined],
      [false, false, 'https://e.org'],
    ]);
  });

  it('reads nested lists, numbered lists, quotations and line breaks', () => {
    const { value, codes } = read('# T\n\n- a\n  - b\n    - c\n\n1. one\n2. two\n\n> quoted\n> on\n\nline\\\nbreak');
    expect(codes).toEqual([]);
    expect(outline(value.blocks)).toEqual([[['a', ['b', ['c']]]], [['one'], ['two']], 'quoted on', 'line/break']);
    expect(value.blocks.map((each) => each.kind)).toEqual(['list', 'list', 'quotation', 'paragraph']);
  });

  it('joins the paragraphs of a list item with a line break', () => {
    expect(outline(read('# T\n\n- a\n\n  b').value.blocks)).toEqual([[['a/b']]]);
  });

  it('takes four spaces for indentation and an entity for what it says', () => {
    expect(outline(read('# T\n\n      text &amp; more &#49;').value.blocks)).toEqual(['text &amp; more &#49;']);
  });

  it.each([
    ['![x](y.png)', 'words/image', '![x](y.png)'],
    ['a <b>c</b>', 'words/markdown', '<b>'],
    ['<div>\nx\n</div>', 'words/markdown', '<div>\nx\n</div>'.replaceAll('\n', '\n    ')],
    ['`code`', 'words/markdown', '`code`'],
    ['```\ncode\n```', 'words/markdown', '```\n    code\n    ```'],
    ['[a]: https://e.org', 'words/markdown', '[a]: https://e.org'],
    ['***', 'words/markdown', '***'],
    ['> - a', 'words/markdown', '- a'],
    ['- > a', 'words/markdown', '> a'],
    ['> | a | b |\n> |---|---|', 'words/table', '| a | b |\n    > |---|---|'],
    ['words\n| a | b |\n|---|---|', 'words/table', 'words\n    | a | b |\n    |---|---|'],
    ['| a | b |\n|---|---|\n| c |', 'words/table-cells', '| c |'],
    ['---\n\n| a | b |\n|---|---|', 'words/table', '| a | b |\n    |---|---|'],
    ['### Deep', 'words/heading', '### Deep'],
    ['# Second', 'words/second-title', '# Second'],
    ['[x](javascript:alert)', 'words/link', '[x](javascript:alert)'],
    ['[x](file:///etc)', 'words/link', '[x](file:///etc)'],
    ['[x](https://e.org/{{a.b}})', 'words/link', '[x](https://e.org/{{a.b}})'],
    ['- a\n  - b\n    - c\n      - d', 'words/list-too-deep', '- d'],
    ['250. Troops', 'words/list-start', '250.'],
    ['## If pressed\nx', 'words/if-pressed-shown', '## If pressed'],
    ['---\nx\n---\ny', 'words/second-dashes', '---'],
    ['---\n## Other', 'words/notes-heading', '## Other'],
    ['---\n# If pressed', 'words/notes-heading', '# If pressed'],
  ])('%j is %s', (typed, code, place) => {
    const { found } = read(`# Title\n\n${typed}`);
    expect(found.filter(([c]) => c === code).map(([, p]) => p)).toEqual(
      code === 'words/markdown' && place === '<b>' ? ['<b>', '</b>'] : [place],
    );
  });

  it('wants the title first', () => {
    expect(read('Words.\n\n# Title').codes).toEqual(['words/title-not-first']);
  });

  it('refuses depth that would take long to read', () => {
    expect(read(`# T\n\n${'>'.repeat(60_000)}`).codes).toEqual(['words/list-too-deep']);
  });
});

describe('places', () => {
  it('knows the column of each character, past escapes, line ends and prefixes', () => {
    const { value, at } = read('# T\n\n> one \\* two\n> three {{a.b}} four');
    const [quotation] = value.blocks;
    const inlines = quotation?.kind === 'quotation' ? quotation.inlines : [];
    expect(
      inlines.map((each) => (each.kind === 'text' ? [each.text.trim(), at(each.span).trim()] : at(each.span))),
    ).toEqual([['one', 'one'], ['* two', '* two'], ['three', 'three'], '{{a.b}}', ['four', 'four']]);
  });

  it('holds for any words: a text is what its span covers, but for line ends', () => {
    const piece = fc.constantFrom(
      'word',
      ' ',
      '\n',
      '**',
      '*',
      '\\*',
      '{{a.b}}',
      '- ',
      '> ',
      '\n\n',
      '[x](https://e.org)',
      'é',
      '_',
      '\\\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { node, file } = block(`# Start\n\n.${pieces.join('')}`);
        const { value } = parseWords(node, 'en');
        for (const each of value.blocks) {
          for (const inline of inlinesOfBlock(each).flat()) {
            const covered = textOf(file, inline.span);
            if (inline.kind === 'text') expect(covered.trimEnd()).toBe(inline.text.trimEnd());
            if (inline.kind === 'figure') expect(covered).toBe('{{a.b}}');
          }
        }
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('{{', '}}', '{{{', '(', ')', '"', '@', '---', '\n', '# ', '- ', 'as=', '{{!--', 'a.b'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { node } = block('# x');
        parseWords({ ...node, text: pieces.join('') }, 'fr');
        parseInline({ ...node, text: pieces.join('') });
      }),
    );
  });
});

describe('one line', () => {
  it('takes block marks for characters', () => {
    const { node } = block('# 1. {{a.b}} - **x**');
    const { value, diagnostics } = parseInline(node);
    expect(diagnostics).toEqual([]);
    expect(shown(value)).toBe('# 1. # - x');
  });

  it('refuses a second paragraph', () => {
    const { node } = block('one\n\ntwo');
    expect(parseInline(node).diagnostics.map((each) => each.code)).toEqual(['words/markdown']);
  });
});
