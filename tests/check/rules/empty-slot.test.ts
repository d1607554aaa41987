import { expect, test } from 'vitest';
import { emptySlot } from '../../../src/check/rules/empty-slot.ts';
import type { Layout, Slot, SlotAccepts } from '../../../src/model/template.ts';
import { CONTENT, deckOf, slideOf, slot, TEMPLATE } from '../../layout/slides.ts';
import { outlineIn } from './outline-in.ts';

const needed = (accepts: SlotAccepts, more: Partial<Slot> = {}) =>
  slot(accepts, CONTENT, 'body', { required: true, ...more });

const base = { span: slideOf().span, label: { en: 'X' }, background: 'paper' as const, decorations: [] };
const LAYOUTS: readonly Layout[] = [
  { ...base, name: 'bullets', slots: [needed('title'), needed('body')] },
  { ...base, name: 'chart', slots: [needed('chart')] },
  { ...base, name: 'either', slots: [needed('table', { accepts: ['table', 'stats'] })] },
  { ...base, name: 'panels', slots: [needed('panels')] },
  { ...base, name: 'free', slots: [needed('body', { required: false })] },
];

function findings(layout: string, words: string, keys = '') {
  const { outline, covered } = outlineIn('en', words, keys);
  const [written] = outline.slides;
  if (written === undefined) throw new Error('no slide');
  const deck = deckOf(
    slideOf({ id: 'one', layout, span: written.span, titleSpan: written.words.en?.titleSpan ?? written.span }),
  );
  const found = emptySlot(outline, deck, { ...TEMPLATE, layouts: LAYOUTS });
  return found.map(({ code, message }, index) => ({ code, message, at: covered(found)[index] }));
}

test('a slide without what its layout requires is told at its title', () => {
  expect(findings('bullets', '# A title')).toEqual([
    { code: 'layout/empty-slot', message: 'layout bullets needs text, and this slide has none', at: '# A title' },
  ]);
});

test('and at the name of the layout, where the author chose it', () => {
  expect(findings('chart', '# A title', '    layout: chart\n')).toMatchObject([
    { message: 'layout chart needs a chart, and this slide has none', at: 'chart' },
  ]);
});

test('a slide that gives it has no finding, even where its evidence could not be resolved', () => {
  expect(findings('bullets', '# A title\n\nSome words')).toEqual([]);
  expect(findings('chart', '# A title', '    chart: [no.such-fact]\n')).toEqual([]);
  expect(findings('panels', '# A title\n## One\n- a\n## Two\n- b')).toEqual([]);
});

test('one of several kinds that a slot takes is enough', () => {
  expect(findings('either', '# A title', '    stats: [a.b]\n')).toEqual([]);
  expect(findings('either', '# A title')[0]?.message).toBe(
    'layout either needs a table or figures, and this slide has none',
  );
});

test('a slot that is not required may stay empty', () => {
  expect(findings('free', '# A title')).toEqual([]);
});
