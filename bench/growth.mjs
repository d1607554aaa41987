// Builds each input at n, twice and four times n, and prints what a command takes for it. A cost in
// proportion to the size of its input doubles where the input doubles.
//
//   npm run bundle && node bench/growth.mjs [pattern of names]     default: all inputs
//   PROGRAM=/other/bin/briefdeck.js node bench/growth.mjs          another build of the program
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { BRIEFS } from './growth/briefs.mjs';
import { FACTS } from './growth/facts.mjs';
import { FINDINGS } from './growth/findings.mjs';
import { GRAPHS } from './growth/graphs.mjs';
import { WORDS } from './growth/words.mjs';

const PROJECT = resolve(import.meta.dirname, '..');
const WANTED = new RegExp(process.argv.slice(2).join(' '));
const PROGRAM = process.env.PROGRAM ?? join(PROJECT, 'bin/briefdeck.js');
const LONGEST_MS = 180_000;
/** Seconds above those of an empty workspace below which a doubling says nothing. */
const LEAST = 0.15;

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-growth-'));
try {
  const empty = measure({ 'briefs/facts/none.yaml': 'facts: {}\n' }, ['check']).seconds;
  console.log(`Node ${process.version}; processor time of whole processes, ${empty.toFixed(2)} s of it to start`);
  console.log('');
  console.log('| input | sizes | seconds | × for twice | peak MiB | exit |');
  console.log('|---|---:|---:|---:|---:|---:|');
  for (const { name, unit, from, command, files } of [...FINDINGS, ...FACTS, ...GRAPHS, ...WORDS, ...BRIEFS]) {
    if (!WANTED.test(name)) continue;
    const sizes = [from, 2 * from, 4 * from];
    const commandOf = typeof command === 'function' ? command : () => command;
    const used = sizes.map((size) => measure(files(size), commandOf(size)));
    console.log(row(`${name}: ${commandOf(sizes.at(-1)).join(' ')}`, sizes, unit, used, empty));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function row(name, sizes, unit, used, empty) {
  const own = used.map(({ seconds }) => seconds - empty);
  const doublings = own
    .slice(1)
    .map((time, index) => (time < LEAST ? '–' : (time / Math.max(own[index], LEAST / 2)).toFixed(1)));
  const cells = [
    name,
    `${sizes.map((size) => size.toLocaleString('en')).join(', ')} ${unit}`,
    used.map(({ seconds }) => seconds.toFixed(1)).join(', '),
    doublings.join(', '),
    Math.round(used.at(-1).mebibytes),
    used.at(-1).exit,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** What the command uses in a new workspace of these files, with nothing kept from an earlier run. */
function measure(files, command) {
  const root = join(folder, 'workspace');
  const usage = join(folder, 'usage.json');
  for (const each of [root, usage, join(folder, 'cache')]) rmSync(each, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) write(join(root, path), text);
  cpSync(join(PROJECT, 'templates'), join(root, 'templates'), { recursive: true });
  const preload = ['--require', join(PROJECT, 'bench/print-usage.cjs')];
  const { status, signal } = spawnSync(process.execPath, [...preload, PROGRAM, ...command, '--root', root], {
    cwd: root,
    stdio: 'ignore',
    timeout: LONGEST_MS,
    env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), PROCESS_USAGE: usage },
  });
  if (!existsSync(usage)) return { seconds: Number.NaN, mebibytes: Number.NaN, exit: signal ?? status };
  return { ...JSON.parse(readFileSync(usage, 'utf8')), exit: status };
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
