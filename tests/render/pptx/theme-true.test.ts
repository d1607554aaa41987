import { beforeAll, describe, expect, test } from 'vitest';
import type { XmlElement } from '../../../src/opc/xml-tree.ts';
import { caseWorkspace } from '../../case-workspace.ts';
import { compile } from '../../compile.ts';
import { below, effectiveTitle, everywhere, layoutOf, placeholder, schemeColour, tree } from './cascade.ts';
import { partOf, readPackage } from './package-rules.ts';

let parts: ReadonlyMap<string, string>;
let slides: readonly string[];

beforeAll(async () => {
  const options = { languages: ['en'], draft: false, to: 'pptx' } as const;
  const { value } = await compile(caseWorkspace('everything'), { root: '/ws' }, 'briefs/case.yaml', options);
  const bytes = value.decks[0]?.bytes ?? new Uint8Array();
  parts = readPackage(bytes);
  slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
});

const drawn = () =>
  [...parts].filter(([name]) =>
    /^ppt\/(?:slides|charts|slideLayouts|slideMasters|notesSlides)\/[^/]+\.xml$/.test(name),
  );

test('the deck has what the theme could miss: a chart, a table, a timeline, a picture, panels', () => {
  expect(slides.length).toBeGreaterThan(9);
  expect([...parts.keys()].filter((name) => name.startsWith('ppt/charts/chart')).length).toBeGreaterThan(2);
  expect(slides.some((name) => partOf(parts, name).includes('<a:tbl>'))).toBe(true);
});

describe('nothing but the theme says a colour or a font', () => {
  test('no part names a colour by its value', () => {
    for (const [name, xml] of drawn())
      expect(xml.match(/srgbClr|sysClr|prstClr|hslClr|scrgbClr/)?.[0], name).toBeUndefined();
    expect(partOf(parts, 'ppt/tableStyles.xml')).not.toContain('srgbClr');
  });

  test('no part names a typeface, but for the character of a bullet', () => {
    for (const [name, xml] of drawn()) {
      const fonts = [...xml.matchAll(/<(a:\w+) typeface="([^"]*)"/g)].filter(
        ([, element, font]) => element !== 'a:buFont' && !font?.startsWith('+'),
      );
      expect(fonts, name).toEqual([]);
    }
  });
});

describe('a change of the master reaches every slide', () => {
  test('another title font in the master', () => {
    const master = 'ppt/slideMasters/slideMaster1.xml';
    const [before, style = '', after] = partOf(parts, master).split(/(<p:titleStyle>.*?<\/p:titleStyle>)/s);
    const changed = new Map(parts).set(
      master,
      `${before}${style.replace('typeface="+mj-lt"', 'typeface="Georgia"')}${after}`,
    );
    for (const slide of slides) {
      expect(effectiveTitle(parts, slide).font, slide).toBe('Arial');
      expect(effectiveTitle(changed, slide).font, slide).toBe('Georgia');
    }
  });

  test('another heading font in the theme', () => {
    const changed = recoloured(/(<a:majorFont><a:latin typeface=")[^"]*/, '$1Georgia');
    for (const slide of slides) expect(effectiveTitle(changed, slide).font, slide).toBe('Georgia');
  });

  test('other colours in the theme: titles, and all that charts draw', () => {
    const changed = recoloured(/(<a:(?:dk2|lt1|accent\d|folHlink)><a:srgbClr val=")[0-9A-F]{6}/g, '$1AB12CD');
    for (const slide of slides) expect(effectiveTitle(changed, slide).colour, slide).toBe('AB12CD');
    const charts = drawn().filter(([name]) => name.startsWith('ppt/charts/'));
    for (const [name, xml] of charts) {
      const series = [...xml.matchAll(/<c:ser>.*?<a:schemeClr val="(\w+)"/gs)].map(([, colour]) => colour ?? '');
      expect(series.length, name).toBeGreaterThan(0);
      for (const colour of series) expect(schemeColour(changed, colour), name).toBe('AB12CD');
    }
  });
});

describe('a slide says of its placeholders only what the layout doesn’t', () => {
  test('no place is repeated', () => {
    for (const [slide, shape, own] of placeholders()) {
      const place = below(shape, 'spPr', 'xfrm');
      if (place !== undefined) expect(asText(place), slide).not.toBe(asText(below(own, 'spPr', 'xfrm')));
    }
  });

  test('no size, weight, colour, font, alignment or spacing is repeated', () => {
    for (const [slide, shape, own, type] of placeholders()) {
      for (const paragraph of everywhere(shape, 'p')) {
        const properties = below(paragraph, 'pPr');
        const level = Number(properties?.attributes.get('lvl') ?? 0) + 1;
        const looks = inherited(own, type, level);
        for (const run of [...everywhere(paragraph, 'rPr'), ...everywhere(paragraph, 'endParaRPr')]) {
          for (const [what, value] of characterLook(run))
            expect([slide, what, value]).not.toEqual([slide, what, looks.get(what)]);
        }
        for (const [what, value] of paragraphLook(properties))
          expect([slide, what, value]).not.toEqual([slide, what, looks.get(what)]);
      }
    }
  });
});

/** The package with each match in its theme replaced. */
function recoloured(pattern: RegExp, replacement: string): ReadonlyMap<string, string> {
  const theme = 'ppt/theme/theme1.xml';
  return new Map(parts).set(theme, partOf(parts, theme).replace(pattern, replacement));
}

/** Each placeholder on a slide, the layout’s own shape for it, and its type. */
function placeholders(): readonly (readonly [slide: string, shape: XmlElement, own: XmlElement, type: string])[] {
  return slides.flatMap((slide) => {
    const layout = tree(parts, layoutOf(parts, slide));
    return everywhere(tree(parts, slide), 'sp').flatMap((shape) => {
      const ph = below(shape, 'nvSpPr', 'nvPr', 'ph');
      if (ph === undefined) return [];
      const type = ph.attributes.get('type') ?? 'obj';
      const own = placeholder(layout, type, ph.attributes.get('idx'));
      if (own === undefined) throw new Error(`${slide}: no such placeholder in its layout`);
      return [[slide, shape, own, type] as const];
    });
  });
}

/** What a level of a placeholder inherits: the layout’s list style over the master’s. */
function inherited(own: XmlElement, type: string, level: number): ReadonlyMap<string, string> {
  const master = tree(parts, 'ppt/slideMasters/slideMaster1.xml');
  const styles = below(master, 'txStyles');
  const fromMaster = below(styles, type === 'title' ? 'titleStyle' : 'bodyStyle', `lvl${level}pPr`);
  const fromLayout = below(own, 'txBody', 'lstStyle', `lvl${level}pPr`);
  return new Map(
    [fromMaster, fromLayout].flatMap((each) => [...paragraphLook(each), ...characterLook(below(each, 'defRPr'))]),
  );
}

function characterLook(element: XmlElement | undefined): readonly (readonly [string, string])[] {
  return [
    ...['sz', 'b'].map((name) => [name, element?.attributes.get(name)] as const),
    ['colour', below(element, 'solidFill', 'schemeClr')?.attributes.get('val')] as const,
    ['font', below(element, 'latin')?.attributes.get('typeface')] as const,
  ].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

function paragraphLook(element: XmlElement | undefined): readonly (readonly [string, string])[] {
  return [
    ['algn', element?.attributes.get('algn')] as const,
    ...['lnSpc', 'spcBef'].map((name) => [name, below(element, name, 'spcPts')?.attributes.get('val')] as const),
  ].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

function asText(element: XmlElement | undefined): string {
  return JSON.stringify(
    element?.children.map((child) => child.kind === 'element' && [child.name, [...child.attributes]]),
  );
}
