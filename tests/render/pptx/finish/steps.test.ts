import { describe, expect, test } from 'vitest';
import type { SceneText } from '../../../../src/model/scene.ts';
import { baseChart } from '../../../../src/render/pptx/repair/chart-frame.ts';
import { cutShapes, replaceOnce } from '../../../../src/render/pptx/repair/elements.ts';
import { groupShapes } from '../../../../src/render/pptx/repair/group-shapes.ts';
import { identify } from '../../../../src/render/pptx/repair/identify.ts';
import { makePlaceholder } from '../../../../src/render/pptx/repair/make-placeholder.ts';
import { mendFreeText } from '../../../../src/render/pptx/repair/mend-free-text.ts';
import { mendMark } from '../../../../src/render/pptx/repair/mend-mark.ts';
import { mendPicture } from '../../../../src/render/pptx/repair/mend-picture.ts';
import { mendTable } from '../../../../src/render/pptx/repair/mend-table.ts';
import { mendWords } from '../../../../src/render/pptx/repair/mend-words.ts';
import { removeLayoutSpace } from '../../../../src/render/pptx/repair/remove-layout-space.ts';
import { NOTHING_INHERITED, type TextSetting } from '../../../../src/render/pptx/text-body.ts';
import { count } from '../package-rules.ts';
import {
  chartSlide,
  paragraph,
  pictureSlide,
  run,
  slide,
  slotText,
  statsSlide,
  TEMPLATE,
  tableSlide,
  textSlide,
  timelineSlide,
} from '../scenes.ts';
import { written } from './written.ts';

const SETTING: TextSetting = {
  template: TEMPLATE,
  align: 'left',
  inherited: () => NOTHING_INHERITED,
  hasListLevels: false,
  linkId: () => 'rId9',
};

/**
 * Counts what pptxgenjs 4.0.1 writes wrong, so that a version that writes otherwise fails here
 * first.
 */
describe('removeLayoutSpace', () => {
  test('takes the space between a table’s and a picture’s elements', async () => {
    const table = (await written(tableSlide(1))).xml;
    expect(count(table, />\s+</)).toBe(17);
    expect(count(removeLayoutSpace(table), />\s+</)).toBe(0);
    const picture = (await written(pictureSlide(1, 'Map.'))).xml;
    expect(count(picture, />\s+</)).toBe(12);
    expect(count(removeLayoutSpace(picture), />\s+</)).toBe(0);
  });

  test('keeps a run that is a space', () => {
    expect(removeLayoutSpace('<a:t> </a:t> <a:t>x</a:t>')).toBe('<a:t> </a:t><a:t>x</a:t>');
  });
});

describe('cutShapes', () => {
  test('finds each shape, and puts back together what it cut', async () => {
    for (const slide of [
      textSlide(1),
      statsSlide(1),
      timelineSlide(1),
      tableSlide(1),
      pictureSlide(1, ''),
      chartSlide(1),
    ]) {
      const { xml, shapes } = await written(slide);
      const parts = cutShapes(xml);
      expect(parts.shapes).toHaveLength(shapes.length);
      expect(parts.before + parts.shapes.join('') + parts.after).toBe(xml);
    }
  });

  test('a slide without shapes has none', () => {
    expect(cutShapes('<p:spTree><p:grpSpPr/></p:spTree>')).toEqual({
      before: '<p:spTree><p:grpSpPr/>',
      shapes: [],
      after: '</p:spTree>',
    });
  });
});

describe('mendWords', () => {
  async function body() {
    const { xml, shapes } = await written(textSlide(1));
    const text = shapes[1]?.shape as SceneText;
    return { xml: cutShapes(removeLayoutSpace(xml)).shapes[1] ?? '', paragraphs: text.paragraphs };
  }

  test('leaves one a:pPr a paragraph of the one a run that pptxgenjs writes', async () => {
    const { xml, paragraphs } = await body();
    expect(count(xml, /<a:pPr\b/)).toBe(8);
    expect(
      count(
        mendWords(xml, paragraphs, () => SETTING, 'en'),
        /<a:pPr\b/,
      ),
    ).toBe(5);
  });

  test('replaces every language and the second one beside it', async () => {
    const { xml, paragraphs } = await body();
    expect(count(xml, /lang="en-US"/)).toBe(13);
    const mended = mendWords(xml, paragraphs, () => SETTING, 'fr');
    expect(count(mended, /lang="en-US"|altLang|dirty/)).toBe(0);
    expect(count(mended, /<a:endParaRPr lang="fr-CA"/)).toBe(5);
    expect(count(mended, /<a:rPr lang="en-CA"/)).toBe(9);
    expect(count(mended, /<a:br>/)).toBe(1);
  });

  test('a paragraph or run more or fewer than drawn is a bug', async () => {
    const { xml, paragraphs } = await body();
    const mend = (drawn: typeof paragraphs) => () => mendWords(xml, drawn, () => SETTING, 'en');
    expect(mend(paragraphs.slice(0, -1))).toThrow('more paragraphs');
    expect(mend([...paragraphs, paragraph('More')])).toThrow('5 of 6 paragraphs');
    expect(mend(paragraphs.map((p) => ({ ...p, runs: [] })))).toThrow('more runs');
    expect(mend(paragraphs.map((p) => ({ ...p, runs: [...p.runs, run('x')] })))).toThrow('1 of 2 runs');
  });

  test('words arrive as they were drawn; what XML can’t hold is a bug', async () => {
    const shown = async (text: string) => {
      const { xml, shapes } = await written(slide(1, 'cover', [slotText('cover', 'title', [paragraph(text)])]));
      const drawn = shapes[0]?.shape as SceneText;
      return mendWords(cutShapes(xml).shapes[0] ?? '', drawn.paragraphs, () => SETTING, 'en');
    };
    expect(await shown('a <b> & "c" d’e\u202f%')).toContain('<a:t>a &lt;b&gt; &amp; &quot;c&quot; d’e\u202f%</a:t>');
    await expect(shown('bell \u0007')).rejects.toThrow('XML');
    await expect(shown('half \ud800')).rejects.toThrow('XML');
  });

  test('a run that may be linked names its relationship, and keeps the colour of its words', async () => {
    const { xml, shapes } = await written(textSlide(1));
    const source = shapes[2]?.shape as SceneText;
    const mended = mendWords(cutShapes(xml).shapes[2] ?? '', source.paragraphs, () => SETTING, 'en');
    expect(count(mended, /<a:hlinkClick r:id="rId9">/)).toBe(1);
    expect(count(mended, /<ahyp:hlinkClr [^>]*val="tx"\/>/)).toBe(1);
  });
});

describe('text boxes', () => {
  test('become placeholders: their place, fill and body properties go', async () => {
    const { xml, shapes } = await written(textSlide(1));
    const drawn = shapes[0]!;
    const box = cutShapes(xml).shapes[0] ?? '';
    expect(count(box, /<a:xfrm>|<a:prstGeom|<a:noFill\/>|wrap="square"/)).toBe(4);
    const mended = makePlaceholder(box, drawn.shape as SceneText, drawn.placeholder!);
    expect(count(mended, /<a:xfrm>|<a:prstGeom|<a:noFill\/>|wrap="square"/)).toBe(0);
    expect(mended).toContain('<p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/>');
  });

  test('an anchor other than the layout’s is said', async () => {
    const { xml, shapes } = await written(textSlide(1));
    const drawn = shapes[0]!;
    const text = { ...(drawn.shape as SceneText), anchor: 'middle' as const };
    expect(makePlaceholder(cutShapes(xml).shapes[0] ?? '', text, drawn.placeholder!)).toContain(
      '<a:bodyPr anchor="ctr"/>',
    );
  });

  test('of their own have no insets and no empty outline', async () => {
    const { xml, shapes } = await written(statsSlide(1));
    const box = cutShapes(xml).shapes[1] ?? '';
    expect(count(box, /<a:ln><\/a:ln>/)).toBe(1);
    const mended = mendFreeText(box, shapes[1]?.shape as SceneText);
    expect(count(mended, /<a:ln>/)).toBe(0);
    expect(count(mended, /lIns="0" tIns="0" rIns="0" bIns="0"/)).toBe(1);
  });
});

describe('mendMark', () => {
  test('says that a fill has no outline', async () => {
    const dot = cutShapes((await written(timelineSlide(1))).xml).shapes[2] ?? '';
    expect(count(dot, /<a:ln><\/a:ln>/)).toBe(1);
    expect(count(mendMark(dot), /<a:ln><a:noFill\/><\/a:ln>/)).toBe(1);
  });
});

describe('mendTable', () => {
  test('names header and style, and takes the 24 borders of nothing out of six cells', async () => {
    const { xml, shapes } = await written(tableSlide(1));
    const frame = cutShapes(removeLayoutSpace(xml)).shapes[1] ?? '';
    expect(count(frame, /<a:ln[LRTB] w="0"/)).toBe(24);
    expect(count(frame, /p14:modId/)).toBe(1);
    const mended = mendTable(frame, shapes[1]?.placeholder);
    expect(count(mended, /<a:ln[LRTB]/)).toBe(0);
    expect(count(mended, /p14:modId/)).toBe(0);
    expect(count(mended, /firstRow="1"/)).toBe(1);
    expect(count(mendTable(frame, undefined), /<p:nvPr\/>/)).toBe(1);
  });
});

describe('mendPicture', () => {
  test('shows the picture that the relationship names', async () => {
    const { xml, shapes } = await written(pictureSlide(1, 'Map.'));
    const picture = cutShapes(removeLayoutSpace(xml)).shapes[1] ?? '';
    const mended = mendPicture(picture, 'rId7', shapes[1]?.placeholder);
    expect(count(mended, /<a:blip r:embed="rId7"\/>/)).toBe(1);
    expect(count(mended, /<p:ph type="pic"/)).toBe(1);
    expect(count(mendPicture(picture, 'rId7', undefined), /<p:ph/)).toBe(0);
  });
});

describe('identify', () => {
  test('replaces the three forms of identity that pptxgenjs writes', async () => {
    const slides = [textSlide(1), tableSlide(1), pictureSlide(1, 'file.png')];
    for (const [index, slide] of slides.entries()) {
      const shape = cutShapes(removeLayoutSpace((await written(slide)).xml)).shapes[1] ?? '';
      const mended = identify(shape, 42 + index, 'a "b"', { kind: 'described', alt: '1 < 2' });
      expect(mended).toContain(`<p:cNvPr id="${42 + index}" name="a &quot;b&quot;" descr="1 &lt; 2"/>`);
      expect(count(mended, /<p:cNvPr\b/)).toBe(1);
    }
  });
});

describe('frames', () => {
  test('a chart outside a slot is no placeholder', () => {
    const frame = baseChart({ x: 0, y: 0, width: 100, height: 100 }, 'rId3', undefined);
    expect(frame).toContain('<p:nvPr/>');
    expect(frame).toContain('r:id="rId3"');
  });

  test('a group that says nothing is decorative', () => {
    const {
      shapes: [, group],
    } = timelineSlide(1);
    if (group?.kind !== 'group') throw new Error('the timeline is a group');
    const drawn = { group: { ...group, alt: '' }, name: 'timeline' };
    expect(count(groupShapes(3, drawn, ['<p:sp/>']), /<adec:decorative/)).toBe(1);
  });
});

describe('replaceOnce', () => {
  test('refuses what it does not find, or finds twice', () => {
    expect(replaceOnce('<a/><b/>', /<a\/>/, '$&')).toBe('$&<b/>');
    expect(() => replaceOnce('<b/>', /<a\/>/, '')).toThrow('does not stand once');
    expect(() => replaceOnce('<a/><a/>', /<a\/>/, '')).toThrow('does not stand once');
  });
});
