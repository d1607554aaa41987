import { describe, expect, test } from 'vitest';
import { GIVEN_COLOURS } from '../../src/model/colour.ts';
import { CONTENT_STYLES } from '../../src/model/type-scale.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { LAYOUT_SCHEMA } from '../../src/template/schema.ts';
import { compileScenes } from '../compile.ts';
import { buildMaster, type MasterSpec } from '../template/own-file/build-master.ts';
import { CORPORATE } from '../template/own-file/masters.ts';
import { blocksOf, projectInMemory, textOfFile } from './project-files.ts';

const FRENCH_NAMES: Readonly<Record<string, string>> = {
  'Title Slide': 'Couverture photo',
  'Title and Content': 'Contenu',
  'Two Content': 'Deux colonnes',
};

const PAGE = textOfFile('docs/templates.md');
const MAIN = 'templates/ministry/template.yaml';
const template = textOfFile(MAIN);
const blocks = blocksOf(PAGE);

function block(start: string): string {
  const found = blocks.find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`docs/templates.md has no example that begins with ${start}`);
  return found.text;
}

/** The first column of the table whose header begins with `heading`. */
function firstColumn(heading: string): readonly string[] {
  const table = PAGE.slice(PAGE.indexOf(`| ${heading} |`)).split('\n\n')[0] ?? '';
  return [...table.matchAll(/^\| (`.+?) \|/gm)].flatMap((row) =>
    [...(row[1] ?? '').matchAll(/`([^`]+)`/g)].map((name) => name[1] ?? ''),
  );
}

/** template.yaml with an example's line in place of its own line for the same key. */
function withLine(line: string): string {
  const key = /^ *[\w-]+:/.exec(line)?.[0] ?? '';
  const own = new RegExp(`^${key}.*$`, 'm');
  expect(template).toMatch(own);
  return template.replace(own, line);
}

const OUTLINE = `brief: trial
title: {en: A trial}
template: ministry
marking: unclassified
as-of: 2023-12-31
slides:
`;

/** Compiles one brief with these files laid over the project's own; fails on any error. */
async function compiled(files: Readonly<Record<string, string>>, brief = 'canada-mali/aid-and-trade') {
  const path = `briefs/${brief}.yaml`;
  const io = projectInMemory(files);
  const options = { draft: false, languages: ['en'] as const };
  const { value, diagnostics } = await compileScenes(io, { root: '/ws' }, path, options);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [english] = value.decks;
  if (!english) throw new Error('no deck was made');
  return { ...english, warnings: diagnostics.filter(({ severity }) => severity === 'warning') };
}

describe('an organisation’s own master', () => {
  const CORPORATE_FRENCH: MasterSpec = {
    ...CORPORATE,
    layouts: CORPORATE.layouts.map((layout) => ({
      ...layout,
      name: FRENCH_NAMES[layout.name] ?? layout.name,
      places: layout.places.map((place) => ({
        ...place,
        name: place.name
          .replace('Content Placeholder', 'Contenu')
          .replace('Subtitle', 'Sous-titre')
          .replace('Footer Placeholder 5', 'Pied de page 4'),
      })),
    })),
  };

  test('is mapped by the page’s example, without which some of its layouts are not known', async () => {
    const slides =
      '  - layout: cover\n    en: |\n      # Trade\n  - en: |\n      # A title\n      - A point\n' +
      '  - layout: text-and-table\n    table: [trade.exports-2012, trade.imports-2012]\n    en: |\n      # Two figures\n      - A point\n';
    const io = projectInMemory({
      'templates/ours/template.yaml': block('template: ours\nmaster'),
      'briefs/canada-mali/trial.yaml': OUTLINE.replace('template: ministry', 'template: ours') + slides,
    });
    io.files.set('/ws/templates/ours/ours.pptx', buildMaster([CORPORATE_FRENCH]));
    const options = { draft: false, languages: ['en'] as const };
    const { value, diagnostics } = await compileScenes(io, { root: '/ws' }, 'briefs/canada-mali/trial.yaml', options);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const template = value.decks[0]?.scene.template;
    const placeholder = (layout: string, slot: string) => template?.master?.layouts[layout]?.placeholders[slot];
    expect(placeholder('bullets', 'marking')?.type).toBe('ftr');
    expect(placeholder('text-and-table', 'body')?.index).toBe('1');
    expect(placeholder('text-and-table', 'main')?.index).toBe('2');
    expect(placeholder('chart-and-text', 'main')?.index).toBe('1');
  });

  test('the page names the commands that lead from the file to the deck', () => {
    for (const command of [
      'inspect templates/ours.pptx --picture ours.html',
      'check ours.pptx',
      'gallery ours.pptx',
      'new ours --from ours.pptx',
      'font add FILE --template ours',
    ])
      expect(PAGE).toContain(`briefdeck template ${command}`);
  });
});

describe('a template of one’s own', () => {
  const OURS = 'templates/ours/template.yaml';
  const trial = (slides: string) => ({
    [OURS]: block('template: ours\nextends'),
    'briefs/canada-mali/trial.yaml': OUTLINE.replace('template: ministry', 'template: ours') + slides,
  });
  const SLIDE = '  - stats: [trade.exports-2012, aid.bilateral-usd@latest]\n    en: |\n      # Trade is small\n';

  test('changes fonts and colours and keeps the rest', async () => {
    const { scene, warnings } = await compiled(trial(SLIDE), 'canada-mali/trial');
    expect(scene.template).toMatchObject({
      fonts: { heading: 'Georgia', body: 'Calibri' },
      colours: { primary: '4B2E83', series2: '00796B' },
      styles: { title: { size: 28, line: 34, bold: true, colour: 'ink' } },
    });
    expect(warnings.filter(({ code }) => code.startsWith('template/'))).toEqual([]);
  });

  test('changes one line of text by one file', async () => {
    const files = { ...trial(SLIDE), 'templates/ours/text/source-line.hbs': block('{{heading}}') };
    const { scene } = await compiled(files, 'canada-mali/trial');
    expect(scene.template.partials['source-line']?.file).toBe('templates/ours/text/source-line.hbs');
    expect(scene.template.partials['note-line']?.file).toBe('templates/ministry/text/note-line.hbs');
    expect(JSON.stringify(scene.slides)).toContain(' | ');
  });

  test('adds a layout by one file', async () => {
    const slide = block('- layout: chart-left').replace(/^(?=.)/gm, '  ');
    const files = {
      ...trial(slide),
      'templates/ours/layouts/chart-left.yaml': block('en: Narrow chart and text'),
    };
    const { scene } = await compiled(files, 'canada-mali/trial');
    expect(scene.slides.map(({ layout }) => layout)).toEqual(['chart-left']);
  });

  test('is begun, shown and checked with the commands that the page names', () => {
    for (const name of ['new ours --from ministry', 'list', 'show ours', 'check ours', 'gallery ours'])
      expect(PAGE).toContain(`briefdeck template ${name}`);
  });
});

describe('the examples of docs/templates.md, applied to the template ministry', () => {
  test('a colour', async () => {
    const line = block('colours:').split('\n')[1] ?? '';
    const { scene } = await compiled({ [MAIN]: withLine(line) });
    expect(scene.template.colours.series1).toBe('0B5345');
  });

  test('fonts', async () => {
    const { scene, warnings } = await compiled({ [MAIN]: withLine(block('fonts:').trimEnd()) });
    expect(scene.template.fonts).toEqual({ heading: 'Georgia', body: 'Calibri' });
    expect(warnings.filter(({ code }) => code.startsWith('template/'))).toEqual([]);
  });

  test('a size', async () => {
    const line = block('styles:').split('\n')[1] ?? '';
    const { scene } = await compiled({ [MAIN]: withLine(line) });
    expect(scene.template.styles.title?.size).toBe(30);
  });

  test('a layout, which an outline then names', async () => {
    const slide = block('- layout: chart-left').replace(/^(?=.)/gm, '  ');
    const { scene } = await compiled(
      {
        'templates/ministry/layouts/chart-left.yaml': block('en: Narrow chart'),
        'briefs/canada-mali/trial.yaml': OUTLINE + slide,
      },
      'canada-mali/trial',
    );
    const chart = scene.slides[0]?.shapes.find(({ kind }) => kind === 'chart');
    expect(scene.slides[0]?.layout).toBe('chart-left');
    expect(chart?.box.width).toBeLessThan(400);
  });

  test('the source line', async () => {
    const { deck } = await compiled({ 'templates/ministry/text/source-line.hbs': block('{{heading}}') });
    const lines = deck.slides.map(({ sourceLine }) => sourceLine.map(({ text }) => text).join(''));
    expect(lines.some((line) => line.startsWith('Sources: ') && line.includes(' | '))).toBe(true);
  });

  test('a copy under another name', async () => {
    const io = projectInMemory();
    const copy: Record<string, string> = {};
    for (const path of io.files.keys()) {
      const name = /^\/ws\/templates\/ministry\/(.*)$/.exec(path)?.[1];
      if (name) copy[`templates/mine/${name}`] = textOfFile(`templates/ministry/${name}`);
    }
    copy['templates/mine/template.yaml'] = template.replace('template: ministry', 'template: mine');
    const trial = `${OUTLINE.replace('template: ministry', 'template: mine')}  - en: |\n      # A title\n`;
    const { scene } = await compiled({ ...copy, 'briefs/canada-mali/trial.yaml': trial }, 'canada-mali/trial');
    expect(scene.template.name).toBe('mine');
  });
});

describe('docs/templates.md shows what is', () => {
  test('grid, accent bar and a layout as the template has them', () => {
    expect(template).toContain(block('grid:'));
    expect(textOfFile('templates/ministry/layouts/cover.yaml')).toContain(block('decorations:').trim());
    expect(textOfFile('templates/ministry/layouts/chart-and-text.yaml')).toBe(block('en: Chart and text'));
  });

  test('every colour, and no other', () => {
    const named = firstColumn('name').filter((name) => !name.startsWith('series'));
    const colours = GIVEN_COLOURS.filter((name) => !name.startsWith('series'));
    expect(named.sort()).toEqual(colours.sort());
  });

  test('every key of a slot, and no other', () => {
    const keys = Object.keys(LAYOUT_SCHEMA.shape.slots.unwrap().valueType.shape);
    const table = PAGE.slice(PAGE.indexOf('A slot is a place for something:'));
    const rows = [...(table.split('\n\n')[1] ?? '').matchAll(/^\| (`.+?) \|/gm)].map((row) => row[1] ?? '');
    const named = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map((name) => name[1] ?? ''));
    expect(named.sort()).toEqual(keys.sort());
  });

  test('what a slot may accept', () => {
    const accepts = LAYOUT_SCHEMA.shape.slots.unwrap().valueType.shape.accepts.options[1].element.out;
    const sentence = PAGE.slice(PAGE.indexOf('A slot accepts one or more of'), PAGE.indexOf('Each layout has exactly'));
    const named = [...sentence.matchAll(/`([^`]+)`/g)].map((name) => name[1] ?? '');
    expect(named.sort()).toEqual([...accepts.options].sort());
  });

  test('the styles that content asks for', () => {
    const sentence = PAGE.slice(PAGE.indexOf('Some content is set in styles'), PAGE.indexOf('Text is never smaller'));
    const wanted = (['chart', 'stats', 'timeline'] as const).flatMap((kind) => CONTENT_STYLES[kind] ?? []);
    for (const style of wanted) expect(sentence).toContain(`\`${style}\``);
  });

  test('layouts that are chosen by what a slide holds', () => {
    const { value } = parseTemplate('ministry', [
      { path: MAIN, text: template },
      ...[...projectInMemory().files.keys()]
        .filter((path) => path.includes('/ministry/layouts/'))
        .map((path) => ({ path, text: textOfFile(path.replace('/ws/', '')) })),
    ]);
    const layouts = value?.layouts.map(({ name }) => name) ?? [];
    const paragraph = PAGE.slice(PAGE.indexOf('A slide that names no layout'), PAGE.indexOf('### Decorations'));
    for (const name of [
      'cover',
      'key-messages',
      'panels',
      'bullets',
      'chart-and-text',
      'timeline',
      'sources',
      'closing',
    ]) {
      expect(paragraph).toContain(`${name}\``);
      expect(layouts).toContain(name);
    }
  });
});
