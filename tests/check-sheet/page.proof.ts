import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CheckSheet } from '../../src/model/check-sheet.ts';
import { nodeIo } from '../../src/project/node-io.ts';
import { checkSheetHtml } from '../../src/render/check-sheet/html.ts';
import { axeViolations, startChromium } from '../chromium.ts';
import { compileScenes } from '../compile.ts';

const ROOT = join(import.meta.dirname, '../..');

let browser: Browser;
const sheets: CheckSheet[] = [];

beforeAll(async () => {
  browser = await startChromium();
  const outcome = await compileScenes(nodeIo(), { root: ROOT }, 'briefs/canada-mali/at-a-glance.yaml', {
    draft: false,
  });
  sheets.push(...outcome.value.decks.map(({ sheet }) => sheet));
}, 60_000);

afterAll(async () => {
  await browser?.close();
});

/** Opens the page in a browser; `requests` collects the URLs it asks for. */
async function open(sheet: CheckSheet, bypass = false): Promise<{ page: Page; requests: readonly string[] }> {
  const page = await (await browser.newContext({ bypassCSP: bypass })).newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent(checkSheetHtml(sheet));
  return { page, requests };
}

test('the page asks for nothing beside itself', async () => {
  for (const sheet of sheets) expect((await open(sheet)).requests).toEqual([]);
});

test('searching leaves the rows that hold the words, accents aside, and says how many', async () => {
  for (const sheet of sheets) {
    const { page } = await open(sheet);
    const all = await page.locator('tbody tr[id]:visible').count();
    expect(all).toBe(sheet.rows.length);
    await page.fill('#search', '¶13');
    const wanted = sheet.rows.filter((row) => row.citations.join(' ').includes('¶13')).length;
    expect(await page.locator('tbody tr[id]:visible').count()).toBe(wanted);
    expect(await page.locator('#count').textContent()).toContain(String(wanted));
    await page.fill('#search', 'no figure has these words');
    expect(await page.locator('#none').isVisible()).toBe(true);
  }
});

test('a state can be chosen, by keyboard too', async () => {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet was made');
  const { page } = await open(sheet);
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement?.id')).toBe('search');
  await page.selectOption('#state', 'recomputed');
  expect(await page.locator('tbody tr[id]:visible').count()).toBe(
    sheet.rows.filter(({ tick }) => tick === 'recomputed').length,
  );
});

test('axe finds no fault of accessibility in either language', async () => {
  for (const sheet of sheets) {
    const { page } = await open(sheet, true);
    expect(await axeViolations(page)).toEqual([]);
  }
});
