import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { nodeIo } from '../../src/project/node-io.ts';
import { openProject } from '../../src/project/project.ts';
import { listOutlines } from '../../src/project/workspace-files.ts';
import { comparable, recordOf } from './record.ts';

const RECORD = join(import.meta.dirname, 'record');
const WORKSPACE = { root: join(import.meta.dirname, 'workspace') };
const OUTLINES = listOutlines(nodeIo(), WORKSPACE).value;
const PROJECT = openProject(nodeIo(), WORKSPACE, { draft: false });

/** A difference between the record and today: what read `before` reads `after`, wherever it stands. */
const IN = z.union([z.string(), z.array(z.string()).min(1)]).optional();
const CHANGES = z
  .array(
    z.strictObject({
      what: z.string().min(10),
      reason: z.string().min(20),
      in: IN,
      lines: z.array(z.strictObject({ in: IN, before: z.string().min(1), after: z.string() })).min(1),
    }),
  )
  .parse(parse(readFileSync(join(import.meta.dirname, 'changes.yaml'), 'utf8')));

/** The lines of all changes, in their order. */
const LINES = CHANGES.flatMap(({ what, in: everywhere, lines }) =>
  lines.map((line) => ({ what, ...line, in: line.in ?? everywhere })),
);

type Line = (typeof LINES)[number];

/** What a record becomes by all explained changes, in their order. `used` hears of each line that changes something. */
function withChanges(record: string, name: string, used: (line: Line) => void = () => {}): string {
  return LINES.filter((line) => [line.in ?? ''].flat().some((start) => name.startsWith(start))).reduce(
    (before, line) => {
      const after = before.replaceAll(line.before, line.after);
      if (after !== before) used(line);
      return after;
    },
    record,
  );
}

function recordNames(): readonly string[] {
  const names = readdirSync(RECORD, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return names.filter((name) => name.endsWith('.txt')).sort();
}

function recorded(name: string): string {
  return comparable(readFileSync(join(RECORD, name), 'utf8'));
}

function expectAsRecorded(name: string, now: string): void {
  const file = join(RECORD, name);
  if (process.env['RECORD_OUTLINES_OF_OLD'] && !existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, now);
  }
  expect(comparable(now)).toBe(withChanges(recorded(name), name));
}

/** `canada-mali/security` for `briefs/canada-mali/security.yaml`. */
function nameOf(outline: string): string {
  return outline.slice('briefs/'.length, -'.yaml'.length);
}

function findingText({ severity, code, span }: Diagnostic): string {
  return `${severity} ${code}${span ? ` ${span.file}:${span.start.line}:${span.start.column}` : ''}\n`;
}

describe('an outline of old gives what it gave, but for what changes.yaml explains', () => {
  test.each(OUTLINES)('%s', async (outline) => {
    const { value, diagnostics } = await PROJECT.laidOut(outline);
    expectAsRecorded(`${nameOf(outline)}.findings.txt`, diagnostics.map(findingText).sort().join(''));
    for (const { scene } of value.decks) expectAsRecorded(`${nameOf(outline)}.${scene.language}.txt`, recordOf(scene));
  });
});

test('each line of each explained change changes a record', () => {
  const unused = new Set(LINES);
  for (const name of recordNames()) withChanges(recorded(name), name, (line) => unused.delete(line));
  expect([...unused].map(({ what, before }) => `${what}: ${before}`)).toEqual([]);
});

test('each outline has its records, and each record its outline', () => {
  const expected = OUTLINES.flatMap((outline) => ['en', 'findings', 'fr'].map((of) => `${nameOf(outline)}.${of}.txt`));
  expect(recordNames()).toEqual(expected.sort());
});
