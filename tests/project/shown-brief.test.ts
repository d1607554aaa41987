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

test.each([
  ['a bracket that isn’t closed', (slide: string) => slide.replace(/^ {4}en: \|$/m, '    claims: [a.b\n$&')],
  ['words that are indented too little', (slide: string) => slide.replace(/^ {6}---$/m, '     - one\n$&')],
  ['a value that a key can’t have', (slide: string) => slide.replace(/^ {4}en: \|$/m, '    alt: [1]\n$&')],
])('%s costs the slide that it is in, which keeps its place; the others are as they were', async (_, broken) => {
  const { io, project } = opened('everything');
  const before = await project.shown(BRIEF);
  const [head = '', ...slides] = io.text(`/ws/${BRIEF}`).split(/^(?= {2}- )/m);
  const [first = '', second = '', ...rest] = slides;
  expect(broken(second)).not.toBe(second);
  project.overlay(BRIEF, [head, first, broken(second), ...rest].join(''));
  const { decks, findings } = await project.shown(BRIEF);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const [index, deck] of before.decks.entries()) {
    const [, lost] = new Set(deck.slides.map(({ of }) => of));
    const now = decks[index]?.slides.filter(({ of, isPlate }) => !isPlate && of !== lost) ?? [];
    const then = deck.slides.filter(({ of }) => of !== lost);
    expect(now.map(({ id }) => id)).toEqual(then.map(({ id }) => id));
    const plates = decks[index]?.slides.filter(({ isPlate }) => isPlate) ?? [];
    expect(plates.flatMap((plate) => plate.findings.map(({ severity }) => severity))).toContain('error');
    expect(decks[index]?.slides.findIndex(({ isPlate }) => isPlate)).toBe(
      deck.slides.findIndex(({ of }) => of === lost),
    );
  }
});

test('a language that only some slides are written in is shown as far as it is, and each other slide says what it lacks', async () => {
  const { io, project } = opened('everything');
  const whole = await project.shown(BRIEF);
  const [head = '', first = '', ...rest] = io.text(`/ws/${BRIEF}`).split(/^(?= {2}- )/m);
  const withoutFrench = rest.map((slide) => slide.replace(/^ {4}fr: \|\n(?: {6}.*\n|\n)+/m, ''));
  project.overlay(BRIEF, [head, first, ...withoutFrench].join(''));
  const { decks, findings } = await project.shown(BRIEF);
  expect(decks.map(({ language }) => language)).toEqual(['en', 'fr']);
  const [en = [], fr = []] = decks.map(({ slides }) => slides.map(({ of }) => of));
  expect(en).toEqual(whole.decks[0]?.slides.map(({ of }) => of));
  expect(fr.filter((of) => of !== 'sources')).toEqual([en[0]]);
  const lacking = decks[0]?.slides.filter((slide) =>
    slide.findings.some(({ code }) => code === 'outline/missing-language'),
  );
  expect(lacking?.length).toBe(rest.length);
  expect(findings.filter(({ severity }) => severity !== 'advice')).toEqual([]);
});
