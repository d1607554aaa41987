import { expect, test } from 'vitest';
import { contentOf, resolvedSlide } from '../resolve-in.ts';

const FACTS: readonly string[] = [
  'aid.a: {measure: net-aid, source: aid-data, at: row A, currency: USD, scale: million, en: Aid of A, fr: Aide de A, points: {2010: 10, 2011: 20, 2012: 100}}',
  'aid.b: {measure: net-aid, source: aid-data, at: row B, currency: USD, scale: million, en: Aid of B, fr: Aide de B, points: {2010: 0, 2011: not-published, 2012: 60}}',
];
const SLIDE = 'chart: {facts: [aid.a, aid.b], kind: heat-map}\nen: |\n  # T';

test('a heat map is a table whose cells lie on tints, and what is missing on none', () => {
  const table = contentOf('table', SLIDE, { language: 'en', facts: FACTS });
  expect(table.tints).toBe(4);
  expect(table.rows.map(({ tints }) => tints)).toEqual([
    [undefined, 0, 0, 3],
    [undefined, 0, undefined, 2],
  ]);
  expect(table.rows[1]?.cells[2]?.map(({ text }) => text)).toEqual(['…']);
  expect(table.notes?.join(' ')).toContain('From the faintest tint to the strongest: up to 25; 50; 75; 100.');
  expect(table.notes?.join(' ')).toContain('Not available: Aid of B 2011.');
  expect(table.alt).toMatch(/^Heat map chart of/);
});

test('heat maps side by side are refused, since their tints would differ', () => {
  const panels =
    'panels: [{chart: {facts: [aid.a, aid.b], kind: heat-map}}, {chart: [aid.a]}]\nen: |\n  # T\n  ## A\n  ## B';
  const { found } = resolvedSlide(panels, { facts: FACTS });
  expect(found.map(({ code }) => code)).toContain('chart/unsuitable');
});
