import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { CodeEntry } from '../../src/diagnostics/code-entry.ts';
import { CODES } from '../../src/diagnostics/codes.ts';
import { codesPage } from '../../src/diagnostics/codes-page.ts';

const TABLES = 'src/diagnostics/codes';

const tables = readdirSync(TABLES).map((name) => readFileSync(join(TABLES, name), 'utf8'));
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('diagnostics/codes/'))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n');

const codes = Object.entries<CodeEntry>(CODES);

describe('every code', () => {
  it.each(codes.map(([code]) => code))('is raised somewhere: %s', (code) => {
    expect(source.includes(`'${code}'`)).toBe(true);
  });

  it('stands in one table only, so that none hides another', () => {
    const declared = tables.flatMap((table) =>
      [...table.matchAll(/^ {2}'([a-z\d]+\/[a-z-]+)': \{$/gm)].map((m) => m[1] ?? ''),
    );
    expect(declared.filter((code, index) => declared.indexOf(code) < index)).toEqual([]);
    expect(declared.toSorted()).toEqual(codes.map(([code]) => code).toSorted());
  });

  it.each(codes)('says in sentences what it is, why and how to mend it: %s', (_, { what, why, mend }) => {
    for (const text of [what, why, mend]) expect(text).toMatch(/^[\p{Lu}`“«]?.*[.`]$/su);
  });
});

test('docs/diagnostics.md is what the table gives (npm run diagnostics writes it)', () => {
  expect(readFileSync('docs/diagnostics.md', 'utf8')).toBe(codesPage());
});

test('the page names every code once, with characters kept from Markdown', () => {
  const page = codesPage();
  for (const [code] of codes) expect(page.split(`### ${code}\n`)).toHaveLength(2);
  expect(page).not.toMatch(/[^\\]\]\(https/);
});
