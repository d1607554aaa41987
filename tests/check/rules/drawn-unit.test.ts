import { expect, it } from 'vitest';
import { drawnUnit } from '../../../src/check/rules/drawn-unit.ts';
import type { DeckSlide } from '../../../src/model/deck.ts';
import { caseWorkspace } from '../../case-workspace.ts';
import { compile } from '../../compile.ts';
import { deckOf, run, SPAN, slide } from './decks.ts';
import { outlineIn } from './outline-in.ts';

/** The codes of what is found on a slide with these keys. */
async function found(keys: string): Promise<readonly string[]> {
  const io = caseWorkspace('minimal');
  const brief = `brief: case
title: {en: A case}
template: ministry
marking: unclassified
as-of: 2023-12-31
slides:
  - id: one
${keys.replace(/^(?=.)/gm, '    ')}
    en: |
      # Canada and Mali
`;
  io.files.set('/ws/briefs/case.yaml', new TextEncoder().encode(brief));
  const { diagnostics } = await compile(io, { root: '/ws' }, 'briefs/case.yaml', { draft: false });
  return diagnostics.filter(({ severity }) => severity !== 'advice').map(({ code }) => code);
}

const LINES = 'chart: [aid.net, aid.net-us]\n';
const BARS = 'chart: [trade.exports, trade.imports]\n';

it.each([
  [LINES, 'subtitle: {en: "Net aid, millions of US dollars"}'],
  [LINES, 'alt: {en: "Two lines, in millions of US dollars"}'],
  [BARS, 'subtitle: {en: Goods only}'],
  [BARS, 'subtitle: {en: "Goods only, in millions of Canadian dollars"}'],
])('a line that names the unit of its chart, or leaves it to the labels, is quiet: %s %s', async (chart, line) => {
  expect(await found(`${chart}${line}`)).toEqual([]);
});

it.each([
  [BARS, 'subtitle: {en: "Goods, billions of Canadian dollars"}', 'words/line-denied'],
  [BARS, 'subtitle: {en: "Goods, in thousands of dollars"}', 'words/line-denied'],
  [BARS, 'alt: {en: "Bars, in billions of Canadian dollars"}', 'words/line-denied'],
  [BARS, 'alt: {en: Bar chart where imports are far larger than exports}', 'claims/contradicted'],
])('another scale and another order than the chart’s are refused: %s %s', async (chart, line, code) => {
  expect(await found(`${chart}${line}`)).toEqual([code]);
});

function withoutLabels(subtitle: string, label?: string): readonly string[] {
  const { outline } = outlineIn('en', '# Aid', `    subtitle: {en: "${subtitle}"}\n`);
  const point = { value: 1, fact: 'a.b', marked: false, ...(label !== undefined && { label }) };
  const chart = {
    unit: { kind: 'money', currency: 'USD' },
    unitLabel: 'millions of US dollars',
    exponent: 6,
    series: [{ name: 'Canada', points: [point] }],
    categories: [{ label: '2010' }],
  };
  const content = { kind: 'chart', chart, span: SPAN } as unknown as DeckSlide['content'] & object;
  const parts = { title: [run('Aid')], subtitle: [run(subtitle)], content };
  return drawnUnit(outline, deckOf([slide('one', parts)])).map(({ code }) => code);
}

it('a subtitle that takes the unit off a chart without labels is told, and what it lacks', () => {
  expect(withoutLabels('Aid to Mali')).toEqual(['words/line-without-unit']);
  expect(withoutLabels('Aid to Mali in US dollars')).toEqual(['words/line-without-unit']);
  expect(withoutLabels('Aid to Mali, millions of US dollars')).toEqual([]);
  expect(withoutLabels('Aid to Mali', 'US$1M')).toEqual([]);
});
