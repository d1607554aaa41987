import { describe, expect, test } from 'vitest';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { readFigureMap } from '../../src/opc/figure-map.ts';
import { readSeal } from '../../src/opc/seal.ts';
import { unzip } from '../../src/opc/unzip.ts';
import { renderPptx } from '../../src/render/pptx/render.ts';
import { once } from '../once.ts';
import { joinedScenes } from './joined-scenes.ts';
import { compileOdd, type OddDeck } from './odd-decks.ts';
import { archiveDefects, defects } from './pptx/defect-rules.ts';
import { breaches, partOf, readPackage } from './pptx/package-rules.ts';
import { chartSlide, scene, statsSlide, tableSlide, textSlide, timelineSlide } from './pptx/scenes.ts';
import { sdkErrors } from './pptx/sdk.ts';

/** Change this to look further; a failure names its seed. */
const FIRST_SEED = 1;
const SEEDS = Array.from({ length: 60 }, (_, index) => FIRST_SEED + index);

/** Larger packages aren't searched for `defects`, which are the same on every slide. */
const MANY_PARTS = 1000;

const compiled = once((seed: number) => compileOdd(seed));

async function written(): Promise<readonly OddDeck[]> {
  return (await Promise.all(SEEDS.map(compiled))).flatMap(({ value }) => value);
}

/** The faults of a package, one per line. */
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

describe('odd input gives a valid deck or a finding, never a broken file', { timeout: 120_000 }, () => {
  test.each(SEEDS)('seed %i', async (seed) => {
    const { value, diagnostics } = await compiled(seed);
    expect(value.length > 0).toBe(!hasErrors(diagnostics));
    for (const { bytes } of value) expect(faults(bytes)).toEqual([]);
  });

  test('many seeds give a deck, and some a finding', async () => {
    const { length } = await written();
    expect(length).toBeGreaterThan(SEEDS.length / 3);
    expect(length).toBeLessThan(SEEDS.length);
  });

  test('the Open XML SDK finds no fault in all their slides, nor in the first decks', async () => {
    const [first, second, ...rest] = await written();
    if (first === undefined || second === undefined) throw new Error('no seed gives a deck');
    const joined = joinedScenes([first.scene, second.scene, ...rest.map(({ scene }) => scene)]);
    for (const bytes of [first.bytes, second.bytes, (await renderPptx(joined, '0.0.0')).value])
      expect((await sdkErrors(bytes)) ?? []).toEqual([]);
  });

  test('a thousand slides are one deck', async () => {
    const { value, diagnostics } = await compileOdd(13, { slides: 1000, plain: true });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [deck] = value;
    expect(deck?.scene.slides.length).toBeGreaterThanOrEqual(1000);
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
