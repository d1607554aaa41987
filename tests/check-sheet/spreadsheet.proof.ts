import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSheetCsv } from '../../src/render/check-sheet/csv.ts';
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

function saved(name: string, text: string, opened: string, options: string): Uint8Array {
  const source = join(folder, `${name}.csv`);
  const out = join(folder, 'out');
  writeFileSync(source, text);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const to = `csv:Text - txt - csv (StarCalc):${options}`;
  execFileSync(
    'soffice',
    ['--headless', profile, `--infilter=CSV:${opened}`, '--convert-to', to, '--outdir', out, source],
    {
      stdio: 'ignore',
      timeout: 120_000,
    },
  );
  return readFileSync(join(out, `${name}.csv`));
}

for (const [opening, opened] of Object.entries(OPENED)) {
  test.each(Object.entries(SAVED))(
    `a sheet opened ${opening} in LibreOffice and saved %s is known, with what was written into it`,
    (_, options) => {
      for (const [name, own] of sheets) {
        const lines = own.split('\r\n');
        const noted = lines
          .map((line, index) => (index === 3 ? line.replace(/"",""$/, '"A. Tremblay","vu, « p. 2 »"') : line))
          .join('\r\n');
        const notes = writtenInCsv(saved(name, noted, opened, options), own);
        expect([...(notes ?? [])], name).toEqual([[2, { checkedBy: 'A. Tremblay', remarks: 'vu, « p. 2 »' }]]);
        const edited = own.replace('106535130 CAD', '106535131 CAD').replace('"2012"', '"2011"');
        expect(writtenInCsv(saved(name, edited, opened, options), own), name).toBeUndefined();
      }
    },
  );
}
