import { expect, test } from 'vitest';
import { readCsv } from '../../src/facts/read/csv.ts';
import type { CheckRow, CheckSheet } from '../../src/model/check-sheet.ts';
import { deckFile } from '../../src/project/decks/deck-file.ts';
import { placeDecks } from '../../src/project/decks/place-decks.ts';
import { renewSheets } from '../../src/project/decks/renew-sheets.ts';
import { type MemoryIo, memoryIo } from '../memory-io.ts';

const CSV = '/ws/out/mali.en.check-sheet.csv';
const HTML = '/ws/out/mali.en.check-sheet.html';

function row(number: number, shown: string, more: Partial<CheckRow> = {}): CheckRow {
  return {
    number,
    slide: 2,
    slideId: 'trade',
    where: 'text',
    shown,
    sentence: `Exports came to ${shown}.`,
    facts: ['trade.exports-2012' as CheckRow['facts'][number]],
    label: 'Exports to Mali',
    value: `${shown.replace(/\D/g, '')}000000 CAD`,
    formula: '',
    citations: ['Government of Canada, Nov 2013, ¶4: “$16 million”'],
    places: [],
    tick: 'agrees',
    risks: [],
    ...more,
  };
}

function sheet(...rows: readonly CheckRow[]): CheckSheet {
  const uncovered = [{ slide: 3, where: 'text' as const, sentence: 'Mali is large.' }];
  const base = { deck: 'mali', title: 'Mali', language: 'en', asOf: '2023-12-31', slides: [] } as const;
  return { ...base, rows, claims: [], acceptances: [], uncovered };
}

const THREE = sheet(row(1, '$16 million'), row(2, '$5 million'), row(3, '$7 million', { slide: 4 }));

function named(given: CheckSheet) {
  const deck = { language: 'en' as const, bytes: new Uint8Array([1]), slides: 1, figures: 1, sheet: given };
  return { deck, format: 'pptx' as const, name: 'mali', out: '/ws/out', marks: [], hasSheets: true };
}

/** What `build` writes of sheets, where nothing speaks against it. */
async function write(io: MemoryIo, given: CheckSheet, even = false) {
  const renewed = await renewSheets(io, deckFile(io, named(given)));
  if (renewed.reasons.length === 0 || even) io.writeAll([...renewed.records, ...renewed.sheets]);
  return renewed;
}

function cells(io: MemoryIo, path = CSV): readonly (readonly string[])[] {
  const table = readCsv(io.text(path));
  if (table.kind === 'broken') throw new Error(table.why);
  return [table.header, ...table.rows].map((each) => each.map(({ text }) => text));
}

/** Saves the sheet as a spreadsheet program would, after writing into it. */
function save(
  io: MemoryIo,
  edit: (rows: string[][]) => string[][] | undefined,
  { separator = ';', bom = '', encoding = 'utf-8' } = {},
) {
  const rows = cells(io).map((each) => [...each]);
  const edited = edit(rows) ?? rows;
  const text =
    bom +
    edited
      .map((each) =>
        each.map((cell) => (/[";,\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator),
      )
      .join('\n');
  io.files.set(CSV, encoding === 'utf-8' ? text : inWindows(text));
}

/** The encoding of Windows, with a question mark for what it lacks. */
function inWindows(text: string): Uint8Array {
  const signs = new Map([
    ['“', 0x93],
    ['”', 0x94],
    ['’', 0x92],
    ['–', 0x96],
  ]);
  return Uint8Array.from([...text].map((each) => signs.get(each) ?? (each <= 'ÿ' ? each.charCodeAt(0) : 0x3f)));
}

const note = (index: number, by: string, remarks: string) => (rows: string[][]) => {
  const target = rows[index] as string[];
  target[12] = by;
  target[13] = remarks;
  return rows;
};

function notesOf(io: MemoryIo) {
  return cells(io)
    .slice(1)
    .map((each) => [each[3] || each[4], each[12], each[13]]);
}

test('names and remarks stay beside the figures that they were written for, on whatever slide those stand now', async () => {
  const io = memoryIo({});
  await write(io, THREE);
  save(io, note(1, 'A. Tremblay', 'seen; "¶4" is right'));
  save(io, note(4, '', 'who says so?'));
  const later = sheet(
    row(1, '$3 million'),
    row(2, '$16 million', { slide: 5, slideId: 'other' }),
    row(3, '$7 million', { slide: 9 }),
  );
  const { reasons, losses } = await write(io, later);
  expect([...reasons, ...losses]).toEqual([]);
  expect(notesOf(io)).toEqual([
    ['$3 million', '', ''],
    ['$16 million', 'A. Tremblay', 'seen; "¶4" is right'],
    ['$7 million', '', ''],
    ['Mali is large.', '', 'who says so?'],
  ]);
  expect(io.text(HTML)).toContain('<td>A. Tremblay</td><td>seen; "¶4" is right</td>');
});

test.each([
  ['its value', { value: '17000000 CAD' }],
  ['its fact', { facts: ['trade.imports-2012' as CheckRow['facts'][number]] }],
  ['its source', { citations: ['Government of Mali'] }],
  ['what it is', { label: 'Exports from Mali' }],
  ['its state', { tick: 'accepted' as const }],
  ['its place and its sentence', { slide: 7, sentence: 'Imports fell.' }],
])('a name goes with a figure that changed %s, and the old sheet is kept', async (_, change) => {
  const io = memoryIo({});
  await write(io, THREE);
  save(io, note(1, 'A. Tremblay', 'fine'));
  const written = io.text(CSV);
  const { losses } = await write(io, sheet(row(1, '$16 million', change), row(2, '$5 million'), row(3, '$7 million')));
  expect(losses.map(({ code, severity }) => [code, severity])).toEqual([['output/notes-without-row', 'warning']]);
  expect(losses[0]?.message).toContain('(1); the old sheet is kept as mali.en.old.check-sheet.csv');
  expect(notesOf(io).every(([, by, remarks]) => by === '' && remarks === '')).toBe(true);
  expect(io.text('/ws/out/mali.en.old.check-sheet.csv')).toEqual(written);
});

test('a figure keeps its note where another figure of its sentence changes', async () => {
  const io = memoryIo({});
  await write(io, THREE);
  save(io, note(1, 'A. Tremblay', ''));
  const { losses } = await write(io, sheet(row(1, '$16 million', { sentence: '$16 million of $90 million.' })));
  expect(losses).toEqual([]);
  expect(notesOf(io)[0]).toEqual(['$16 million', 'A. Tremblay', '']);
});

test('a second old sheet leaves the first as it is', async () => {
  const io = memoryIo({});
  for (const shown of ['$1 million', '$2 million', '$3 million']) {
    await write(io, sheet(row(1, shown)));
    save(io, note(1, 'A. Tremblay', shown));
  }
  expect([...io.files.keys()].filter((path) => path.includes('.old')).sort()).toEqual([
    '/ws/out/mali.en.old-2.check-sheet.csv',
    '/ws/out/mali.en.old.check-sheet.csv',
  ]);
});

test('a name behind a signature stays, and neither is doubled', async () => {
  const io = memoryIo({});
  const signed = sheet(row(1, '$16 million', { signedBy: 'B. Roy' }));
  await write(io, signed);
  save(io, note(1, 'B. Roy; A. Tremblay', 'ok'));
  for (let count = 0; count < 3; count += 1) await write(io, signed);
  expect(notesOf(io)[0]).toEqual(['$16 million', 'B. Roy; A. Tremblay', 'ok']);
  await write(io, sheet(row(1, '$16 million', { signedBy: 'C. Diallo' })));
  expect(notesOf(io)[0]).toEqual(['$16 million', 'C. Diallo; A. Tremblay', 'ok']);
});

test('a name written by hand can’t pass for one that a key proves', async () => {
  const io = memoryIo({});
  const signed = sheet(row(1, '$16 million', { signedBy: 'B. Roy [typed name]' }));
  await write(io, signed);
  save(io, note(1, 'B. Roy [typed name]; A. Tremblay [SSH key verified]', ''));
  await write(io, signed);
  expect(notesOf(io)[0]?.[1]).toBe('B. Roy [typed name]; A. Tremblay (SSH key verified)');
  save(io, note(1, 'B. Roy [SSH key verified]', ''));
  await write(io, signed);
  expect(notesOf(io)[0]?.[1]).toBe('B. Roy [typed name]; B. Roy (SSH key verified)');
  const page = io.text(HTML);
  io.files.set(HTML, page.replace('(SSH key verified)', '&#91;SSH key verified&#93;'));
  await write(io, signed);
  expect(notesOf(io)[0]?.[1]).not.toContain('[SSH');
  expect(io.text(HTML)).not.toMatch(/\[SSH|&#91;/);
});

test('a remark that is changed or taken out of the table doesn’t come back from the page', async () => {
  const io = memoryIo({});
  await write(io, THREE);
  save(io, note(1, '', 'first'));
  await write(io, THREE);
  save(io, note(1, '', 'second'));
  await write(io, THREE);
  expect(notesOf(io)[0]).toEqual(['$16 million', '', 'second']);
  save(io, note(1, '', ''));
  await write(io, THREE);
  expect(notesOf(io)[0]).toEqual(['$16 million', '', '']);
});

test('a name written into the page stays in it and in the table', async () => {
  const io = memoryIo({});
  await write(io, THREE);
  const page = io.text(HTML);
  io.files.set(
    HTML,
    page.replace('<td></td><td></td></tr>', '<td>A. Tremblay</td><td>a &lt; b</td></tr>').replaceAll('\n', '\r\n'),
  );
  for (let count = 0; count < 2; count += 1) {
    const { reasons, losses } = await write(io, THREE);
    expect([...reasons, ...losses]).toEqual([]);
    expect(notesOf(io)[0]).toEqual(['$16 million', 'A. Tremblay', 'a < b']);
    expect(io.text(HTML)).toContain('<td>A. Tremblay</td><td>a &lt; b</td></tr>');
  }
});

test.each([
  [
    'a figure',
    (rows: string[][]) => {
      rows[1]![3] = '$17 million';
      return rows;
    },
  ],
  [
    'a figure’s scale',
    (rows: string[][]) => {
      rows[1]![7] = '1600000 CAD';
      return rows;
    },
  ],
  [
    'a source',
    (rows: string[][]) => {
      rows[2]![9] = 'somebody';
      return rows;
    },
  ],
  [
    'a state',
    (rows: string[][]) => {
      rows[2]![10] = 'adds up';
      return rows;
    },
  ],
  ['a row less', (rows: string[][]) => rows.slice(0, -1)],
  ['a row more', (rows: string[][]) => [...rows, ['', '', 'mine']]],
  ['a row twice', (rows: string[][]) => [...rows.slice(0, -1), rows[1]!]],
  ['a column more', (rows: string[][]) => rows.map((each, index) => [...each, index === 1 ? 'ok' : ''])],
  [
    'another heading',
    (rows: string[][]) => {
      rows[0]![12] = 'Author';
      return rows;
    },
  ],
  ['nothing left', () => [['']]],
])('a sheet edited otherwise is kept: %s', async (_, edit) => {
  const io = memoryIo({});
  await write(io, THREE);
  save(io, edit);
  const { reasons } = await write(io, sheet(row(1, '$9 million')));
  expect(reasons.map(({ code }) => code)).toEqual(['output/edited-by-hand']);
  expect(reasons[0]?.message).toBe(
    'out/mali.en.check-sheet.csv was edited since it was built, beyond “Checked by” and “Remarks”',
  );
});

test('an edited page is kept', async () => {
  const io = memoryIo({});
  await write(io, THREE);
  io.files.set(HTML, io.text(HTML).replace('$16 million', '$17 million'));
  expect((await write(io, THREE)).reasons.map(({ message }) => message)).toEqual([
    'out/mali.en.check-sheet.html was edited since it was built, beyond “Checked by” and “Remarks”',
  ]);
});

test('a sheet without its copy is renewed if it is the one to be written, and kept if it is not', async () => {
  const io = memoryIo({});
  await write(io, THREE);
  save(io, note(1, 'A. Tremblay', ''));
  for (const path of [...io.files.keys()]) if (path.includes('.written')) io.files.delete(path);
  expect((await renewSheets(io, deckFile(io, named(THREE)))).reasons).toEqual([]);
  const other = sheet(row(1, '$9 million'));
  expect((await renewSheets(io, deckFile(io, named(other)))).reasons.map(({ message }) => message)).toEqual([
    'out/mali.en.check-sheet.csv is already there, and no copy says what was written into it',
    'out/mali.en.check-sheet.html is already there, and no copy says what was written into it',
  ]);
});

test('a sheet that is open elsewhere is kept', async () => {
  const io = memoryIo({ '/ws/out/.~lock.mali.en.check-sheet.csv#': '' });
  await write(io, THREE);
  const { reasons } = await write(io, sheet(row(1, '$9 million')));
  expect(reasons.map(({ code }) => code)).toEqual(['output/open-elsewhere']);
});

test('with --beside, a deck whose sheet is kept goes beside it with a sheet of its own', async () => {
  const io = memoryIo({});
  await write(io, THREE);
  save(io, (rows) => rows.slice(0, -1));
  const { placed, besides } = await placeDecks(io, [named(THREE)], 'beside');
  expect(placed.map(({ file }) => file.path)).toEqual(['out/mali.en.new.pptx']);
  expect(placed[0]?.sheets.sheets.map(({ path }) => path)).toContain('out/mali.en.new.check-sheet.csv');
  expect(besides.map(({ code }) => code)).toEqual(['output/written-beside']);
});

test.each([
  ['semicolons', { separator: ';' }],
  ['commas and a byte order mark', { separator: ',', bom: '\uFEFF' }],
  ['the encoding of Windows', { encoding: 'windows-1252' }],
])('a sheet saved with %s, and sorted, is known', async (_, manner) => {
  const io = memoryIo({});
  await write(io, sheet(row(1, '$16\u202fmillion é’s'), row(2, '$5 million'), row(3, '$7 million')));
  save(io, (rows) => [rows[0]!, ...note(1, 'A. Tremblay', 'très bien – “oui”')(rows).slice(1).reverse()], manner);
  const { reasons } = await write(io, sheet(row(1, '$5 million'), row(2, '$16\u202fmillion é’s')));
  expect(reasons).toEqual([]);
  expect(notesOf(io)[1]).toEqual(['$16\u202fmillion é’s', 'A. Tremblay', 'très bien – “oui”']);
});
