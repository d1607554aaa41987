import { describe, expect, it } from 'vitest';
import { buildMaster, type MasterSpec } from './build-master.ts';
import { built } from './built.ts';
import { CORPORATE, NARROW_FRENCH } from './masters.ts';

const SLIDES = [
  '  - layout: cover\n    en: |\n      # A cover\n      For the Minister\n',
  '  - en: |\n      # A title\n      - A point\n        - With a detail\n',
];

/** A deck with `templates/ours/template.yaml` on the master. */
const mapped = (master: Uint8Array, layouts: string, files: Readonly<Record<string, string>> = {}, slides = SLIDES) =>
  built(
    master,
    slides,
    { 'templates/ours/template.yaml': `template: ours\nmaster: ours.pptx\nen: Ours\n${layouts}`, ...files },
    'ours',
  );

/** No layout has a name that says what it is for. */
const UNNAMED: MasterSpec = {
  ...CORPORATE,
  layouts: CORPORATE.layouts.map(({ type: _, ...layout }, index) => ({
    ...layout,
    name: `Layout ${'ABCDEFG'[index]}`,
    places: layout.places.map((place) => ({ ...place, ph: place.ph.replace('ctrTitle', 'title') })),
  })),
};

describe('a template that maps a PowerPoint file', () => {
  it('gives the file’s own look where it maps nothing', async () => {
    const alone = await built(buildMaster([NARROW_FRENCH]), SLIDES);
    const withMap = await mapped(buildMaster([NARROW_FRENCH]), '');
    expect(withMap.errors).toEqual([]);
    expect(withMap.text('ppt/slides/slide2.xml')).toBe(alone.text('ppt/slides/slide2.xml'));
  });

  it('says which layout is which where their names don’t', async () => {
    const master = buildMaster([{ ...UNNAMED, layouts: UNNAMED.layouts.toReversed() }]);
    const layouts =
      'layouts:\n  cover: {from: Layout A, body: Subtitle 2}\n  bullets: {from: Layout D, body: Content Placeholder 3}\n';
    const { errors, text, scene } = await mapped(master, layouts);
    expect(errors).toEqual([]);
    expect(text('ppt/slides/_rels/slide1.xml.rels')).toContain('slideLayout6.xml');
    expect(text('ppt/slides/_rels/slide2.xml.rels')).toContain('slideLayout3.xml');
    expect(text('ppt/slides/slide2.xml')).toContain('<p:ph idx="2"/>');
    const body = scene?.template.layouts
      .find(({ name }) => name === 'bullets')
      ?.slots.find(({ name }) => name === 'body');
    expect(body?.box.x).toBeGreaterThan(400);
  });

  it('names a placeholder by its number where names come twice', async () => {
    const twice: MasterSpec = {
      ...CORPORATE,
      layouts: CORPORATE.layouts.map((layout) => ({
        ...layout,
        places: layout.places.map((place) => ({
          ...place,
          name: place.name.replace(/Placeholder \d+$/, 'Placeholder'),
        })),
      })),
    };
    const layouts = (body: string) => `layouts:\n  bullets: {from: Two Content, body: ${body}}\n`;
    const refused = await mapped(buildMaster([twice]), layouts('Content Placeholder'));
    expect(refused.errors.map(({ code, hint }) => [code, hint])).toEqual([
      ['template/master-map', 'write the number of one of them: idx 1, idx 2'],
    ]);
    const { errors, text } = await mapped(buildMaster([twice]), layouts('idx 2'));
    expect(errors).toEqual([]);
    expect(text('ppt/slides/slide2.xml')).toContain('<p:ph idx="2"/>');
  });

  it('puts a line of the frame where it says', async () => {
    const layouts = 'layouts:\n  bullets: {from: Title and Content, source: Footer Placeholder 5}\n';
    const slides = ['  - source: {en: By hand}\n    en: |\n      # A title\n      - A point\n'];
    const { errors, text } = await mapped(buildMaster([CORPORATE]), layouts, {}, slides);
    expect(errors).toEqual([]);
    const slide = text('ppt/slides/slide1.xml');
    const shape = slide.slice(slide.indexOf('<p:ph type="ftr" idx="11"/>'));
    expect(shape.slice(0, shape.indexOf('</p:sp>'))).toContain('By hand');
  });

  it('adds a layout of a name of its own', async () => {
    const layouts =
      'layouts:\n  two-texts:\n    en: Text twice\n    from: Two Content\n    body: Content Placeholder 3\n    table: Content Placeholder 2\n';
    const { errors, scene } = await mapped(buildMaster([CORPORATE]), layouts);
    expect(errors).toEqual([]);
    const layout = scene?.template.layouts.find(({ name }) => name === 'two-texts');
    expect(layout?.label.en).toBe('Text twice');
    expect(layout?.slots.map(({ name, accepts }) => `${name}: ${accepts}`)).toEqual(
      expect.arrayContaining(['title: title', 'body: body', 'main: table']),
    );
  });

  it('changes a line of text by a partial of its own', async () => {
    const partial = { 'templates/ours/text/source-line.hbs': 'Quelle: {{join sources separator=" | "}}' };
    const { scene, errors } = await mapped(buildMaster([CORPORATE]), '', partial);
    expect(errors).toEqual([]);
    expect(scene?.template.partials['source-line']?.file).toBe('templates/ours/text/source-line.hbs');
    expect(scene?.template.partials['note-line']?.file).toBe('templates/ours.pptx');
  });

  it('may be extended, and its map is merged layout by layout', async () => {
    const files = {
      'templates/base/template.yaml':
        'template: base\nmaster: ours.pptx\nlayouts:\n  bullets: {from: Two Content, body: Content Placeholder 3}\n  closing: {from: Section Header}\n',
      'templates/ours/template.yaml':
        'template: ours\nextends: base\nen: Ours\nlayouts:\n  bullets: {body: Content Placeholder 2}\n',
    };
    const { errors, text, scene } = await built(buildMaster([CORPORATE]), SLIDES, files, 'ours');
    expect(errors).toEqual([]);
    expect(text('ppt/slides/_rels/slide2.xml.rels')).toContain('slideLayout4.xml');
    expect(text('ppt/slides/slide2.xml')).toContain('<p:ph idx="1"/>');
    expect(scene?.template.name).toBe('ours');
  });
});

describe('a map that doesn’t fit its file', () => {
  const cases: readonly (readonly [string, string, string, number])[] = [
    [
      'a layout that is not there',
      'layouts:\n  cover: {from: Titel Slide}\n',
      'the file has no layout called Titel Slide',
      5,
    ],
    [
      'a placeholder that is not there',
      'layouts:\n  bullets: {from: Title and Content, body: Words}\n',
      'has no placeholder called Words',
      5,
    ],
    [
      'words in a slide number',
      'layouts:\n  bullets: {from: Title and Content, title: Slide Number Placeholder 6}\n',
      'is a placeholder for the slide number and can’t hold the title',
      5,
    ],
    ['a layout without a title', 'layouts:\n  bullets: {from: Blank}\n', 'has no placeholder for the title', 5],
    ['a key that is none', 'layouts:\n  bullets: {from: Blank, boddy: Words}\n', 'boddy', 5],
    ['colours of its own', 'colours: {ink: 000000}\n', 'takes its colours from the PowerPoint file', 4],
  ];

  it.each(cases)('%s is an error at its place', async (_, yaml, message, line) => {
    const { errors } = await mapped(buildMaster([CORPORATE]), yaml);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.span).toMatchObject({ file: 'templates/ours/template.yaml', start: { line } });
  });

  it('offers what was probably meant', async () => {
    const { errors } = await mapped(buildMaster([CORPORATE]), 'layouts:\n  cover: {from: Titel Slide}\n');
    expect(errors[0]?.hint).toBe('did you mean Title Slide?');
  });

  it.each(['ours.potm', 'ours.ppt', 'ours.odp'])('%s is no file that a deck can take over', async (file) => {
    const files = { 'templates/ours/template.yaml': `template: ours\nmaster: ${file}\n` };
    const { errors } = await built(buildMaster([CORPORATE]), SLIDES, files, 'ours');
    expect(errors.map(({ code }) => code)).toEqual(['template/master-file']);
    expect(errors[0]?.hint).toContain('.potx');
  });

  it('a file of another folder is not reached', async () => {
    const files = { 'templates/ours/template.yaml': 'template: ours\nmaster: ../../../ours.pptx\n' };
    const { errors } = await built(buildMaster([CORPORATE]), SLIDES, files, 'ours');
    expect(errors.map(({ code }) => code)).toEqual(['template/unknown']);
  });
});
