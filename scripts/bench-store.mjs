// Times a store of many facts and a brief that uses a hundred of them: reading the files, building
// the store, evaluating every derived fact, and the whole command with and without kept facts. A
// cost that is linear in the facts read shows as a constant number of microseconds per fact.
//
//   node scripts/bench-store.mjs [most facts]     default: 10000
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const PROJECT = join(import.meta.dirname, '..');
const MOST = Number(process.argv[2] ?? 10_000);
const SIZES = [MOST / 8, MOST / 4, MOST / 2, MOST].map(Math.round);
const USED = 100;
const FACTS_A_FILE = 250;
/** Each group: a total, its two parts, a pledge, a strength, an event, a status, a series, and two derived facts. */
const GROUP = 10;
const ROUNDS = 5;

const MEASURES = `sources:
  s: {kind: official, publisher: {en: P, fr: P}, title: {en: T, fr: T}, date: 2023}
measures:
  trade: {kind: money, basis: trade, calendar: calendar, adds-over: [flow, period], en: Trade, fr: Commerce}
  aid: {kind: money, adds-over: [period], en: Aid, fr: Aide}
  force: {kind: quantity, counts: {en: troop/troops, fr: militaire/militaires}, volatility: fast, en: Force, fr: Effectif}
  flows: {kind: series, basis: disbursement, calendar: calendar, adds-over: [period], en: Flows, fr: Flux}
`;

const folder = mkdtempSync(join(tmpdir(), 'bench-store-'));
try {
  const program = await load(folder);
  console.log(`Node ${process.version}; processor time, median of ${ROUNDS} rounds after one to warm up`);
  console.log('  facts   read ms   store ms   derive ms   use ms   µs a fact');
  for (const size of SIZES) console.log(row(size, program));
  commandTimes(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function row(size, { parseFactsFiles, buildStore, checkDerivations, evaluate, mayAllMeet, checkUses, readPeriod }) {
  const files = factFiles(size);
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const read = timed(() => parseFactsFiles(files));
    const store = timed(() => buildStore(read.value.value));
    const derive = timed(() => checkDerivations(store.value.value));
    const found = [...read.value.diagnostics, ...store.value.diagnostics, ...derive.value];
    if (found.length > 0) throw new Error(found[0].message);
    const use = timed(() => useOf(store.value.value, { evaluate, mayAllMeet, checkUses, readPeriod }));
    return [read, store, derive, use].map(({ ms }) => ms);
  }).slice(1);
  const times = [0, 1, 2, 3].map((column) => median(rounds.map((each) => each[column])));
  const total = times.slice(0, 3).reduce((sum, each) => sum + each, 0);
  return [
    String(size).padStart(7),
    times[0].toFixed(0).padStart(10),
    times[1].toFixed(1).padStart(11),
    times[2].toFixed(1).padStart(12),
    times[3].toFixed(2).padStart(9),
    ((total * 1000) / size).toFixed(0).padStart(12),
  ].join('');
}

/** What a brief does with its facts: evaluates them, charts ten at a time, checks their dates. */
function useOf(store, { evaluate, mayAllMeet, checkUses, readPeriod }) {
  const span = { file: 'brief.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const references = usedIds().map((id) => ({ id, span }));
  const values = references.map((reference) => evaluate(store, reference).value);
  for (let at = 0; at < values.length; at += 10) {
    mayAllMeet(
      'axis',
      values.slice(at, at + 10).filter((value) => value?.kind === 'quantity'),
    );
  }
  const uses = references.map((reference) => ({
    reference,
    at: { kind: 'slide', slide: 1 },
    dated: false,
    inTitle: false,
  }));
  return checkUses(store, uses, readPeriod('2023-12-31'));
}

/** The IDs of the `USED` facts: those of the first groups. */
function usedIds() {
  return Array.from({ length: USED / GROUP }, (_, group) => idsOf(group)).flat();
}

function idsOf(group) {
  const names = ['total', 'exports', 'imports', 'pledge', 'strength', 'event', 'status', 'series', 'balance', 'share'];
  return names.map((name) => `g${group}.${name}`);
}

function factFiles(size) {
  const entries = Array.from({ length: Math.ceil(size / GROUP) }, (_, group) => groupText(group));
  const perFile = FACTS_A_FILE / GROUP;
  const files = [{ path: 'briefs/bench/facts/a.yaml', text: MEASURES }];
  for (let at = 0; at < entries.length; at += perFile) {
    const text = `source: s\nfacts:\n${entries.slice(at, at + perFile).join('')}`;
    files.push({ path: `briefs/bench/facts/f${String(at / perFile).padStart(4, '0')}.yaml`, text });
  }
  return files;
}

function groupText(group) {
  const id = (name) => `g${group}.${name}`;
  const [exports, imports] = [10 + (group % 80), 1 + (group % 7)];
  const label = (name) => `    en: ${name} of ${letters(group)}\n    fr: ${name} de ${letters(group)}\n`;
  const trade = (name, amount, more) =>
    `  ${id(name)}:\n    measure: trade\n    says: $${amount} million\n    at: ¶4\n    currency: CAD\n    period: 2023\n${more}    confidence: high\n${label(name)}`;
  const derived = (name, op, of) => `  ${id(name)}:\n    kind: derived\n    op: ${op}\n    of: [${of}]\n${label(name)}`;
  return [
    trade('total', `${exports + imports}.0`, '    flow: both\n'),
    trade('exports', `${exports}.0`, `    flow: exports\n    part-of: ${id('total')}\n`),
    trade('imports', `${imports}.0`, `    flow: imports\n    part-of: ${id('total')}\n`),
    `  ${id('pledge')}:\n    measure: aid\n    says: about $${exports} million\n    at: ¶5\n    currency: CAD?\n    period: 2023-05-15\n    basis: pledge\n    confidence: medium\n${label('pledge')}`,
    `  ${id('strength')}:\n    measure: force\n    says: about 2,${100 + (group % 800)}\n    at: ¶6\n    as-of: 2023-11\n    statistic: snapshot\n    confidence: medium\n${label('strength')}`,
    `  ${id('event')}:\n    kind: event\n    says: May 15, 2013\n    at: ¶7\n    date: 2013-05-15\n    status: occurred\n    confidence: high\n${label('event')}`,
    `  ${id('status')}:\n    kind: statement\n    says: still in effect\n    at: ¶8\n    as-of: 2023-11\n    stance: official\n    confidence: high\n    note:\n      en: As the page says\n      fr: Selon la page\n${label('status')}`,
    `  ${id('series')}:\n    measure: flows\n    at: row ${group}\n    currency: USD\n    scale: million\n    confidence: high\n${label('series')}    points:\n${seriesPoints(group)}`,
    derived('balance', 'difference', `${id('exports')}, ${id('imports')}`),
    derived('share', 'share', `${id('exports')}, ${id('total')}`),
  ].join('');
}

function seriesPoints(group) {
  return Array.from({ length: 10 }, (_, year) => `      ${2014 + year}: ${10 + ((group + year) % 90)}.${year}\n`).join(
    '',
  );
}

/** A number in letters: labels may not hold digits. */
function letters(number) {
  const rest = Math.floor(number / 26);
  return `${rest > 0 ? letters(rest - 1) : ''}${String.fromCharCode(97 + (number % 26))}`;
}

function commandTimes(into) {
  const root = join(into, 'workspace');
  for (const { path, text } of factFiles(MOST)) write(root, path, text);
  write(root, 'briefs/bench/deck.yaml', outlineText());
  cpSync(join(PROJECT, 'templates'), join(root, 'templates'), { recursive: true });
  const run = () =>
    clocked(() => {
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(PROJECT, 'bin/briefdeck.js'), 'check', '--root', root],
        { encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: join(into, 'cache') } },
      );
      if (status !== 0) throw new Error(stderr.slice(-2000));
    });
  const first = run();
  const kept = Array.from({ length: ROUNDS }, run);
  console.log(
    `briefdeck check, ${MOST} facts of which ${USED} are used: ${first.toFixed(0)} ms, with the facts kept ${median(kept).toFixed(0)} ms`,
  );
}

function outlineText() {
  const groups = Array.from({ length: USED / GROUP }, (_, group) => idsOf(group));
  const slides = groups.map(([total, exports, imports, pledge, strength, event, , series, balance, share], index) =>
    [
      `  - chart: [${exports}, ${imports}]`,
      '    en: |',
      `      # The trade of ${letters(index)} in one chart`,
      '      ---',
      `      - Trade of {{${total}}}, a surplus of {{${balance}}}, and {{${share}}} of it exports.`,
      `      - A pledge of {{${pledge}}} and {{${strength}}} as of {{period ${strength}}}; since {{${event}}}, {{${series}@latest}}.`,
    ].join('\n'),
  );
  return `brief: bench\ntitle:\n  en: Many facts\ntemplate: ministry\nmarking: unclassified\nas-of: 2023-12-31\nslides:\n${slides.join('\n')}\n`;
}

function write(root, path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function load(into) {
  const outfile = join(into, 'store.mjs');
  const contents = [
    "export { parseFactsFiles } from './facts/read/parse-facts.ts';",
    "export { buildStore } from './facts/build-store.ts';",
    "export { checkDerivations, evaluate } from './facts/derive.ts';",
    "export { mayAllMeet } from './facts/gate.ts';",
    "export { checkUses } from './facts/check-uses.ts';",
    "export { readPeriod } from './values/period-text.ts';",
  ].join('\n');
  const banner = { js: "import {createRequire} from 'node:module';const require=createRequire(import.meta.url);" };
  const stdin = { contents, resolveDir: join(PROJECT, 'src'), loader: 'ts' };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', banner });
  return import(pathToFileURL(outfile).href);
}

/** Measures CPU time, which other programs on the machine disturb less than wall-clock time. */
function timed(work) {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: (user + system) / 1000 };
}

function clocked(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
