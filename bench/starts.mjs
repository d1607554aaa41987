// Compares ways of starting the bundle by the CPU time of whole processes; prints rows of a table.
//
//   npm run bundle && node bench/starts.mjs [rounds]     under each Node in turn; default: 9 rounds
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '..');
const ROUNDS = Number(process.argv[2] ?? 9);
const WAYS = [
  'plain',
  ...('enableCompileCache' in nodeModule ? ['compile cache'] : []),
  'kept code',
  'kept code, flags',
];

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-starts-'));
try {
  for (const part of ['briefs', 'templates']) cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
  for (const way of WAYS) prepare(way);
  const commands = { check: ['check'], 'build of one brief': ['build', 'at-a-glance', '--out', join(folder, 'out')] };
  console.log(`| Node ${process.version} | ${WAYS.join(' | ')} |`);
  for (const [name, command] of Object.entries(commands)) {
    const medians = measure([...command, '--root', folder]).map((time) => `${Math.round(time)} ms`);
    console.log(`| ${name} | ${medians.join(' | ')} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Makes a folder for this way of starting, with its own compiled code. */
function prepare(way) {
  mkdirSync(join(folder, way));
  cpSync(join(PROJECT, 'dist/briefdeck.cjs'), join(folder, way, 'briefdeck.cjs'));
  const flags = way.endsWith('flags') ? [] : ['--no-flags'];
  const keep = [join(PROJECT, 'scripts/keep-compiled-code.mjs'), join(folder, way), ...flags];
  if (way.startsWith('kept code')) run(keep, ['ignore', 'ignore', 'inherit']);
}

/**
 * Median milliseconds of each way. The ways take turns; the first round warms disk and caches and
 * isn't counted.
 */
function measure(command) {
  const times = WAYS.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    WAYS.forEach((way, index) => {
      const start = [join(PROJECT, 'bench/start.cjs'), way, join(folder, way), ...command];
      const time = Number(run(start, ['ignore', 'ignore', 'ignore', 'pipe']).output[3]);
      if (round > 0) times[index].push(time);
    });
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]);
}

function run(args, stdio) {
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
  const result = spawnSync(process.execPath, args, { encoding: 'utf8', stdio, env });
  if (result.status !== 0) throw new Error(`${args.join(' ')} exits ${result.status}`);
  return result;
}
