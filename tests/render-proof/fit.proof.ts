import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scene, SceneSlide } from '../../src/model/scene.ts';
import { renderPptx } from '../../src/render/pptx/render.ts';
import { comparePage, type Fault, type LineCount, type PageFindings } from './compare.ts';
import { makeSlides } from './outlines.ts';
import { convertToPdf, missingPackages, pagesOf } from './pdf.ts';
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

beforeAll(async () => {
  const missing = missingPackages();
  if (missing.length > 0) throw new Error(`the proof needs the Debian packages ${missing.join(' and ')}`);
  laidOut = await layOut(makeSlides(SEED, SLIDES), TO_A_DECK);
  pages = await seen(laidOut.scenes);
}, 1_200_000);

afterAll(() => {
  if (pages !== undefined) process.stdout.write(`${summary(laidOut, pages)}\n`);
});

async function seen(scenes: readonly Scene[]): Promise<readonly Page[]> {
  const folder = mkdtempSync(join(tmpdir(), 'render-proof-'));
  try {
    for (const scene of scenes)
      writeFileSync(join(folder, `${scene.name}.pptx`), (await renderPptx(scene, 'proof')).value);
    convertToPdf(
      folder,
      scenes.map(({ name }) => name),
    );
    return scenes.flatMap((scene) => {
      const words = pagesOf(join(folder, `${scene.name}.pdf`));
      if (words.length !== scene.slides.length) throw new Error(`${scene.name} has ${words.length} pages`);
      return scene.slides.map((slide, index) => page(slide, words[index] ?? []));
    });
  } finally {
    if (process.env.PROOF_KEEP === undefined) rmSync(folder, { recursive: true, force: true });
    else process.stdout.write(`kept in ${folder}\n`);
  }
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
  ].join('\n');
}

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
