import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CheckRow, CheckSheet } from '../../src/model/check-sheet.ts';
import { addPart, emptyPackage } from '../../src/opc/package.ts';
import { sealedParts } from '../../src/opc/seal.ts';
import { zip } from '../../src/opc/zip.ts';
import { deliverDecks } from '../../src/project/decks/deliver-decks.ts';
import type { Io } from '../../src/project/io.ts';
import { nodeIo } from '../../src/project/node-io.ts';
import type { BuiltDeck } from '../../src/project/project.ts';
import { type FileSystem, writeAll } from '../../src/project/write-all.ts';

const disk = nodeIo();

let folder: string;

beforeAll(() => {
  folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'briefdeck-delivery-')));
});

afterAll(() => fs.rmSync(folder, { recursive: true }));

/** Ends the process at once, for all that the files can tell: nothing is undone, and nothing more is done. */
class Killed extends Error {}

/** A disk whose calls are counted, and on which the process is killed at the n-th. */
function diskKilledAt(n: number): { readonly io: Io; readonly calls: () => number } {
  let calls = 0;
  const system = Object.fromEntries(
    Object.entries(fs).map(([name, original]) => [
      name,
      typeof original !== 'function'
        ? original
        : (...given: readonly never[]) => {
            calls += 1;
            if (n > 0 && calls >= n) throw new Killed();
            // Flushing takes long, and changes nothing that a process can see.
            if (name !== 'fsyncSync') return (original as (...given: readonly never[]) => unknown)(...given);
          },
    ]),
  ) as unknown as FileSystem;
  return {
    io: { ...disk, cwd: folder, writeAll: (files) => writeAll(files, folder, system) },
    calls: () => calls,
  };
}

function rowOf(shown: string): CheckRow {
  return {
    number: 1,
    slide: 2,
    slideId: 'trade',
    where: 'text',
    shown,
    sentence: `Exports came to ${shown}.`,
    facts: [],
    label: 'Exports to Mali',
    value: `${shown.replace(/\D/g, '')}000000 CAD`,
    formula: '',
    citations: [],
    places: [],
    tick: 'agrees',
    risks: [],
  };
}

function deckOf(shown: string): BuiltDeck {
  const opc = emptyPackage();
  addPart(opc, '', 'urn:type', { name: 'a.xml', content: `<a>${shown}</a>`, contentType: 'application/xml' });
  const bytes = zip(sealedParts(opc, '1.2.3'), { year: 2023, month: 12, day: 31 });
  const sheet: CheckSheet = {
    deck: 'mali',
    title: 'Mali',
    language: 'en',
    asOf: '2023-12-31',
    slides: [],
    rows: [rowOf(shown), rowOf('$5 million')],
    claims: [],
    acceptances: [],
    uncovered: [],
  };
  return { language: 'en', bytes, slides: 1, figures: 1, sheet };
}

function deliver(io: Io, shown: string) {
  const decks = [deckOf(shown)];
  const options = { format: 'pptx', out: 'out', overwriting: 'refuse' } as const;
  return deliverDecks(io, { root: folder }, 'briefs/mali.yaml', { decks, texts: [] }, options, new Map());
}

/** What stands in out/, by name, with what is hidden in it. */
function standing(): ReadonlyMap<string, string> {
  const names = fs.readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => fs.statSync(join(folder, 'out', name)).isFile());
  return new Map(files.map((name) => [name, fs.readFileSync(join(folder, 'out', name), 'latin1')]));
}

const isShown = (name: string) => !/(^|\/)\./.test(name);

const build = (shown: string) => deliver(diskKilledAt(0).io, shown);

test('a build killed at any step leaves whole files, and the next takes none of them for edited and leaves nothing of it', async () => {
  const built = new Map<string, ReadonlyMap<string, string>>();
  for (const shown of ['$7 million', '$16 million']) {
    expect((await build(shown)).diagnostics).toEqual([]);
    built.set(shown, standing());
  }
  const names = ['mali.en.check-sheet.csv', 'mali.en.check-sheet.html', 'mali.en.pptx'];
  expect([...standing().keys()].filter(isShown)).toEqual(names);

  const whole = diskKilledAt(0);
  await deliver(whole.io, '$7 million');
  expect(whole.calls()).toBeGreaterThan(50);
  const seen = new Set<string>();
  for (let at = 1; at <= whole.calls(); at += 1) {
    await build('$7 million');
    await expect(deliver(diskKilledAt(at).io, '$16 million')).rejects.toThrow(Killed);
    const found = standing();
    const states = names.map((name) =>
      [...built].flatMap(([shown, files]) => (files.get(name) === found.get(name) ? [shown] : [])).join(),
    );
    expect(states, `killed at call ${at}`).not.toContain('');
    seen.add(states.join(' '));
    expect((await build('$9 million')).diagnostics, `after the kill at call ${at}`).toEqual([]);
    expect([...standing().keys()].filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }
  expect(seen.size).toBe(4);
});
