import { describe, expect, test } from 'vitest';
import { selectBriefs } from '../../src/project/select-briefs.ts';
import { memoryIo } from '../memory-io.ts';

const FILES = {
  '/ws/briefs/canada-mali/at-a-glance.yaml': '',
  '/ws/briefs/canada-mali/aid.yaml': '',
  '/ws/briefs/canada-mali/facts/aid.yaml': '',
  '/ws/briefs/niger/aid.yaml': '',
  '/ws/notes.yaml': '',
};
const MALI = 'briefs/canada-mali/at-a-glance.yaml';
const all = ['briefs/canada-mali/aid.yaml', MALI, 'briefs/niger/aid.yaml'];

const select = (cwd: string, ...names: string[]) => selectBriefs(memoryIo(FILES, { cwd }), { root: '/ws' }, names);

test('none named means all', () => expect(select('/ws')).toEqual({ value: all, diagnostics: [] }));

test.each(['', '/', '//', '/niger', '/niger/aid', '/x'])('“%s” names no brief, and never every one', (name) => {
  for (const cwd of ['/ws', '/ws/briefs']) {
    const { value, diagnostics } = select(cwd, name);
    expect(value).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['workspace/unknown-brief']);
  }
});

describe('a brief is named', () => {
  test.each([
    ['by its path', '/ws', MALI],
    ['by its path without the ending', '/ws', 'briefs/canada-mali/at-a-glance'],
    ['by its path from the current folder', '/ws/briefs/niger', '../canada-mali/at-a-glance.yaml'],
    ['by its absolute path', '/', '/ws/briefs/canada-mali/at-a-glance.yaml'],
    ['by folder and name', '/ws', 'canada-mali/at-a-glance'],
    ['by folder and name from elsewhere', '/ws/briefs/niger', 'canada-mali/at-a-glance.yaml'],
    ['by its bare name', '/ws', 'at-a-glance'],
    ['by its bare name with the ending', '/ws', 'at-a-glance.yaml'],
    ['by its bare name from its folder', '/ws/briefs/canada-mali', './at-a-glance'],
  ])('%s', (_how, cwd, name) => expect(select(cwd, name)).toEqual({ value: [MALI], diagnostics: [] }));

  test('by a name that several bear, where the current folder holds one', () => {
    expect(select('/ws/briefs/niger', 'aid').value).toEqual(['briefs/niger/aid.yaml']);
  });

  test('twice, and is built once, in the order of the paths', () => {
    expect(select('/ws', 'niger/aid', 'at-a-glance', MALI).value).toEqual([MALI, 'briefs/niger/aid.yaml']);
  });

  test('with its ending where two differ only in it', () => {
    const io = memoryIo({ '/ws/briefs/a.yaml': '', '/ws/briefs/a.yml': '' });
    expect(selectBriefs(io, { root: '/ws' }, ['briefs/a.yml']).value).toEqual(['briefs/a.yml']);
  });

  test('through a link to the workspace', () => {
    const io = memoryIo(FILES, { cwd: '/home', links: { '/home/w': '/ws' } });
    expect(selectBriefs(io, { root: '/ws' }, [`w/${MALI}`]).value).toEqual([MALI]);
  });
});

test.each([
  ['/ws', 'canada-mali', 2],
  ['/ws', 'briefs/canada-mali/', 2],
  ['/ws', 'briefs', 3],
  ['/ws', '.', 3],
  ['/ws/briefs/niger', '.', 1],
])('from %s, the folder %s stands for its briefs', (cwd, name, count) => {
  expect(select(cwd, name).value).toHaveLength(count);
});

describe('a name that means no brief', () => {
  const said = (name: string) => select('/ws', name).diagnostics.map(({ message, hint }) => [message, hint]);

  test('is answered with the one it resembles', () => {
    expect(said('canada-mali/at-a-glace')).toEqual([
      ['no brief is called canada-mali/at-a-glace', 'did you mean canada-mali/at-a-glance?'],
    ]);
    expect(said('at-a-glanse')).toEqual([['no brief is called at-a-glanse', 'did you mean canada-mali/at-a-glance?']]);
  });

  test('is answered with what briefs are where it resembles none', () => {
    expect(said('notes.yaml')[0]?.[1]).toContain('briefs are the .yaml files under briefs/');
  });

  test('is told what it is where it is there', () => {
    expect(said('briefs/canada-mali/facts/aid.yaml')).toEqual([
      [
        'briefs/canada-mali/facts/aid.yaml is no brief',
        'it holds facts; briefs are the .yaml files under briefs/, outside the facts/ folders',
      ],
    ]);
    expect(said('notes.yaml')[0]?.[0]).toBe('notes.yaml is no brief');
  });

  test('is answered with the folder it resembles', () => {
    expect(said('canada-mail')).toEqual([['no brief is called canada-mail', 'did you mean canada-mali?']]);
  });

  test('is answered with two hyphens where a word processor made them a dash', () => {
    expect(said('—strict')[0]?.[1]).toBe('an option begins with two hyphens: --strict');
  });

  test('but several is answered with all of them', () => {
    expect(said('aid')).toEqual([['2 briefs are called aid', 'name one of them: canada-mali/aid, niger/aid']]);
  });
});

test('a workspace without an outline is a finding', () => {
  const io = memoryIo({ '/ws/briefs/facts/a.yaml': '' });
  expect(selectBriefs(io, { root: '/ws' }, []).diagnostics.map((found) => found.code)).toEqual(['workspace/no-brief']);
});

test('what can’t be read is told of, and is neither a workspace without outlines nor a name that is wrong', () => {
  const options = { obstacles: { '/ws/briefs': { kind: 'forbidden' } } } as const;
  const io = memoryIo(FILES, options);
  const found = (...names: string[]) => selectBriefs(io, { root: '/ws' }, names).diagnostics;
  expect(found().map(({ code }) => code)).toEqual(['workspace/cannot-read']);
  expect(found('niger').map(({ message, hint }) => [message, hint])).toEqual([
    ['briefs can’t be read: you have no permission to read it', 'give yourself the permission, or ask for it'],
    ['no brief is called niger', 'it may lie in what can’t be read'],
  ]);
});
