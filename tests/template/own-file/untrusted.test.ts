import { describe, expect, it } from 'vitest';
import { zip } from '../../../src/opc/zip.ts';
import { readMasters } from '../../../src/template/own-file/read-masters.ts';
import { chunk, png } from '../../picture/specimens.ts';
import { buildMaster } from './build-master.ts';
import { changePackage, related } from './change-package.ts';
import { CORPORATE } from './masters.ts';

const LAYOUT = 'ppt/slideLayouts/_rels/slideLayout2.xml.rels';
const MASTER = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
const whole = buildMaster([CORPORATE]);

function read(bytes: Uint8Array) {
  const { value, diagnostics } = readMasters({
    name: 'ours.potx',
    path: 'templates/ours.potx',
    bytes,
    span: undefined,
  });
  return { template: value?.template, codes: diagnostics.map(({ code }) => code), diagnostics };
}

describe('a PowerPoint file is read as somebody else’s', () => {
  it.each([
    ['an embedded OLE object', LAYOUT, 'oleObject', 'ppt/embeddings/oleObject1.bin'],
    ['an embedded workbook', LAYOUT, 'package', 'ppt/embeddings/sheet.xlsx'],
    ['an ActiveX control', MASTER, 'control', 'ppt/activeX/activeX1.xml'],
    ['a legacy drawing', MASTER, 'vmlDrawing', 'ppt/drawings/vmlDrawing1.vml'],
    ['a sound', LAYOUT, 'audio', 'ppt/media/sound.wav'],
    ['a film', LAYOUT, 'video', 'ppt/media/film.mp4'],
    ['a chart', LAYOUT, 'chart', 'ppt/charts/chart1.xml'],
  ])('%s on a master or layout is refused, with what to do', (_, rels, type, part) => {
    const { template, codes, diagnostics } = read(
      changePackage(whole, { [part]: 'content', [rels]: related(type, `/${part}`) }),
    );
    expect([template, codes]).toEqual([undefined, ['template/master-content']]);
    expect(diagnostics[0]?.message).toContain(`(${type})`);
    expect(diagnostics[0]?.hint).toContain('View, Slide Master');
  });

  it.each<[string, Readonly<Record<string, (text: string) => string>>, string]>([
    ['whose relationships can’t be read', { [MASTER]: (text) => text.slice(1) }, 'can’t be read as XML'],
    ['with one ID twice', { [LAYOUT]: (text) => text.replace(/(<Relationship [^>]*>)/, '$1$1') }, 'gives one ID twice'],
    [
      'that uses an ID it doesn’t have',
      { [MASTER]: (text) => text.replace(/Id="rId1"/, 'Id="rId99"') },
      'refers to rId1',
    ],
  ])('a part %s is refused', (_, changes, said) => {
    const { codes, diagnostics } = read(changePackage(whole, changes));
    expect(codes).toEqual(['template/master-content']);
    expect(diagnostics[0]?.message).toContain(said);
  });

  it('a macro is refused, though the file is called .potx', () => {
    const { codes, diagnostics } = read(changePackage(whole, { 'ppt/vbaProject.bin': 'macro' }));
    expect(codes).toEqual(['template/master-content']);
    expect(diagnostics[0]?.message).toContain('macros');
  });

  it.each([
    ['image', 'https://example.org/logo.png'],
    ['image', 'file:///etc/passwd'],
    ['slideMaster', 'https://example.org/master.xml'],
    ['hyperlink', 'javascript:alert(1)'],
    ['hyperlink', 'file:///etc/passwd'],
    ['hyperlink', '\\\\server\\share'],
  ])('%s to %s, outside the file, is refused', (type, target) => {
    expect(read(changePackage(whole, { [LAYOUT]: related(type, target, true) })).codes).toEqual([
      'template/master-content',
    ]);
  });

  it('a link to a web page or an address is taken over', () => {
    for (const target of ['https://example.org/', 'mailto:desk@example.org']) {
      const { template, codes } = read(changePackage(whole, { [LAYOUT]: related('hyperlink', target, true) }));
      expect(codes).not.toContain('template/master-content');
      const layout = template?.master?.parts.find(({ name }) => name === 'ppt/slideLayouts/slideLayout2.xml');
      expect(layout?.relationships).toContainEqual(expect.objectContaining({ target, external: true }));
    }
  });

  it('a target that climbs out of the package names nothing in it', () => {
    for (const target of ['../../../../etc/passwd', '/../../etc/passwd']) {
      expect(read(changePackage(whole, { [LAYOUT]: related('image', target) })).codes).toEqual([
        'template/master-content',
      ]);
    }
  });

  it('a picture that is no picture by its name is refused', () => {
    const changed = changePackage(whole, { 'ppt/media/run.exe': 'MZ', [LAYOUT]: related('image', '../media/run.exe') });
    expect(read(changed).codes).toEqual(['template/master-content']);
  });

  it('a picture goes over without its metadata, or with a warning if it can’t be read', () => {
    const named = png({ before: [chunk('tEXt', 'Author\0A. Tremblay')] });
    const withPicture = (bytes: Uint8Array) =>
      read(changePackage(whole, { 'ppt/media/new.png': bytes, [LAYOUT]: related('image', '../media/new.png') }));
    const pictures = ({ template }: ReturnType<typeof read>) =>
      (template?.master?.parts ?? []).flatMap(({ name, content }) =>
        /media/.test(name) ? [Buffer.from(content)] : [],
      );
    const good = withPicture(named);
    expect(good.codes).not.toContain('template/master-picture');
    expect(pictures(good).some((each) => each.equals(png()))).toBe(true);
    const cut = withPicture(named.subarray(0, 50));
    expect(cut.codes).toContain('template/master-picture');
    expect(cut.diagnostics.map(({ message }) => message)).toContain(
      'ours.potx: ppt/media/new.png is cut short: its end mark (IEND) is missing',
    );
    expect(pictures(cut).some((each) => each.equals(named.subarray(0, 50)))).toBe(true);
  });

  it('names that climb, and names that come twice, are refused', () => {
    const date = { year: 2024, month: 1, day: 1 };
    for (const names of [['../evil.xml'], ['a.xml', 'A.xml']]) {
      const { codes } = read(
        zip(
          names.map((name) => ({ name, content: 'x' })),
          date,
        ),
      );
      expect(codes).toEqual(['template/master-file']);
    }
  });

  it('more than any master has is refused before it is built, with what it holds and what is allowed', () => {
    const inTheme = (added: string) =>
      read(changePackage(whole, { 'ppt/theme/theme1.xml': (text) => text.replace('<a:objectDefaults/>', added) }));
    const bombs: readonly (readonly [string, string])[] = [
      [' '.repeat(32 * 2 ** 20), 'bytes of XML or more, and at most 33,554,432 are read'],
      ['<a:x/>'.repeat(500_000), 'tags, attributes and entities or more, and at most 500,000 are read'],
      [`<a:x ${Array.from({ length: 500_000 }, (_, n) => `a${n}=""`).join(' ')}/>`, 'attributes'],
      ['&amp;'.repeat(500_000), 'entities'],
      ['<a:x>'.repeat(300), 'it holds 257 levels of nesting or more, and at most 256 are read'],
    ];
    for (const [bomb, words] of bombs) {
      const { codes, diagnostics } = inTheme(bomb);
      expect(codes).toEqual(['template/master-file']);
      expect(diagnostics[0]?.message).toContain(words);
    }
  });

  it('a picture’s bytes don’t count as XML', () => {
    const picture = { 'ppt/media/a.png': '<'.repeat(600_000), [LAYOUT]: related('image', '../media/a.png') };
    expect(read(changePackage(whole, picture)).codes).not.toContain('template/master-file');
  });

  it('entities and document types are refused in every part that a deck takes over', () => {
    const doctype = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    for (const part of ['ppt/presentation.xml', 'ppt/slideLayouts/slideLayout2.xml', 'ppt/theme/theme1.xml']) {
      const { template, codes } = read(changePackage(whole, { [part]: (text) => text.replace('?>', `?>${doctype}`) }));
      expect([part, template, codes.length]).toEqual([part, undefined, 1]);
      expect(codes[0]).toMatch(/^template\/master-(?:file|content)$/);
    }
  });

  it('elements that lie too deep are refused', () => {
    const deep = '<a:x>'.repeat(2000) + '</a:x>'.repeat(2000);
    const { template } = read(
      changePackage(whole, { 'ppt/theme/theme1.xml': (text) => text.replace('<a:objectDefaults/>', deep) }),
    );
    expect(template).toBeUndefined();
  });

  it('a background without effects says so, which PowerPoint would else repair', () => {
    const bare = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></p:bgPr></p:bg>';
    const { template } = read(
      changePackage(whole, {
        'ppt/slideLayouts/slideLayout2.xml': (text) => text.replace('<p:spTree>', `${bare}<p:spTree>`),
      }),
    );
    const layout = template?.master?.parts.find(({ name }) => name === 'ppt/slideLayouts/slideLayout2.xml');
    expect(String(layout?.content)).toMatch(/<\/a:solidFill><a:effectLst [^>]*\/><\/p:bgPr>/);
  });

  it('shapes that bear one id twice get ids of their own, and the rest stays', () => {
    const { template } = read(
      changePackage(whole, {
        'ppt/slideLayouts/slideLayout2.xml': (text) => text.replace('<p:cNvPr id="101"', '<p:cNvPr id="100"'),
      }),
    );
    const layout = template?.master?.parts.find(({ name }) => name === 'ppt/slideLayouts/slideLayout2.xml');
    const ids = [...String(layout?.content).matchAll(/cNvPr id="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('100');
  });
});
