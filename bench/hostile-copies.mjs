// Copies of sources that try to cost more than they may, and honest ones that are large. Each is cited by many facts.
import { deflateSync } from 'node:zlib';
import { smallZip } from './small-zip.mjs';

const many = (count, each) => Array.from({ length: count }, (_, n) => each(n)).join('');

const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function workbook(sheet, { strings = '', sheets = 1, more = {} } = {}) {
  return smallZip({
    'xl/workbook.xml': `<workbook ${SHEET} xmlns:r="r"><sheets>${many(sheets, (n) => `<sheet name="S${n}" sheetId="${n + 1}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${many(sheets, (n) => `<Relationship Id="rId${n}" Target="worksheets/sheet1.xml"/>`)}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${SHEET}><sheetData>${sheet}</sheetData></worksheet>`,
    ...(strings && { 'xl/sharedStrings.xml': `<sst ${SHEET}>${strings}</sst>` }),
    ...more,
  });
}

const letters = (column) =>
  (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) + String.fromCharCode(65 + (column % 26));

function numbers(rows, columns) {
  const heads = many(columns, (c) => `<c r="${letters(c)}1" t="str"><v>${c === 0 ? 'Country' : 2000 + c}</v></c>`);
  const body = many(
    rows,
    (r) =>
      `<row r="${r + 2}">${many(columns, (c) => `<c r="${letters(c)}${r + 2}"${c === 0 ? ' t="str"' : ''}><v>${c === 0 ? `C${r}` : (r * 37 + c * 11) % 9973}.${r % 10}</v></c>`)}</row>`,
  );
  return `<row r="1">${heads}</row>${body}`;
}

function pdf(objects) {
  const parts = objects.map((body, n) =>
    Buffer.concat([Buffer.from(`${n + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]),
  );
  let at = 9;
  const places = parts.map((part) => {
    const place = at;
    at += part.length;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${parts.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF`;
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts, Buffer.from(table)]);
}

function stream(dictionary, content) {
  return Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${content.length}>>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
}

function pages(count, contents, first = 3) {
  const kids = many(count, (n) => `${first + n} 0 R `);
  return [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(`<</Type/Pages/Count ${count}/Kids[${kids}]>>`),
    ...Array.from({ length: count }, (_, n) =>
      Buffer.from(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 ${first + count} 0 R>>>>/Contents ${contents(n)} 0 R>>`,
      ),
    ),
    Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'),
  ];
}

function report(count) {
  const page = (n) =>
    deflateSync(
      Buffer.from(
        `BT /F1 10 Tf 12 TL 50 750 Td ${many(45, (line) => `(On page ${n} line ${line} the office paid ${n * 45 + line}.${line % 10} million dollars to partners.) Tj T* `)} ET`,
      ),
    );
  return pdf([
    ...pages(count, (n) => count + 4 + n),
    ...Array.from({ length: count }, (_, n) => stream('/Filter/FlateDecode', page(n))),
  ]);
}

const zeros = (mib) => Buffer.alloc(mib * 2 ** 20, 'q Q ');

/** The name of the file, and how to make its bytes. Honest ones say so. */
export const HOSTILE_COPIES = {
  'xlsx, 200,000 cells in the far column BXX': [
    'a.xlsx',
    () => workbook(many(200_000, (n) => `<row r="${n + 1}"><c r="BXX${n + 1}"><v>1</v></c></row>`)),
  ],
  'xlsx, one string of 20 MB in 100 cells of a row': [
    'a.xlsx',
    () =>
      workbook(`<row r="1">${many(100, (n) => `<c r="${letters(n)}1" t="s"><v>0</v></c>`)}</row>`, {
        strings: `<si><t>${'a'.repeat(20_000_000)}</t></si>`,
      }),
  ],
  'xlsx, 300 sheets that name one part': ['a.xlsx', () => workbook(numbers(2_000, 20), { sheets: 300 })],
  'xlsx, the last cell of a sheet': ['a.xlsx', () => workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
  'xlsx, cells outside a sheet': ['a.xlsx', () => workbook('<row r="9999999"><c r="ZZZ9999999"><v>1</v></c></row>')],
  'xlsx, 8,000,000 empty strings': ['a.xlsx', () => workbook('', { strings: '<si/>'.repeat(8_000_000) })],
  'xlsx, 20,000,000 empty rows': ['a.xlsx', () => workbook('<row/>'.repeat(20_000_000))],
  'xlsx, a cell with 12,000,000 entities': [
    'a.xlsx',
    () => workbook(`<row r="1"><c r="A1" t="str"><v>${'&amp;'.repeat(12_000_000)}</v></c></row>`),
  ],
  'xlsx, elements 1,000,000 deep': ['a.xlsx', () => workbook('<c>'.repeat(1_000_000))],
  'xlsx, 1,000,000 attributes': ['a.xlsx', () => workbook(`<c ${many(1_000_000, (n) => `a${n}="" `)}/>`)],
  'xlsx, rows in turn, each of 10,000 cells': [
    'a.xlsx',
    () => workbook(many(20_000, (n) => `<row r="${(n % 2) + 1}"><c r="NTP${(n % 2) + 1}"><v>1</v></c></row>`)),
  ],
  'xlsx, 500 MiB of spaces': ['a.xlsx', () => workbook(' '.repeat(500 * 2 ** 20))],
  'honest xlsx, 50,000 rows and 20 columns': ['a.xlsx', () => workbook(numbers(50_000, 20))],
  'html, 60 MB of <div>': ['a.html', () => Buffer.from('<div>'.repeat(12_000_000))],
  'html, 1,900 <div> deep, 1,000,000 closed wrongly': [
    'a.html',
    () => Buffer.from('<div>'.repeat(1_900) + '</b>'.repeat(1_000_000)),
  ],
  'html, an element with 10,000,000 attributes': ['a.html', () => Buffer.from(`<div ${'a '.repeat(10_000_000)}>`)],
  'html, an attribute of 60 MB': ['a.html', () => Buffer.from(`<div a="${'a'.repeat(60_000_000)}">`)],
  'html, huge rowspan and colspan': [
    'a.html',
    () =>
      Buffer.from(
        `<table>${'<tr><td rowspan="99999999" colspan="99999999">$16 million</td></tr>'.repeat(50_000)}</table>`,
      ),
  ],
  'html, 15,000,000 entities': ['a.html', () => Buffer.from('&amp;'.repeat(12_000_000))],
  'html, a text of 60 MB in one paragraph': ['a.html', () => Buffer.from('the sum of $16 million '.repeat(2_600_000))],
  'honest html of 5 MB': [
    'a.html',
    () =>
      Buffer.from(
        `<html><body>${many(55_000, (n) => `<tr class="a b"><td>Some words ${n}</td><td><a href="x.html?${n}">paid &amp; owed $${n} million in 2012</a></td></tr>\n`)}</body></html>`,
      ),
  ],
  'csv, one row of 50 MB': ['a.csv', () => Buffer.from('1,'.repeat(25_000_000))],
  'csv, 30,000,000 rows': ['a.csv', () => Buffer.from('1\n'.repeat(30_000_000))],
  'csv, one quoted cell of 60 MB': ['a.csv', () => Buffer.from(`"${'a'.repeat(60_000_000)}"`)],
  'csv, a quotation mark that is never closed': ['a.csv', () => Buffer.from(`a,b\n"${'a,b\n'.repeat(900_000)}`)],
  'csv, 60 MB of quotation marks': ['a.csv', () => Buffer.from('"'.repeat(60_000_000))],
  'honest csv of 100,000 rows, cited 300 times': [
    'a.csv',
    () => Buffer.from(`country,year,value\n${many(100_000, (n) => `C${n % 300},${1900 + (n % 100)},${n}\n`)}`),
  ],
  'honest csv of 200,000 rows and 15 columns': [
    'a.csv',
    () => Buffer.from(many(200_000, (n) => `C${n},2012${many(13, (c) => `,${n * c}`)}\n`)),
  ],
  'txt, 60,000,000 empty lines': ['a.txt', () => Buffer.from('\n'.repeat(60_000_000))],
  'txt, one line of 60 MB': ['a.txt', () => Buffer.from('the sum of $16 million, '.repeat(2_500_000))],
  'txt, a line of dots and digits': [
    'a.txt',
    () =>
      Buffer.from(
        `${'x'.padEnd(90_000, '.')}\n${'1,111'.padEnd(90_000, ',111')}1\n${'a-'.repeat(45_000)}\n$16 million ${'. A'.repeat(30_000)}\n`,
      ),
  ],
  'honest txt of 100,000 lines, cited 300 times': [
    'a.txt',
    () =>
      Buffer.from(
        many(100_000, (n) => `In ${1900 + (n % 100)} the office paid $${n} million to partner ${n} in the north.\n`),
      ),
  ],
  'pdf, a page of 400 MiB': [
    'a.pdf',
    () => pdf([...pages(1, () => 5), stream('/Filter/FlateDecode', deflateSync(zeros(400), { level: 9 }))]),
  ],
  'pdf, a page packed twice': [
    'a.pdf',
    () =>
      pdf([
        ...pages(1, () => 5),
        stream('/Filter[/FlateDecode/FlateDecode]', deflateSync(deflateSync(zeros(400), { level: 9 }), { level: 9 })),
      ]),
  ],
  'pdf, 100,000 pages': ['a.pdf', () => pdf(pages(100_000, () => 100_004))],
  'pdf, 1,900 pages that share 4 MiB': [
    'a.pdf',
    () => pdf([...pages(1_900, () => 1_904), stream('/Filter/FlateDecode', deflateSync(zeros(4), { level: 9 }))]),
  ],
  'pdf, 1,900 pages that share 20,000 words': [
    'a.pdf',
    () =>
      pdf([
        ...pages(1_900, () => 1_904),
        stream(
          '/Filter/FlateDecode',
          deflateSync(Buffer.from(`BT /F1 10 Tf 1 0 0 1 0 0 Tm ${'(a) Tj 0 -20 Td '.repeat(20_000)} ET`), { level: 9 }),
        ),
      ]),
  ],
  'pdf, a form that draws itself twice, 40 deep': [
    'a.pdf',
    () =>
      pdf([
        ...pages(1, () => 5).map((each) => Buffer.from(String(each).replace('<</Font', '<</XObject<</X 6 0 R>>/Font'))),
        stream('', Buffer.from('/X Do')),
        ...Array.from({ length: 40 }, (_, n) =>
          stream(
            `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${n + 7} 0 R>>>>`,
            Buffer.from('/X Do /X Do'),
          ),
        ),
        stream(
          '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 4 0 R>>>>',
          Buffer.from('BT /F1 9 Tf (a) Tj ET'),
        ),
      ]),
  ],
  'honest pdf of 300 pages': ['a.pdf', () => report(300)],
};

/** Writes a workspace with `count` facts that cite the file. */
export function factsCiting(file, digest, count) {
  const isTable = /\.(?:csv|xlsx)$/.test(file);
  const series = isTable
    ? many(
        Math.floor(count / 2),
        (n) =>
          `  s.series-${n}: {kind: series, measure: goods, at: row C${n}, currency: CAD, points: {2001: ${n}, 2002: ${n + 1}, 2003: ${n + 2}}, en: S, fr: S}\n`,
      )
    : '';
  const facts = many(
    isTable ? Math.ceil(count / 2) : count,
    (n) => `  a.fact-${n}: {measure: goods, says: $${n * 31} million, currency: CAD, period: 2012?, en: G, fr: M}\n`,
  );
  return `measures:\n  goods: {kind: money, basis: trade, en: Goods, fr: Marchandises}\nsources:\n  page: {kind: official, publisher: {en: Office}, title: {en: Page}, date: 2013-11, language: en, fingerprint: '${digest}'}\nsource: page\nfacts:\n${facts}${series}`;
}
