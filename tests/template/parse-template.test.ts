import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parentOf } from '../../src/template/inherit.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { whereOf } from '../diagnostics/where-of.ts';
import { textOf } from '../yaml/source.ts';

const MAIN = `template: plain
en: Plain
fr: Simple
fonts: {heading: Arial, body: Georgia}
colours:
  ink: 000000
  paper: ffffff
  primary: 12436D
  mist: F2F4F6
  series1: 12436D
  series2: F46A25
  series3: 28A197
  series4: 801650
  muted: 949494
  hairline: C9CED3
grid: {width: 960, height: 540, margin: 48, columns: 12, gutter: 24, baseline: 6}
styles:
  title: {font: heading, size: 28, line: 34, bold: yes, colour: primary}
  body: {font: body, size: 20, line: 28}
  less: {font: body, size: 18, line: 24, gap: 4}
  small: {font: body, size: 12, line: 16, gap: 4}
  faint: {font: body, size: 18, line: 24, colour: hairline}
  faint-large: {font: body, size: 18, line: 24, colour: muted}
frame:
  slots:
    title: {accepts: title, columns: 1-10, top: 36, height: 60, style: title, required: yes}
    number: {accepts: [number], columns: 12, top: 500, height: 16, style: small, align: right}
  decorations:
    - {x: 48, top: 24, width: 32, height: 3, colour: series2}
`;

const LAYOUT = `en: Words
fr: Mots
slots:
  body: {accepts: [body, table], columns: 1-6, top: 120, height: 300, style: body, steps: [less], anchor: middle}
`;

function read(layout = LAYOUT, main = MAIN, more: { path: string; text: string }[] = []) {
  const files = [
    { path: 'templates/plain/layouts/words.yaml', text: layout },
    { path: 'templates/plain/template.yaml', text: main },
    ...more,
  ];
  const { value, diagnostics } = parseTemplate('plain', files);
  const found = diagnostics.map((each) => {
    const text = files.find((file) => file.path === each.span?.file)?.text ?? '';
    return [each.code, each.span && textOf(text, each.span)] as const;
  });
  return { value, diagnostics, found };
}

describe('a template', () => {
  it('is read whole, its slots computed into boxes', () => {
    const { value, diagnostics } = read();
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      name: 'plain',
      label: { en: 'Plain', fr: 'Simple' },
      fonts: { heading: 'Arial', body: 'Georgia' },
      grid: { width: 960, columns: 12 },
    });
    expect(value?.colours.paper).toBe('FFFFFF');
    expect(value?.styles.body).toEqual({ font: 'body', size: 20, line: 28, bold: false, colour: 'ink', gap: 0 });
    const [words] = value?.layouts ?? [];
    expect(words?.label).toEqual({ en: 'Words', fr: 'Mots' });
    expect(words?.background).toBe('paper');
    expect(words?.slots.map((slot) => [slot.name, slot.box])).toEqual([
      ['title', { x: 48, y: 36, width: 716, height: 60 }],
      ['body', { x: 48, y: 120, width: 420, height: 300 }],
      ['number', { x: 862, y: 500, width: 50, height: 16 }],
    ]);
    expect(words?.slots[1]).toMatchObject({
      accepts: ['body', 'table'],
      style: 'body',
      steps: ['less'],
      anchor: 'middle',
      align: 'left',
      required: false,
      numbered: false,
    });
    expect(words?.decorations).toEqual([{ box: { x: 48, y: 24, width: 32, height: 3 }, colour: 'series2' }]);
  });

  it('gives a layout the frame, but for the slots it defines itself', () => {
    const own = `${LAYOUT}  number: {accepts: number, columns: 1, top: 500, height: 16, style: small}\n`;
    const slots = read(own).value?.layouts[0]?.slots ?? [];
    expect(slots.map((slot) => [slot.name, slot.box.x])).toEqual([
      ['title', 48],
      ['body', 48],
      ['number', 48],
    ]);
  });

  it('leaves the frame out where a layout says so', () => {
    const { value, found } = read(`frame: none\n${LAYOUT}`);
    expect(value?.layouts[0]?.slots.map((slot) => slot.name)).toEqual(['body']);
    expect(value?.layouts[0]?.decorations).toEqual([]);
    expect(found.map(([code]) => code)).toEqual(['template/title-slot']);
  });

  it('reads partials by name, in one order', () => {
    const text = (name: string) => ({
      path: `templates/plain/text/${name}.hbs`,
      text: `{{join ${name === 'footer' ? 'version' : 'parts'}}}`,
    });
    const { value, diagnostics } = read(LAYOUT, MAIN, [text('subtitle'), text('footer')]);
    expect(diagnostics).toEqual([]);
    expect(Object.keys(value?.partials ?? {})).toEqual(['footer', 'subtitle']);
    expect(value?.partials.footer).toEqual({
      file: 'templates/plain/text/footer.hbs',
      pieces: [{ kind: 'join', name: 'version', separator: ', ' }],
    });
  });

  it('of the project has no finding', () => {
    const source = (name: string) => ({
      name,
      files: readdirSync(`templates/${name}`, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(yaml|hbs)$/.test(path))
        .map((path) => `templates/${name}/${path.replaceAll('\\', '/')}`)
        .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
    });
    for (const name of readdirSync('templates')) {
      const own = source(name);
      const parent = parentOf(own.files);
      const parents = parent ? [source(parent.value)] : [];
      expect(parseTemplate(name, own.files, parents).diagnostics).toEqual([]);
    }
  });
});

describe('mistakes', () => {
  const slot = (keys: string) => `en: X\nslots:\n  body: {accepts: body, style: body, ${keys}}\n`;

  it.each([
    ['columns past the grid', slot('columns: 1-13, top: 6, height: 6'), 'template/place', '1-13'],
    ['columns backwards', slot('columns: 5-2, top: 6, height: 6'), 'template/place', '5-2'],
    ['columns that are none', slot('columns: wide, top: 6, height: 6'), 'input/wrong-value', 'wide'],
    ['columns and x', slot('columns: 1, x: 5, top: 6, height: 6'), 'template/place', '5'],
    ['a box too low', slot('columns: 1, top: 500, height: 60'), 'template/outside-page', '60'],
    ['a box too wide', slot('x: 900, width: 61, top: 6, height: 6'), 'template/outside-page', '61'],
    ['an unknown style', LAYOUT.replace('style: body', 'style: bdy'), 'template/unknown-style', 'bdy'],
    ['an unknown step', LAYOUT.replace('[less]', '[les]'), 'template/unknown-style', 'les'],
    ['a step up', LAYOUT.replace('[less]', '[title]'), 'template/steps', 'title'],
    ['an unknown content', LAYOUT.replace('table', 'tabel'), 'input/wrong-value', 'tabel'],
    [
      'two titles',
      `${LAYOUT}  more: {accepts: title, columns: 1-3, top: 6, height: 6, style: small}\n`,
      'template/title-slot',
      '{accepts: title, columns: 1-3, top: 6, height: 6, style: small}',
    ],
    [
      'faint text',
      LAYOUT.replace('style: body', 'style: faint').replace('steps: [less], ', ''),
      'template/contrast',
      'faint',
    ],
    ['text on its own colour', `background: ink\n${LAYOUT}`, 'template/contrast', 'body'],
    ['an unknown background', `background: ikn\n${LAYOUT}`, 'input/wrong-value', 'ikn'],
  ])('%s is reported at its place', (_, layout, code, place) => {
    expect(read(layout).found).toContainEqual([code, place]);
  });

  it.each([
    ['a colour that is none', MAIN.replace('F46A25', 'orange'), 'input/wrong-value', 'orange'],
    ['a missing colour', MAIN.replace('  muted: 949494\n', ''), 'input/missing-key', 'colours'],
    ['lines that touch', MAIN.replace('size: 20, line: 28', 'size: 20, line: 18'), 'template/line-height', '18'],
    ['another name', MAIN.replace('template: plain', 'template: plian'), 'template/name', 'plian'],
    ['a frame outside', MAIN.replace('top: 500', 'top: 600'), 'template/outside-page', '16'],
    [
      'a decoration without a place',
      MAIN.replace('x: 48, top: 24, width: 32', 'top: 24'),
      'template/place',
      '{top: 24, height: 3, colour: series2}',
    ],
  ])('%s is reported at its place', (_, main, code, place) => {
    expect(read(LAYOUT, main).found).toContainEqual([code, place]);
  });

  it('asks less contrast of large text', () => {
    const large = LAYOUT.replace('style: body', 'style: faint-large').replace('steps: [less], ', '');
    expect(read(large).found).toEqual([]);
  });

  it('measures contrast against the decoration that a slot stands on', () => {
    const band = `${LAYOUT}decorations:\n  - {x: 0, width: 960, top: 100, height: 440, colour: ink}\n`;
    expect(read(band).found.map(([code, place]) => [code, place])).toContainEqual(['template/contrast', 'body']);
  });

  it('reports a partial that can’t be read, at its line', () => {
    const path = 'templates/plain/text/footer.hbs';
    const { diagnostics } = read(LAYOUT, MAIN, [{ path, text: 'one\n{{two' }]);
    expect(diagnostics.map((each) => [each.code, each.span?.start.line])).toEqual([['template/partial', 2]]);
    const block = read(LAYOUT, MAIN, [{ path, text: 'one\n\n{{#if a}}{{/unless}}' }]);
    expect(block.diagnostics.map((each) => [each.code, each.span?.start.line])).toEqual([['template/partial', 3]]);
  });

  it('reports a name that a partial can’t use, at its place', () => {
    const text = '{{heading}} {{#each sources}}{{this}}{{/each}}{{uppercase heading}}{{sorces}}';
    const { value, diagnostics, found } = read(LAYOUT, MAIN, [{ path: 'templates/plain/text/source-line.hbs', text }]);
    expect(found).toEqual([
      ['template/partial', 'uppercase'],
      ['template/partial', 'sorces'],
    ]);
    expect(diagnostics.map((each) => each.hint)).toEqual([
      'it may use join, if, unless, each',
      'did you mean sources?',
    ]);
    expect(value?.partials['source-line']?.pieces).toEqual([]);
  });

  it('reports a partial longer than any line needs to be, without reading it', () => {
    const text = '{{#if sources}}'.repeat(100_000);
    const { diagnostics } = read(LAYOUT, MAIN, [{ path: 'templates/plain/text/source-line.hbs', text }]);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['template/partial', 'this partial has more than 4000 characters'],
    ]);
  });

  it('reports a partial that no slide asks for', () => {
    const { diagnostics } = read(LAYOUT, MAIN, [{ path: 'templates/plain/text/sourceline.hbs', text: 'x' }]);
    expect(diagnostics.map((each) => [each.code, each.hint])).toEqual([
      ['template/partial', 'did you mean source-line.hbs?'],
    ]);
  });

  it('tells once that a style is too faint, and in how many more places', () => {
    const layout = LAYOUT.replace('steps: [less]', 'steps: [faint]').replace(
      /^ {2}body: /m,
      '  aside: {accepts: image, columns: 7-12, top: 120, height: 300, style: faint}\n  body: ',
    );
    const { diagnostics } = read(layout);
    expect(diagnostics.map((each) => [each.code, whereOf(each)])).toEqual([
      ['template/contrast', 'layout words, slot aside, and 1 more'],
    ]);
  });

  it('reports a template without its file or without a layout', () => {
    expect(parseTemplate('plain', []).diagnostics.map((each) => each.code)).toEqual(['template/incomplete']);
    const only = parseTemplate('plain', [{ path: 'template.yaml', text: MAIN }]);
    expect(only.diagnostics.map((each) => each.code)).toEqual(['template/incomplete']);
    expect(only.value?.layouts).toEqual([]);
  });

  it('leaves out a file that can’t be read', () => {
    expect(read('slots: "').value?.layouts).toEqual([]);
    expect(read(LAYOUT, 'template: "').value).toBeUndefined();
  });
});

describe('sizes of text', () => {
  const small = (layout: string, main = MAIN) =>
    read(layout, main).diagnostics.filter((each) => each.code === 'template/small-text');

  it.each([
    ['body', 18],
    ['table', 14],
    ['source', 12],
  ])('%s needs %i points', (accepts, least) => {
    const slot = LAYOUT.replace('[body, table]', `[${accepts}]`).replace('steps: [less], ', '');
    const sized = (size: number) => MAIN.replace('size: 20, line: 28', `size: ${size}, line: 40`);
    expect(small(slot, sized(least))).toEqual([]);
    expect(small(slot, sized(least - 1)).map((each) => [each.message, whereOf(each)])).toEqual([
      [`the style body has ${least - 1} points, and text here needs ${least}`, 'layout words, slot body'],
    ]);
  });

  it('of a slot that takes several things is what the most demanding of them needs, and of each step', () => {
    expect(small(LAYOUT.replace('[less]', '[small]')).map(({ message }) => message)).toEqual([
      'the style small has 12 points, and text here needs 18',
    ]);
  });

  it('of styles that no slot names are checked where they are defined', () => {
    const main = MAIN.replace('styles:\n', 'styles:\n  when: {font: body, size: 11, line: 14}\n');
    const [only] = small(LAYOUT, main);
    expect(only?.message).toBe('the style when has 11 points, and text here needs 14');
    expect(only?.span && textOf(main, only.span)).toBe('11');
  });
});

describe('colours that charts are drawn in', () => {
  it('need 3:1 on paper; the hairline needs none', () => {
    const found = read(LAYOUT, MAIN.replace('series3: 28A197', 'series3: FFDD00')).found;
    expect(found).toContainEqual(['template/contrast', 'FFDD00']);
    expect(read().found.filter(([code]) => code === 'template/contrast')).toEqual([]);
  });
});
