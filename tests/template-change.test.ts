import { describe, expect, it } from 'vitest';
import type { Scene, SceneShape } from '../src/model/scene.ts';
import { compileScenes } from './compile.ts';
import { projectInMemory } from './docs/project-files.ts';

const BRIEF = 'briefs/canada-mali/aid-and-trade.yaml';
const OURS = 'templates/ours/template.yaml';
const SAME = 'template: ours\nextends: ministry\n';

/** The brief on a copy of the ministry's template, with these files laid over it. */
async function sceneOf(files: Readonly<Record<string, string>>): Promise<Scene> {
  const io = projectInMemory({ [OURS]: SAME, ...files });
  io.files.set(`/ws/${BRIEF}`, io.text(`/ws/${BRIEF}`).replace(/^template: .*$/m, 'template: ours'));
  const { value, diagnostics } = await compileScenes(io, { root: '/ws' }, BRIEF, { draft: false, languages: ['en'] });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const scene = value.decks[0]?.scene;
  if (!scene) throw new Error('no deck was made');
  return scene;
}

/** A shape as text, to compare. */
const written = (shape: SceneShape) => JSON.stringify(shape);

/** Shapes that differ, were added or are gone, as slide index, layout and the shape's name. */
function changed(before: Scene, after: Scene): readonly string[] {
  expect(after.slides.map(({ id, layout }) => `${id} ${layout}`)).toEqual(
    before.slides.map(({ id, layout }) => `${id} ${layout}`),
  );
  return before.slides.flatMap(({ layout, shapes }, index) => {
    const others = after.slides[index]?.shapes ?? [];
    const texts = (all: readonly SceneShape[]) => new Set(all.map(written));
    const [olds, news] = [texts(shapes), texts(others)];
    const differing = [
      ...shapes.filter((shape) => !news.has(written(shape))),
      ...others.filter((shape) => !olds.has(written(shape))),
    ];
    return [...new Set(differing.map(({ name }) => `${layout}/${name}`))].map((name) => `${index} ${name}`);
  });
}

const before = await sceneOf({});

describe('a change of a copied template changes that and nothing else', () => {
  it('an empty copy changes nothing', async () => {
    expect(changed(before, await sceneOf({}))).toEqual([]);
  });

  it('a colour is changed in the palette, which every shape refers to: no shape changes', async () => {
    const after = await sceneOf({ [OURS]: `${SAME}colours: {series1: 0B5345}\n` });
    expect(changed(before, after)).toEqual([]);
    const { earlier: _, between: __, ...others } = before.template.colours;
    expect(after.template.colours).toMatchObject({ ...others, series1: '0B5345' });
    expect({ ...after.template, colours: before.template.colours }).toMatchObject({
      fonts: before.template.fonts,
      styles: before.template.styles,
      grid: before.template.grid,
    });
  });

  it('a text style changes the shapes that are set in it', async () => {
    const after = await sceneOf({ [OURS]: `${SAME}styles:\n  small: {colour: ink}\n` });
    const names = changed(before, after);
    expect(names.length).toBeGreaterThan(before.slides.length);
    const set = (scene: Scene) =>
      scene.slides
        .flatMap(({ shapes }) => shapes)
        .filter(
          (shape) =>
            shape.kind === 'text' && JSON.stringify(shape.style) === JSON.stringify(scene.template.styles['small']),
        ).length;
    expect(names).toHaveLength(set(before));
    expect(after.template.styles).toEqual({
      ...before.template.styles,
      small: { ...before.template.styles['small'], colour: 'ink' },
    });
  });

  it('a layout changes the slides that have it', async () => {
    const layout =
      'en: Closing\nfr: Conclusion\nbackground: paper\nslots:\n  body: {accepts: [body], columns: 3-12, top: 150, height: 300, style: body, steps: [body-small], required: yes}\n';
    const after = await sceneOf({ 'templates/ours/layouts/closing.yaml': layout });
    const layouts = new Set(changed(before, after).map((name) => name.split(/[ /]/)[1]));
    expect([...layouts]).toEqual(['closing']);
    const others = (scene: Scene) => scene.template.layouts.filter(({ name }) => name !== 'closing');
    expect(others(after)).toEqual(others(before));
  });

  it('a partial changes the lines that it writes', async () => {
    const after = await sceneOf({
      'templates/ours/text/source-line.hbs': '{{heading}} {{join sources separator=" | "}}',
    });
    const names = changed(before, after).map((name) => name.split('/')[1]);
    expect(new Set(names)).toEqual(new Set(['source']));
    expect(after.template.partials).toMatchObject({ subtitle: before.template.partials['subtitle'] });
  });
});
