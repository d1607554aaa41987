import { describe, expect, it } from 'vitest';
import { CONTENT_STYLES } from '../../../src/model/type-scale.ts';
import { layoutFor } from '../../../src/template/own-file/layout-purpose.ts';
import {
  canHold,
  contentSlots,
  folded,
  namedFor,
  slotNamed,
  titleOf,
} from '../../../src/template/own-file/master-slots.ts';
import type { ReadLayout, ReadPlaceholder } from '../../../src/template/own-file/read-layout.ts';
import { ownSteps } from '../../../src/template/own-file/type-scale.ts';

function place(name: string, type: string | undefined, height = 300, x = 50, turned = false): ReadPlaceholder {
  const outer = { x, y: 100, width: 300, height };
  const insets = { left: 0, top: 0, right: 0, bottom: 0 };
  return {
    name,
    outer,
    anchor: 'top',
    ground: 'FFFFFF',
    turned,
    placeholder: { ...(type && { type }), box: outer, insets, levels: [] },
  };
}

const layout = (name: string, places: readonly ReadPlaceholder[], type = ''): ReadLayout => ({
  name,
  type,
  part: `${name}.xml`,
  places,
  art: [],
  background: 'FFFFFF',
});

const TITLE = place('Title 1', 'title', 60);
const CONTENT = place('Content Placeholder 2', undefined);

describe('what a layout is for', () => {
  const cover = layout('Couverture', [place('Titre 1', 'ctrTitle', 60), place('Sous-titre 2', 'subTitle', 60)]);
  const content = layout('TITLE_AND_BODY', [TITLE, CONTENT]);
  const two = layout('Titre, 2 contenus', [TITLE, CONTENT, place('Content Placeholder 3', undefined, 300, 400)]);
  const only = layout('Titre seul', [TITLE]);
  const all = [two, only, content, cover];

  it.each([
    ['cover', cover],
    ['content', content],
    ['two-contents', two],
    ['title-only', only],
  ] as const)('%s: by its name, in the words of several programs and two languages', (role, expected) => {
    expect(layoutFor(role, all)).toBe(expected);
  });

  it('by what PowerPoint made it for, and by its placeholders, where its name says nothing', () => {
    const unnamed = all.map((each, index) => ({ ...each, name: `Layout ${index}`, type: index === 2 ? 'obj' : '' }));
    expect(layoutFor('content', unnamed)?.name).toBe('Layout 2');
    expect(layoutFor('cover', unnamed)?.name).toBe('Layout 3');
    expect(layoutFor('two-contents', unnamed)?.name).toBe('Layout 0');
    expect(layoutFor('section', unnamed)).toBeUndefined();
  });

  it('is nothing of a name whose placeholders it lacks', () => {
    expect(layoutFor('content', [layout('Title and Content', [TITLE])])).toBeUndefined();
    expect(layoutFor('content', [layout('Title and Content', [TITLE, place('Picture', 'pic')])])).toBeUndefined();
    expect(layoutFor('cover', [layout('Title Slide', [CONTENT])])).toBeUndefined();
  });
});

describe('what a placeholder is for', () => {
  it.each([
    ['source', ['source']],
    ['Sources 12', ['source']],
    ['Numéro', ['number']],
    ['Chart 3', ['chart']],
    ['Content Placeholder 2', undefined],
  ])('%s', (name, kinds) => {
    expect(namedFor(place(name, 'body'))).toEqual(kinds);
  });

  it('content stands from left to right; lines, named lines and turned words are none', () => {
    const right = place('Right', undefined, 300, 400);
    const read = layout('x', [
      TITLE,
      right,
      CONTENT,
      place('source', 'body'),
      place('Low', 'body', 40),
      place('Up', 'body', 300, 10, true),
    ]);
    expect(contentSlots(read).map(({ name }) => name)).toEqual(['Content Placeholder 2', 'Right']);
    expect(slotNamed('source', read)?.name).toBe('source');
  });

  it('a title that runs upward is none', () => {
    expect(titleOf(layout('x', [place('Vertical Title', 'title', 400, 50, true)]))).toBeUndefined();
  });

  it('charts, tables and pictures stand in what may hold them, words in what holds words', () => {
    const held = (type: string | undefined) =>
      (['title', 'body', 'chart', 'table', 'image', 'stats'] as const).filter((kind) =>
        canHold(place('x', type), kind),
      );
    expect(held(undefined)).toEqual(['body', 'chart', 'table', 'image']);
    expect(held('body')).toEqual(['body']);
    expect(held('pic')).toEqual(['image']);
    expect(held('title')).toEqual(['title', 'body']);
    expect(held('media')).toEqual([]);
  });

  it('names are compared without accents, numbers before them and capitals', () => {
    expect(folded('1_Titre  de_Section')).toBe('titre de section');
  });
});

describe('the styles of what a master has no placeholder for', () => {
  it('are all that content asks for by name, 12 points or more on any page, their lines apart', () => {
    for (const height of [540, 405, 300, 1080]) {
      const steps = ownSteps(height);
      for (const name of Object.values(CONTENT_STYLES).flat()) expect(Object.keys(steps)).toContain(name);
      for (const { size, line } of Object.values(steps)) {
        expect(size).toBeGreaterThanOrEqual(12);
        expect(line).toBeGreaterThan(size);
      }
    }
  });
});
