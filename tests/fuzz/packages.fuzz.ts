import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { readFont } from '../../src/fonts/read-font.ts';
import { scaledFace } from '../../src/fonts/scaled-face.ts';
import { decodeTable, encodeTable } from '../../src/fonts/table.ts';
import { readFontTable, writeFontTable } from '../../src/fonts/table-file.ts';
import { unzip } from '../../src/opc/unzip.ts';
import { readXml } from '../../src/opc/xml-tree.ts';
import { readPicture } from '../../src/picture/read-picture.ts';
import { bytesOf, gpos, pairLookup, pairSet, sfnt, specimen, woff, woff2 } from '../fonts/file/specimen.ts';
import { DEEP, exifSegment, INTERLACED, JPEGS, jpegWith } from '../picture/specimens.ts';
import { buildMaster } from '../template/own-file/build-master.ts';
import { built } from '../template/own-file/built.ts';
import { changePackage } from '../template/own-file/change-package.ts';
import { CORPORATE, DARK, NARROW_FRENCH } from '../template/own-file/masters.ts';
import { deckFaults } from './deck-faults.ts';
import { fuzz } from './fuzz.ts';
import { changed, changedBytes, type Step, steps } from './steps.ts';

const MASTERS = [[CORPORATE], [NARROW_FRENCH], [DARK, CORPORATE]].map((specs) => buildMaster(specs));

const SLIDES = [
  '  - en: |\n      # A title that says something\n      One point.\n\n      - Another\n',
  '  - layout: section\n    en: "# Part two"\n',
];

const partNames = MASTERS.map((bytes) => {
  const opened = unzip(bytes);
  return opened.kind === 'read' ? [...opened.parts.keys()].filter((name) => /\.(xml|rels)$/.test(name)) : [];
});

const XML_WORDS = [
  'sz="-1"',
  'sz="NaN"',
  'cx="-5"',
  'cx="1e23"',
  'val="ZZZZZZ"',
  'idx="4294967296"',
  'type="pic"',
  'type="x"',
  '<a:t>\t</a:t>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<?x y?>',
  '<![CDATA[ ]]>',
  'xmlns:a="urn:x"',
  '&#0;',
  '&#x1F600;',
  '&lol;',
  '<p:sp/>',
  '<a:off x="1" y="2"/>',
  '<mc:AlternateContent/>',
  'r:id="rId99"',
  'val="150%"',
  'val="-200000"',
  'bold="maybe"',
];

/** Within a part, what schemas speak of: values of attributes, and elements. */
const attribute = fc.record({
  at: fc.nat(),
  by: fc.oneof(fc.constantFrom(...XML_WORDS), fc.string({ maxLength: 9 })),
  whole: fc.boolean(),
});

function withAttribute(xml: string, { at, by, whole }: { at: number; by: string; whole: boolean }): string {
  const all = [...xml.matchAll(/[\w:]+="([^"]*)"/g)];
  const hit = all[at % Math.max(1, all.length)];
  if (hit === undefined) return xml + by;
  const own = whole
    ? by
    : hit[0].replace(/"[^"]*"$/, `"${(/"([^"]*)"/.exec(by)?.[1] ?? by).replaceAll(/[<&"]/g, '')}"`);
  return xml.slice(0, hit.index) + own + xml.slice(hit.index + hit[0].length);
}

interface ChangedMaster {
  readonly master: number;
  readonly part: number;
  readonly made: readonly Step[];
  readonly attributes: readonly { at: number; by: string; whole: boolean }[];
  readonly torn: readonly Step[];
}

const masters: fc.Arbitrary<ChangedMaster> = fc.record({
  master: fc.nat({ max: MASTERS.length - 1 }),
  part: fc.nat(),
  made: fc.oneof({ weight: 2, arbitrary: fc.constant<readonly Step[]>([]) }, steps),
  attributes: fc.array(attribute, { maxLength: 3 }),
  torn: fc.oneof({ weight: 9, arbitrary: fc.constant<readonly Step[]>([]) }, steps),
});

fuzz('own PowerPoint files', 14, masters, async ({ master, part, made, attributes, torn }) => {
  const names = partNames[master] ?? [];
  const name = names[part % names.length] ?? '';
  const bytes = changePackage(MASTERS[master] ?? new Uint8Array(), {
    [name]: (xml) => attributes.reduce(withAttribute, changed(xml, made, XML_WORDS.join('\n'))),
  });
  const { diagnostics, bytes: deck } = await built(changedBytes(bytes, torn), SLIDES);
  if (deck === undefined) return hasErrors(diagnostics) ? undefined : 'no deck, and no error';
  return deckFaults(deck);
});

fuzz('packages and XML', 4, fc.tuple(fc.nat({ max: MASTERS.length - 1 }), steps), ([master, made]) => {
  const opened = unzip(changedBytes(MASTERS[master] ?? new Uint8Array(), made));
  if (opened.kind === 'read')
    for (const part of [...opened.parts.values()].slice(0, 5)) readXml(new TextDecoder().decode(part));
  return undefined;
});

const PICTURES = [...Object.values(JPEGS), INTERLACED, DEEP, jpegWith([exifSegment(6)])];

fuzz('pictures', 3, fc.tuple(fc.constantFrom(...PICTURES), steps), ([picture, made]) => {
  const reading = readPicture(changedBytes(picture, made));
  if (reading.kind === 'refused') return undefined;
  const again = readPicture(reading.picture.bytes);
  return again.kind === 'read' ? undefined : `what was written of a picture ${again.why}`;
});

const KERNED = specimen({
  GPOS: gpos([pairLookup([pairSet(34, [[55, 0x10000 - 80]]), pairSet(35, [[55, 9]])], 8)], 'latn'),
  GDEF: bytesOf(1, 0, 12, 0, 0, 0, 2, 1, 1, 3, 3),
  kern: bytesOf(0, 1, 0, 20, 1, 1, 6, 0, 0, 34, 55, 9),
  'OS/2': bytesOf(4, 0, 700),
  post: bytesOf(3, 0, 0xfff4, 0),
});

const GELASIO = readFileSync('node_modules/@fontsource/gelasio/files/gelasio-latin-400-normal.woff2');

const FONT_FILES = [() => sfnt(KERNED), () => woff(KERNED), () => woff2(KERNED), () => GELASIO];

const fonts = fc.record({
  table: fc.constantFrom(...Object.keys(KERNED)),
  made: steps,
  packed: fc.constantFrom(sfnt, woff, woff2),
  torn: fc.oneof({ weight: 3, arbitrary: fc.constant<readonly Step[]>([]) }, steps),
  whole: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, fc.constantFrom(...FONT_FILES)),
});

fuzz('fonts', 3, fonts, ({ table, made, packed, torn, whole }) => {
  const changedTable = { ...KERNED, [table]: changedBytes(KERNED[table] ?? new Uint8Array(), made) };
  const reading = readFont(whole ? changedBytes(whole(), made) : changedBytes(packed(changedTable), torn));
  if (reading.kind === 'refused') return reading.why === '' ? 'refused without a reason' : undefined;
  const { family, style, metrics } = reading.font;
  const written = { font: family, styles: { [style]: encodeTable(metrics) } };
  const read = readFontTable(writeFontTable(written));
  if (read === undefined) return 'what was read of a font can’t be read as its table';
  const width = scaledFace({ font: family, tables: { [family.toLowerCase()]: read }, bold: true, italic: false });
  return Number.isFinite(width.face.kern(0x41, 0x56)) ? undefined : 'kerning that is no number';
});

const TABLE = writeFontTable({
  font: 'Specimen',
  styles: { regular: encodeTable({ unitsPerEm: 1000, advances: new Map([[65, 500]]), kerning: [[65, 65, -20]] }) },
});

fuzz('tables of fonts', 1, steps, (made) => {
  const read = readFontTable(changed(TABLE, made, TABLE));
  for (const table of Object.values(read?.styles ?? {})) decodeTable(table).advance(65);
  return undefined;
});
