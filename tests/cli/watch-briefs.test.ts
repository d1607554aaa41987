import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Io } from '../../src/project/io.ts';
import { nodeIo } from '../../src/project/node-io.ts';
import { openProject } from '../../src/project/project.ts';

let folder: string;

const BRIEF = 'briefs/case/a.yaml';

beforeEach(() => {
  folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'briefdeck-watch-')));
  fs.mkdirSync(join(folder, 'briefs/case'), { recursive: true });
  fs.cpSync('templates/ministry', join(folder, 'templates/ministry'), { recursive: true });
  write(BRIEF, brief('First words'));
  write('briefs/case/b.yaml', brief('Other words'));
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  fs.writeFileSync(join(folder, path), text);
}

function brief(title: string, template = 'ministry'): string {
  const head = `brief: case\ntitle: {en: A case}\ntemplate: ${template}\nmarking: unclassified\nas-of: 2023-12-31\n`;
  return `${head}slides:\n  - id: a\n    en: |\n      # ${title} stand here\n      - A point\n`;
}

/** `build --watch` as it runs; `more` stands over the real disk. */
function watching(more: Partial<Io> = {}, options: readonly string[] = []) {
  const controller = new AbortController();
  let shown = '';
  let seen = () => {};
  const show = (text: string) => {
    shown += text;
    seen();
  };
  const io: Io = { ...nodeIo(), kept: undefined, out: show, err: show, ...more };
  const exit = main(['build', '--watch', '--root', folder, ...options], io, {
    open: async (from, workspace, given) => openProject(from, workspace, given),
    interruption: () => controller.signal,
  });
  return {
    exit,
    breakOff: () => controller.abort(),
    /** Waits until a text is shown, and returns all that was until then since the last time. */
    until: (text: string) =>
      new Promise<string>((resolve) => {
        seen = () => {
          if (!shown.includes(text)) return;
          seen = () => {};
          const all = shown;
          shown = '';
          resolve(all);
        };
        seen();
      }),
    rest: () => shown,
  };
}

const deck = (name: string) => fs.readFileSync(join(folder, `out/case/${name}.en.pptx`), 'latin1');

test('what is changed is built again, and nothing else, until someone breaks off', async () => {
  const { exit, until, breakOff, rest } = watching();
  expect(await until('until Ctrl-C')).toMatch(/a\.en\.pptx {2}1 slide.*\n.*b\.en\.pptx {2}1 slide/);
  const [a, b] = [deck('a'), deck('b')];
  write(BRIEF, brief('Second words'));
  expect(await until('.pptx  1 slide')).not.toContain('b.en.pptx');
  expect(deck('a')).not.toBe(a);
  expect(deck('b')).toBe(b);
  breakOff();
  expect(await exit).toBe(0);
  expect(rest()).not.toContain('.pptx');
});

test('a mistake is told, what was built stands, and once it is mended it is built', async () => {
  const { exit, until, breakOff } = watching();
  await until('until Ctrl-C');
  const before = deck('a');
  write(BRIEF, brief('Second words', 'minstry'));
  const told = await until('1 error');
  expect(told).toContain('did you mean ministry?');
  expect(told).toContain('of an earlier build');
  expect(deck('a')).toBe(before);
  write(BRIEF, brief('Third words'));
  expect(await until('a.en.pptx  1 slide')).not.toContain('error');
  expect(deck('a')).not.toBe(before);
  breakOff();
  expect(await exit).toBe(0);
});

test('a deck that is open is told of once, and written when it is closed and the brief is saved', async () => {
  let isOpen = false;
  const { exit, until, breakOff } = watching({ isHeld: (path) => isOpen && path.endsWith('a.en.pptx') });
  await until('until Ctrl-C');
  const before = deck('a');
  isOpen = true;
  write(BRIEF, brief('Second words'));
  expect(await until('1 error')).toContain('a.en.pptx');
  expect(deck('a')).toBe(before);
  write(BRIEF, `${brief('Second words')}# saved again\n`);
  write('briefs/case/b.yaml', brief('Words that mark the next round'));
  expect(await until('b.en.pptx  1 slide')).not.toContain('a.en.pptx');
  isOpen = false;
  write(BRIEF, `${brief('Second words')}# saved once more\n`);
  await until('a.en.pptx  1 slide');
  expect(deck('a')).not.toBe(before);
  breakOff();
  expect(await exit).toBe(0);
});

test('what comes out as before is neither written nor told, unless its deck is gone', async () => {
  const { exit, until, breakOff } = watching();
  await until('until Ctrl-C');
  const written = fs.statSync(join(folder, 'out/case/a.en.pptx')).mtimeMs;
  write(BRIEF, `${brief('First words')}# a remark\n`);
  write('briefs/case/b.yaml', brief('Words that mark the next round'));
  expect(await until('b.en.pptx  1 slide')).not.toContain('a.en.pptx');
  expect(fs.statSync(join(folder, 'out/case/a.en.pptx')).mtimeMs).toBe(written);
  fs.rmSync(join(folder, 'out'), { recursive: true });
  write(BRIEF, brief('First words'));
  await until('a.en.pptx  1 slide');
  breakOff();
  expect(await exit).toBe(0);
});

test('a new brief is built, and of one that is gone the decks are named', async () => {
  const { exit, until, breakOff } = watching();
  await until('until Ctrl-C');
  write('briefs/case/new.yaml', brief('New words'));
  await until('new.en.pptx  1 slide');
  fs.rmSync(join(folder, 'briefs/case/new.yaml'));
  expect(await until('1 warning')).toContain('no brief is called case/new any more');
  breakOff();
  expect(await exit).toBe(0);
});

test('a brief that is a link to another is built with it', async () => {
  fs.symlinkSync('a.yaml', join(folder, 'briefs/case/link.yaml'));
  const { exit, until, breakOff } = watching();
  await until('until Ctrl-C');
  const before = deck('link');
  write(BRIEF, brief('Second words'));
  expect(await until('link.en.pptx  1 slide')).toContain('a.en.pptx  1 slide');
  expect(deck('link')).not.toBe(before);
  breakOff();
  expect(await exit).toBe(0);
});

test('what is changed in the template is built into every deck', async () => {
  const { exit, until, breakOff } = watching();
  await until('until Ctrl-C');
  const path = 'templates/ministry/template.yaml';
  const text = fs.readFileSync(join(folder, path), 'utf8');
  write(path, text.replace("series4: '7C1117'", "series4: '7A1650'"));
  expect(await until('b.en.pptx  1 slide')).toContain('a.en.pptx  1 slide');
  breakOff();
  expect(await exit).toBe(0);
});

test('where there is nothing to build it ends at once', async () => {
  const { exit, rest } = watching({}, ['nothing-of-this-name']);
  expect(await exit).toBe(2);
  expect(rest()).toContain('nothing-of-this-name');
});

test('only people are told', async () => {
  const { exit, rest } = watching({}, ['--format', 'json']);
  expect(await exit).toBe(2);
  expect(rest()).toContain('--watch reports to people');
});
