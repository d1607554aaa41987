import { describe, expect, test } from 'vitest';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import type { Language } from '../../src/model/language.ts';
import type { Scene } from '../../src/model/scene.ts';
import { renderPptx } from '../../src/render/pptx/render.ts';
import { laidOut, OUTLINES } from '../briefs/shipped-workspace.ts';
import { CASE_NAMES, caseWorkspace } from '../case-workspace.ts';
import { compileScenes } from '../compile.ts';
import { once } from '../once.ts';
import { joinedScenes } from './joined-scenes.ts';
import { archiveDefects, defects } from './pptx/defect-rules.ts';
import { breaches, readPackage } from './pptx/package-rules.ts';
import { WHOLE_SCENE } from './pptx/scenes.ts';
import { sdkErrors } from './pptx/sdk.ts';

const NO_DRAFT = { draft: false } as const;

/** The scenes of a case; none if it has a mistake. */
const scenesOf = once(async (name: string): Promise<readonly Scene[]> => {
  const io = caseWorkspace(name);
  const { value, diagnostics } = await compileScenes(io, { root: '/ws' }, 'briefs/case.yaml', NO_DRAFT);
  return hasErrors(diagnostics) ? [] : value.decks.map(({ scene }) => scene);
});

async function allScenes(): Promise<readonly Scene[]> {
  return (await Promise.all(CASE_NAMES.map(scenesOf))).flat();
}

async function written(scene: Scene): Promise<Uint8Array> {
  return (await renderPptx(scene, '0.0.0')).value;
}

function faults(bytes: Uint8Array): readonly string[] {
  const parts = readPackage(bytes);
  return [...breaches(parts), ...defects(parts), ...archiveDefects(bytes)];
}

describe('every deck that the tests build keeps the package’s rules', () => {
  test.each(CASE_NAMES)('case %s', async (name) => {
    for (const scene of await scenesOf(name)) expect(faults(await written(scene)), scene.language).toEqual([]);
  });
});

// The validator takes one file at a time, and over a second to start whatever the file holds.
describe('the Open XML SDK finds no fault', { timeout: 120_000 }, () => {
  test.each(['en', 'fr'] as const)('in the slides of all cases, in one deck (%s)', async (language: Language) => {
    const [first, ...rest] = (await allScenes()).filter((scene) => scene.language === language);
    if (first === undefined) throw new Error('no case was built');
    const joined = joinedScenes([first, ...rest]);
    expect(joined.slides.length).toBeGreaterThan(20);
    const bytes = await written(joined);
    expect(breaches(readPackage(bytes))).toEqual([]);
    expect((await sdkErrors(bytes)) ?? []).toEqual([]);
  });

  test('in a deck of one slide', async () => {
    const least = (await allScenes()).find(({ slides }) => slides.length === 1);
    expect(least ? ((await sdkErrors(await written(least))) ?? []) : undefined).toEqual([]);
  });

  test('in a deck with every kind of shape', async () => {
    expect((await sdkErrors(await written(WHOLE_SCENE))) ?? []).toEqual([]);
  });

  test.each(OUTLINES)('in the decks of %s', async (outline) => {
    const { value, diagnostics } = await laidOut(outline);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(value.decks.length).toBeGreaterThan(0);
    for (const { scene } of value.decks) {
      const bytes = await written(scene);
      expect(faults(bytes)).toEqual([]);
      expect((await sdkErrors(bytes)) ?? []).toEqual([]);
    }
  });
});
