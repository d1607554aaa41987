import { describe, expect, test } from 'vitest';
import { slideLayout } from '../../../src/render/pptx/layout-part.ts';
import { slideMaster } from '../../../src/render/pptx/master.ts';
import { placeholdersOf } from '../../../src/render/pptx/placeholders.ts';
import { masterTexts } from '../../../src/render/pptx/template-styles.ts';
import { count } from './package-rules.ts';
import { STYLES, TEMPLATE } from './scenes.ts';

const TEXTS = masterTexts(TEMPLATE);

function layoutNamed(name: string) {
  return TEMPLATE.layouts.find((layout) => layout.name === name)!;
}

function written(name: string, language: 'en' | 'fr' = 'en'): string {
  return slideLayout(TEMPLATE, TEXTS, layoutNamed(name), language);
}

describe('the master', () => {
  test('has the styles that most layouts have', () => {
    expect(TEXTS.title.style).toEqual(STYLES.title);
    expect(TEXTS.body.style).toEqual(STYLES.body);
    expect(TEXTS.number.align).toBe('right');
  });

  test('has nine levels of running text: plain, then dots and dashes by turns, each 18 points further in', () => {
    const [, body = ''] = /<p:bodyStyle>(.*)<\/p:bodyStyle>/.exec(slideMaster(TEXTS, 'en', ['rId1'])) ?? [];
    const levels = [
      ...body.matchAll(/<a:lvl(\d)pPr marL="(\d+)" indent="(-?\d+)".*?<a:(buNone|buChar)(?: char="(.)")?/g),
    ];
    expect(
      levels.map(([, level, margin, indent, , character]) => [
        level,
        Number(margin) / 12700,
        Number(indent) / 12700,
        character,
      ]),
    ).toEqual([
      ['1', 0, 0, undefined],
      ['2', 18, -18, '•'],
      ['3', 36, -18, '–'],
      ['4', 54, -18, '•'],
      ['5', 72, -18, '–'],
      ['6', 90, -18, '•'],
      ['7', 108, -18, '–'],
      ['8', 126, -18, '•'],
      ['9', 144, -18, '–'],
    ]);
  });

  test('has a place for each text also where no layout has the slot', () => {
    const bare = { ...TEMPLATE, layouts: [{ ...layoutNamed('cover'), slots: [] }] };
    expect(masterTexts(bare).number.box.width).toBe(48);
    expect(masterTexts(bare).title.box).toEqual({ x: 48, y: 48, width: 864, height: 444 });
  });

  test('lists its layouts under ids of their own', () => {
    expect(slideMaster(TEXTS, 'en', ['rId1', 'rId2'])).toContain(
      '<p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/>',
    );
  });
});

describe('a layout', () => {
  test('says nothing of what the master has the same', () => {
    const xml = written('text');
    const [, title = ''] = /type="title".*?<a:lstStyle>(.*?)<\/a:lstStyle>/.exec(xml) ?? [];
    const [, body = ''] = /idx="21".*?<a:lstStyle>(.*?)<\/a:lstStyle>/.exec(xml) ?? [];
    expect([title, body]).toEqual(['', '']);
  });

  test('says what differs, with exact line spacing', () => {
    expect(written('text')).toContain(
      '<a:lvl1pPr><a:lnSpc><a:spcPts val="1600"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>' +
        '<a:defRPr sz="1200"><a:solidFill><a:schemeClr val="folHlink"/></a:solidFill></a:defRPr></a:lvl1pPr>',
    );
  });

  test('has a placeholder for each slot, by its kind, at its place and without insets', () => {
    const kinds = (name: string) => placeholdersOf(TEMPLATE, layoutNamed(name)).map(({ type }) => type);
    expect(kinds('text')).toEqual(['title', 'body', 'body', 'body', 'sldNum']);
    expect(kinds('chart')[1]).toBe('chart');
    expect(kinds('table')[1]).toBe('tbl');
    expect(kinds('picture')[1]).toBe('pic');
    expect(kinds('free')[1]).toBe('obj');
    const xml = written('text');
    expect(count(xml, /<a:bodyPr [^>]*lIns="0" tIns="0" rIns="0" bIns="0"[^>]*><a:noAutofit\/>/)).toBe(5);
    expect(xml).toContain('<a:off x="609600" y="533400"/><a:ext cx="9652000" cy="863600"/>');
  });

  test('gives a slot of one name the same index in every layout', () => {
    const indices = TEMPLATE.layouts.map(
      (layout) => placeholdersOf(TEMPLATE, layout).find((p) => p.slot.name === 'source')?.index,
    );
    expect(new Set(indices.filter((index) => index !== undefined)).size).toBe(1);
  });

  test('shows its decorations as such and its background without a repair prompt', () => {
    const cover = written('cover');
    expect(cover).toContain(
      '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
    );
    expect(count(cover, /<adec:decorative/)).toBe(1);
    expect(cover).toContain('<a:solidFill><a:schemeClr val="accent3"/></a:solidFill><a:ln><a:noFill/></a:ln>');
    expect(written('text')).not.toContain('<p:bg>');
  });

  test('is named and prompts in the deck’s language', () => {
    expect(written('text', 'fr')).toContain('<p:cSld name="Disposition text">');
    expect(written('text', 'fr')).toContain('<a:rPr lang="fr-CA"/><a:t>Titre : dire le message</a:t>');
  });
});
