import { readdirSync, readFileSync } from 'node:fs';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Scene } from '../../src/model/scene.ts';
import { compileScenes } from '../compile.ts';
import { memoryIo } from '../memory-io.ts';
import { type MadeSlide, workspaceOf } from './outlines.ts';

/** A slide that doesn't fit its layout even when continued: the program writes no deck of it. */
export interface Refusal {
  readonly slide: string;
  readonly message: string;
  readonly hint: string;
}

export interface LaidOut {
  readonly scenes: readonly Scene[];
  readonly refused: readonly Refusal[];
  /** Errors other than missing room: a fault of the proof or of the program. */
  readonly otherErrors: readonly string[];
}

/** Lays the slides out, `toADeck` per deck; those that are refused are left out and listed. */
export async function layOut(slides: readonly MadeSlide[], toADeck: number): Promise<LaidOut> {
  const first = await compileAll(slides, toADeck);
  const refused = first.errors.filter(({ code }) => code === 'layout/overflow').map(refusal);
  const kept = slides.filter(({ id }) => !refused.some(({ slide }) => slide === id));
  const second = await compileAll(kept, toADeck);
  return {
    scenes: second.scenes,
    refused,
    otherErrors: second.errors.map(({ code, message }) => `${code}: ${message}`),
  };
}

function refusal({ at, message, hint = '' }: Diagnostic): Refusal {
  return { slide: at?.kind === 'slide' ? String(at.slide) : '', message, hint };
}

async function compileAll(slides: readonly MadeSlide[], toADeck: number) {
  const files = workspaceOf(slides, toADeck);
  const io = memoryIo({ ...templateFiles(), ...atRoot(files) });
  const scenes: Scene[] = [];
  const errors: Diagnostic[] = [];
  for (const path of files.keys()) {
    if (!/^briefs\/([^/]+)\/\1\.yaml$/.test(path)) continue;
    const { value, diagnostics } = await compileScenes(io, { root: '/ws' }, path, { draft: false });
    scenes.push(...value.decks.map(({ scene }) => scene));
    errors.push(...diagnostics.filter(({ severity }) => severity === 'error'));
  }
  return { scenes, errors };
}

function atRoot(files: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...files].map(([path, text]) => [`/ws/${path}`, text]));
}

function templateFiles(): Record<string, string> {
  const names = readdirSync('templates/ministry', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(yaml|hbs|json)$/.test(name));
  const template = names.map((name) => [
    `/ws/templates/ministry/${name}`,
    readFileSync(`templates/ministry/${name}`, 'utf8'),
  ]);
  return {
    ...Object.fromEntries(template),
    '/ws/briefs/facts/measures.yaml': readFileSync('briefs/facts/measures.yaml', 'utf8'),
  };
}
