// Times the preview: from the start of the program to the first slides in Chromium, and from the write of a file to the changed
// pixels of a slide, in decks of 20 and 200 slides. Prints medians and the slowest, in milliseconds.
//
//   node bench/preview.mjs [rounds]      default: 25
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { referenceDeck } from './reference-deck.mjs';
import { OUTLINE, writeWorkspace } from './workspace.mjs';

const PROJECT = resolve(import.meta.dirname, '..');
const ROUNDS = Number(process.argv[2] ?? 25);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
console.log(`Node ${process.version}, Chromium ${browser.version()}\n`);
console.log('slides   to the first picture   a word: median   slowest');
for (const slides of [20, 200]) {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-preview-'));
  try {
    writeWorkspace(folder, PROJECT, referenceDeck(slides / 20));
    await measure(folder, slides);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
await browser.close();

async function measure(folder, slides) {
  const started = now();
  const program = spawn(
    process.execPath,
    [join(PROJECT, 'bin/briefdeck.js'), 'preview', 'reference/deck', '--no-open', '--format', 'json', '--root', folder],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') } },
  );
  const { address } = JSON.parse(await firstLine(program.stdout));
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector('.scripted .row.current .slide');
  const first = (await painted(page)) - started;
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const at = 1 + ((round * 7) % (slides - 1));
    await show(page, at);
    const word = `word${round}`;
    const changed = page.evaluate(pixelsWith, word);
    await page.evaluate(() => undefined);
    const from = now();
    changeTitle(join(folder, OUTLINE), at, word);
    times.push((await changed) - from);
  }
  times.sort((a, b) => a - b);
  const cells = [slides, first, times[Math.floor(ROUNDS / 2)], times.at(-1)].map((each) => each.toFixed(0));
  console.log(`${cells[0].padStart(6)}${cells[1].padStart(23)}${cells[2].padStart(17)}${cells[3].padStart(10)}`);
  await page.close();
  program.kill('SIGINT');
  await new Promise((done) => program.once('exit', done));
}

/** The moment after the next frame is drawn, on the clock of this machine. */
function painted(page) {
  return page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now()), 0));
      }),
  );
}

function pixelsWith(word) {
  return new Promise((done) => {
    const watching = new MutationObserver(() => {
      if (!document.querySelector('.row.current')?.textContent?.includes(word)) return;
      watching.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now()), 0));
    });
    watching.observe(document.querySelector('#slides'), { childList: true, subtree: true });
  });
}

/** Brings a slide up, by its place from 0. */
async function show(page, at) {
  await page.evaluate((index) => document.querySelectorAll('#strip button')[index].click(), at);
  await painted(page);
}

/** Appends a word to the title of a slide, by its place from 0. */
function changeTitle(path, at, word) {
  const lines = readFileSync(path, 'utf8').split('\n');
  const titles = lines.flatMap((line, index) => (line.startsWith('      # ') ? [index] : []));
  writeFileSync(path, lines.with(titles[at], `${lines[titles[at]].replace(/ word\d+$/, '')} ${word}`).join('\n'));
}

function now() {
  return performance.timeOrigin + performance.now();
}

function firstLine(stream) {
  return new Promise((done) => {
    let text = '';
    stream.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) done(text.slice(0, text.indexOf('\n')));
    });
  });
}
