import fc from 'fast-check';
import { readCsv } from '../../src/facts/read/csv.ts';
import { parseFactsFiles } from '../../src/facts/read/parse-facts.ts';
import { zip } from '../../src/opc/zip.ts';
import { readDocument } from '../../src/verify/read-document.ts';
import { pdf } from '../verify/pdf.ts';
import { caseTexts } from './case-texts.ts';
import { fuzz } from './fuzz.ts';
import { changed, changedBytes, type Step, steps } from './steps.ts';

const texts = caseTexts();
const facts = texts.filter(({ path }) => path.includes('/facts/') && path.endsWith('.yaml'));
const tables = texts.filter(({ path }) => path.endsWith('.csv'));

fuzz(
  'facts',
  8,
  fc.tuple(fc.constantFrom(...facts), steps, fc.constantFrom(...facts)),
  ([{ path, text }, made, other]) => {
    const beside = facts.filter((file) => file.path !== path && file.path.split('/')[1] === path.split('/')[1]);
    parseFactsFiles([{ path, text: changed(text, made, other.text) }, ...beside]);
    return undefined;
  },
);

fuzz('CSV of facts', 4, fc.tuple(fc.constantFrom(...tables), steps), ([{ text }, made]) => {
  const table = readCsv(changed(text, made, text));
  if (table.kind !== 'table') return undefined;
  const uneven = table.rows.find((row) => row.length !== table.header.length);
  return uneven && `a row of ${uneven.length} cells under ${table.header.length}`;
});

const HTML = `<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><h1>Aid</h1><p>Goods worth $16&nbsp;million<sup>1</sup>
were sold.</p><table><tr><th colspan="2">Year</th></tr><tr><td>2012</td><td>16</td></tr></table><script>var a = "<p>";</script></body></html>`;

const PLAIN =
  'Relations page\n\nThe embassy opened in 1978.\fGoods worth $16\u00a0million were sold, and the “partners” met.\n';

const PDF = pdf([
  [
    { y: 700, text: 'Goods worth $16' },
    { y: 686, text: 'million were sold.' },
  ],
  [{ y: 700, text: 'The second page.' }],
]);

const WORKBOOK: Readonly<Record<string, string>> = {
  'xl/workbook.xml':
    '<workbook xmlns:r="r"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="More" sheetId="2" r:id="rId2"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
  'xl/sharedStrings.xml': '<sst><si><t>Goods</t></si><si><r><t>$16</t></r><r><t> million</t></r></si></sst>',
  'xl/worksheets/sheet1.xml':
    '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="3"><c r="C3"><v>3.5</v></c><c t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>',
  'xl/worksheets/sheet2.xml':
    '<worksheet><sheetData><row><c><f>1+1</f><v>2</v></c><c t="e"><v>#N/A</v></c></row></sheetData></worksheet>',
};

function workbook(part: string, made: readonly Step[]): Uint8Array {
  const parts = Object.entries(WORKBOOK).map(([name, content]) => ({
    name,
    content: name === part ? changed(content, made, WORKBOOK['xl/worksheets/sheet1.xml'] ?? '') : content,
  }));
  return zip(parts, { year: 2020, month: 1, day: 1 });
}

async function read(path: string, bytes: Uint8Array): Promise<string | undefined> {
  const document = await readDocument(path, bytes);
  return document.kind === 'unreadable' && document.why.trim() === '' ? 'refused without a reason' : undefined;
}

fuzz(
  'workbooks',
  5,
  fc.tuple(fc.constantFrom(...Object.keys(WORKBOOK)), steps, steps, fc.boolean()),
  ([part, made, torn, tears]) => {
    const bytes = workbook(part, made);
    return read('copy.xlsx', tears ? changedBytes(bytes, torn) : bytes);
  },
);

fuzz(
  'pages and plain copies',
  4,
  fc.tuple(fc.constantFrom('html', 'txt', 'csv', 'tsv', 'md'), steps),
  ([ending, made]) => {
    const from = ending === 'html' ? HTML : ending.endsWith('sv') ? (tables[0]?.text ?? '') : PLAIN;
    return read(`copy.${ending}`, new TextEncoder().encode(changed(from, made, HTML)));
  },
);

fuzz('PDF', 6, steps, (made) => read('copy.pdf', changedBytes(PDF, made)));
