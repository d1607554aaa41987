import { describe, expect, it } from 'vitest';
import { measureText } from '../../../src/layout/text/measure.ts';
import { readMasters } from '../../../src/template/own-file/read-masters.ts';
import { buildMaster, type MasterSpec, titleLook } from './build-master.ts';
import { built } from './built.ts';
import { changePackage } from './change-package.ts';
import { CORPORATE } from './masters.ts';

const CONTENT = 'ppt/slideLayouts/slideLayout2.xml';
const whole = buildMaster([CORPORATE]);

function read(bytes: Uint8Array) {
  const { value, diagnostics } = readMasters({
    name: 'ours.pptx',
    path: 'templates/ours.pptx',
    bytes,
    span: undefined,
  });
  const template = value?.template;
  const slot = (layout: string, name: string) =>
    template?.layouts.find((each) => each.name === layout)?.slots.find((each) => each.name === name);
  const style = (layout: string, name: string) => template?.styles[slot(layout, name)?.style ?? ''];
  return { template, slot, style, diagnostics, layouts: value?.layouts ?? [] };
}

const inTitle = (options: string): MasterSpec => ({ ...CORPORATE, titleStyle: titleLook(3200, 'tx2', options) });
const inBody = (change: (layout: string) => string) => changePackage(whole, { [CONTENT]: change });
/** Sets attributes of the content's `a:bodyPr`, the second in the layout. */
const bodyOfContent = (attributes: string) =>
  inBody((text) => {
    let count = 0;
    return text.replaceAll('<a:bodyPr>', (all) => (++count === 2 ? `<a:bodyPr ${attributes}>` : all));
  });

type Read = ReturnType<typeof read>;
const codesOf = ({ diagnostics }: Read) => diagnostics.map(({ code }) => code);
const messages = ({ diagnostics }: Read) => diagnostics.map(({ message }) => message).join('\n');

describe('words as an organisation’s master sets them', () => {
  it.each(['all', 'small'])('a title in capitals (%s) is measured in capitals', (cap) => {
    const style = read(buildMaster([inTitle(`cap="${cap}"`)])).style('bullets', 'title');
    expect(style?.capitals).toBe(true);
    const look = { font: 'Arial', size: 20, bold: false, italic: false };
    const capitals = measureText('Aide à Gao – straße', { ...look, capitals: true });
    expect(capitals).toBeCloseTo(measureText('AIDE À GAO – STRASSE', look), 6);
    expect(capitals).toBeGreaterThan(measureText('Aide à Gao – straße', look));
  });

  it('letters set apart are measured so', () => {
    expect(read(buildMaster([inTitle('spc="150"')])).style('bullets', 'title')?.tracking).toBe(1.5);
    const look = { font: 'Arial', size: 20, bold: false, italic: false };
    expect(measureText('Mali', { ...look, tracking: 1.5 })).toBeCloseTo(measureText('Mali', look) + 6, 6);
  });

  it('a long title in capitals takes more lines, or a smaller size, than one without', async () => {
    const title = 'Canada stayed engaged through its partners while direct support was cut after two coups';
    const linesOf = async (spec: MasterSpec) => {
      const { scene } = await built(buildMaster([spec]), [`  - en: |\n      # ${title}\n      - A point\n`]);
      const [shape] = scene?.slides[0]?.shapes ?? [];
      return shape?.kind === 'text' ? shape.textHeight / shape.style.size : 0;
    };
    expect(await linesOf(inTitle('cap="all"'))).toBeGreaterThan(await linesOf(inTitle('')));
  });

  it('a typeface outside the theme is measured as itself, or told', () => {
    const named = (font: string) =>
      buildMaster([{ ...CORPORATE, titleStyle: titleLook(3200, 'tx2').replace('+mj-lt', font) }]);
    const times = read(named('Times New Roman'));
    expect(times.style('bullets', 'title')?.typeface).toBe('Times New Roman');
    expect(codesOf(times)).not.toContain('template/unmeasured-font');
    const other = read(named('Ministry Sans'));
    expect(codesOf(other)).toContain('template/unmeasured-font');
    expect(messages(other)).toContain('the advances of Ministry Sans are not known');
  });

  it('text that the master shrank to fit its sample is set at its full size, as it is measured', async () => {
    const bytes = changePackage(whole, {
      [CONTENT]: (text) =>
        text.replaceAll('<a:normAutofit/>', '<a:normAutofit fontScale="62500" lnSpcReduction="20000"/>'),
    });
    const { text } = await built(bytes, ['  - en: |\n      # A title\n      - A point\n']);
    expect(text('ppt/slides/slide1.xml').match(/<a:bodyPr><a:normAutofit\/><\/a:bodyPr>/g)?.length).toBe(3);
    const plain = await built(whole, ['  - en: |\n      # A title\n      - A point\n']);
    expect(plain.text('ppt/slides/slide1.xml')).not.toContain('normAutofit');
  });

  it('text that would not wrap, or stand in columns, is made to wrap in one', async () => {
    const { text } = await built(bodyOfContent('wrap="none" numCol="2"'), [
      '  - en: |\n      # A title\n      - A point\n',
    ]);
    expect(text('ppt/slides/slide1.xml')).toContain('<a:bodyPr wrap="square" numCol="1"/>');
  });

  it.each(['vert="vert"', 'vert="vert270"', 'vert="eaVert"', 'rot="5400000"'])(
    'nothing is set in words that run %s',
    (turned) => {
      const { template, layouts } = read(bodyOfContent(turned));
      expect(layouts[1]?.places[1]?.turned).toBe(true);
      for (const { placeholders } of Object.values(template?.master?.layouts ?? {}))
        expect(Object.values(placeholders)).not.toContain(layouts[1]?.places[1]?.placeholder);
    },
  );

  it('bullets, indents and sizes of nested points are the master’s, and the slide says none of them', async () => {
    const slide = '  - en: |\n      # A title\n      - A point\n        - With a detail\n          - And one more\n';
    const { text, scene } = await built(whole, [slide]);
    const xml = text('ppt/slides/slide1.xml');
    const body = xml.slice(xml.indexOf('<p:ph idx="1"/>'));
    expect(body).toContain('<a:pPr lvl="1"/>');
    expect(body).toContain('<a:pPr lvl="2"/>');
    expect(body.slice(0, body.indexOf('</p:sp>'))).not.toMatch(/marL| sz=|buChar/);
    const words = scene?.slides[0]?.shapes.find(({ name }) => name === 'body');
    const sizes = words?.kind === 'text' ? words.paragraphs.map(({ style, margin }) => [style.size, margin]) : [];
    expect(sizes).toEqual([
      [24, 18],
      [20, 54],
      [18, 90],
    ]);
  });

  it('where words can hardly be told from the master’s own background, it is told', () => {
    const faint = read(buildMaster([{ ...CORPORATE, titleStyle: titleLook(3200, 'bg2') }]));
    expect(faint.diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toContain(
      'template/master-contrast warning',
    );
    expect(messages(faint)).toMatch(
      /the title of its layout “.+” has contrast 1\.\d on what it stands on, and needs 3/,
    );
    expect(messages(read(whole))).not.toContain('the title of');
  });

  it('a cover has no number where the master’s can’t be read on it', () => {
    const numbers = (layout: string) =>
      read(whole)
        .template?.layouts.find(({ name }) => name === layout)
        ?.slots.filter(({ name }) => name === 'number');
    expect(numbers('cover')).toEqual([]);
    expect(numbers('bullets')).toHaveLength(1);
  });

  it('what words stand on is the band behind them, not the page', () => {
    const BAND = { x: 0, y: 0, width: 960, height: 540 };
    const banded = (fill: string, part: Partial<typeof BAND> = {}) => {
      const { x, y, width, height } = { ...BAND, ...part };
      const emu = (points: number) => points * 12700;
      const band =
        `<p:sp><p:nvSpPr><p:cNvPr id="900" name="Band"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/>` +
        `<a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}</p:spPr></p:sp>`;
      return messages(read(inBody((text) => text.replace('<p:sp>', `${band}<p:sp>`))));
    };
    const dark = '<a:solidFill><a:srgbClr val="1A1A1A"/></a:solidFill>';
    expect(banded(dark, { height: 200 })).toMatch(/the title of its layout “Title and Content” has contrast/);
    expect(banded('<a:noFill/>', { height: 200 })).not.toMatch(/Title and Content/);
    expect(banded(dark, { width: 300 })).toMatch(/half on a shape.+: .*Title and Content/);
    const glass = '<a:solidFill><a:srgbClr val="1A1A1A"><a:alpha val="20000"/></a:srgbClr></a:solidFill>';
    expect(banded(glass, { height: 200 })).toMatch(/not known: .*Title and Content/);
  });

  it('where words stand on a picture, it is told that nothing is known', () => {
    const picture = '<p:bg><p:bgPr><a:blipFill><a:blip/></a:blipFill><a:effectLst/></p:bgPr></p:bg>';
    const message = messages(read(inBody((text) => text.replace('<p:spTree>', `${picture}<p:spTree>`))));
    expect(message).toMatch(/stand on a picture, .+: Title and Content/);
  });
});

describe('colours under a layout’s own colour map', () => {
  const OVERRIDE =
    '<a:overrideClrMapping bg1="dk2" tx1="lt1" bg2="dk1" tx2="lt2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
  const bytes = inBody((text) => text.replace('<a:masterClrMapping/>', OVERRIDE));

  it('the slide has the layout’s map', async () => {
    const { text } = await built(bytes, ['  - en: |\n      # A title\n      - A point\n']);
    expect(text('ppt/slides/slide1.xml')).toContain('<a:overrideClrMapping bg1="dk2" tx1="lt1"');
  });

  it('lines of our own are in colours that can be read under it', () => {
    const { template } = read(bytes);
    const own = template?.master?.layouts['bullets']?.palette;
    expect(own?.ink).toEqual({ slot: 'tx1' });
    expect(template?.master?.layouts['cover']?.palette).not.toEqual(own);
  });
});

describe('placeholders named in the Selection Pane', () => {
  const named = (name: string, type: string): MasterSpec => ({
    ...CORPORATE,
    layouts: CORPORATE.layouts.map((layout) =>
      layout.type === 'obj'
        ? {
            ...layout,
            places: [...layout.places, { name, ph: `type="${type}" idx="20"`, box: [66, 470, 600, 20] as const }],
          }
        : layout,
    ),
  });

  it.each([
    ['source', 'source'],
    ['Source 7', 'source'],
    ['note', 'note'],
    ['marking', 'marking'],
    ['Cote', 'marking'],
  ])('%s is where the %s stands, in its look', (name, slot) => {
    const { template, slot: find } = read(buildMaster([named(name, 'body')]));
    expect(template?.master?.layouts['bullets']?.placeholders[slot]?.index).toBe('20');
    expect(find('bullets', slot)?.box.y).toBeCloseTo(473.6, 0);
    expect(
      template?.layouts.find((each) => each.name === 'bullets')?.slots.filter((each) => each.name === slot),
    ).toHaveLength(1);
  });

  it('the source is written into its placeholder', async () => {
    const { text } = await built(buildMaster([named('source', 'body')]), [
      '  - source: {en: By hand}\n    en: |\n      # A title\n      - A point\n',
    ]);
    const slide = text('ppt/slides/slide1.xml');
    const shape = slide.slice(slide.indexOf('<p:ph type="body" idx="20"/>'));
    expect(shape.slice(0, shape.indexOf('</p:sp>'))).toContain('By hand');
  });
});
