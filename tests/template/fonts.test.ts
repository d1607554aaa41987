import { describe, expect, it } from 'vitest';
import { encodeTable } from '../../src/fonts/table.ts';
import { readFontTables } from '../../src/template/fonts.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';

const style = encodeTable({ unitsPerEm: 1000, advances: new Map([[0x41, 600]]), kerning: [[0x41, 0x41, -20]] });

function read(fonts: string, table?: unknown) {
  const text = `template: plain
en: Plain
fonts: ${fonts}
colours: {ink: 000000, paper: ffffff, primary: 12436D, mist: F2F4F6, series1: 12436D, series2: F46A25, series3: 28A197, series4: 801650, muted: 4A545E, hairline: C9CED3}
grid: {width: 960, height: 540, margin: 48, columns: 12, gutter: 24, baseline: 6}
styles:
  title: {font: heading, size: 28, line: 34}
`;
  const files = [
    { path: 'templates/plain/template.yaml', text },
    {
      path: 'templates/plain/layouts/words.yaml',
      text: 'en: Words\nslots: {title: {accepts: title, columns: 1-9, top: 36, height: 68, style: title}}\n',
    },
    ...(table === undefined
      ? []
      : [
          {
            path: 'templates/plain/assets/fonts/own.json',
            text: typeof table === 'string' ? table : JSON.stringify(table),
          },
        ]),
  ];
  const { value, diagnostics } = parseTemplate('plain', files);
  return { value, found: diagnostics.map(({ code, message, span }) => ({ code, message, line: span?.start.line })) };
}

describe('a font with the advances of an open family', () => {
  it('has no finding', () => {
    expect(read('{heading: Arial, body: Georgia}').found).toEqual([]);
    expect(read('{heading: Arial, body: Georgia}').value).not.toHaveProperty('fontTables');
  });
});

describe('a font without tables', () => {
  it('is told at its name, with what stands for it and the margin', () => {
    expect(read('{heading: Helvetica, body: Ministry Serif}').found).toEqual([
      {
        code: 'template/unmeasured-font',
        message: 'the advances of Helvetica are not known, so it is measured as Arial with 6 % more',
        line: 3,
      },
      {
        code: 'template/unmeasured-font',
        message: 'the advances of Ministry Serif are not known, so it is measured as Georgia with 25 % more',
        line: 3,
      },
    ]);
  });

  it('is told once where headings and text have the same', () => {
    expect(read('{heading: Aptos, body: Aptos}').found).toHaveLength(1);
  });
});

describe('a font with tables of its own', () => {
  it('is measured by them, whatever the case of its name', () => {
    const { value, found } = read('{heading: MINISTRY SANS, body: Arial}', {
      font: 'Ministry Sans',
      styles: { regular: style, bold: style },
    });
    expect(found).toEqual([]);
    expect(value?.fontTables?.['ministry sans']?.styles.bold).toEqual(style);
  });

  it('is told to lack a bold', () => {
    const { found } = read('{heading: Ministry Sans, body: Arial}', {
      font: 'Ministry Sans',
      styles: { regular: style },
    });
    expect(found).toMatchObject([{ code: 'template/unmeasured-font', line: 3 }]);
    expect(found[0]?.message).toBe(
      'Ministry Sans has tables for regular and none for bold, which is measured with a margin',
    );
  });
});

describe('a font that is called as what objects have', () => {
  it.each(['constructor', 'toString', '__proto__'])('is a font like others: %s', (font) => {
    expect(read(`{heading: ${font}, body: ${font}}`).found.map(({ code }) => code)).toEqual([
      'template/unmeasured-font',
    ]);
    const table = { font, styles: { regular: style, bold: style } };
    expect(read(`{heading: ${font}, body: ${font}}`, JSON.stringify(table)).found).toEqual([]);
  });
});

describe('two tables of one font', () => {
  it('are refused at the second, by its file', () => {
    const text = JSON.stringify({ font: 'Ministry Sans', styles: { regular: style } });
    const files = ['a', 'b'].map((name) => ({ path: `templates/plain/assets/fonts/${name}.json`, text }));
    expect(readFontTables(files).diagnostics).toMatchObject([
      { code: 'template/font-table', span: { file: 'templates/plain/assets/fonts/b.json' } },
    ]);
  });
});

describe('a file that is no table', () => {
  const bad = (change: Partial<typeof style>) => ({ font: 'X', styles: { regular: { ...style, ...change } } });

  it.each([
    ['no JSON', '{'],
    ['another shape', { font: 'X' }],
    ['no characters', bad({ characters: '' })],
    ['fewer advances than characters', bad({ characters: '41-42' })],
    ['more advances than characters', bad({ advances: '600*99999' })],
    ['kerning that is no number', bad({ kerning: 'A\tx\tA' })],
    ['an advance below zero', bad({ advances: '-600' })],
    ['characters told again', bad({ characters: '41-42 42', advances: '600*3' })],
    [
      'characters told without end',
      bad({ characters: '0-ffff '.repeat(14_000).trim(), advances: '1*65536 '.repeat(14_000).trim() }),
    ],
    ['a range that runs backwards', bad({ characters: '42-41 43-44', advances: '600*2' })],
    ['a letter of 17 ems', bad({ advances: '17000' })],
    ['letters 17 ems apart', bad({ kerning: 'A\t-17000\tA' })],
    ['an em of no size', bad({ unitsPerEm: 0 })],
    ['a name that can’t be shown', { font: 'X\u001b[2J', styles: { regular: style } }],
    ['five million characters', ' '.repeat(5_000_001)],
  ])('is refused: %s', (_, table) => {
    const { value, found } = read('{heading: Arial, body: Arial}', table);
    expect(found.map(({ code }) => code)).toEqual(['template/font-table']);
    expect(value).not.toHaveProperty('fontTables');
  });
});
