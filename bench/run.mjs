// Times whole processes in turn and prints the tables of docs/performance.md.
//
//   npm run bench               20, 200 and 1,000 slides: some minutes on a quiet machine
//   npm run bench -- --quick    20 slides, few rounds
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { referenceDeck } from './reference-deck.mjs';
import { OUTLINE, outlineText, writeWorkspace } from './workspace.mjs';

const PROJECT = resolve(import.meta.dirname, '..');
const QUICK = process.argv.includes('--quick');
const ROUNDS = QUICK
  ? new Map([[20, 5]])
  : new Map([
      [20, 21],
      [200, 9],
      [1000, 5],
    ]);
const RATE_ROUNDS = QUICK ? 1 : 3;
const SUBJECTS = ['briefdeck', 'first', 'stored', 'deflated', 'nothing'];

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'));
/** Keeps briefdeck's cache between runs in `folder`, not in the user's own cache. */
const ENVIRONMENT = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
try {
  const sizes = [...ROUNDS].map(([slides, rounds]) => measureSize(slides, rounds));
  const rates = measureRates(join(folder, '20'));
  console.log(report(sizes, rates));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measureSize(slides, rounds) {
  const here = join(folder, String(slides));
  const deck = referenceDeck(slides / 20);
  mkdirSync(here);
  writeFileSync(join(here, 'deck.json'), JSON.stringify(deck));
  writeWorkspace(here, PROJECT, deck);
  const outline = outlineText(deck);

  const times = Object.fromEntries(SUBJECTS.map((subject) => [subject, []]));
  // The first round warms the disk and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const subject of SUBJECTS) {
      prepare(subject, here, outline, round);
      const time = run(subject, here);
      if (round > 0) times[subject].push(time);
    }
    process.stderr.write(`${slides} slides, round ${round} of ${rounds}\r`);
  }
  process.stderr.write('\n');
  const memory = Object.fromEntries(
    ['briefdeck', 'stored', 'deflated'].map((subject) => {
      prepare(subject, here, outline, 'memory');
      return [subject, peakMemory(subject, here)];
    }),
  );
  return { slides, times, memory };
}

/** Changes the outline before every run; clears the kept facts only for `first`. */
function prepare(subject, here, outline, round) {
  if (subject === 'briefdeck' || subject === 'first') writeFileSync(join(here, OUTLINE), `${outline}# ${round}\n`);
  if (subject === 'briefdeck' && round === 0) run(subject, here);
  if (subject === 'first') rmSync(join(folder, 'cache'), { recursive: true, force: true });
}

function commandOf(subject, here) {
  switch (subject) {
    case 'briefdeck':
    case 'first':
      return [join(PROJECT, 'bin/briefdeck.js'), 'build', '--root', here, '--out', join(here, 'out')];
    case 'nothing':
      return ['-e', '0'];
    default:
      return [join(PROJECT, 'bench/bare-script.cjs'), join(here, 'deck.json'), join(here, 'bare.pptx'), subject];
  }
}

/** Milliseconds from the start of the process to its end. */
function run(subject, here, preload = [], env = ENVIRONMENT) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...preload, ...commandOf(subject, here)], { env });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`${subject} exits ${status}: ${stderr}`);
  return time;
}

function peakMemory(subject, here) {
  const file = join(here, 'usage.json');
  const preload = ['--require', join(PROJECT, 'bench/print-usage.cjs')];
  run(subject, here, preload, { ...ENVIRONMENT, PROCESS_USAGE: file });
  return JSON.parse(readFileSync(file, 'utf8')).mebibytes;
}

/** Decks per second of one process, for each subject in turn. */
function measureRates(here) {
  const inputs = { briefdeck: here, stored: join(here, 'deck.json'), deflated: join(here, 'deck.json') };
  const rates = { briefdeck: [], stored: [], deflated: [] };
  for (let round = 0; round < RATE_ROUNDS; round += 1) {
    for (const [subject, input] of Object.entries(inputs)) {
      const { stdout, status, stderr } = spawnSync(
        process.execPath,
        [join(PROJECT, 'bench/decks-a-second.cjs'), subject, input],
        { encoding: 'utf8', env: ENVIRONMENT },
      );
      if (status !== 0) throw new Error(`${subject} exits ${status}: ${stderr}`);
      rates[subject].push(Number(stdout));
    }
  }
  return rates;
}

function report(sizes, rates) {
  const row = (...cells) => `| ${cells.join(' | ')} |`;
  const ratio = (a, b) => median(a.map((time, round) => time / b[round])).toFixed(2);
  const memory = (value) => `${Math.round(value)} MiB`;
  return [
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; medians of ${[...ROUNDS.values()].join(', ')} rounds.`,
    '',
    row(
      'slides',
      'of the storing script',
      'of the deflating script',
      'first run, of the storing script',
      'node doing nothing',
    ),
    row('---:', '---:', '---:', '---:', '---:'),
    ...sizes.map(({ slides, times }) =>
      row(
        slides,
        ratio(times.briefdeck, times.stored),
        ratio(times.briefdeck, times.deflated),
        ratio(times.first, times.stored),
        ratio(times.nothing, times.stored),
      ),
    ),
    '',
    row('slides', 'briefdeck', 'storing script', 'deflating script'),
    row('---:', '---:', '---:', '---:'),
    ...sizes.map(({ slides, memory: peak }) =>
      row(slides, memory(peak.briefdeck), memory(peak.stored), memory(peak.deflated)),
    ),
    '',
    row('decks a second', 'briefdeck', 'storing script', 'deflating script'),
    row('---', '---:', '---:', '---:'),
    row('one process', ...['briefdeck', 'stored', 'deflated'].map((subject) => median(rates[subject]).toFixed(1))),
  ].join('\n');
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[Math.floor(middle)];
}
