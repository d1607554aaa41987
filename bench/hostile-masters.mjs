// PowerPoint files that try to cost more than they may, each of some 200 KB or less unless it says so.
import { smallZip } from './small-zip.mjs';

const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const COLOURS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

function relationships(...each) {
  const items = each.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function placeholder(id, type, index = '', more = '') {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${type} ${id}"/><p:cNvSpPr/><p:nvPr><p:ph type="${type}"${index}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off x="600000" y="${400000 + id * 1000}"/><a:ext cx="10000000" cy="900000"/></a:xfrm></p:spPr><p:txBody><a:bodyPr/><a:p/></p:txBody>${more}</p:sp>`
  );
}

const TREE = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';

/** `places` are put into the parts: where nothing is said, it is a small honest master. */
function master(places = {}, parts = {}) {
  const at = (place) => places[place] ?? '';
  return smallZip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'ppt/presentation.xml']),
    'ppt/presentation.xml': `<p:presentation ${A} ${P} ${R}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="12192000" cy="6858000"/>${at('presentation')}</p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relationships(['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml']),
    'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster ${A} ${P} ${R}><p:cSld><p:spTree>${TREE}${placeholder(2, 'title')}${placeholder(3, 'body', ' idx="1"')}${at('master')}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId3"/>${at('layouts')}</p:sldLayoutIdLst></p:sldMaster>`,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationships(
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['rId2', 'theme', '../theme/theme1.xml'],
      ['rId3', 'slideLayout', '../slideLayouts/slideLayout2.xml'],
      ...(places.related ?? []),
    ),
    'ppt/slideLayouts/slideLayout1.xml': layout(at('layout'), at('attributes')),
    'ppt/slideLayouts/slideLayout2.xml': TITLE_LAYOUT,
    'ppt/slideLayouts/_rels/slideLayout2.xml.rels': relationships([
      'rId1',
      'slideMaster',
      '../slideMasters/slideMaster1.xml',
    ]),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relationships(
      ['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'],
      ...(places.ofLayout ?? []),
    ),
    'ppt/theme/theme1.xml': `<a:theme ${A} name="T"><a:themeElements><a:clrScheme name="c">${COLOURS.map((name, n) => `<a:${name}><a:srgbClr val="${n % 2 ? 'FFFFFF' : '102030'}"/></a:${name}>`).join('')}</a:clrScheme><a:fontScheme name="f"><a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>${FORMATS}</a:themeElements>${at('theme')}</a:theme>`,
    ...parts,
  });
}

function layout(more = '', attributes = '') {
  return `<p:sldLayout ${A} ${P} ${R} type="obj"${attributes}><p:cSld name="Title and Content"><p:spTree>${TREE}${placeholder(2, 'title')}${placeholder(3, 'body', ' idx="1"')}${more}</p:spTree></p:cSld></p:sldLayout>`;
}

const TITLE_LAYOUT = `<p:sldLayout ${A} ${P} ${R} type="title"><p:cSld name="Title Slide"><p:spTree>${TREE}${placeholder(2, 'ctrTitle')}${placeholder(900, 'subTitle', ' idx="1"')}</p:spTree></p:cSld></p:sldLayout>`;

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const three = (each) => each.repeat(3);
const FORMATS = `<a:fmtScheme name="f"><a:fillStyleLst>${three(FILL)}</a:fillStyleLst><a:lnStyleLst>${three(`<a:ln>${FILL}</a:ln>`)}</a:lnStyleLst><a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${three(FILL)}</a:bgFillStyleLst></a:fmtScheme>`;

const many = (count, each) => Array.from({ length: count }, (_, n) => each(n)).join('');
const listed = (count, each) => Array.from({ length: count }, (_, n) => each(n));

/** Name and bytes of each. Made one at a time, since some are large before they are packed. */
export const HOSTILE_MASTERS = {
  'an honest small master': () => master(),
  '10,000,000 elements in a layout': () => master({ layout: '<a:x/>'.repeat(10_000_000) }),
  '8,500,000 shapes in the master': () => master({ master: '<p:sp/>'.repeat(8_500_000) }),
  '10,000,000 elements in the theme': () => master({ theme: '<a:x/>'.repeat(10_000_000) }),
  '6,000,000 elements in presentation.xml': () => master({ presentation: '<a:x/>'.repeat(6_000_000) }),
  'an element with 2,000,000 attributes': () => master({ attributes: many(2_000_000, (n) => ` a${n}=""`) }),
  '12,000,000 entities': () => master({ layout: '&amp;'.repeat(12_000_000) }),
  '240,000 empty shapes': () => master({ master: '<p:sp/>'.repeat(240_000) }),
  '490,000 empty elements, just allowed': () => master({ theme: '<a:x/>'.repeat(490_000) }),
  '18,000 placeholders in a layout': () =>
    master({ layout: many(18_000, (n) => placeholder(n + 10, 'body', ` idx="${n + 10}"`)) }),
  '20,000 pictures in a layout': () =>
    master({
      layout: many(
        20_000,
        (n) =>
          `<p:pic><p:nvPicPr><p:cNvPr id="${n + 10}" name="x"/></p:nvPicPr><p:spPr><a:xfrm><a:off x="${n * 10}" y="${n * 10}"/><a:ext cx="9000" cy="9000"/></a:xfrm></p:spPr></p:pic>`,
      ),
    }),
  '200,000 attributes in one element, just allowed': () => master({ attributes: many(200_000, (n) => ` a${n}=""`) }),
  '100,000 namespaces on one element': () => master({ attributes: many(100_000, (n) => ` xmlns:a${n}="n:${n}"`) }),
  'an attribute of 30,000,000 characters': () => master({ attributes: ` z="${'a'.repeat(30_000_000)}"` }),
  'a text of 30,000,000 characters': () => master({ layout: 'a'.repeat(30_000_000) }),
  'a comment of 4,000,000 beginnings of tags': () => master({ layout: `<!--${'<p:bgPr '.repeat(900_000)}-->` }),
  'a comment of 900,000 beginnings of shapes': () => master({ layout: `<!--${'<p:cNvPr '.repeat(900_000)}-->` }),
  'elements 100,000 deep': () => master({ layout: '<a:x>'.repeat(100_000) }),
  '100,000 relationships': () =>
    master({ related: listed(100_000, (n) => [`rX${n}`, 'image', '../media/a.png']) }, { 'ppt/media/a.png': 'x' }),
  '20,000 parts': () => master({}, Object.fromEntries(listed(20_000, (n) => [`ppt/media/i${n}.png`, 'x']))),
  '4,900 layouts': () =>
    master(
      {
        layouts: many(4_900, (n) => `<p:sldLayoutId id="${2147483649 + n}" r:id="rL${n}"/>`),
        related: listed(4_900, (n) => [`rL${n}`, 'slideLayout', `../slideLayouts/l${n}.xml`]),
      },
      Object.fromEntries(listed(4_900, (n) => [`ppt/slideLayouts/l${n}.xml`, layout()])),
    ),
  'one layout listed 20,000 times': () =>
    master({ layouts: '<p:sldLayoutId id="2147483649" r:id="rId1"/>'.repeat(20_000) }),
  '480 layouts of 30 shapes': () =>
    master(
      {
        layouts: many(480, (n) => `<p:sldLayoutId id="${2147483660 + n}" r:id="rL${n}"/>`),
        related: listed(480, (n) => [`rL${n}`, 'slideLayout', `../slideLayouts/l${n}.xml`]),
      },
      Object.fromEntries(
        listed(480, (n) => [
          `ppt/slideLayouts/l${n}.xml`,
          layout(many(30, (m) => placeholder(m + 10, 'body', ` idx="${m + 10}"`))),
        ]),
      ),
    ),
  '20 layouts of 700 shapes, just allowed': () =>
    master(
      {
        layouts: many(20, (n) => `<p:sldLayoutId id="${2147483660 + n}" r:id="rL${n}"/>`),
        related: listed(20, (n) => [`rL${n}`, 'slideLayout', `../slideLayouts/l${n}.xml`]),
      },
      Object.fromEntries(
        listed(20, (n) => [
          `ppt/slideLayouts/l${n}.xml`,
          layout(many(700, (m) => placeholder(m + 10, 'body', ` idx="${m + 10}"`))),
        ]),
      ),
    ),
  '990 placeholders on a layout, just allowed': () =>
    master({ layout: many(990, (n) => placeholder(n + 10, 'body', ` idx="${n + 10}"`)) }),
  'a picture of 127 MiB': () =>
    master({ ofLayout: [['rId9', 'image', '../media/a.png']] }, { 'ppt/media/a.png': Buffer.alloc(127 * 2 ** 20) }),
  'a slide of 400 MiB that no deck takes': () =>
    master({}, { 'ppt/slides/slide1.xml': Buffer.alloc(400 * 2 ** 20, '<a/>') }),
};
