import { expect, test } from 'vitest';
import { findWorkspace } from '../../src/project/find-workspace.ts';
import { openProject } from '../../src/project/project.ts';
import { readFacts } from '../../src/project/read-facts.ts';
import { partOf, type Tell } from '../../src/project/tell.ts';
import { shippedWorkspace } from '../briefs/shipped-workspace.ts';
import { memoryIo } from '../memory-io.ts';

const BRIEF = 'briefs/canada-mali/security.yaml';

/** What a work tells, in its order. */
function listener(): { readonly tell: Tell; readonly told: (readonly [number, string])[] } {
  const told: (readonly [number, string])[] = [];
  return { tell: (behind, doing) => told.push([behind, doing]), told };
}

test('a build tells what it is about to do, and how much of it is behind', async () => {
  const { tell, told } = listener();
  await openProject(shippedWorkspace(), { root: '/ws' }, { draft: false }).build(BRIEF, 'pptx', tell);
  expect(told.map(([, doing]) => doing)).toEqual([
    'reading',
    'laying out in English',
    'laying out in French',
    'writing slides in English',
    'writing slides in French',
  ]);
  const behind = told.map(([share]) => share);
  expect(behind).toEqual(behind.toSorted((a, b) => a - b));
  expect([behind[0], behind.at(-1)]).toEqual([0, 3 / 4]);
});

test('a check tells of reading and laying out, and a work without anyone to tell is the same', async () => {
  const { tell, told } = listener();
  const project = openProject(shippedWorkspace(), { root: '/ws' }, { draft: false });
  const untold = await project.check(BRIEF);
  expect(await project.check(BRIEF, tell)).toEqual(untold);
  expect(told).toEqual([
    [0, 'reading'],
    [1 / 4, 'laying out in English'],
    [5 / 8, 'laying out in French'],
  ]);
});

test('reading facts tells of each folder of them', () => {
  const io = memoryIo({ '/ws/briefs/facts/a.yaml': '', '/ws/briefs/mali/facts/b.yaml': '' });
  const { value } = findWorkspace(io, undefined);
  const { tell, told } = listener();
  if (value) readFacts(io, value, tell);
  expect(told).toEqual([
    [0, 'reading the facts of briefs'],
    [1 / 2, 'reading the facts of briefs/mali'],
  ]);
});

test('a part of a work has its share of the whole', () => {
  const { tell, told } = listener();
  partOf(tell, 1 / 4, 3 / 4)(1 / 2, 'half of it');
  expect(told).toEqual([[1 / 2, 'half of it']]);
});
