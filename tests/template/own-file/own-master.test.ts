import { describe, expect, it } from 'vitest';
import { unzip } from '../../../src/opc/unzip.ts';
import { readMasters } from '../../../src/template/own-file/read-masters.ts';
import { compile } from '../../compile.ts';
import { memoryIo } from '../../memory-io.ts';
import { buildMaster, type MasterSpec } from './build-master.ts';
import { CORPORATE, DARK, NARROW_FRENCH } from './masters.ts';

const OUTLINE = `brief: short
title: {en: A short brief}
template: ours.pptx
marking: unclassified
as-of: 2023-12-31
slides:
  - layout: cover
    en: |
      # A short brief
      For the Minister
  - en: |
      # What there is to say
      - First one thing
      - Then another
        - With a detail
`;

async function build(bytes: Uint8Array | undefined) {
  const io = memoryIo({ '/ws/briefs/short.yaml': OUTLINE });
  if (bytes) io.files.set('/ws/templates/ours.pptx', bytes);
  const { value, diagnostics } = await compile(io, { root: '/ws' }, 'briefs/short.yaml', {
    draft: false,
    to: 'pptx',
  });
  const deck = value.decks[0]?.bytes ?? new Uint8Array();
  const unzipped = deck.length > 0 ? unzip(deck) : undefined;
  const parts = unzipped?.kind === 'read' ? unzipped.parts : new Map<string, Uint8Array>();
  const text = (name: string) => new TextDecoder().decode(parts.get(name));
  return { deck, parts, text, found: diagnostics.filter(({ severity }) => severity === 'error') };
}

const without = (spec: MasterSpec, name: string): MasterSpec => ({
  ...spec,
  layouts: spec.layouts.filter((layout) => layout.name !== name),
});

const MASTERS: readonly (readonly [string, readonly MasterSpec[]])[] = [
  ['16:9 with English names', [CORPORATE]],
  ['4:3 with French names and a picture on a layout', [NARROW_FRENCH]],
  ['two masters, the first white on black by its colour map', [DARK, CORPORATE]],
];

describe('a PowerPoint file as the template', () => {
  it.each(MASTERS)('gives a deck: %s', async (_, masters) => {
    const { found, text } = await build(buildMaster(masters));
    expect(found).toEqual([]);
    expect(text('ppt/slides/slide1.xml')).toContain('<p:ph type="ctrTitle"/>');
    expect(text('ppt/slides/slide1.xml')).toContain('<p:ph type="subTitle" idx="1"/>');
  });

  it('takes the master, its layouts and its theme as they are', async () => {
    const bytes = buildMaster([CORPORATE]);
    const given = unzip(bytes);
    const { parts } = await build(bytes);
    for (const name of [
      'ppt/theme/theme1.xml',
      'ppt/slideLayouts/slideLayout2.xml',
      'ppt/slideLayouts/slideLayout6.xml',
    ]) {
      expect(parts.get(name)).toEqual(given.kind === 'read' ? given.parts.get(name) : undefined);
    }
  });

  it('leaves place, size, colour and bullets of titles and text to the master', async () => {
    const { text } = await build(buildMaster([CORPORATE]));
    const slide = text('ppt/slides/slide2.xml');
    expect(slide).toMatch(/<p:ph type="title"\/><\/p:nvPr><\/p:nvSpPr><p:spPr\/><p:txBody><a:bodyPr\/>/);
    expect(slide).toMatch(/<p:ph idx="1"\/><\/p:nvPr><\/p:nvSpPr><p:spPr\/><p:txBody><a:bodyPr\/>/);
    const title = slide.slice(0, slide.indexOf('What there is'));
    expect(title).not.toMatch(/ sz=|solidFill|latin/);
    expect(slide).toContain('<a:r><a:rPr lang="en-CA"/><a:t>Then another</a:t></a:r>');
  });

  it('relates each slide to the layout of its name, whatever the order of the layouts', async () => {
    const { text } = await build(buildMaster([{ ...CORPORATE, layouts: CORPORATE.layouts.toReversed() }]));
    expect(text('ppt/slides/_rels/slide1.xml.rels')).toContain('slideLayout6.xml');
    expect(text('ppt/slides/_rels/slide2.xml.rels')).toContain('slideLayout5.xml');
  });

  it.each(MASTERS)('gives the same bytes each time: %s', async (_, masters) => {
    const bytes = buildMaster(masters);
    const { deck } = await build(bytes);
    expect(deck.length).toBeGreaterThan(0);
    expect((await build(bytes)).deck).toEqual(deck);
  });

  it.each(MASTERS)('follows a change of the master’s theme: %s', async (_, [first, ...others]) => {
    if (first === undefined) throw new Error('no master');
    const colours = first.colours.with(2, '660000');
    const { text } = await build(buildMaster([{ ...first, colours }, ...others]));
    expect(text('ppt/theme/theme1.xml')).toContain('<a:dk2><a:srgbClr val="660000"/>');
    const before = await build(buildMaster([first, ...others]));
    expect(text('ppt/slides/slide2.xml')).toBe(before.text('ppt/slides/slide2.xml'));
  });

  it.each(MASTERS)('follows a change of the master’s placeholders: %s', async (_, [first, ...others]) => {
    if (first === undefined) throw new Error('no master');
    const [x, y, width, height] = first.bodyBox;
    const moved: MasterSpec = { ...first, bodyBox: [x + 10, y, width - 20, height], bodySizes: [2200, 2000, 1800] };
    const slide = (await build(buildMaster([moved, ...others]))).text('ppt/slides/slide2.xml');
    expect(slide).toBe((await build(buildMaster([first, ...others]))).text('ppt/slides/slide2.xml'));
  });
});

describe('lines that a master has no placeholder for', () => {
  const slotsOf = (spec: MasterSpec, layout: string) => {
    const { value } = readMasters({ name: 'x', path: 'x', bytes: buildMaster([spec]), span: undefined });
    const made = value?.template?.layouts.find(({ name }) => name === layout);
    return {
      slot: (name: string) => made?.slots.find((each) => each.name === name),
      master: value?.template?.master?.layouts[layout],
    };
  };

  it('stand in the first free row: the marking above the title, note and source at the foot', () => {
    const { slot, master } = slotsOf(CORPORATE, 'bullets');
    expect(slot('marking')?.box.y).toBeLessThan(slot('title')?.box.y ?? 0);
    expect(slot('note')?.box.y).toBeLessThan(slot('source')?.box.y ?? 0);
    expect(slot('source')?.box.y).toBeGreaterThan(480);
    expect(Object.keys(master?.placeholders ?? {}).sort()).toEqual(['body', 'number', 'title']);
  });

  it('keep off pictures and bars', () => {
    const { slot } = slotsOf({ ...CORPORATE, logo: [500, 8, 394, 20] }, 'bullets');
    const marking = slot('marking')?.box;
    expect((marking?.x ?? 0) + (marking?.width ?? 0)).toBeLessThanOrEqual(500);
  });

  it('stand in the master’s footer where there is no row', () => {
    const { slot, master } = slotsOf({ ...CORPORATE, art: [{ box: [0, 0, 960, 30], colour: 'accent1' }] }, 'bullets');
    expect(master?.placeholders['marking']?.type).toBe('ftr');
    expect(slot('source')?.box.y).toBeLessThan(slot('marking')?.box.y ?? 0);
  });

  it('stand at the foot of the content where the page has no other place', () => {
    const { slot } = slotsOf({ ...CORPORATE, art: [{ box: [0, 486, 960, 54], colour: 'accent1' }] }, 'bullets');
    const [source, body] = [slot('source')?.box, slot('body')?.box];
    expect((source?.y ?? 0) + (source?.height ?? 0)).toBeLessThanOrEqual(486);
    expect(source?.y).toBeGreaterThan((body?.y ?? 0) + (body?.height ?? 0) * 0.7);
  });

  it('content gives way to a slide number that stands in it', () => {
    const { slot } = slotsOf({ ...CORPORATE, bodyBox: [66, 143.75, 828, 380] }, 'bullets');
    const [number, body] = [slot('number')?.box, slot('body')?.box];
    expect((body?.y ?? 0) + (body?.height ?? 0)).toBeLessThanOrEqual(number?.y ?? 0);
  });

  it('a shape that covers the page is what words stand on', () => {
    const panel: MasterSpec = {
      ...CORPORATE,
      layouts: CORPORATE.layouts.map((layout) => ({ ...layout, art: [{ box: [0, 0, 960, 540], colour: 'tx2' }] })),
    };
    const { slot, master } = slotsOf(panel, 'bullets');
    expect(master?.palette?.paper).toEqual({ slot: 'tx2' });
    expect(slot('source')).toBeDefined();
  });
});

describe('what can’t be a template', () => {
  it('names a layout that is missing', async () => {
    const { found } = await build(buildMaster([without(without(CORPORATE, 'Title Slide'), 'Section Header')]));
    expect(found.map(({ code, message }) => [code, message])).toEqual([
      ['template/master-layout', 'ours.pptx: none of its layouts can be a title slide'],
    ]);
    expect(found[0]?.span?.start.line).toBe(3);
  });

  it('says that a file is protected by a password', async () => {
    const { found } = await build(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
    expect(found[0]?.code).toBe('template/master-file');
    expect(found[0]?.hint).toContain('without a password');
  });

  it('says that a file is damaged, wherever it was cut', async () => {
    const whole = buildMaster([CORPORATE]);
    for (const share of [0, 0.1, 0.5, 0.9]) {
      const { found } = await build(whole.slice(0, Math.floor(whole.length * share)));
      expect(found.map(({ code }) => code)).toEqual(['template/master-file']);
    }
  });

  it('says that the file is not there', async () => {
    const { found } = await build(undefined);
    expect(found.map(({ code }) => code)).toEqual(['template/unknown']);
  });

  it('says which line a layout has no place for', async () => {
    const crowded: MasterSpec = {
      ...CORPORATE,
      art: [{ box: [0, 0, 960, 30], colour: 'accent1' }],
      layouts: CORPORATE.layouts.map((layout) => ({
        ...layout,
        places: layout.places.filter(({ ph }) => !ph.includes('ftr')),
      })),
    };
    const { found } = await build(buildMaster([crowded]));
    expect(found[0]?.message).toBe(
      'ours.pptx: its layout “Title and Content” has neither a placeholder nor room for the marking',
    );
    expect(found[0]?.hint).toContain('name it marking');
  });

  it('refuses XML with a document type', async () => {
    const bad: MasterSpec = { ...CORPORATE, titleStyle: '<!DOCTYPE x [<!ENTITY e "e">]>' };
    const { found } = await build(buildMaster([bad]));
    expect(found[0]?.code).toBe('template/master-file');
  });
});
