import { expect, test } from 'vitest';
import { FILES, facts } from './workspace.ts';

test('names the slides that show a fact, or something computed from it', async () => {
  expect((await facts('used-by trade.imports')).out).toBe(
    'mali/glance: two (through trade.balance)\ncomputed from it: trade.balance, trade.twice\n',
  );
});

test('a claim is a use', async () => {
  const { uses } = JSON.parse((await facts('used-by trade.imports --format json')).out);
  expect(uses).toEqual([{ outline: 'briefs/mali/glance.yaml', slide: 'two', through: ['trade.balance'] }]);
});

test('common facts are looked for in every brief', async () => {
  expect((await facts('used-by fx.cad-usd')).out).toBe('no slide shows it\n');
});

test('a misspelt ID is wrong use', async () => {
  expect(await facts('used-by trade.xports')).toMatchObject({ exit: 2, out: '' });
});

test('a fact of another dossier is used where that dossier is seen, and is listed once', async () => {
  const files = {
    ...FILES,
    '/ws/briefs/sahel/facts/dossiers.yaml': 'see: mali',
    '/ws/briefs/sahel/force.yaml': FILES['/ws/briefs/mali/glance.yaml']?.replace('id: one', 'id: strength') ?? '',
  };
  expect((await facts('used-by sec.troops', files)).out).toBe('mali/glance: one\nsahel/force: strength\n');
  expect((await facts('stale', files)).out).toContain('sahel/force');
  const listed: { facts: { id: string }[] } = JSON.parse((await facts('list --topic sec --format json', files)).out);
  expect(listed.facts.map(({ id }) => id)).toEqual(['sec.old', 'sec.troops']);
});

test('whatever an outline names is a use: rates, prices, labels, events, highlights, what it accepts', async () => {
  const slide = (id: string, keys: string) => `  - id: ${id}\n${keys}    en: |\n      # T\n`;
  const chart = (id: string, keys: string) => slide(id, `    chart:\n      facts: [pol.series]\n${keys}`);
  const brief = `brief: charts
title: {en: T}
template: ministry
marking: unclassified
as-of: 2023-12-31
slides:
${chart('rate', '      convert: {rate: fx.cad-usd, to: CAD}\n')}${chart('prices', '      prices: {deflator: pol.index, base: 2011}\n')}${chart('marks', '      events: [pol.coup]\n      labels: {pol.view: {en: V}}\n')}${slide('gate', '    stats: [pol.rank]\n    accept:\n      - code: facts/incomparable-basis\n        facts: [trade.exports, trade.total]\n        reason: {en: r, fr: r}\n')}`;
  const index = '\n  pol.index: {kind: series, unit: ratio, points: {2011: 1, 2013: 1.1}, en: Index, fr: Indice}\n';
  const files = {
    ...FILES,
    '/ws/briefs/mali/charts.yaml': brief,
    '/ws/briefs/mali/facts/other.yaml': `${FILES['/ws/briefs/mali/facts/other.yaml']}${index}`,
  };
  const slidesOf = async (id: string) => {
    const { uses } = JSON.parse((await facts(`used-by ${id} --format json`, files)).out);
    return uses.flatMap((use: { outline: string; slide: string }) =>
      use.outline.endsWith('charts.yaml') ? [use.slide] : [],
    );
  };
  expect(await slidesOf('fx.cad-usd')).toEqual(['rate']);
  expect(await slidesOf('pol.index')).toEqual(['prices']);
  expect(await slidesOf('pol.coup')).toEqual(['marks']);
  expect(await slidesOf('pol.view')).toEqual(['marks']);
  expect(await slidesOf('trade.total')).toEqual(['gate']);
});
