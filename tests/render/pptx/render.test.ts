import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Scene } from '../../../src/model/scene.ts';
import { renderPptx } from '../../../src/render/pptx/render.ts';
import { breaches, count, partOf, readPackage, slidesOf } from './package-rules.ts';
import {
  chartSlide,
  coverSlide,
  freeText,
  paragraph,
  pictureSlide,
  run,
  STYLES,
  scene,
  slide,
  slotText,
  statsSlide,
  tableSlide,
  textSlide,
  timelineSlide,
  WHOLE_SCENE,
} from './scenes.ts';

const render = (given: Scene) => renderPptx(given, '0.0.0');

async function partsOf(...slides: Parameters<typeof scene>[0]): Promise<ReadonlyMap<string, string>> {
  return readPackage((await render(scene(slides))).value);
}

async function slideOf(only: Parameters<typeof scene>[0][number]): Promise<string> {
  return partOf(await partsOf(only), 'ppt/slides/slide1.xml');
}

describe('the package', () => {
  test('is well-formed, with unique ids and names, whole relationships and content types', async () => {
    const { value, diagnostics } = await render(WHOLE_SCENE);
    expect(diagnostics).toEqual([]);
    expect(breaches(readPackage(value))).toEqual([]);
  });

  test('has its entries sorted, content types first, and no folders, thumbnail or master but one', async () => {
    const names = [...readPackage((await render(WHOLE_SCENE)).value).keys()];
    expect(names.slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']);
    expect(names.slice(2)).toEqual(names.slice(2).toSorted());
    expect(names.filter((name) => name.endsWith('/') || name.includes('thumbnail'))).toEqual([]);
    expect(names.filter((name) => /slideMaster\d+\.xml$/.test(name))).toEqual(['ppt/slideMasters/slideMaster1.xml']);
  });

  test('has all its dates set to the day the deck stands as of', async () => {
    const { value } = await render(WHOLE_SCENE);
    const core = partOf(readPackage(value), 'docProps/core.xml');
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2023-12-31T00:00:00Z</dcterms:created>');
    expect(core).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2023-12-31T00:00:00Z</dcterms:modified>');
    const header = Buffer.from(value.buffer, value.byteOffset);
    expect(header.readUInt16LE(12)).toBe(((2023 - 1980) << 9) | (12 << 5) | 31);
    expect(header.readUInt16LE(10)).toBe(0);
  });

  test('says its title and language, escaped', async () => {
    const { value } = await render(scene([coverSlide], { title: 'Aide & <commerce>', language: 'fr' }));
    const core = partOf(readPackage(value), 'docProps/core.xml');
    expect(core).toContain('<dc:title>Aide &amp; &lt;commerce&gt;</dc:title>');
    expect(core).toContain('<dc:language>fr-CA</dc:language>');
  });

  test('a slide with a layout that the template lacks is a bug', async () => {
    await expect(render(scene([slide(1, 'nowhere', [])]))).rejects.toThrow('has no layout nowhere');
  });
});

describe('the same scene', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  test('gives the same bytes again, after another deck and while one is rendered', async () => {
    const first = (await render(WHOLE_SCENE)).value;
    await render(scene([chartSlide(1), textSlide(2)]));
    const [second] = await Promise.all([render(WHOLE_SCENE), render(scene([tableSlide(1)]))]);
    expect(Buffer.compare(first, second.value)).toBe(0);
  });

  test('gives the same bytes on another day and with other chance', async () => {
    const first = (await render(WHOLE_SCENE)).value;
    vi.spyOn(Math, 'random').mockReturnValue(0.123456789);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    const second = (await render(WHOLE_SCENE)).value;
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('is not changed by being rendered', async () => {
    const before = JSON.stringify(WHOLE_SCENE);
    await render(WHOLE_SCENE);
    expect(JSON.stringify(WHOLE_SCENE)).toBe(before);
  });
});

describe('text in a slot', () => {
  test('is a placeholder without place, size or colour of its own', async () => {
    const xml = await slideOf(coverSlide);
    expect(xml).toContain(
      '<p:cNvPr id="2" name="title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>' +
        '<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>' +
        '<a:p><a:r><a:rPr lang="en-CA"/><a:t>Canada and Mali: aid &amp; trade</a:t></a:r><a:endParaRPr lang="en-CA"/></a:p>',
    );
  });

  test('a stepped-down size and another box are written, and nothing else', async () => {
    const text = slotText('text', 'body', [paragraph('Less', { style: { ...STYLES.body, size: 16, line: 24 } })]);
    const moved = { ...text, box: { ...text.box, height: 100 } };
    const xml = await slideOf(slide(1, 'text', [moved]));
    expect(xml).toContain(
      '<p:spPr><a:xfrm><a:off x="609600" y="1600200"/><a:ext cx="10972800" cy="1270000"/></a:xfrm></p:spPr>',
    );
    expect(xml).toContain('<a:lnSpc><a:spcPts val="2400"/></a:lnSpc>');
    expect(xml).toContain('<a:rPr lang="en-CA" sz="1600"/>');
    expect(count(xml, /solidFill|<a:latin/)).toBe(0);
  });

  test('bullets come from the list level, numbers and quotations are said', async () => {
    const xml = await slideOf(textSlide(1));
    expect(xml).toContain('<a:pPr lvl="1"/>');
    expect(xml).toContain('<a:pPr lvl="2"/>');
    expect(xml).toContain('<a:pPr lvl="1"><a:buFont typeface="+mn-lt"/><a:buAutoNum type="arabicPeriod"/></a:pPr>');
    expect(xml).toContain(
      '<a:pPr marL="228600" indent="0"/><a:r><a:rPr lang="en-CA" i="1"/><a:t>Nothing was ever agreed',
    );
  });

  test('a line break in a run is a break, not a new paragraph', async () => {
    const xml = await slideOf(textSlide(1));
    expect(xml).toContain(
      '<a:t>A coup</a:t></a:r><a:br><a:rPr lang="en-CA" i="1"/></a:br><a:r><a:rPr lang="en-CA" i="1"/><a:t>in March',
    );
  });

  test('the slide’s number is a field', async () => {
    const xml = await slideOf(textSlide(7));
    expect(count(xml, /<a:fld [^>]*type="slidenum"><a:rPr lang="en-CA"\/><a:t>7<\/a:t><\/a:fld>/)).toBe(1);
  });

  test('the title comes first, whatever the scene’s order', async () => {
    const [title, ...others] = textSlide(1).shapes;
    const xml = await slideOf(slide(1, 'text', [...others, title!]));
    expect(xml.indexOf('type="title"')).toBeLessThan(xml.indexOf('type="body"'));
  });

  test('text without words leaves no empty placeholder', async () => {
    const xml = await slideOf(
      slide(1, 'text', [slotText('text', 'title', [paragraph('Here')]), slotText('text', 'body', [])]),
    );
    expect(count(xml, /<p:ph/)).toBe(1);
  });
});

describe('text in no slot', () => {
  test('carries its place, size, colour and font, by reference to the theme', async () => {
    const xml = await slideOf(statsSlide(1));
    expect(xml).toContain('<p:cNvPr id="3" name="fact:aid.total"/><p:cNvSpPr txBox="1"/>');
    expect(xml).toContain('lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/></a:bodyPr>');
    expect(xml).toContain(
      '<a:rPr lang="en-CA" sz="4400" b="1"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mj-lt"/>',
    );
    expect(count(xml, /srgbClr/)).toBe(0);
  });

  test('a small run has a step of the scale, and is not bold because its figure is', async () => {
    const xml = await slideOf(statsSlide(1));
    expect(xml).toContain('<a:rPr lang="en-CA" sz="2800">');
  });

  test('a bullet has its own indent and character', async () => {
    const xml = await slideOf(statsSlide(1));
    expect(xml).toContain(
      '<a:pPr marL="228600" indent="-228600"><a:lnSpc><a:spcPts val="2000"/></a:lnSpc><a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>',
    );
  });

  test('a marker may hang further out, larger and in another colour', async () => {
    const marked = paragraph('First', {
      marker: 'number',
      indent: 48,
      markerStyle: { colour: 'primary', percent: 150 },
    });
    const xml = await slideOf(
      slide(1, 'free', [freeText('points', { x: 48, y: 120, width: 400, height: 60 }, [marked])]),
    );
    expect(xml).toContain('marL="609600" indent="-609600"');
    expect(xml).toContain(
      '<a:buClr><a:schemeClr val="tx2"/></a:buClr><a:buSzPct val="150000"/><a:buFont typeface="+mn-lt"/><a:buAutoNum',
    );
  });

  test('shapes of one name get two', async () => {
    const text = freeText('word', { x: 48, y: 120, width: 400, height: 60 }, [paragraph('One')]);
    const xml = await slideOf(slide(1, 'free', [text, text]));
    expect(xml).toContain('name="word"');
    expect(xml).toContain('name="word (2)"');
  });
});

describe('language', () => {
  test('stands on every run, field, break and end of paragraph, and is never another', async () => {
    for (const xml of slidesOf(readPackage((await render(WHOLE_SCENE)).value))) {
      expect(count(xml, /<a:(rPr|endParaRPr)\b/)).toBe(count(xml, /<a:(rPr|endParaRPr) lang="en-CA"/));
      expect(count(xml, /<a:br\/>|altLang|en-US/)).toBe(0);
    }
  });

  test('a run in the other language keeps its own', async () => {
    const french = run('Vérificateur général', { language: 'fr' });
    const xml = await slideOf(slide(1, 'cover', [slotText('cover', 'title', [paragraph([run('The '), french])])]));
    expect(xml).toContain('<a:rPr lang="fr-CA"/><a:t>Vérificateur général</a:t>');
  });
});

/** Each shape's name, and the link or screen tip it carries. */
function pointers(xml: string): Record<string, string> {
  const found = xml.matchAll(/<p:cNvPr id="\d+" name="([^"]*)"[^>]*>(<a:hlink\w+ [^>]*>)/g);
  return Object.fromEntries([...found].map(([, name, pointer]) => [name, pointer ?? '']));
}

describe('links', () => {
  const jump = { slide: 'slide-2', tip: 'Canada, ¶4: “$16 million”' };
  const inAnnex = (only: Parameters<typeof scene>[0][number]) => partsOf(only, textSlide(2));
  const figure = run('$16M', { jump, origin: { kind: 'fact', facts: ['trade.exports-2012'], form: 'short' } });

  test('stand on the source line alone: a click on a chart or a big figure goes to the next slide', async () => {
    const given = chartSlide(1);
    const shapes = given.shapes.map((shape) =>
      shape.kind === 'chart' || (shape.kind === 'text' && shape.slot === 'source') ? { ...shape, jump } : shape,
    );
    const stat = { ...freeText('fact:trade', { x: 0, y: 0, width: 200, height: 60 }, [paragraph('$16M')]), jump };
    const parts = await inAnnex({ ...given, shapes: [...shapes, stat] });
    const found = pointers(partOf(parts, 'ppt/slides/slide1.xml'));
    const tip = '<a:hlinkHover r:id="" action="ppaction://noaction" tooltip="Canada, ¶4: “$16 million”"/>';
    expect(found).toMatchObject({ 'fact:trade': tip, source: expect.stringMatching(/^<a:hlinkClick .*hlinksldjump/) });
    expect(Object.values(found).filter((pointer) => pointer === tip)).toHaveLength(2);
    expect(Object.values(found).filter((pointer) => pointer.startsWith('<a:hlinkClick'))).toHaveLength(1);
  });

  test('of a table’s figures become the screen tip of the table, so that none is underlined', async () => {
    const given = tableSlide(1);
    const shapes = given.shapes.map((shape) =>
      shape.kind === 'table'
        ? {
            ...shape,
            rows: shape.rows.map((row, index) =>
              index === 0 ? row : row.map((cell) => ({ ...cell, paragraph: { ...cell.paragraph, runs: [figure] } })),
            ),
          }
        : shape,
    );
    const xml = partOf(await inAnnex({ ...given, shapes }), 'ppt/slides/slide1.xml');
    expect(xml.slice(xml.indexOf('<p:graphicFrame>'), xml.indexOf('</p:graphicFrame>'))).not.toContain('hlinkClick');
    expect(count(xml, /<a:hlinkHover [^>]*tooltip="Canada, ¶4/)).toBe(1);
  });

  test('are escaped, once a slide for each address', async () => {
    const parts = await partsOf(textSlide(1));
    const relationships = partOf(parts, 'ppt/slides/_rels/slide1.xml.rels');
    expect(relationships).toContain('Target="https://example.org/a?b=1&amp;c=2" TargetMode="External"');
    expect(count(partOf(parts, 'ppt/slides/slide1.xml'), /<a:hlinkClick r:id="rId\d+">/)).toBe(1);
  });

  test('of other schemes are words only', async () => {
    const words = [run('press', { href: 'javascript:alert(1)' }), run('here', { href: 'file:///etc/passwd' })];
    const parts = await partsOf(slide(1, 'cover', [slotText('cover', 'title', [paragraph(words)])]));
    expect(partOf(parts, 'ppt/slides/slide1.xml')).not.toContain('hlinkClick');
    expect(partOf(parts, 'ppt/slides/_rels/slide1.xml.rels')).not.toContain('External');
  });
});

describe('tables', () => {
  test('have a header row, a style in place of cell colours, and alternative text', async () => {
    const xml = await slideOf(tableSlide(1));
    expect(
      count(xml, /<a:tblPr firstRow="1" firstCol="1"><a:tableStyleId>\{[0-9A-F-]{36}\}<\/a:tableStyleId><\/a:tblPr>/),
    ).toBe(1);
    expect(xml).toContain('name="table" descr="Table of exports and imports in 2012."');
    expect(xml).toContain('<a:gridCol w="7620000"/><a:gridCol w="3352800"/>');
    expect(count(xml, /<a:tcPr marL="0" marR="0" marT="50800" marB="50800" anchor="[bt]"\/>/)).toBe(3);
    expect(count(xml, /<a:tcPr marL="304800" marR="0" marT="50800" marB="50800" anchor="[bt]"\/>/)).toBe(3);
    expect(count(xml, /<a:ln[LRTB]|<a:solidFill>/)).toBe(0);
    expect(count(xml, /algn="r"/)).toBe(3);
    expect(xml).toContain('Imports &lt;from Mali&gt;');
  });

  test('show an emphasised row on a field, and a total below a rule', async () => {
    const given = tableSlide(1);
    const shapes = given.shapes.map((shape) =>
      shape.kind === 'table' ? { ...shape, looks: ['plain', 'emphasis', 'total'] as const } : shape,
    );
    const xml = await slideOf({ ...given, shapes });
    const rows = xml.split('<a:tr ').slice(1);
    expect(
      rows.map((row) => count(row, /<a:tcPr [^>]*>(?:<a:ln.*?<\/a:ln.>)*<a:solidFill><a:schemeClr val="tx2"/g)),
    ).toEqual([0, 2, 0]);
    expect(rows.map((row) => count(row, /<a:lnB w="12700"/g))).toEqual([0, 2, 0]);
  });

  test('merge the heading of several columns, and mark our own column by a heavy rule', async () => {
    const given = tableSlide(1);
    const shapes = given.shapes.map((shape) => {
      if (shape.kind !== 'table') return shape;
      const [[head, last] = [], ...rows] = shape.rows;
      if (!head || !last) return shape;
      return { ...shape, rows: [[{ ...head, columns: 2, ours: true as const }], ...rows] };
    });
    const xml = await slideOf({ ...given, shapes });
    expect(count(xml, /<a:tc gridSpan="2">/g)).toBe(1);
    expect(count(xml, /<a:tc hMerge="1"><a:tcPr\/><\/a:tc>/g)).toBe(1);
    expect(count(xml, /<a:lnB w="38100"/g)).toBe(1);
  });
});

describe('charts', () => {
  test('are frames of chart parts with a workbook, numbered from 1 in every deck', async () => {
    for (let deck = 0; deck < 2; deck += 1) {
      const parts = await partsOf(chartSlide(1), chartSlide(2));
      const names = [...parts.keys()].filter((name) => /charts\/chart|embeddings/.test(name));
      expect(names).toEqual([
        'ppt/charts/chart1.xml',
        'ppt/charts/chart2.xml',
        'ppt/embeddings/workbook1.xlsx',
        'ppt/embeddings/workbook2.xlsx',
      ]);
      const xml = partOf(parts, 'ppt/slides/slide2.xml');
      expect(xml).toContain('name="fact:trade.exports-2012 (chart:2)" descr="Bar chart of exports of $16.0 million');
      expect(xml).toMatch(/<p:ph type="chart" idx="\d+"\/>.*<c:chart [^>]*r:id="rId\d+"\/>/);
    }
  });
});

describe('groups', () => {
  test('hold their members, with one alternative text', async () => {
    const xml = await slideOf(timelineSlide(1));
    const [, group = ''] = /<p:grpSp>([\s\S]*?)<\/p:grpSp>/.exec(xml) ?? [];
    expect(group).toContain('name="fact:events.coup (timeline)" descr="Timeline of two events from 2012 to 2013."');
    expect(count(group, /<p:sp>/)).toBe(3);
    expect(group).toContain('name="fact:events.coup"');
    expect(group).toContain(
      '<a:off x="609600" y="2540000"/><a:ext cx="10972800" cy="1524000"/><a:chOff x="609600" y="2540000"/>',
    );
  });

  test('marks are decorative, outlined only where they have a line', async () => {
    const xml = await slideOf(timelineSlide(1));
    expect(count(xml, /<adec:decorative [^>]*val="1"\/>/)).toBe(2);
    expect(xml).toContain(
      '<a:ln w="19050"><a:solidFill><a:schemeClr val="accent5"/></a:solidFill><a:prstDash val="solid"/></a:ln>',
    );
    expect(xml).toContain('<a:solidFill><a:schemeClr val="accent2"/></a:solidFill><a:ln><a:noFill/></a:ln>');
  });
});

describe('pictures', () => {
  test('have alternative text or are marked decorative, and never their file’s name', async () => {
    expect(await slideOf(pictureSlide(1, 'Map of Mali.'))).toContain('name="image" descr="Map of Mali."');
    const decorative = await slideOf(pictureSlide(1, ''));
    expect(decorative).not.toContain('descr=');
    expect(count(decorative, /<adec:decorative/)).toBe(1);
  });

  test.each([
    [
      { mirrored: false, quarters: 1 },
      '<a:xfrm rot="5400000"><a:off x="1244600" y="965200"/><a:ext cx="3810000" cy="5080000"/>',
    ],
    [
      { mirrored: true, quarters: 3 },
      '<a:xfrm flipH="1" rot="16200000"><a:off x="1244600" y="965200"/><a:ext cx="3810000" cy="5080000"/>',
    ],
    [
      { mirrored: true, quarters: 2 },
      '<a:xfrm flipH="1" rot="10800000"><a:off x="609600" y="1600200"/><a:ext cx="5080000" cy="3810000"/>',
    ],
  ] as const)('turned as %j have the box that they are seen in, about its middle', async (turn, frame) => {
    const slide = pictureSlide(1, 'Map.');
    const shapes = slide.shapes.map((shape) => (shape.kind === 'picture' ? { ...shape, turn } : shape));
    expect(await slideOf({ ...slide, shapes })).toContain(frame);
  });

  test('shown twice are one part', async () => {
    const parts = await partsOf(
      pictureSlide(1, 'Map.', 1),
      pictureSlide(2, 'Map.', 1),
      pictureSlide(3, 'Other map.', 2),
    );
    expect([...parts.keys()].filter((name) => name.includes('media'))).toEqual([
      'ppt/media/image1.png',
      'ppt/media/image2.png',
    ]);
    expect(partOf(parts, 'ppt/slides/_rels/slide2.xml.rels')).toContain('../media/image1.png');
  });
});

describe('notes', () => {
  test('are paragraphs in the deck’s language, with the slide, its marking and its number', async () => {
    const parts = await partsOf(coverSlide, textSlide(2));
    const xml = partOf(parts, 'ppt/notesSlides/notesSlide2.xml');
    expect(xml).toContain('<p:ph type="sldImg" idx="2"/>');
    expect(xml).toMatch(/<a:rPr lang="en-CA"[^>]* b="1"[^>]*><a:t>this<\/a:t>/);
    expect(xml).toMatch(/<a:pPr lvl="1"[^>]*>(?:(?!<a:p>).)*<a:t>Then that<\/a:t>/);
    expect(xml).toMatch(/type="hdr".*UNCLASSIFIED/);
    expect(xml).toMatch(/type="sldNum".*<a:t>2<\/a:t><\/a:fld>/);
  });

  test('a slide without notes has a notes page where another has some, so that each page printed is marked', async () => {
    const silent = textSlide(2, { notes: [] });
    const parts = await partsOf(textSlide(1), silent);
    expect(partOf(parts, 'ppt/notesSlides/notesSlide2.xml')).toMatch(/type="hdr".*UNCLASSIFIED/);
    const none = await partsOf(coverSlide, silent);
    expect([...none.keys()].filter((name) => name.includes('notesSlides'))).toEqual([]);
  });

  test('the marking stands upper right on the notes page', async () => {
    const master = partOf(await partsOf(textSlide(1)), 'ppt/notesMasters/notesMaster1.xml');
    const header = /<p:sp>(?:(?!<p:sp>).)*type="hdr".*?<\/p:sp>/.exec(master)?.[0] ?? '';
    const [, x, y] = /<a:off x="(\d+)" y="(\d+)"\/>/.exec(header) ?? [];
    expect(Number(x)).toBeGreaterThan(6858000 / 2);
    expect(Number(y)).toBeLessThan(9144000 / 10);
    expect(header).toContain('algn="r"');
  });

  test('the notes master keeps all six placeholders and a theme of its own', async () => {
    const parts = await partsOf(textSlide(1));
    const types = [...partOf(parts, 'ppt/notesMasters/notesMaster1.xml').matchAll(/<p:ph type="(\w+)"/g)].map(
      ([, type]) => type,
    );
    expect(types).toEqual(['hdr', 'dt', 'sldImg', 'body', 'ftr', 'sldNum']);
    expect(partOf(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('theme2.xml');
  });
});
