import { describe, expect, test } from 'vitest';
import type { Template } from '../../src/model/template.ts';
import { parseTemplate } from '../../src/template/parse-template.ts';
import { compileScenes } from '../compile.ts';
import { projectInMemory, textOfFile } from '../docs/project-files.ts';

const CHILD = 'template: child\nextends: ministry\n';
const MAIN = 'templates/child/template.yaml';

const OUTLINE = `brief: trial
title: {en: A trial}
template: child
marking: unclassified
as-of: 2023-12-31
slides:
  - layout: cover
    en: |
      # A trial
  - stats: [trade.exports-2012, trade.imports-2012]
    en: |
      # Trade is small
      - Exports came to {{trade.exports-2012}}.
`;

/** The scene of a small deck in a template that extends the shipped one with these files. */
async function sceneWith(files: Readonly<Record<string, string>>) {
  const path = 'briefs/canada-mali/trial.yaml';
  const io = projectInMemory({ [path]: OUTLINE, [MAIN]: CHILD, ...files });
  const { value, diagnostics } = await compileScenes(io, { root: '/ws' }, path, { draft: false });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const scene = value.decks[0]?.scene;
  if (!scene) throw new Error('no deck was made');
  return scene;
}

/** Paths of the values that differ; places in files are left out. */
function differences(a: unknown, b: unknown, path = ''): readonly string[] {
  if (Object.is(a, b)) return [];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return [path];
  const [one, two] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(one), ...Object.keys(two)])]
    .filter((key) => key !== 'span' && key !== 'file')
    .flatMap((key) => differences(one[key], two[key], path === '' ? key : `${path}.${key}`));
}

describe('a template that extends another', () => {
  test('and says nothing itself looks the same', async () => {
    const ministry = await sceneWith({ 'briefs/canada-mali/trial.yaml': OUTLINE.replace('child', 'ministry') });
    const differing = differences(ministry, await sceneWith({}));
    expect(differing.filter((path) => !/^template\.(name|label)/.test(path) && path !== 'deck.template')).toEqual([]);
  });

  test('and changes one colour changes that colour', async () => {
    const scene = await sceneWith({ [MAIN]: `${CHILD}colours: {series2: 9C2F00}\n` });
    expect(differences(await sceneWith({}), scene)).toEqual(['template.colours.series2']);
  });

  test('and changes one key of a style changes that key, and nothing that other styles set', async () => {
    const scene = await sceneWith({ [MAIN]: `${CHILD}styles: {cover-title: {colour: mist}}\n` });
    const differing = differences(await sceneWith({}), scene);
    expect(differing).toContain('template.styles.cover-title.colour');
    expect(differing.filter((path) => !/^slides\.0\.|^template\.styles\.cover-title\.colour$/.test(path))).toEqual([]);
  });

  test('and changes one layout changes the slides in that layout', async () => {
    const cover = textOfFile('templates/ministry/layouts/cover.yaml').replace('top: 84', 'top: 80');
    const scene = await sceneWith({ 'templates/child/layouts/cover.yaml': cover });
    const differing = differences(await sceneWith({}), scene);
    const index = scene.template.layouts.findIndex(({ name }) => name === 'cover');
    expect(differing).toContain(`template.layouts.${index}.slots.0.box.y`);
    const elsewhere = differing.filter((path) => !path.startsWith(`template.layouts.${index}.`));
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(elsewhere.filter((path) => !path.startsWith('slides.0.'))).toEqual([]);
  });

  test('and changes one partial changes the line that it writes', async () => {
    const before = await sceneWith({});
    const scene = await sceneWith({ 'templates/child/text/source-line.hbs': 'From: {{join sources separator=" / "}}' });
    const texts = (slides: typeof scene.slides) =>
      slides.map((slide) => JSON.stringify(slide, (key, value) => (key === 'span' ? undefined : value)));
    expect(texts(scene.slides)[0]).toBe(texts(before.slides)[0]);
    expect(texts(scene.slides)[1]).toContain('From: ');
    expect(texts(before.slides)[1]).not.toContain('From: ');
    expect(differences(before.template, scene.template).every((path) => path.startsWith('partials.source-line.'))).toBe(
      true,
    );
  });

  test('moves a slot of the frame to columns or from them without leaving half of the other way', async () => {
    const frame = 'frame: {slots: {title: {columns: 1-8}, subtitle: {x: 60, width: 500}}}\n';
    const { template } = await sceneWith({ [MAIN]: `${CHILD}${frame}` });
    const slots = template.layouts.find(({ name }) => name === 'stats')?.slots ?? [];
    expect(slots.find(({ name }) => name === 'title')?.box).toMatchObject({ x: 48, y: 44, width: 568 });
    expect(slots.find(({ name }) => name === 'subtitle')?.box).toMatchObject({ x: 60, y: 116, width: 500 });
    expect(slots.map(({ name }) => name)).toEqual([
      'title',
      'subtitle',
      'main',
      'section',
      'note',
      'source',
      'marking',
      'number',
    ]);
  });
});

const BASE = `template: base
fonts: {heading: Arial, body: Arial}
colours: {ink: '000000', paper: FFFFFF, primary: 12436D, mist: F2F4F6, series1: 12436D, series2: F46A25,
  series3: 28A197, series4: 801650, muted: 4A545E, hairline: C9CED3}
grid: {width: 960, height: 540, margin: 48, columns: 12, gutter: 24, baseline: 6}
styles:
  title: {font: heading, size: 28, line: 34}
`;
const LAYOUT = 'slots:\n  title: {accepts: title, columns: 1-12, top: 36, height: 68, style: title}\n';

/** The template `own`, which extends `base`, and its findings with template name and line. */
function found(own: string, base = BASE): { template: Template | undefined; findings: readonly string[] } {
  const { value, diagnostics } = parseTemplate(
    'own',
    [{ path: 'templates/own/template.yaml', text: own }],
    [
      {
        name: 'base',
        files: [
          { path: 'templates/base/template.yaml', text: base },
          { path: 'templates/base/layouts/words.yaml', text: LAYOUT },
        ],
      },
    ],
  );
  const findings = diagnostics.map(({ code, span }) => `${code} ${span?.file.split('/')[1]}:${span?.start.line}`);
  return { template: value, findings };
}

describe('a mistake is told where it was written', () => {
  const OWN = 'template: own\nextends: base\n';

  test.each([
    ['in the child', `${OWN}colours:\n  ink: black\n`, BASE, 'input/wrong-value own:4'],
    ['in the parent', OWN, BASE.replace('size: 28', 'size: large'), 'input/wrong-value base:7'],
    ['a key nobody knows', `${OWN}colors: {ink: '111111'}\n`, BASE, 'input/unknown-key own:3'],
    ['a list for a map', `${OWN}styles: [title]\n`, BASE, 'input/expected-keys own:3'],
    ['what neither says, in the child', OWN, BASE.replace(/^fonts.*\n/m, ''), 'input/missing-key own:1'],
    ['the child’s name, which it doesn’t inherit', 'extends: base\n', BASE, 'input/missing-key own:1'],
    [
      'letters higher than the parent’s lines',
      `${OWN}styles:\n  title: {size: 40}\n`,
      BASE,
      'template/line-height own:4',
    ],
    ['a text that the child’s paper hides', `${OWN}colours:\n  ink: F4F4F4\n`, BASE, 'template/contrast own:4'],
  ])('%s', (_, own, base, finding) => {
    expect(found(own, base).findings).toEqual([finding]);
  });

  test('a drawn colour that the child’s paper swallows is told at the paper', () => {
    const { findings } = found(`${OWN}colours:\n  ink: FFFFFF\n  paper: '000000'\n`);
    expect(new Set(findings)).toEqual(new Set(['template/contrast own:5']));
  });

  test('what a parent says of itself is not the child’s', () => {
    const { template } = found(OWN, `${BASE}en: Base\nfr: Base\n`);
    expect(template).toMatchObject({ name: 'own', label: {} });
  });

  test('a parent without a template.yaml leaves nothing to build with', () => {
    const parents = [{ name: 'base', files: [] }];
    const { value, diagnostics } = parseTemplate('own', [{ path: 'templates/own/template.yaml', text: OWN }], parents);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'template/incomplete', message: 'the template base has no template.yaml' },
    ]);
  });
});
