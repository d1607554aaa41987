import { expect, test } from 'vitest';
import { withNoteKeys } from '../../../src/layout/frame/note-keys.ts';
import type { DeckStats, NoteKey, Run } from '../../../src/model/deck.ts';
import { run, SPAN, slideOf } from '../slides.ts';

function key(letter: string, ...facts: readonly string[]): NoteKey {
  return { letter: run(letter, { origin: { kind: 'program', what: 'note-key' }, bold: true }), facts };
}

function figure(text: string, ...facts: readonly string[]): Run {
  return run(text, { origin: { kind: 'fact', facts, form: 'words' } });
}

/** Raised runs in square brackets. */
function read(runs: readonly Run[]): string {
  return runs.map(({ text, raised }) => (raised ? `[${text}]` : text)).join('');
}

const BODY = { level: 0, marker: 'bullet' } as const;

test('a letter stands after the first figure it is about, and nowhere else', () => {
  const body = [
    { ...BODY, runs: [run('Aid of '), figure('$5', 'aid.a'), run(' and '), figure('$7', 'aid.b'), run('.')] },
    { ...BODY, runs: [figure('$7', 'aid.b')] },
  ];
  const keyed = withNoteKeys(slideOf({ body }), [key('a', 'aid.b')]);
  expect(keyed.body.map(({ runs }) => read(runs))).toEqual(['Aid of $5 and $7[a].', '$7']);
});

test('two letters at one figure are parted by a comma', () => {
  const keyed = withNoteKeys(slideOf({ body: [{ ...BODY, runs: [figure('$5', 'aid.a')] }] }), [
    key('a', 'aid.a'),
    key('b', 'aid.a'),
  ]);
  expect(keyed.body.map(({ runs }) => read(runs))).toEqual(['$5[a][, b]']);
});

test('below a big figure it stands after the label', () => {
  const content: DeckStats = {
    kind: 'stats',
    span: SPAN,
    stats: ['aid.a', 'aid.b'].map((fact) => ({
      fact,
      hedge: [],
      value: [figure('$5', fact)],
      label: [run(fact)],
      when: [],
    })),
  };
  const keyed = withNoteKeys(slideOf({ content }), [key('a', 'aid.b')]);
  expect(keyed.content?.kind === 'stats' && keyed.content.stats.map(({ label }) => read(label))).toEqual([
    'aid.a',
    'aid.b[a]',
  ]);
});

test('what no words show is keyed in the subtitle, else in the title', () => {
  const subtitle = [figure('Aid, ', 'aid.a', 'aid.b'), figure('2012', 'aid.a', 'aid.b')];
  expect(read(withNoteKeys(slideOf({ subtitle }), [key('a', 'aid.a')]).subtitle)).toBe('Aid, 2012[a]');
  expect(read(withNoteKeys(slideOf({ title: [figure('$5', 'aid.a')] }), [key('a', 'aid.a')]).title)).toBe('$5[a]');
});

test('a letter of no figure shown changes nothing', () => {
  const slide = slideOf();
  expect(withNoteKeys(slide, [key('a', 'aid.a')])).toBe(slide);
});

test('in a table a letter stands at the row’s name; in one of words at the figure that a cell tells', () => {
  const table = {
    kind: 'table' as const,
    span: SPAN,
    alt: '',
    columns: [
      { heading: [run('Issue')], align: 'left' as const },
      { heading: [run('Ours')], align: 'left' as const },
    ],
    rows: [{ look: 'plain' as const, cells: [[run('Wagner')], [run('Hired '), figure('$5', 'aid.a'), run(' men')]] }],
    facts: ['aid.a'],
  };
  const cells = (content: typeof table & { words?: object }) => {
    const keyed = withNoteKeys(slideOf({ content }), [key('a', 'aid.a')]).content;
    return keyed?.kind === 'table' ? keyed.rows[0]?.cells.map(read) : [];
  };
  expect(cells(table)).toEqual(['Wagner[a]', 'Hired $5 men']);
  expect(cells({ ...table, words: {} })).toEqual(['Wagner', 'Hired $5[a] men']);
});
