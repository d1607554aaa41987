import { describe, expect, test } from 'vitest';
import type { MasterPart } from '../../../src/model/master.ts';
import { readXml, type XmlElement } from '../../../src/opc/xml-tree.ts';
import { backdropOf } from '../../../src/render/html/backdrop/backdrop.ts';
import { artOf } from '../../../src/render/html/backdrop/shapes.ts';
import { drawnOtherwise } from '../../../src/render/html/stylesheet.ts';
import { TEMPLATE } from '../pptx/scenes.ts';

const ROOT =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

function xml(text: string): XmlElement {
  const read = readXml(text);
  if (read.kind === 'refused') throw new Error(read.why);
  return read.root;
}

/** What the shapes of a layout are drawn as: points are 12,700 EMU. */
function drawn(shapes: string, picture?: Pick<MasterPart, 'content' | 'contentType'>) {
  const told: string[] = [];
  const definitions: string[] = [];
  const svg = artOf(xml(`<p:sldLayout ${ROOT}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sldLayout>`), {
    colours: new Map([
      ['accent1', '12436D'],
      ['tx1', '000000'],
    ]),
    theme: undefined,
    fonts: { heading: 'Georgia', body: 'Calibri' },
    picture: (id) => (id === 'rId1' && picture ? { name: 'm', relationships: [], ...picture } : undefined),
    define: (write) => {
      definitions.push(write(`d${definitions.length}`));
      return `url(#d${definitions.length - 1})`;
    },
    tell: (what) => told.push(what),
  });
  return { svg, told, definitions: definitions.join('') };
}

const frame = (more = '') => `<a:xfrm${more}><a:off x="127000" y="254000"/><a:ext cx="1270000" cy="635000"/></a:xfrm>`;
const shape = (geometry: string, look = '', more = '', xfrm = frame()) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm}${geometry}${look}</p:spPr>${more}</p:sp>`;
const preset = (name: string) => `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`;
const solid = (change = '') => `<a:solidFill><a:schemeClr val="accent1">${change}</a:schemeClr></a:solidFill>`;

test('a shape stands where its master has it, in its colour', () => {
  const { svg, told } = drawn(shape(preset('rect'), solid()));
  expect(svg).toContain('translate(10 20)');
  expect(svg).toContain('M0 0L100 0L100 50L0 50Z');
  expect(svg).toContain('fill="#12436d"');
  expect(told).toEqual([]);
});

test('colours are changed as the master says', () => {
  expect(drawn(shape(preset('rect'), solid('<a:lumMod val="0"/>'))).svg).toContain('fill="#000000"');
  expect(drawn(shape(preset('rect'), solid('<a:tint val="0"/>'))).svg).toContain('fill="#ffffff"');
  expect(drawn(shape(preset('rect'), solid('<a:alpha val="50000"/>'))).svg).toContain('fill-opacity="0.5"');
});

test('a placeholder and a hidden shape are not drawn', () => {
  const placeholder = shape(preset('rect'), solid()).replace('<p:nvPr/>', '<p:nvPr><p:ph type="title"/></p:nvPr>');
  const hidden = shape(preset('rect'), solid()).replace('name="x"', 'name="x" hidden="1"');
  expect(drawn(placeholder + hidden).svg).toBe('');
});

test('a shape is turned and mirrored about its middle', () => {
  const { svg } = drawn(shape(preset('rect'), solid(), '', frame(' rot="5400000" flipH="1"')));
  expect(svg).toContain('translate(60 45) rotate(90) scale(-1 1) translate(-60 -45)');
});

test('a group’s shapes are scaled into its box', () => {
  const inner = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="100" cy="100"/></a:xfrm>';
  const group =
    '<p:grpSp><p:nvGrpSpPr><p:cNvPr id="3" name="g"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>' +
    '<a:off x="127000" y="254000"/><a:ext cx="1270000" cy="635000"/><a:chOff x="0" y="0"/><a:chExt cx="200" cy="100"/>' +
    `</a:xfrm></p:grpSpPr>${shape(preset('rect'), solid(), '', inner)}</p:grpSp>`;
  expect(drawn(group).svg).toContain('M0 0L50 0L50 50L0 50Z');
});

test('a gradient runs along its angle, a line has its width and dashes', () => {
  const stops = ['0', '100000'].map((at) => `<a:gs pos="${at}"><a:schemeClr val="accent1"/></a:gs>`).join('');
  const gradient = `<a:gradFill><a:gsLst>${stops}</a:gsLst><a:lin ang="5400000"/></a:gradFill>`;
  expect(drawn(shape(preset('rect'), gradient)).definitions).toContain('x1="50" y1="0" x2="50" y2="50"');
  const line = `<a:ln w="25400">${solid()}<a:prstDash val="dash"/></a:ln>`;
  expect(drawn(shape(preset('line'), line)).svg).toContain('stroke="#12436d" stroke-width="2" stroke-dasharray="8 6"');
});

test('a custom geometry is drawn by its guides', () => {
  const geometry =
    '<a:custGeom><a:gdLst><a:gd name="half" fmla="*/ w 1 2"/></a:gdLst><a:pathLst><a:path><a:moveTo><a:pt x="half" y="0"/></a:moveTo>' +
    '<a:lnTo><a:pt x="w" y="h"/></a:lnTo><a:arcTo wR="hd2" hR="hd2" stAng="0" swAng="21600000"/><a:close/></a:path></a:pathLst></a:custGeom>';
  expect(drawn(shape(geometry, solid())).svg).toContain('M50 0L100 50A25 25 0 0 1 50 50A25 25 0 0 1 100 50Z');
});

describe('pictures', () => {
  const picture =
    `<p:pic><p:nvPicPr><p:cNvPr id="2" name="x"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId1"/>` +
    `<a:srcRect l="50000"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${frame()}${preset('rect')}</p:spPr></p:pic>`;
  const bytes = new Uint8Array([1, 2, 3]);

  test('are held by the drawing itself, cropped', () => {
    const { svg, told } = drawn(picture, { content: bytes, contentType: 'image/png' });
    expect(svg).toContain('href="data:image/png;base64,AQID"');
    expect(svg).toContain('x="-100" y="0" width="200" height="50"');
    expect(told).toEqual([]);
  });

  test.each(['image/x-emf', 'image/x-wmf', 'image/tiff'])('of type %s are a plain plate, told', (contentType) => {
    const { svg, told } = drawn(picture, { content: bytes, contentType });
    expect(svg).not.toContain('data:');
    expect(told).toEqual([`a picture of type ${contentType} is drawn as a plain plate`]);
  });
});

test('a preset without an outline here is drawn as its box, told', () => {
  const { svg, told } = drawn(shape(preset('lightningBolt'), solid()));
  expect(svg).toContain('M0 0H100V50H0Z');
  expect(told).toEqual(['a shape “lightningBolt” is drawn as its box']);
});

test('words of a master are escaped, and its fields left out', () => {
  const words =
    '<p:txBody><a:bodyPr anchor="ctr"/><a:p><a:r><a:rPr sz="1200" b="1"><a:latin typeface="&quot;;x:y"/></a:rPr><a:t>A &lt;b&gt; &amp; C</a:t></a:r>' +
    '<a:fld id="{1}" type="slidenum"><a:t>7</a:t></a:fld></a:p></p:txBody>';
  const { svg } = drawn(shape(preset('rect'), solid(), words));
  expect(svg).toContain('A &lt;b&gt; &amp; C');
  expect(svg).not.toContain('>7<');
  expect(svg).not.toMatch(/style="[^"]*;x:y/);
});

test('a layout of ours has its decorations behind its slides', () => {
  const [cover] = TEMPLATE.layouts;
  if (cover === undefined) throw new Error('no layout');
  expect(backdropOf(cover, TEMPLATE).layers.join('')).toContain(
    '<rect x="48" y="300" width="96" height="6" fill="#F46A25"/>',
  );
});

test('a template of ours is drawn as PowerPoint draws it', () => {
  expect(drawnOtherwise(TEMPLATE)).toEqual([]);
});
