import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
let writer: string;
let waiter: string;
let program: string;

const NAMES = ['a.en.pptx', 'a.fr.pptx'];
const OLD = 'old '.repeat(5_000);
const NEW = 'new and longer '.repeat(5_000);
const TOLD = 'briefdeck: broken off; what was being written is whole\n';

/** Writes the decks, and gets a signal at its n-th call of the file system. */
const WRITER = `
import { nodeIo } from './src/project/node-io.ts';

const [names, text, signal, at] = process.argv.slice(2);
const fs = process.getBuiltinModule('node:fs');
let calls = 0;
for (const name of ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'linkSync', 'renameSync', 'unlinkSync', 'readdirSync', 'lstatSync']) {
  const original = fs[name];
  fs[name] = (...given) => {
    calls += 1;
    if (calls === Number(at)) process.kill(process.pid, signal);
    return original(...given);
  };
}
const bytes = new TextEncoder().encode(text);
const { value } = nodeIo().writeAll(names.split(',').map((path) => ({ path, bytes })));
const counted = calls;
setImmediate(() => process.stdout.write(JSON.stringify({ value, calls: counted })));
`;

/**
 * Runs on until it is broken off, says so once breaking off again would end it, and runs on. Sends itself so many
 * signals while it writes.
 */
const WAITER = `
import { interruption, uninterrupted } from './src/project/interruption.ts';

const [signal, times] = process.argv.slice(2);
let aborted = 0;
setInterval(() => {}, 1000);
interruption(signal ? 500 : 1).addEventListener('abort', () => {
  aborted += 1;
  const look = () => {
    if (process.listenerCount('SIGINT') > 0) setTimeout(look, 1);
    else process.stdout.write('aborted ' + aborted);
  };
  look();
});
if (signal) uninterrupted(() => {
  for (let time = 0; time < Number(times); time += 1) process.kill(process.pid, signal);
});
process.stdout.write('ready ');
`;

async function bundled(contents: string, name: string): Promise<string> {
  const outfile = join(folder, name);
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    define: { 'import.meta.url': 'MODULE_URL' },
    banner: { js: 'const MODULE_URL = require("node:url").pathToFileURL(__filename).href;' },
    external: ['pdfjs-dist'],
    supported: { 'dynamic-import': false },
  });
  return outfile;
}

beforeAll(async () => {
  folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'briefdeck-interrupted-')));
  writer = await bundled(WRITER, 'writer.cjs');
  waiter = await bundled(WAITER, 'waiter.cjs');
  program = await bundled("import { start } from './src/cli/start.ts'; void start();", 'program.cjs');
});

afterAll(() => fs.rmSync(folder, { recursive: true }));

test('broken off at any call, a writing is done to its end, leaves nothing else, and the program ends by the signal', () => {
  const trial = join(folder, 'trial');
  fs.mkdirSync(trial);
  const write = (text: string, signal: string, at: number) =>
    spawnSync(process.execPath, [writer, NAMES.join(','), text, signal, String(at)], { cwd: trial, encoding: 'utf8' });
  const { value, calls } = JSON.parse(write(OLD, 'SIGINT', 0).stdout);
  expect(value).toBe(true);
  expect(calls).toBeGreaterThan(10);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (let at = 1; at <= calls; at += 1) {
    const signal = signals[at % signals.length] ?? 'SIGINT';
    for (const name of NAMES) fs.writeFileSync(join(trial, name), OLD);
    const ended = write(NEW, signal, at);
    expect([ended.signal, ended.stdout, ended.stderr], `at call ${at}`).toEqual([signal, '', TOLD]);
    for (const name of NAMES) expect(fs.readFileSync(join(trial, name), 'utf8') === NEW, `at call ${at}`).toBe(true);
    expect(fs.readdirSync(trial).sort()).toEqual(NAMES);
  }
});

test('a shell tells 128 and the number of the signal', () => {
  const trial = join(folder, 'shell');
  fs.mkdirSync(trial);
  for (const [signal, exit] of [
    ['SIGINT', '130'],
    ['SIGTERM', '143'],
    ['SIGHUP', '129'],
  ]) {
    const line = `"${process.execPath}" "${writer}" a.pptx new ${signal} 3; echo $?`;
    const { stdout } = spawnSync('sh', ['-c', line], { cwd: trial, encoding: 'utf8' });
    expect(stdout.trim()).toBe(exit);
  }
});

/** What stands in out/, but for records. */
function standing(workspace: string): ReadonlyMap<string, string> {
  const out = join(workspace, 'out', 'case');
  const names = fs.readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => !/\.written/.test(name));
  return new Map(names.sort().map((name) => [name, fs.readFileSync(join(out, name), 'latin1')]));
}

function writeBrief(workspace: string, title: string): void {
  const words = (of: string) => `    ${of}: |\n      # ${title}\n      - A point\n`;
  const head =
    'brief: case\ntitle: {en: A case, fr: Un cas}\ntemplate: ministry\nmarking: unclassified\nas-of: 2023-12-31\n';
  fs.writeFileSync(join(workspace, 'briefs/case/case.yaml'), `${head}slides:\n  - id: a\n${words('en')}${words('fr')}`);
}

/** Builds, and breaks off at the n-th change in the folder of the decks. */
async function brokenOff(workspace: string, at: number): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [program, 'build'], { cwd: workspace, stdio: 'ignore' });
  let seen = 0;
  const watcher = fs.watch(join(workspace, 'out', 'case'), () => {
    seen += 1;
    if (seen === at) child.kill('SIGINT');
  });
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('exit', (_, by) => resolve(by));
  });
  watcher.close();
  return signal;
}

test('a build that is broken off while it writes leaves its decks and sheets all old or all new, and nothing beside them', async () => {
  const workspace = join(folder, 'workspace');
  fs.mkdirSync(join(workspace, 'briefs/case'), { recursive: true });
  fs.cpSync('templates', join(workspace, 'templates'), { recursive: true });
  const build = () => spawnSync(process.execPath, [program, 'build'], { cwd: workspace, encoding: 'utf8' });
  writeBrief(workspace, 'This is new');
  expect(build().status).toBe(0);
  const after = standing(workspace);
  writeBrief(workspace, 'This is old');
  expect(build().status).toBe(0);
  const before = standing(workspace);
  expect([...before.keys()]).toHaveLength(6);
  fs.cpSync(join(workspace, 'out'), join(folder, 'old'), { recursive: true });
  writeBrief(workspace, 'This is new');
  for (const at of [1, 3, 9]) {
    expect(await brokenOff(workspace, at)).toBe('SIGINT');
    const found = standing(workspace);
    expect([before, after]).toContainEqual(found);
    fs.rmSync(join(workspace, 'out'), { recursive: true });
    fs.cpSync(join(folder, 'old'), join(workspace, 'out'), { recursive: true });
  }
});

test.each([
  { from: 'outside', own: '', times: 0 },
  { from: 'inside, while it writes', own: 'SIGTERM', times: 1 },
  { from: 'npx, which sends one twice', own: 'SIGINT', times: 2 },
])('what runs on until it is broken off is told once, and ended by the second time ($from)', async ({ own, times }) => {
  const child = spawn(process.execPath, [waiter, own, String(times)]);
  const ended = new Promise((resolve) => {
    child.on('exit', (_, signal) => resolve(signal));
  });
  let said = '';
  child.stdout.on('data', (more) => {
    const before = said;
    said += more;
    if (own === '' && before === '') child.kill('SIGINT');
    if (said.includes('aborted')) child.kill('SIGINT');
  });
  expect(await ended).toBe('SIGINT');
  expect(said).toBe('ready aborted 1');
});

test('build --watch ends well by Ctrl-C, which is how it ends', async () => {
  const workspace = join(folder, 'watched');
  fs.mkdirSync(join(workspace, 'briefs/case'), { recursive: true });
  fs.cpSync('templates', join(workspace, 'templates'), { recursive: true });
  writeBrief(workspace, 'This is watched');
  const child = spawn(process.execPath, [program, 'build', '--watch'], { cwd: workspace });
  let told = '';
  child.stderr.on('data', (more) => {
    told += more;
    if (told.includes('until Ctrl-C')) child.kill('SIGINT');
  });
  const exit = await new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve([code, signal]));
  });
  expect(exit).toEqual([0, null]);
});
