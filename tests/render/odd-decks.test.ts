import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { readFigureMap } from '../../src/opc/figure-map.ts';
import { readSeal } from '../../src/opc/seal.ts';
import { unzip } from '../../src/opc/unzip.ts';
import { renderPptx } from '../../src/render/pptx/render.ts';
import { compileOdd } from './odd-decks.ts';
import { archiveDefects, defects } from './pptx/defect-rules.ts';
import { breaches, partOf, readPackage } from './pptx/package-rules.ts';
import { chartSlide, scene, statsSlide, tableSlide, textSlide, timelineSlide } from './pptx/scenes.ts';
import { sdkErrors } from './pptx/sdk.ts';

/** Change it to look further; a failure names its seed. */
const FIRST_SEED = 1;
const SEEDS = Array.from({ length: 60 }, (_, index) => FIRST_SEED + index);
/** The SDK takes half a second a deck. */
const SDK_DECKS = 8;

/** From so many parts on the defects, which are the same on every slide, are not looked for again. */
const MANY_PARTS = 1000;

const written: { readonly seed: number; readonly bytes: Uint8Array }[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdeck-odd-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** What is wrong with a package of ours, each as a line. */
function faults(bytes: Uint8Array): readonly string[] {
  const parts = readPackage(bytes);
  const unzipped = unzip(bytes);
  const seal = unzipped.kind === 'read' ? readSeal(unzipped.parts).kind : 'none';
  const map = readFigureMap(partOf(parts, 'customXml/item1.xml'));
  const suspect = [...parts].flatMap(([name, content]) =>
    /NaN|undefined|Infinity|\[object|\uFFFD/.test(content) && /\.(?:xml|rels)$/.test(name)
      ? [`${name}: a suspect value`]
      : [],
  );
  return [
    ...breaches(parts),
    ...(parts.size < MANY_PARTS ? defects(parts) : []),
    ...archiveDefects(bytes),
    ...suspect,
    ...(seal === 'whole' ? [] : [`its seal is ${seal}`]),
    ...(map === undefined ? ['no map of figures'] : []),
  ];
}

describe('odd input gives a valid deck or a finding, never a broken file', () => {
  test.each(SEEDS)('seed %i', async (seed) => {
    const { value, diagnostics } = await compileOdd(seed);
    if (hasErrors(diagnostics)) {
      expect(value.decks.every(({ bytes }) => bytes.length === 0)).toBe(true);
      return;
    }
    for (const { bytes } of value.decks) {
      expect(faults(bytes)).toEqual([]);
      written.push({ seed, bytes });
    }
  });

  test('many seeds give a deck, and some a finding', () => {
    expect(written.length).toBeGreaterThan(SEEDS.length / 3);
    expect(written.length).toBeLessThan(SEEDS.length);
  });

  test('the Open XML SDK finds no fault in them', async ({ skip }) => {
    for (const { seed, bytes } of written.slice(0, SDK_DECKS)) {
      const path = join(folder, `${seed}.pptx`);
      await writeFile(path, bytes);
      const errors = await sdkErrors(path);
      if (errors === undefined) return skip('the validator does not run here');
      expect(errors, `seed ${seed}`).toEqual([]);
    }
  }, 120_000);

  test('a thousand slides are one deck', async () => {
    const { value, diagnostics } = await compileOdd(13, { slides: 1000, plain: true });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [deck] = value.decks;
    expect(deck?.slides).toBeGreaterThanOrEqual(1000);
    expect(faults(deck?.bytes ?? new Uint8Array())).toEqual([]);
  });

  test('a thousand slides with tables, timelines and charts are one deck', async () => {
    const kinds = [textSlide, statsSlide, timelineSlide, tableSlide, chartSlide];
    const slides = Array.from({ length: 1000 }, (_, index) => {
      const made = (kinds[index % kinds.length] ?? textSlide)(index + 1);
      return { ...made, id: `s-${index + 1}`, number: index + 1 };
    });
    expect(faults((await renderPptx(scene(slides), '0.0.0')).value)).toEqual([]);
  });
});
