import { expect, test } from 'vitest';
import { type DecksRun, earlierDecks } from '../../src/project/decks/earlier-decks.ts';
import { memoryIo } from '../memory-io.ts';

const SECURITY = 'briefs/mali/security.yaml';
const AID = 'briefs/aid.v2.yaml';

/** Decks that a build wrote: by name, below out/. */
function written(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`/ws/out/${name}`, 'a deck'],
      [`/ws/out/.written/${name}.sha256`, 'its digest'],
    ]),
  );
}

function found(files: Readonly<Record<string, string>>, run: Partial<DecksRun>): readonly string[] {
  const all = { outlines: [AID, SECURITY], isWhole: true, settled: new Set<string>(), built: new Set<string>() };
  const io = memoryIo({ '/ws/briefs/a.yaml': '', ...files });
  const findings = earlierDecks(io, { root: '/ws' }, { ...all, ...run });
  expect(findings.every(({ code, severity }) => code === 'output/earlier-build' && severity === 'warning')).toBe(true);
  return findings.map(({ message }) => message);
}

const BOTH = written('mali/security.en.pptx', 'mali/security.fr.pptx');

test('the decks of a brief that could not be built are named, once', () => {
  expect(found(BOTH, {})).toEqual([
    'out/mali/security.en.pptx, out/mali/security.fr.pptx are of an earlier build: mali/security could not be built',
  ]);
});

test('a deck in a language that its brief is not written in any more is named', () => {
  const run = { settled: new Set(['out/mali/security.en.pptx']), built: new Set([SECURITY]) };
  expect(found(BOTH, run)).toEqual([
    'out/mali/security.fr.pptx is of an earlier build: mali/security is not written in French any more',
  ]);
});

test('a deck whose brief was renamed or is gone is named where all briefs were asked for', () => {
  const files = written('mali/threats.en.pptx');
  expect(found(files, {})).toEqual([
    'out/mali/threats.en.pptx is of an earlier build: no brief is called mali/threats any more',
  ]);
  expect(found(files, { isWhole: false })).toEqual([]);
});

test('nothing is said of decks that were written, of those of which it was told why not, and of what is no deck of a build', () => {
  const settled = new Set(['out/mali/security.en.pptx', 'out/mali/security.fr.pptx']);
  const others = {
    '/ws/out/mali/by-hand.en.pptx': 'no record',
    '/ws/out/.written/mali/gone.en.pptx.sha256': 'no deck',
    ...written('mali/security.en.public.pptx', 'mali/security.en.new.pptx', 'mali/notes.pptx', 'mali/x.en.docx'),
  };
  expect(found({ ...BOTH, ...others }, { settled, built: new Set([SECURITY]) })).toEqual([]);
});

test('nothing is said of languages that were not asked for', () => {
  const run = {
    languages: ['en'],
    settled: new Set(['out/mali/security.en.pptx']),
    built: new Set([SECURITY]),
  } as const;
  expect(found(BOTH, run)).toEqual([]);
});

test('for the public, decks for the public are looked at, and no others', () => {
  const files = written('mali/security.en.public.pptx', 'mali/security.en.pptx', 'aid.v2.en.public.pptx');
  expect(found(files, { release: 'public' })).toEqual([
    'out/aid.v2.en.public.pptx is of an earlier build: aid.v2 could not be built',
    'out/mali/security.en.public.pptx is of an earlier build: mali/security could not be built',
  ]);
});

test('they are looked for where the decks go', () => {
  const files = { '/ws/w/.written/aid.v2.en.pptx.sha256': '', '/ws/w/aid.v2.en.pptx': '' };
  expect(found(files, {})).toEqual([]);
  expect(found(files, { out: 'w' })).toEqual(['w/aid.v2.en.pptx is of an earlier build: aid.v2 could not be built']);
});

test('a folder of records that can’t be listed, or is none, says nothing', () => {
  expect(found({ '/ws/out/.written': 'a file' }, {})).toEqual([]);
});

test('records that a link leads to are of another folder', () => {
  const io = memoryIo(
    { '/ws/briefs/a.yaml': '', '/x/mali/gone.en.pptx.sha256': '', '/ws/out/mali/gone.en.pptx': '' },
    {
      links: { '/ws/out/.written': '/x' },
    },
  );
  const run = { outlines: [AID], isWhole: true, settled: new Set<string>(), built: new Set<string>() };
  expect(earlierDecks(io, { root: '/ws' }, run)).toEqual([]);
});
