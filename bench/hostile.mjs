// Measures whole commands on hostile files: processor time and memory at its peak.
//
//   npm run bench:hostile                 all, some minutes
//   npm run bench:hostile -- xlsx pdf     those whose names hold one of the words
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HOSTILE_COPIES } from './hostile-copies.mjs';
import { HOSTILE_FONTS } from './hostile-fonts.mjs';
import { HOSTILE_MASTERS } from './hostile-masters.mjs';

const PROJECT = resolve(import.meta.dirname, '..');
/** Long enough for the slowest on a busy machine; what takes longer is a fault. */
const LONGEST = 120_000;

const words = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'briefdeck-hostile-'));
try {
  console.log('| input | KB | exit | seconds | MiB | answer |\n| --- | ---: | ---: | ---: | ---: | --- |');
  for (const name of wanted(HOSTILE_MASTERS)) measure(name, master(name));
  for (const name of wanted(HOSTILE_COPIES)) measure(name, copy(name));
  for (const name of wanted(HOSTILE_FONTS)) measure(name, font(name));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function wanted(table) {
  return Object.keys(table).filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
}

function master(name) {
  const file = join(folder, 'ours.pptx');
  make('masters', name, file);
  return { file, arguments: ['template', 'inspect', file] };
}

function copy(name) {
  rmSync(join(folder, 'ws'), { recursive: true, force: true });
  mkdirSync(join(folder, 'ws/briefs/mali/facts'), { recursive: true });
  mkdirSync(join(folder, 'ws/sources'), { recursive: true });
  const file = join(folder, 'ws/sources', HOSTILE_COPIES[name][0]);
  make('copies', name, file);
  return {
    file,
    arguments: ['facts', 'verify', '--root', join(folder, 'ws'), '--sources', join(folder, 'ws/sources')],
  };
}

function font(name) {
  const root = join(folder, 'ws');
  rmSync(root, { recursive: true, force: true });
  for (const inside of ['briefs', 'templates/ours']) mkdirSync(join(root, inside), { recursive: true });
  writeFileSync(join(root, 'templates/ours/template.yaml'), 'template: ours\n');
  const file = join(folder, 'font');
  make('fonts', name, file);
  return { file, arguments: ['template', 'font', 'add', file, '--root', root] };
}

/** In a process of its own, whose memory a child would else begin with. */
function make(table, name, file) {
  const made = spawnSync(process.execPath, [join(PROJECT, 'bench/make-hostile.mjs'), table, name, file], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`${name}: ${made.stderr}`);
}

function measure(name, { file, arguments: given }) {
  const usage = join(folder, 'usage.json');
  rmSync(usage, { force: true });
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', join(PROJECT, 'bench/print-usage.cjs'), join(PROJECT, 'bin/briefdeck.js'), ...given],
    {
      env: { ...process.env, PROCESS_USAGE: usage, XDG_CACHE_HOME: join(folder, 'cache') },
      encoding: 'utf8',
      timeout: LONGEST,
      maxBuffer: 2 ** 28,
    },
  );
  const used = existsSync(usage)
    ? JSON.parse(readFileSync(usage, 'utf8'))
    : { seconds: Number.NaN, mebibytes: Number.NaN };
  const lines = `${stderr}${stdout}`.trim().split('\n');
  const told = lines.find((line) => /error\[|can’t be read|passed over/.test(line)) ?? lines.at(-1) ?? '';
  const answer = told.replaceAll(folder, '').replaceAll('|', '/').slice(0, 140);
  const size = Math.round(statSync(file).size / 1000);
  console.log(
    `| ${name} | ${size} | ${status ?? signal} | ${used.seconds.toFixed(1)} | ${Math.round(used.mebibytes)} | ${answer} |`,
  );
}
