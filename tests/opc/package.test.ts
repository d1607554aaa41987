import { describe, expect, it } from 'vitest';
import {
  addPart,
  emptyPackage,
  packageParts,
  relate,
  relateExternal,
  relationshipsName,
  relativeTarget,
} from '../../src/opc/package.ts';

const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const SLIDE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const MAIN = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';

const presentation = { name: 'ppt/presentation.xml', content: '<p/>', contentType: MAIN };
const slide = { name: 'ppt/slides/slide1.xml', content: '<s/>', contentType: 'slide+xml' };
const picture = { name: 'ppt/media/image1.png', content: new Uint8Array([1]), contentType: 'image/png', store: true };

function build() {
  const opc = emptyPackage();
  addPart(opc, '', DOCUMENT, presentation);
  addPart(opc, 'ppt/presentation.xml', SLIDE, slide);
  addPart(opc, 'ppt/slides/slide1.xml', IMAGE, picture);
  return opc;
}

function content(opc: ReturnType<typeof emptyPackage>, name: string): string {
  return String(packageParts(opc).find((p) => p.name === name)?.content);
}

describe('a package', () => {
  it('puts content types first, then the relationships of the package, then all by name', () => {
    expect(packageParts(build()).map((p) => p.name)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'ppt/_rels/presentation.xml.rels',
      'ppt/media/image1.png',
      'ppt/presentation.xml',
      'ppt/slides/_rels/slide1.xml.rels',
      'ppt/slides/slide1.xml',
    ]);
  });

  it('numbers the relationships of each source from one', () => {
    const opc = emptyPackage();
    expect(addPart(opc, '', DOCUMENT, presentation)).toBe('rId1');
    expect(addPart(opc, 'ppt/presentation.xml', SLIDE, slide)).toBe('rId1');
    expect(relate(opc, 'ppt/presentation.xml', IMAGE, 'ppt/media/image1.png')).toBe('rId2');
    expect(relate(opc, 'ppt/presentation.xml', IMAGE, 'ppt/media/image1.png')).toBe('rId2');
  });

  it('gives every part its content type', () => {
    const types = content(build(), '[Content_Types].xml');
    expect(types).toContain('<Default Extension="png" ContentType="image/png"/>');
    expect(types).toContain('<Default Extension="rels" ');
    expect(types).toContain(`<Override PartName="/ppt/presentation.xml" ContentType="${MAIN}"/>`);
    expect(types).not.toContain('/ppt/media/image1.png');
  });

  it('overrides where two parts of one extension differ in type', () => {
    const opc = emptyPackage();
    addPart(opc, '', IMAGE, { name: 'a.bin', content: '', contentType: 'a/a' });
    addPart(opc, '', IMAGE, { name: 'b.bin', content: '', contentType: 'b/b' });
    addPart(opc, '', IMAGE, { name: 'README', content: '', contentType: 'text/plain' });
    const types = content(opc, '[Content_Types].xml');
    expect(types).not.toContain('Extension="bin"');
    expect(types).toContain('PartName="/a.bin" ContentType="a/a"');
    expect(types).toContain('PartName="/b.bin" ContentType="b/b"');
    expect(types).toContain('PartName="/README" ContentType="text/plain"');
  });

  it('writes targets as seen from their source', () => {
    expect(content(build(), 'ppt/slides/_rels/slide1.xml.rels')).toContain('Target="../media/image1.png"');
    expect(content(build(), '_rels/.rels')).toContain('Target="ppt/presentation.xml"');
  });

  it('escapes the address of a link', () => {
    const opc = build();
    const id = relateExternal(opc, slide.name, LINK, 'https://example.org/?a=1&b=2');
    expect(content(opc, 'ppt/slides/_rels/slide1.xml.rels')).toContain(
      `<Relationship Id="${id}" Type="${LINK}" Target="https://example.org/?a=1&amp;b=2" TargetMode="External"/>`,
    );
  });

  it('does not depend on the order in which parts were added', () => {
    const other = emptyPackage();
    addPart(other, 'ppt/slides/slide1.xml', IMAGE, picture);
    addPart(other, 'ppt/presentation.xml', SLIDE, slide);
    addPart(other, '', DOCUMENT, presentation);
    expect(packageParts(other)).toEqual(packageParts(build()));
  });

  it('refuses a second part of the same name, in any case', () => {
    const opc = build();
    expect(() => addPart(opc, '', SLIDE, slide)).toThrow(/already/);
    addPart(opc, '', SLIDE, { ...slide, name: 'PPT/slides/slide1.xml' });
    expect(() => packageParts(opc)).toThrow(/case/);
  });

  it('refuses relationships of a part that is not there', () => {
    const opc = build();
    relate(opc, 'ppt/slides/slide2.xml', IMAGE, picture.name);
    expect(() => packageParts(opc)).toThrow(/slide2/);
  });

  it('keeps what is compressed already as it is', () => {
    expect(packageParts(build()).find((p) => p.name === picture.name)?.store).toBe(true);
  });
});

describe('names in a package', () => {
  it.each([
    ['', 'ppt/presentation.xml', 'ppt/presentation.xml'],
    ['ppt/presentation.xml', 'ppt/slides/slide1.xml', 'slides/slide1.xml'],
    ['ppt/slides/slide1.xml', 'ppt/charts/chart1.xml', '../charts/chart1.xml'],
    ['ppt/slides/slide1.xml', 'customXml/item1.xml', '../../customXml/item1.xml'],
    ['ppt/slides/slide1.xml', 'ppt/slides/slide2.xml', 'slide2.xml'],
  ])('from %j, %j is %j', (source, target, expected) => {
    expect(relativeTarget(source, target)).toBe(expected);
  });

  it('puts relationships beside their source', () => {
    expect(relationshipsName('')).toBe('_rels/.rels');
    expect(relationshipsName('ppt/presentation.xml')).toBe('ppt/_rels/presentation.xml.rels');
  });
});
