import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { axeViolations, startChromium } from '../chromium.ts';

const ROOT = join(import.meta.dirname, '../..');
const BRIEF = 'canada-mali/at-a-glance';

let folder: string;
let outline: string;
let written: string;
let preview: ChildProcess;
let address: string;
let browser: Browser;

beforeAll(async () => {
  execFileSync(process.execPath, [join(ROOT, 'scripts/bundle.mjs')]);
  folder = mkdtempSync(join(tmpdir(), 'briefdeck é '));
  outline = join(folder, 'briefs', `${BRIEF}.yaml`);
  for (const each of ['briefs', 'templates']) cpSync(join(ROOT, each), join(folder, each), { recursive: true });
  written = readFileSync(outline, 'utf8');
  const args = [join(ROOT, 'bin/briefdeck.js'), 'preview', BRIEF, '--no-open', '--format', 'json', '--root', folder];
  preview = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!preview.stdout) throw new Error('the preview says nothing');
  const [line] = await once(createInterface(preview.stdout), 'line');
  ({ address } = JSON.parse(String(line)));
  browser = await startChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  preview?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Each test begins with the brief as it was, in a page of its own. */
let page: Page;

beforeEach(async () => {
  writeFileSync(outline, written);
  page = await opened(await browser.newContext({ bypassCSP: true }));
  await expect.poll(() => page.locator('.stale').count()).toBe(0);
  return () => page.context().close();
});

async function opened(context: { newPage: () => Promise<Page> }, from = address): Promise<Page> {
  const made = await context.newPage();
  await made.goto(from);
  return made;
}

const PATIENCE = { timeout: 30_000 };
const current = (of = page) => of.locator('.row.current');
/** The title of the slide shown, with plain spaces. */
const title = async (of = page) => {
  const words = await current(of).locator('.slide').first().locator('h1,h2').first().textContent();
  return words?.replaceAll('\u00A0', ' ');
};
const edit = (from: string, to: string) => {
  expect(written).toContain(from);
  writeFileSync(outline, written.replace(from, to));
};
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test('the first answer holds the slides in both languages, and no script is needed to read them', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await opened(context);
  expect(await plain.locator('article.slide').count()).toBeGreaterThan(25);
  expect(await plain.locator('article.slide:visible').count()).toBe(await plain.locator('article.slide').count());
  expect(await plain.locator('[lang="fr-CA"]').count()).toBeGreaterThan(0);
  await context.close();
});

test('the token leaves the address, and who has none is shown nothing', async () => {
  expect(page.url()).not.toContain('token');
  const stranger = await browser.newContext();
  const refused = await stranger.newPage();
  const answer = await refused.goto(page.url());
  expect(answer?.status()).toBe(401);
  expect(await refused.content()).not.toContain('slide');
  await stranger.close();
});

test('a word that is saved stands on the slide shown, which stays the one shown', async () => {
  await press('j');
  edit('      # Canada stayed engaged through', '      # Canada remained engaged through');
  await expect.poll(() => title(), PATIENCE).toContain('Canada remained engaged');
  expect(await current().getAttribute('data-row')).toBe('bluf');
  expect(await page.locator('#strip [aria-current]').textContent()).toContain('changed');
});

test('the slide whose words are saved is shown, a key leads back to it, and a page that is loaded anew shows it', async () => {
  edit('      # Canada stayed engaged through', '      # Canada remained engaged through');
  await expect.poll(() => title(), PATIENCE).toContain('Canada remained engaged');
  expect(await current().getAttribute('data-row')).toBe('bluf');
  await press('Home');
  expect(await current().getAttribute('data-row')).toBe('cover');
  await press('c');
  expect(await current().getAttribute('data-row')).toBe('bluf');
  await expect.poll(() => page.url(), PATIENCE).toContain('#bluf');
  await page.reload();
  expect(await current().getAttribute('data-row')).toBe('bluf');
});

test('a slip of YAML costs the slide that it is in, which stays as it last was; the others keep their numbers', async () => {
  // What holds for the deck is told by the next slide while this one can't: titles are compared.
  const slides = async () =>
    (await page.locator('.row:not([data-row^=annex-]) .slide').allTextContents()).map((text) => text.slice(0, 40));
  const before = await slides();
  edit('      # Canada stayed engaged through', '      # Canada stayed\n     engaged through');
  await expect.poll(() => page.locator('[data-row=bluf] .finding.error').count(), PATIENCE).toBeGreaterThan(0);
  expect(await page.locator('.row:has(.stale)').count()).toBe(1);
  expect(await current().getAttribute('data-row')).toBe('bluf');
  expect(await title()).toContain('Canada stayed engaged');
  expect(await slides()).toEqual(before);
});

test('a broken file keeps the last slides under what is wrong, and is forgotten once it is mended', async () => {
  edit('slides:\n', 'slides: [\n');
  await expect.poll(() => page.locator('#top .finding.error').count(), PATIENCE).toBeGreaterThan(0);
  expect(await title()).toContain('Canada–Mali relations at a glance');
  expect(await current().locator('.stale').count()).toBeGreaterThan(0);
  expect(await page.locator('#top [data-file]').first().textContent()).toContain(`briefs/${BRIEF}.yaml:`);
  writeFileSync(outline, written);
  await expect.poll(() => page.locator('.stale').count(), PATIENCE).toBe(0);
  expect(await page.locator('#top .finding.error').count()).toBe(0);
});

test('a mistake on a slide stands below it, and a key leads there', async () => {
  edit('{{aid.total-20y}} in the', '{{aid.total-20x}} in the');
  await expect.poll(() => page.locator('[data-row=bluf] .finding.error').count(), PATIENCE).toBeGreaterThan(0);
  await press('f');
  expect(await current().getAttribute('data-row')).toBe('bluf');
  const finding = current().locator('.finding.error').first();
  expect(await finding.textContent()).toContain('did you mean aid.total-20y?');
  await finding.locator('[data-explain]').click();
  await page.waitForSelector('dialog[open] h1');
  expect(await page.locator('dialog').textContent()).toContain('facts/unknown-id');
});

test('keys lead through slides, languages and notes', async () => {
  const all = await page.locator('#slides > .row').count();
  const at = () =>
    page.locator('#strip button').evaluateAll((each) => each.findIndex((one) => one.ariaCurrent === 'true'));
  await press('j', 'ArrowRight', ' ');
  expect(await at()).toBe(3);
  await press('k');
  expect(await at()).toBe(2);
  await press('End');
  expect(await at()).toBe(all - 1);
  await press('Home');
  expect(await at()).toBe(0);
  await press('l');
  expect(await current().locator('.cell:visible').count()).toBe(1);
  await press('l', 'l');
  expect(await current().locator('.cell:visible').count()).toBe(2);
  await press('n');
  expect(await current().locator('.said[open]').count()).toBe(2);
  await press('?');
  expect(await page.locator('dialog[open] kbd').count()).toBeGreaterThan(15);
  await press('Escape');
  expect(await page.locator('dialog[open]').count()).toBe(0);
});

test('a key and a click on a figure show where it is from', async () => {
  await press('j', 'i');
  await page.waitForSelector('dialog[open] .card');
  const card = await page.locator('dialog').textContent();
  expect(card).toContain('Source');
  expect(card).toContain('facts/');
  await press('Escape');
  await current().locator('.slide [data-fact]').nth(1).click();
  await page.waitForSelector('dialog[open] .card');
});

test('another look is shown on the same slide', async () => {
  await press('j');
  const rules = () => page.locator('#styles').textContent();
  const before = await rules();
  await page.selectOption('#template', 'night');
  await page.waitForURL(/template=night/);
  await expect.poll(() => current().getAttribute('data-row'), PATIENCE).toBe('bluf');
  expect(await rules()).not.toBe(before);
});

test('two browsers look at once, and both see what is saved', async () => {
  const other = await startChromium();
  try {
    const second = await opened(await other.newContext());
    edit('      # Canada–Mali relations at a glance\n', '      # Canada and Mali at a glance\n');
    for (const each of [page, second]) await expect.poll(() => title(each), PATIENCE).toContain('Canada and Mali');
  } finally {
    await other.close();
  }
});

test('axe finds nothing on the page of a brief, with a card open, on the home page, in a form and on the facts', async () => {
  expect(await axeViolations(page)).toEqual([]);
  await press('j', 'n', 'i');
  await page.waitForSelector('dialog[open] .card');
  expect(await axeViolations(page)).toEqual([]);
  await press('Escape', '?');
  expect(await axeViolations(page)).toEqual([]);
  await press('Escape', 'h');
  await page.waitForSelector('[data-new=fact]');
  expect(await axeViolations(page)).toEqual([]);
  await page.click('[data-new=fact]');
  await page.waitForSelector('dialog[open] form[data-kind] select');
  expect(await axeViolations(page)).toEqual([]);
  await page.goto(new URL('facts?dossier=canada-mali', page.url()).href);
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(50);
  expect(await axeViolations(page)).toEqual([]);
});

test('a slide with a finding has no violation either', async () => {
  edit('{{aid.total-20y}} in the', '{{aid.total-20x}} in the');
  await expect.poll(() => page.locator('[data-row=bluf] .finding.error').count(), PATIENCE).toBeGreaterThan(0);
  await press('f');
  expect(await axeViolations(page)).toEqual([]);
});

test('the decks are built by a key', async () => {
  await press('b');
  await page.waitForSelector('dialog[open] [data-deck]', { timeout: 30_000 });
  expect(await page.locator('dialog [data-deck]').allTextContents()).toEqual([
    'at-a-glance.en.pptx',
    'at-a-glance.fr.pptx',
  ]);
});

test('Ctrl-C ends it with browsers looking, and leaves no process', async () => {
  preview.kill('SIGINT');
  const [code] = await once(preview, 'exit');
  expect(code).toBe(0);
  expect(() => process.kill(preview.pid ?? 0, 0)).toThrow();
  await expect(fetch(address)).rejects.toThrow();
  await expect.poll(() => page.locator('#link.lost').count(), PATIENCE).toBe(1);
});
