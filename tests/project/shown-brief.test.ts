import { expect, test } from 'vitest';
import { openProject } from '../../src/project/project.ts';
import { caseWorkspace } from '../case-workspace.ts';

const BRIEF = 'briefs/case.yaml';

function opened(name: string) {
  const io = caseWorkspace(name);
  return { io, project: openProject(io, { root: '/ws' }, { draft: false, remembers: true }) };
}

test('a brief is shown in each language, a slide an article, whether or not it could be built', async () => {
  const { project } = opened('everything');
  const { decks, styles } = await project.shown(BRIEF);
  expect(decks.map(({ language }) => language)).toEqual(['en', 'fr']);
  for (const { slides } of decks) {
    expect(slides.length).toBeGreaterThan(0);
    for (const { html } of slides) expect(html).toMatch(/^<article .*<\/article>$/s);
  }
  expect(styles).toContain('.slide');
});

test('a finding stands on the slide and in the language that it is of, once, with its place', async () => {
  const { io, project } = opened('everything');
  const text = io.text(`/ws/${BRIEF}`);
  const line = text.split('\n').findIndex((each) => /^ {6}# /.test(each));
  project.overlay(BRIEF, text.replace(/^( {6}# .*)$/m, '$1 of 73 apples'));
  const { decks } = await project.shown(BRIEF);
  const typed = decks.map(({ slides }) =>
    slides.flatMap(({ findings }) => findings.filter(({ code }) => code === 'words/unsourced-figure')),
  );
  expect(typed.map((found) => found.length)).toEqual([1, 0]);
  expect(typed[0]?.[0]?.place).toMatchObject({ file: BRIEF, line: line + 1 });
});

test('one changed word makes one slide anew', async () => {
  const { io, project } = opened('everything');
  const before = await project.shown(BRIEF);
  const text = io.text(`/ws/${BRIEF}`);
  project.overlay(BRIEF, text.replace(/^( {6}# .*)$/m, '$1 again'));
  const after = await project.shown(BRIEF);
  const changed = after.decks.map(({ slides }, deck) =>
    slides.filter(({ html }, index) => html !== before.decks[deck]?.slides[index]?.html),
  );
  expect(changed.map((slides) => slides.length)).toEqual([1, 0]);
});

test('what only follows from another mistake isn’t shown beside it', async () => {
  const { io, project } = opened('everything');
  const text = io.text(`/ws/${BRIEF}`);
  const misspelt = text.replace(/\{\{([a-z][a-z0-9.-]+)\}\}/, '{{$1x}}');
  expect(misspelt).not.toBe(text);
  project.overlay(BRIEF, misspelt);
  const { decks } = await project.shown(BRIEF);
  const found = decks.flatMap(({ slides }) => slides.flatMap(({ findings }) => findings.map(({ code }) => code)));
  expect(found).toContain('facts/unknown-id');
  expect(found).not.toContain('outline/figures-differ');
});
