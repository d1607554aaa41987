import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { stopsDraft } from '../src/diagnostics/stops-draft.ts';
import { openProject } from '../src/project/project.ts';
import { CASE_NAMES, caseWorkspace } from './case-workspace.ts';
import type { MemoryIo } from './memory-io.ts';
import { textOfScene } from './scene-words.ts';

const BRIEF = 'briefs/case.yaml';

async function draftOf(io: MemoryIo) {
  const project = openProject(io, { root: '/ws' }, { draft: true });
  const { value, diagnostics } = await project.build(BRIEF, 'pptx');
  const laidOut = (await project.laidOut(BRIEF)).value.decks;
  return { decks: value.decks, laidOut, found: diagnostics };
}

/** What can't become a deck at all: nothing of the outline, or of its look, can be read. */
const NO_DECK: ReadonlySet<string> = new Set([
  'broken-yaml',
  'comma-in-braces',
  'colon-in-text',
  'unquoted-figure',
  'list-item-became-map',
  'empty-brief',
  'unknown-template',
]);

function wanted(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.filter(({ severity }) => severity !== 'advice');
}

describe('a draft', () => {
  it.each(CASE_NAMES.filter((name) => !NO_DECK.has(name)))('is a deck, whatever the mistake: %s', async (name) => {
    const { decks, laidOut, found } = await draftOf(caseWorkspace(name));
    const stopped = found.some(stopsDraft);
    expect(decks.length).toBeGreaterThan(0);
    expect(decks.map(({ bytes }) => bytes.length > 0)).toEqual(decks.map(() => !stopped));
    for (const { scene } of laidOut) {
      const text = textOfScene(scene);
      const here = wanted(found).filter(
        ({ at }) => !at || !('language' in at) || !at.language || at.language === scene.language,
      );
      expect(here.filter(({ message }) => !text.includes(message)).map(({ message }) => message)).toEqual([]);
    }
  });
});
