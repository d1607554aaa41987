import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSheetCsv } from '../../src/render/check-sheet/csv.ts';
import { harmlessCell } from '../../src/render/check-sheet/harmless-cell.ts';
import { writtenInCsv } from '../../src/render/check-sheet/written-in-csv.ts';
import { laidOut } from '../briefs/shipped-workspace.ts';

/** Filter options of LibreOffice: separator, quotation mark, character set, first line, formats, language, quote all, detect numbers, as shown. */
const SAVED = {
  'as a comma-separated file': '44,34,UTF8,1,,1033,false,true,true',
  'with semicolons and every text quoted': '59,34,UTF8,1,,1036,true,true,true',
  'as Excel does in French': '59,34,ANSI,1,,1036,false,true,true',
  'with values, not as shown': '44,34,UTF8,1,,1033,false,true,false',
};

/** How the file is taken in: as text alone, or with numbers and dates recognised. */
const OPENED = {
  'plainly in English': '44,34,UTF8,1,,1033,false,false',
  'with numbers and dates recognised in English': '44,34,UTF8,1,,1033,false,true',
  'with numbers and dates recognised in French': '44,34,UTF8,1,,1036,false,true',
};

const sheets = new Map<string, string>();
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  for (const brief of ['at-a-glance', 'security']) {
    const { value } = await laidOut(`briefs/canada-mali/${brief}.yaml`);
    for (const { deck, sheet } of value.decks) sheets.set(`${brief}.${deck.language}`, checkSheetCsv(sheet));
  }
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The texts as LibreOffice saves them, by name. */
function saved(texts: ReadonlyMap<string, string>, opened: string, options: string): ReadonlyMap<string, Uint8Array> {
  const out = join(folder, 'out');
  const sources = [...texts].map(([name, text]) => {
    const source = join(folder, `${name}.csv`);
    writeFileSync(source, text);
    return source;
  });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const to = `csv:Text - txt - csv (StarCalc):${options}`;
  const filters = [`--infilter=CSV:${opened}`, '--convert-to', to, '--outdir', out];
  execFileSync('soffice', ['--headless', profile, ...filters, ...sources], { stdio: 'ignore', timeout: 120_000 });
  return new Map([...texts.keys()].map((name) => [name, readFileSync(join(out, `${name}.csv`))]));
}

function changed(change: (line: string, index: number) => string): ReadonlyMap<string, string> {
  return new Map([...sheets].map(([name, own]) => [name, own.split('\r\n').map(change).join('\r\n')]));
}

for (const [opening, opened] of Object.entries(OPENED)) {
  test.each(Object.entries(SAVED))(
    `a sheet opened ${opening} in LibreOffice and saved %s is known, with what was written into it`,
    (_, options) => {
      const noted = changed((line, index) =>
        index === 3 ? line.replace(/"",""$/, '"A. Tremblay","vu, « p. 2 »"') : line,
      );
      for (const [name, file] of saved(noted, opened, options)) {
        const notes = writtenInCsv(file, sheets.get(name) ?? '');
        expect([...(notes ?? [])], name).toEqual([[2, { checkedBy: 'A. Tremblay', remarks: 'vu, « p. 2 »' }]]);
      }
    },
  );
}

/** Split at all separators, quotation marks taken as letters, formulas run: the worst that a program does. */
const SPLIT = '59/44/9,0,UTF8,1,,1036,false,true,false,false,false,0,true';

test('no formula in a text is run, though a program splits the text at semicolons', () => {
  const note = (formula: string) =>
    changed((line, index) => (index === 3 ? line.replace(/"",""$/, `"A. Tremblay","x;${formula};y"`) : line));
  for (const [formula, ran] of [
    ['=2+40*1000', true],
    [harmlessCell(';=2+40*1000').slice(1), false],
  ] as const) {
    for (const [name, file] of saved(note(formula), SPLIT, SAVED['with values, not as shown'])) {
      expect(/(?:^|,)"?40002"?(?:,|$)/m.test(new TextDecoder().decode(file)), `${name}: ${formula}`).toBe(ran);
    }
  }
});

test('a sheet in which a digit was changed is told from one that was saved only', () => {
  const edited = changed((line, index) => (index === 5 ? line.replace(/\d(?=[^\d]*$)/, '0') : line));
  for (const [name, file] of saved(edited, OPENED['plainly in English'], SAVED['as a comma-separated file'])) {
    expect(edited.get(name)).not.toBe(sheets.get(name));
    expect(writtenInCsv(file, sheets.get(name) ?? ''), name).toBeUndefined();
  }
});
