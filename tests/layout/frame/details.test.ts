import { expect, test } from 'vitest';
import { setDetails } from '../../../src/layout/frame/details.ts';
import type { Detail } from '../../../src/model/deck.ts';
import { contextOf, linesOf, run, slot, textNamed, words } from '../slides.ts';

const SLOT = slot('details', { x: 48, y: 396, width: 346, height: 112 }, 'small');

function set(...details: readonly (readonly [string, string])[]) {
  const context = contextOf();
  const layout = { ...context.layout, slots: [...context.layout.slots, SLOT] };
  const rows = details.map(([label, value]): Detail => ({ label: [run(label)], value: [run(value)] }));
  return setDetails(rows, { ...context, layout });
}

test('rows end at the foot of their slot, each below a hairline, values in one column', () => {
  const { shapes, diagnostics } = set(['As of', 'December 2023'], ['Version', '2']);
  expect(diagnostics).toEqual([]);
  expect(shapes.map(({ name }) => name)).toEqual([
    'details-1-rule',
    'details-1-label',
    'details-1-value',
    'details-2-rule',
    'details-2-label',
    'details-2-value',
  ]);
  const last = textNamed(shapes, 'details-2-value').box;
  expect(last.y + last.height + 5).toBe(396 + 112);
  expect(textNamed(shapes, 'details-1-value').box.x).toBe(last.x);
});

test('a long value takes more lines and moves the rows above it up', () => {
  const { shapes } = set(['As of', 'December 2023'], ['Distribution', words(12)]);
  expect(linesOf(textNamed(shapes, 'details-2-value')).length).toBeGreaterThan(1);
  expect(textNamed(shapes, 'details-1-value').box.y).toBeLessThan(396 + 112 - 2 * 22);
});

test('what has no room is refused with what to shorten', () => {
  const { shapes, diagnostics } = set(['Distribution', words(200)]);
  expect(shapes).toEqual([]);
  expect(diagnostics[0]).toMatchObject({ code: 'layout/overflow', hint: expect.stringContaining('distribution') });
});
