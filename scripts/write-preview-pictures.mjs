// Draws the pictures of the preview in README.md and docs/writing.md: makes a dossier by the README's own commands, looks at
// it in Chromium, and keeps what is seen. Run it after a change of the preview's pages: node scripts/write-preview-pictures.mjs
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const ROOT = join(import.meta.dirname, '..');
const PROGRAM = join(ROOT, 'bin/briefdeck.js');
const IMAGES = join(ROOT, 'docs/images');
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-pictures-'));
cpSync(join(ROOT, 'briefs'), join(folder, 'briefs'), { recursive: true });
cpSync(join(ROOT, 'templates'), join(folder, 'templates'), { recursive: true });

const commands = readFileSync(join(ROOT, 'README.md'), 'utf8').match(/^npx --no briefdeck new .*$/gm) ?? [];
for (const line of commands) {
  const words = [...line.replace('npx --no briefdeck ', '').matchAll(/"([^"]*)"|\S+/g)].map(
    (word) => word[1] ?? word[0],
  );
  execFileSync(process.execPath, [PROGRAM, ...words, '--root', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
}

const shown = ['preview', 'ireland-kenya/call', '--no-open', '--root', folder];
const preview = spawn(process.execPath, [PROGRAM, ...shown], { stdio: ['ignore', 'pipe', 'inherit'] });
const [address] = await once(createInterface(preview.stdout), 'line');
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(address);
  await page.keyboard.press('End');
  await page.keyboard.press('k');
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(IMAGES, 'preview.png') });
  await page.keyboard.press('i');
  await page.waitForSelector('dialog[open] .card');
  await page.locator('dialog').screenshot({ path: join(IMAGES, 'source-card.png') });
} finally {
  await browser.close();
  preview.kill('SIGINT');
  await once(preview, 'exit');
  rmSync(folder, { recursive: true });
}
