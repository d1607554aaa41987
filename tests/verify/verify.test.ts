import { describe, expect, test } from 'vitest';
import { buildStore } from '../../src/facts/build-store.ts';
import { parseFactsFiles } from '../../src/facts/read/parse-facts.ts';
import type { FactStore } from '../../src/facts/store.ts';
import { zip } from '../../src/opc/zip.ts';
import { readCopies, verifyFacts } from './verify-facts.ts';

const LINES = [
  'Relations page',
  '',
  'The embassy opened in 1978.',
  'Goods worth $16\u00a0million were sold, and the “partners” met.',
  '',
  'About 250 troops served; approximately $112 million a year was spent.',
];

function storeOf(facts: string, source = 'first-paragraph: 3'): FactStore {
  const files = [
    {
      path: 'briefs/facts/measures.yaml',
      text: 'measures:\n  goods: {kind: money, en: Goods, fr: Marchandises}\n  troops: {kind: quantity, unit: count, en: Troops, fr: Militaires}\n',
    },
    {
      path: 'briefs/facts/sources.yaml',
      text: `sources:\n  page:\n    kind: official\n    publisher: {en: Office, fr: Bureau}\n    title: {en: Page, fr: Page}\n    date: 2013-11\n    fingerprint: ${FINGERPRINT}\n    ${source}\n`,
    },
    { path: 'briefs/facts/f.yaml', text: `source: page\nfacts:\n${facts}` },
  ];
  const parsed = parseFactsFiles(files);
  const store = buildStore(parsed.value);
  expect([...parsed.diagnostics, ...store.diagnostics].filter((d) => d.severity === 'error')).toEqual([]);
  return store.value;
}

const FINGERPRINT = `sha256:${'a'.repeat(64)}`;

function goods(says: string, at = '¶2'): string {
  return `  trade.goods:\n    measure: goods\n    says: ${says}\n    at: ${at}\n    currency: CAD\n    period: 2012\n    en: Goods sold\n    fr: Marchandises vendues\n`;
}

function mean(says: string): string {
  return `${goods(says, '¶3')}    per: year\n`;
}

function troops(says: string, at = '¶3'): string {
  return `  sec.troops:\n    measure: troops\n    says: ${says}\n    at: ${at}\n    period: 2012\n    en: Troops\n    fr: Militaires\n`;
}

async function judged(store: FactStore, content: string | Uint8Array, path: string, fingerprint = FINGERPRINT) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readCopies([{ path, bytes, fingerprint }]);
  return verifyFacts(store, read)[0];
}

async function verdictOf(facts: string, content: string | Uint8Array = LINES.join('\n'), path = 'copy.txt') {
  return (await judged(storeOf(facts), content, path))?.verdict;
}

describe('a citation of a text', () => {
  test('agrees across a no-break space', async () => {
    expect(await verdictOf(goods('$16 million'))).toEqual({ kind: 'agrees' });
  });

  test('agrees across curly quotes', async () => {
    expect(
      await verdictOf(
        '  dip.partners:\n    kind: statement\n    says: \'the "partners" met\'\n    at: ¶2\n    stance: official\n    as-of: 2013\n    en: Partners\n    fr: Partenaires\n',
      ),
    ).toEqual({ kind: 'agrees' });
  });

  test('differs where the document has another figure in its place', async () => {
    const verdict = await verdictOf(goods('$16 million'), LINES.join('\n').replace('$16', '$17'));
    expect(verdict).toEqual({ kind: 'differs', what: 'the document says “$17\u00a0million”' });
  });

  test('is elsewhere where a paragraph moved', async () => {
    expect(await verdictOf(goods('$16 million'), ['a', 'b', ...LINES].join('\n'))).toEqual({
      kind: 'elsewhere',
      places: ['¶3'],
    });
  });

  test('is cut where the document hedges and the citation does not', async () => {
    expect(await verdictOf(goods('$112 million', '¶3'))).toEqual({
      kind: 'cut',
      printed: 'approximately $112 million',
    });
    expect(await verdictOf(mean('approximately $112 million'))).toEqual({ kind: 'agrees' });
  });

  test('differs where the fact hedges and the document does not', async () => {
    expect(await verdictOf(goods('about $16 million'))).toEqual({
      kind: 'differs',
      what: 'the document says “$16\u00a0million” without “about”',
    });
  });

  test('is not found where the words are nowhere', async () => {
    expect(await verdictOf(goods('$99 billion'))).toEqual({ kind: 'not-found' });
  });

  test('a figure inside a longer number is not the figure', async () => {
    expect(await verdictOf(troops('about 25'), LINES.join('\n'))).toMatchObject({ kind: 'differs' });
  });

  test('has no copy where the fingerprint is another', async () => {
    const other = `sha256:${'b'.repeat(64)}`;
    expect(await judged(storeOf(goods('$16 million')), '', 'copy.txt', other)).toMatchObject({
      verdict: { kind: 'no-copy' },
    });
  });
});

describe('other forms of a source', () => {
  test('a page’s words are read, its scripts are not', async () => {
    const html =
      '<head><title>x</title></head><script>$99 billion</script><h1>Relations page</h1>\n<p>One</p><p>Goods worth <b>$16</b>&nbsp;million</p>';
    const store = storeOf(goods('$16 million', '¶3'), 'first-paragraph: 1');
    expect((await judged(store, html, 'copy.html'))?.verdict).toEqual({ kind: 'agrees' });
  });

  const SERIES =
    '  aid.flow:\n    kind: series\n    measure: goods\n    at: row MLI\n    currency: USD\n    scale: million\n    points: {2010: 96.04, 2011: 116.17}\n    en: Aid\n    fr: Aide\n';

  test('a series agrees with its row at the digits it keeps', async () => {
    const csv = 'Country Name,Code,2010,2011\nMali,MLI,96040000.9,116169998.2\n';
    expect(await verdictOf(SERIES, csv, 'copy.csv')).toEqual({ kind: 'agrees' });
  });

  test('a revised point differs and is named', async () => {
    const csv = 'Country Name,Code,2010,2011\nMali,MLI,96040000,117000000\n';
    expect(await verdictOf(SERIES, csv, 'copy.csv')).toEqual({ kind: 'differs', what: '2011: the file has 117000000' });
  });

  test('a gap in the file is not a zero', async () => {
    expect(await verdictOf(SERIES, 'Country Name,Code,2010,2011\nMali,MLI,96040000,\n', 'copy.csv')).toMatchObject({
      kind: 'differs',
    });
  });

  test('a workbook’s cell is read at its address', async () => {
    expect(await verdictOf(goods('$16 million', 'Data!B2'), workbook('$16 million'), 'copy.xlsx')).toEqual({
      kind: 'agrees',
    });
    expect(await verdictOf(goods('$16 million', 'Data!B2'), workbook('$17 million'), 'copy.xlsx')).toMatchObject({
      kind: 'differs',
    });
  });

  test('a damaged workbook can’t be read', async () => {
    const verdict = await verdictOf(goods('$16 million', 'Data!B2'), new Uint8Array([1, 2, 3]), 'copy.xlsx');
    expect(verdict).toMatchObject({ kind: 'unreadable' });
  });

  test('a workbook with a DOCTYPE is refused', async () => {
    const bytes = workbook('$16 million', '<!DOCTYPE x [<!ENTITY e "x">]>');
    const verdict = await verdictOf(goods('$16 million', 'Data!B2'), bytes, 'copy.xlsx');
    expect(verdict).toEqual({ kind: 'unreadable', why: 'it has a document type' });
  });
});

function workbook(cell: string, prolog = ''): Uint8Array {
  const parts = [
    {
      name: 'xl/workbook.xml',
      content: '<workbook xmlns:r="r"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `${prolog}<sst><si><t>${cell.slice(0, 3)}</t><r><t>${cell.slice(3)}</t></r></si></sst>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content:
        '<worksheet><sheetData><row r="2"><c r="A2"><v>5</v></c><c r="B2" t="s"><v>0</v></c></row></sheetData></worksheet>',
    },
  ];
  return zip(parts, { year: 2020, month: 1, day: 1 });
}
