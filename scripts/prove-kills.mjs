// Proves that a build may be killed at any moment: builds one brief with words that alternate, kills it without warning or
// breaks it off as Ctrl-C does, half of the times at random and half as soon as it writes, and builds again.
//
//   node scripts/prove-kills.mjs [times] [seed]
//
// After each kill every deck and check sheet must be whole, that of the one words or of the other. The build after it
// must refuse nothing, write all files as they are without a kill, and leave no temporary file. One that was broken off
// leaves all files old or all new, and no temporary file. Exits with 1 otherwise.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const times = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? 1);
const random = randomFrom(seed);
const folder = mkdtempSync(join(tmpdir(), 'briefdeck-kills-'));
const workspace = join(folder, 'workspace');
const out = join(workspace, 'out');
const WORDS = ['first', 'second'];
const counts = { killed: 0, 'broken off': 0, 'killed while it wrote': 0, finished: 0, 'old and new side by side': 0 };
const faults = [];

try {
  run('scripts/bundle.mjs', join(folder, 'program'));
  mkdirSync(join(workspace, 'briefs'), { recursive: true });
  for (const each of ['briefs/facts', 'briefs/canada-mali/facts', 'templates']) {
    cpSync(each, join(workspace, each), { recursive: true });
  }
  const built = new Map(WORDS.map((words) => [words, builtWith(words)]));
  const begun = Date.now();
  builtWith(WORDS[0]);
  const usual = Date.now() - begun;
  for (let count = 1; count <= times; count += 1) await trial(count, built, usual);
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`seed ${seed}, ${times} builds: ${JSON.stringify(counts)}`);
for (const fault of faults) console.log(fault);
console.log(faults.length === 0 ? 'nothing torn, mixed, refused or left' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function trial(count, built, usual) {
  const words = WORDS[count % 2];
  writeBrief(words);
  const signal = count % 8 < 4 ? 'SIGKILL' : 'SIGINT';
  const { isKilled, isWriting } = await killedBuild(count % 4 < 2 ? 'at random' : 'as it writes', usual, signal);
  counts[!isKilled ? 'finished' : signal === 'SIGKILL' ? 'killed' : 'broken off'] += 1;
  if (isKilled && isWriting) counts['killed while it wrote'] += 1;
  const states = new Set();
  for (const [name, text] of shown(out)) {
    const state = WORDS.find((each) => built.get(each).get(name) === text);
    states.add(state);
    if (state === undefined) faults.push(`${count}: ${name} is torn, or nobody knows it`);
  }
  if (states.size > 1) counts['old and new side by side'] += 1;
  if (signal === 'SIGINT' && states.size > 1) faults.push(`${count}: old and new side by side, though broken off`);
  if (signal === 'SIGINT' && isWriting) faults.push(`${count}: a temporary file is left, though broken off`);
  const next = WORDS[(count + Math.floor(random() * 2)) % 2];
  const found = builtWith(next, count);
  for (const [name, text] of built.get(next))
    if (found.get(name) !== text) faults.push(`${count}: ${name} is not as built`);
  for (const name of allIn(out)) if (name.endsWith('.tmp')) faults.push(`${count}: ${name} is left`);
}

/** Starts a build and kills it, unless it ends before. */
function killedBuild(when, usual, signal) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, program(), { cwd: workspace, stdio: 'ignore' });
    const kill = () => child.kill(signal);
    let watching;
    if (when === 'at random') setTimeout(kill, random() * usual * 1.2);
    else {
      const wait = random() * 40;
      const look = () => {
        if (isWriting()) setTimeout(kill, wait);
        else watching = setTimeout(look, 2);
      };
      look();
    }
    child.on('exit', (_, by) => {
      clearTimeout(watching);
      resolve({ isKilled: by !== null, isWriting: isWriting() });
    });
  });
}

function isWriting() {
  return allIn(out).some((name) => name.endsWith('.tmp'));
}

/** Builds to the end, and returns what is shown in out/. */
function builtWith(words, count = 0) {
  writeBrief(words);
  const { status, stderr } = spawnSync(process.execPath, program(), { cwd: workspace, encoding: 'utf8' });
  if (status !== 0 || /warning|error/.test(stderr)) faults.push(`${count}: exit ${status}: ${stderr}`);
  return shown(out);
}

function program() {
  const path = JSON.stringify(join(folder, 'program', 'briefdeck.cjs'));
  return ['-e', `require(${path}).start()`, 'briefdeck', 'build'];
}

function writeBrief(words) {
  const title = (text) => `      # ${text}\n`;
  writeFileSync(
    join(workspace, 'briefs', 'canada-mali', 'case.yaml'),
    [
      'brief: case',
      'title: {en: A case, fr: Un cas}',
      'template: ministry',
      'marking: unclassified',
      'as-of: 2023-12-31',
      'slides:',
      '  - chart: [trade.exports-2012, trade.imports-2012]',
      '    en: |',
      title(`Exports were larger than imports, ${words}`),
      '      - We sold {{trade.exports-2012}}.',
      '    fr: |',
      title(`Les exportations dépassaient les importations, ${words}`),
      '      - Nous avons vendu pour {{trade.exports-2012}}.',
      '',
    ].join('\n'),
  );
}

function allIn(top) {
  try {
    return readdirSync(top, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

/** Contents by name, without what is hidden. */
function shown(top) {
  const names = allIn(top).filter((name) => /\.(?:pptx|csv|html)$/.test(name) && !/(?:^|\/)\./.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(top, name), 'latin1')]));
}

function run(...args) {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** mulberry32, so that a run can be repeated. */
function randomFrom(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
