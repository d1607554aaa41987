import { describe, expect, test } from 'vitest';
import { textOfRuns } from '../../src/model/run.ts';
import { contentOf, resolvedSlide } from './resolve-in.ts';

const amount = (id: string, says: string, more = '') =>
  `aid.${id}: {measure: aid, says: ${says}, currency: CAD, period: 2012, basis: disbursement, en: ${id}, fr: ${id}${more}}`;
const FACTS = [
  amount('all', 'CA$460.5 million'),
  amount('large', 'CA$260.5 million', ', part-of: aid.all'),
  amount('small', 'CA$8.44 million', ', part-of: aid.all'),
  amount('rest', 'CA$191.56 million', ', part-of: aid.all'),
  amount('about', 'about CA$112.4 million'),
  amount('tiny', 'CA$0.25 million'),
  'pol.force: {measure: force, says: about 4600 troops, period: 2012, place: mali, en: Force, fr: Force}',
  'pol.other: {measure: force, says: 300 troops, period: 2012, place: mali, en: Other, fr: Autres}',
];

function slideWith(keys: string, words = '# T', language: 'en' | 'fr' = 'en') {
  return resolvedSlide(`${keys}\n${language}: |\n  ${words}`, { language, facts: FACTS });
}

function labelsOf(keys: string, words?: string, language?: 'en' | 'fr') {
  const { content } = slideWith(keys, words, language);
  if (content?.kind !== 'chart') throw new Error('no chart');
  return content.chart.series.flatMap(({ points }) => points.flatMap((point) => point?.label ?? []));
}

describe('where the subtitle says unit and scale, labels are numbers', () => {
  test('with their hedges, in both languages', () => {
    const keys = 'chart: {facts: [aid.large, aid.about], kind: column}';
    expect(labelsOf(keys)).toEqual(['261', 'about 112']);
    expect(labelsOf(keys, '# T', 'fr')).toEqual(['261', 'environ 112']);
    expect(textOfRuns(slideWith(keys).subtitle)).toContain('millions of Canadian dollars');
  });

  test('and have their unit where a subtitle of one’s own leaves it out', () => {
    const keys = 'chart: {facts: [aid.large, aid.about], kind: column}\nsubtitle:';
    expect(labelsOf(`${keys} {en: Aid to Mali}`)).toEqual(['$261M', 'about $112M']);
    expect(labelsOf(`${keys} {en: 'Aid, millions of Canadian dollars'}`)).toEqual(['261', 'about 112']);
  });

  test('in a table that stands for a chart, while the notes say the unit at each figure', () => {
    const slide = slideWith('chart: {facts: [aid.large, aid.about], kind: table}');
    expect(
      slide.content?.kind === 'table' && slide.content.rows.map(({ cells }) => textOfRuns(cells[1] ?? [])),
    ).toEqual(['261', 'about 112']);
  });

  test('but alt texts have them with the figure, once', () => {
    const { chart } = contentOf('chart', 'chart: {facts: [aid.large, aid.about], kind: column}\nen: |\n  # T', {
      facts: FACTS,
    });
    expect(chart.alt).toContain('at $261M');
    expect(chart.alt).not.toContain('millions');
  });
});

describe('digits', () => {
  test('are those of the size: none beyond a hundred, and two figures at least', () => {
    expect(labelsOf('chart: {facts: [aid.large, aid.about, aid.tiny], kind: column}')).toEqual([
      '261',
      'about 112',
      '0.25',
    ]);
  });

  test('stay where figures add up', () => {
    expect(labelsOf('chart: {facts: [aid.all, aid.large], kind: bar}')).toEqual(['460.5', '260.5']);
    expect(labelsOf('chart: {facts: [aid.large, aid.small, aid.rest], kind: stacked}')).toEqual([
      '260.5',
      '8.4',
      '191.6',
    ]);
  });

  test('stay where the words of the slide print one of the figures, so that 260.5 never meets 261', () => {
    const keys = 'chart: {facts: [aid.large, aid.about], kind: column}';
    expect(labelsOf(keys, '# Aid came to {{aid.large}}')).toEqual(['260.5', 'about 112.4']);
    expect(labelsOf(keys, '# T\n  ---\n  It came to {{aid.large}}.')).toEqual(['260.5', 'about 112.4']);
  });
});

describe('a chart of shares', () => {
  test('says of what, and no unit of amounts', () => {
    const keys = 'chart: {facts: [aid.large, aid.small, aid.rest], kind: percent}';
    expect(textOfRuns(slideWith(keys).subtitle)).toBe('Share of aid announced, 2012, percent');
    expect(textOfRuns(slideWith(keys, '# T', 'fr').subtitle)).toMatch(/^Parts\u00a0: .*, 2012, en pourcentage$/);
  });
});

describe('a chart in a panel', () => {
  const lines = (keys: string, words: string) => {
    const slide = slideWith(keys, words);
    return [slide.subtitle, ...slide.panels.map(({ subtitle }) => subtitle ?? [])].map(textOfRuns);
  };
  const [aid, troops, few] = [
    'chart: {facts: [aid.large, aid.about], kind: column}',
    'chart: {facts: [pol.force, pol.other], kind: column}',
    'chart: {facts: [aid.tiny, aid.small], kind: column}',
  ];

  test('says its measure, period and unit where panels differ, and what they share stands above', () => {
    const keys = `panels: [{${aid}}, {${troops}}]`;
    expect(lines(keys, '# T\n  ## Aid\n  ## Troops')).toEqual([
      '2012',
      'Aid announced, millions of Canadian dollars',
      'Force size, Mali, troops',
    ]);
    const charts = slideWith(keys, '# T\n  ## Aid\n  ## Troops').panels.flatMap(({ content }) =>
      content?.kind === 'chart' ? [content.chart] : [],
    );
    expect(charts.map(({ series }) => series[0]?.points[0]?.label)).toEqual(['261', 'about 4,600']);
    expect(charts.map(({ series }) => series[0]?.name)).not.toContain('millions of Canadian dollars');
  });

  test('says nothing where all agree, and not what its heading says', () => {
    const alike = lines(`panels: [{${aid}}, {${few}}]`, '# T\n  ## Large\n  ## Small');
    expect(alike[0]).toContain('millions of Canadian dollars');
    expect(alike.slice(1)).toEqual(['', '']);
    const [, , forces] = lines(`panels: [{${aid}}, {${troops}}]`, '# T\n  ## Aid\n  ## Force size in Mali');
    expect(forces).toBe('troops');
  });

  test('says all of it beside words', () => {
    const [above, own] = lines(`panels: [{${aid}}, words]`, '# T\n  ## Aid\n  ## Why\n  - So');
    expect([above, own]).toEqual(['', 'Aid announced, 2012, millions of Canadian dollars']);
  });
});
