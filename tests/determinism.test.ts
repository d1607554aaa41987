import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partsDigest } from '../src/opc/digest.ts';
import { unzip } from '../src/opc/unzip.ts';
import { caseWorkspace } from './case-workspace.ts';

/** The files of a workspace, by path from its root. */
type Files = ReadonlyMap<string, string | Uint8Array>;

let folder: string;
let files: Files;
let reference: ReadonlyMap<string, Uint8Array>;

beforeAll(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'briefdeck-same-'));
  const bundled = spawnSync(process.execPath, ['scripts/bundle.mjs', join(folder, 'program')], { encoding: 'utf8' });
  if (bundled.status !== 0) throw new Error(bundled.stderr);
  files = workspaceFiles();
  reference = build(workspace('reference', files));
}, 120_000);

afterAll(() => fs.rmSync(folder, { recursive: true }));

/** Two briefs, one of which has everything that a deck can hold. */
function workspaceFiles(): Files {
  const given = [...caseWorkspace('everything').files, ...caseWorkspace('panels').files];
  const everything = caseWorkspace('everything').files.get('/ws/briefs/case.yaml') ?? '';
  const panels = caseWorkspace('panels').files.get('/ws/briefs/case.yaml') ?? '';
  const shared = given.filter(([path]) => path !== '/ws/briefs/case.yaml');
  return new Map([
    ...shared.map(([path, content]) => [path.slice('/ws/'.length), content] as const),
    ['briefs/everything.yaml', everything],
    ['briefs/a-first.yaml', panels],
  ]);
}

/** Creates a workspace on disk, file by file in the order given. */
function workspace(name: string, content: Files): string {
  const root = join(folder, name);
  for (const [path, text] of content) {
    fs.mkdirSync(dirname(join(root, path)), { recursive: true });
    fs.writeFileSync(join(root, path), text);
  }
  return root;
}

/**
 * Builds with the shipped bundle in a separate process. Returns the decks of the brief "everything"
 * by language.
 */
function build(
  root: string,
  { briefs = ['everything'], env = {} }: { briefs?: readonly string[]; env?: Readonly<Record<string, string>> } = {},
): ReadonlyMap<string, Uint8Array> {
  const program = join(folder, 'program', 'briefdeck.cjs');
  const start = `require(${JSON.stringify(program)}).start('test')`;
  const out = fs.mkdtempSync(join(folder, 'out-'));
  const run = spawnSync(process.execPath, ['-e', start, 'briefdeck', 'build', ...briefs, '--out', out], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  });
  expect(run.status, run.stderr + run.stdout).toBe(0);
  return new Map(['en', 'fr'].map((language) => [language, fs.readFileSync(join(out, `everything.${language}.pptx`))]));
}

const digests = (decks: ReadonlyMap<string, Uint8Array>) =>
  [...decks].map(([language, bytes]) => [language, createHash('sha256').update(bytes).digest('hex')]);

describe('the same sources give the same bytes', () => {
  test('in another process', () => {
    expect(digests(build(workspace('again', files)))).toEqual(digests(reference));
  });

  test.each([
    ['Pacific/Kiritimati', 'fr_CA.UTF-8'],
    ['America/St_Johns', 'ar_EG.UTF-8'],
    ['UTC', 'C'],
  ])('in the time zone %s and the locale %s', (TZ, locale) => {
    const env = { TZ, LANG: locale, LC_ALL: locale, LANGUAGE: locale };
    expect(digests(build(join(folder, 'reference'), { env }))).toEqual(digests(reference));
  });

  test('whatever the order in which the files came to be', () => {
    const reversed = new Map([...files].reverse());
    expect(digests(build(workspace('reversed', reversed)))).toEqual(digests(reference));
  });

  test('after another deck in the same process', () => {
    expect(digests(build(join(folder, 'reference'), { briefs: ['a-first', 'everything'] }))).toEqual(
      digests(reference),
    );
  });

  test('with facts parsed now or kept from the last build', () => {
    const root = workspace('kept', files);
    const env = { XDG_CACHE_HOME: join(folder, 'cache') };
    const first = build(root, { env });
    expect(fs.readdirSync(join(folder, 'cache/briefdeck')).length).toBeGreaterThan(1);
    expect(digests(build(root, { env }))).toEqual(digests(first));
    fs.rmSync(join(folder, 'cache'), { recursive: true });
    expect(digests(build(root, { env }))).toEqual(digests(reference));
  });

  test('wherever the workspace stands', () => {
    expect(digests(build(workspace('été à l’ombre', files)))).toEqual(digests(reference));
  });
});

test('the parts of a deck and of the workbooks in it need no zlib to be the same: their digest is the deck’s own', () => {
  for (const bytes of reference.values()) {
    const unzipped = unzip(bytes);
    const parts = unzipped.kind === 'read' ? unzipped.parts : new Map<string, Uint8Array>();
    const custom = new TextDecoder().decode(parts.get('docProps/custom.xml'));
    expect(custom).toContain(partsDigest(parts));
    for (const [name, content] of parts) {
      if (!name.endsWith('.xlsx')) continue;
      const inside = unzip(content);
      const sizes = inside.kind === 'read' ? [...inside.parts.values()].map((part) => part.length) : [];
      const whole = sizes.reduce((sum, size) => sum + size, 0);
      expect(whole, `${name} is compressed inside`).toBeLessThan(content.length);
    }
  }
});
