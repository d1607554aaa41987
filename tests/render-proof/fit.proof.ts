import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scene, SceneSlide } from '../../src/model/scene.ts';
import { pageHtml } from '../../src/render/html/page.ts';
import { renderPptx } from '../../src/render/pptx/render.ts';
import { laidOut as laidOutBrief, OUTLINES } from '../briefs/shipped-workspace.ts';
import { axeViolations, startChromium } from '../chromium.ts';
import { comparePage, type Fault, type LineCount, type PageFindings } from './compare.ts';
import { type LinePair, linePairs } from './line-boxes.ts';
import { makeSlides } from './outlines.ts';
import { convertToPdf, missingPackages, type PdfWord, pagesOf } from './pdf.ts';
import { placesOf } from './places.ts';
import { type LaidOut, layOut } from './scenes.ts';

const SLIDES = 320;
const TO_A_DECK = 40;
const SEED = Number(process.env.PROOF_SEED ?? 2012);

/** Rules about wording, which made-up words break and which don't affect the layout. */
const OF_WORDS = /^(?:a11y|words)\//;

interface Page extends PageFindings {
  readonly slide: string;
}

let laidOut: LaidOut;
let pages: readonly Page[];
let pairs: readonly LinePair[];
let violations: readonly string[];

beforeAll(async () => {
  const missing = missingPackages();
  if (missing.length > 0) throw new Error(`the proof needs the Debian packages ${missing.join(' and ')}`);
  laidOut = await layOut(makeSlides(SEED, SLIDES), TO_A_DECK);
  const briefs = await Promise.all(OUTLINES.map(laidOutBrief));
  const shipped = briefs.flatMap(({ value }) => value.decks.map(({ scene }) => scene));
  const all = await seen([...laidOut.scenes, ...shipped]);
  pages = all
    .slice(0, laidOut.scenes.length)
    .flatMap(({ scene, office }) => scene.slides.map((slide, index) => page(slide, office[index] ?? [])));
  pairs = all.flatMap(({ scene, office, browser }) =>
    scene.slides.flatMap((slide, index) => linePairs(slide, office[index] ?? [], browser[index] ?? [])),
  );
  violations = all.flatMap((deck) => deck.violations);
}, 1_200_000);

afterAll(() => {
  if (pages !== undefined) process.stdout.write(`${summary(laidOut, pages)}\n`);
});

/** A deck’s pages, as LibreOffice draws the package and Chromium the page. */
interface SeenDeck {
  readonly scene: Scene;
  readonly office: readonly (readonly PdfWord[])[];
  readonly browser: readonly (readonly PdfWord[])[];
  readonly violations: readonly string[];
}

async function seen(scenes: readonly Scene[]): Promise<readonly SeenDeck[]> {
  const folder = mkdtempSync(join(tmpdir(), 'render-proof-'));
  const browser = await startChromium();
  try {
    const names = scenes.map(({ name, language }) => `${name}-${language}`);
    for (const [index, scene] of scenes.entries())
      writeFileSync(join(folder, `${names[index]}.pptx`), (await renderPptx(scene, 'proof')).value);
    convertToPdf(folder, names);
    const decks: SeenDeck[] = [];
    for (const [index, scene] of scenes.entries()) {
      const office = pagesOf(join(folder, `${names[index]}.pdf`));
      const printed = await print(browser, scene, join(folder, `${names[index]}.html.pdf`));
      const counts = [office.length, printed.pages.length];
      if (counts.some((count) => count !== scene.slides.length)) throw new Error(`${scene.name} has ${counts} pages`);
      decks.push({ scene, office, browser: printed.pages, violations: printed.violations });
    }
    return decks;
  } finally {
    await browser.close();
    if (process.env.PROOF_KEEP === undefined) rmSync(folder, { recursive: true, force: true });
    else process.stdout.write(`kept in ${folder}\n`);
  }
}

async function print(browser: Browser, scene: Scene, path: string) {
  const context = await browser.newContext({ bypassCSP: true });
  const tab = await context.newPage();
  await tab.setContent(pageHtml(scene));
  await tab.pdf({ path, preferCSSPageSize: true, printBackground: true });
  const found = await axeViolations(tab);
  await context.close();
  return { pages: pagesOf(path), violations: found.map((each) => `${scene.name}, ${each}`) };
}

function page(slide: SceneSlide, words: Parameters<typeof comparePage>[0]): Page {
  return { slide: slide.id, ...comparePage(words, placesOf(slide)) };
}

function faults(kind: Fault['kind']): readonly string[] {
  return pages.flatMap(({ slide, faults: all }) =>
    all.filter((fault) => fault.kind === kind).map(({ place, detail }) => `${slide}, ${place}: ${detail}`),
  );
}

function allLines(all: readonly Page[]): readonly (LineCount & { readonly slide: string })[] {
  return all.flatMap(({ slide, lines }) => lines.map((each) => ({ slide, ...each })));
}

function summary({ refused }: LaidOut, all: readonly Page[]): string {
  const lines = allLines(all);
  const same = lines.filter(({ measured, seen: count }) => measured === count).length;
  const more = lines.filter(({ measured, seen: count }) => measured > count).length;
  const fewer = lines.filter(({ measured, seen: count }) => measured < count).length;
  return [
    `seed ${SEED}: ${all.length} slides, ${refused.length} findings of no room`,
    `${lines.length} texts: ${same} with the lines measured, ${more} with fewer, ${fewer} with more`,
    `${pairs.length} lines, of the shipped decks too; ${alike().length} in texts that Chromium breaks as LibreOffice does: ` +
      (['start', 'baseline', 'end'] as const).map((edge) => `${edge} ${shareNear(edge).toFixed(2)} %`).join(', ') +
      ` within ${NEAR} points`,
  ].join('\n');
}

/** In points. */
const NEAR = 2;

/**
 * The lines of texts that both programs break alike. LibreOffice fills a line to the full width of its box where the
 * scene, and so the page, leaves 2 % of it.
 */
function alike(): readonly NonNullable<LinePair['apart']>[] {
  return pairs.flatMap(({ apart }) => apart ?? []);
}

function shareNear(edge: keyof NonNullable<LinePair['apart']>): number {
  return (100 * alike().filter((apart) => apart[edge] <= NEAR).length) / alike().length;
}

test('as a page, 99 % of the lines begin within 2 points of where LibreOffice has them, on the same baseline', () => {
  expect(shareNear('start')).toBeGreaterThanOrEqual(99);
  expect(shareNear('baseline')).toBeGreaterThanOrEqual(99);
});

test('as a page, 97 % of the lines end within 2 points of there too: LibreOffice sets letters up to 0.3 % closer', () => {
  expect(shareNear('end')).toBeGreaterThanOrEqual(97);
});

test('as a page, four of five lines stand in texts that LibreOffice breaks alike: it fills lines to the full width', () => {
  expect(alike().length / pairs.length).toBeGreaterThanOrEqual(0.8);
});

test('as a page, no deck has a fault of accessibility that axe finds', () => {
  expect(violations).toEqual([]);
});

test('at least 300 slides are compared', () => {
  expect(pages.length).toBeGreaterThanOrEqual(300);
});

test('the scene has no fault of room: no overflow, no overlap, nothing off the page', () => {
  expect(laidOut.otherErrors.filter((error) => !OF_WORDS.test(error))).toEqual([]);
});

test('what has no room is refused with how much to cut or what to do', () => {
  expect(laidOut.refused.filter(({ hint }) => hint === '')).toEqual([]);
  expect(laidOut.refused.length).toBeGreaterThan(0);
});

test('no word leaves its box', () => {
  expect(faults('outside')).toEqual([]);
});

test('each text is seen whole in its box', () => {
  expect(faults('lost')).toEqual([]);
});

test('no two words overlap', () => {
  expect(faults('overlap')).toEqual([]);
});

test('no text takes more lines than measured', () => {
  expect(allLines(pages).filter(({ measured, seen: count }) => count > measured)).toEqual([]);
});
