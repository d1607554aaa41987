import { describe, expect, test } from 'vitest';
import { textOfRuns } from '../../../src/model/run.ts';
import { runsText } from '../../deck-text.ts';
import { contentOf, resolvedSlide } from '../resolve-in.ts';

function table(keys: string, language: 'en' | 'fr' = 'en', facts: readonly string[] = []) {
  const content = contentOf('table', `table: ${keys}\n${language}: |\n  # T`, { language, facts });
  return {
    ...content,
    headings: content.columns.map(({ heading }) => runsText(heading)),
    units: content.columns.map(({ unit }) => unit && textOfRuns(unit)),
    cells: content.rows.map(({ cells }) => cells.map(runsText)),
    shown: content.rows.map(({ cells }) => cells.map(textOfRuns)),
    looks: content.rows.map(({ look }) => look),
  };
}

const SUM = 'trade.sum: {kind: derived, op: sum, of: [trade.exports, trade.imports], en: Both, fr: Les deux}';
const FOOTS =
  'trade.check: {kind: derived, op: foots, of: [trade.total, trade.exports, trade.imports], en: Check, fr: Vérification}';

describe('a table of facts', () => {
  test('has a row each, value and period unless other columns are named', () => {
    const { headings, cells, columns } = table('[trade.exports, aid.net@2021]');
    expect(headings).toEqual(['[program template: Item]', '[program template: Figure]', '[program template: When]']);
    expect(columns.map(({ align }) => align)).toEqual(['left', 'right', 'left']);
    expect(cells).toEqual([
      [
        '[trade.exports label: Canadian exports to Mali]',
        '[trade.exports short: $16M]',
        '[trade.exports period: 2012]',
      ],
      ['[aid.net label: Canada’s net bilateral aid to Mali]', '[aid.net short: US$116.17M]', '[aid.net period: 2021]'],
    ]);
  });

  test('says a unit that all figures share in their heading, and leaves it off the figures', () => {
    const { units, shown } = table('[trade.exports, trade.imports]');
    expect(units).toEqual([undefined, '$M']);
    expect(shown.map((row) => row[1])).toEqual(['16', '1.2']);
    expect(table('[trade.exports, trade.imports]', 'fr').units[1]).toBe('M$');
    expect(table('[trade.exports, aid.rank]').units[1]).toBeUndefined();
  });

  test('tells each figure with its unit where it stands by itself', () => {
    const { rows } = table('[trade.exports, trade.imports]');
    expect(rows.map(({ cells }) => cells[1]?.[0]?.figure)).toEqual(['$16M', '$1.2M']);
  });

  test('leaves out what all rows share, where it stands above or below the table', () => {
    const columns = 'columns: [value, period, basis, source]';
    const lifted = resolvedSlide(`table: {facts: [trade.exports, trade.imports], ${columns}}\nen: |\n  # T`);
    expect(lifted.content?.kind === 'table' && lifted.content.columns).toHaveLength(2);
    expect(textOfRuns(lifted.subtitle)).toContain('2012');
    expect(textOfRuns(lifted.subtitle)).toContain('trade');
    expect(textOfRuns(lifted.sourceLine)).toContain('Government of Canada');
    expect(table(`{facts: [trade.exports], ${columns}}`).columns).toHaveLength(5);
    const own = resolvedSlide(
      `table: {facts: [trade.exports, trade.imports], ${columns}}\nsubtitle: {en: Goods}\nen: |\n  # T`,
    );
    expect(own.content?.kind === 'table' && own.content.columns).toHaveLength(5);
  });

  test('emphasises the row that is asked for, and tells of a highlight that is no row', () => {
    expect(table('{facts: [trade.exports, trade.imports], highlight: trade.imports}').looks).toEqual([
      'plain',
      'emphasis',
    ]);
    const keys = '{facts: [trade.exports, trade.imports], highlight: trade.total}';
    expect(resolvedSlide(`table: ${keys}\nen: |\n  # T`).found.map(({ code }) => code)).toEqual([
      'outline/unused-highlight',
    ]);
  });

  test.each([
    ['their sum', 'trade.sum', SUM],
    ['what they foot with', 'trade.total', FOOTS],
  ])('has a total that the facts prove: %s', (_, total, fact) => {
    const { looks, shown } = table(`{facts: [trade.exports, trade.imports], total: ${total}}`, 'en', [fact]);
    expect(looks).toEqual(['plain', 'plain', 'total']);
    expect(shown[2]?.[1]).toMatch(/^17/);
  });

  test('is refused with a total that nothing proves, or that has other parts', () => {
    const codes = (keys: string, facts: readonly string[]) =>
      resolvedSlide(`table: ${keys}\nen: |\n  # T`, { facts }).found.map(({ code }) => code);
    expect(codes('{facts: [trade.exports, trade.imports], total: trade.total}', [])).toEqual([
      'outline/unproven-total',
    ]);
    expect(codes('{facts: [trade.exports], total: trade.total}', [FOOTS])).toEqual(['outline/unproven-total']);
  });

  test('keeps the order of its columns', () => {
    const { headings } = table('{facts: [trade.exports], columns: [source, basis, value]}');
    expect(headings.slice(1)).toEqual([
      '[program template: Source]',
      '[program template: Kind]',
      '[program template: Figure]',
    ]);
  });

  test('figures stand right only where all rows are figures', () => {
    expect(table('[trade.exports, aid.rank]').columns[1]?.align).toBe('left');
  });

  test('what a fact does not have is a dash of the program, never of a fact', () => {
    const { cells } = table('{facts: [dip.embassy], columns: [value, basis]}');
    expect(cells[0]?.slice(1)).toEqual(['[program template: –]', '[program template: –]']);
  });

  test('the source of a derived fact is that of what it rests on', () => {
    const { cells } = table('{facts: [trade.balance], columns: [source]}');
    expect(cells[0]?.[1]).toBe('[program source-date: Government of Canada (November 2013)]');
  });
});

describe('a table of series', () => {
  test('has a row a period in order of time, whatever series begins first', () => {
    const { headings, cells } = table('[aid.net, aid.net-us]');
    expect(headings).toEqual([
      '[program template: Year]',
      '[aid.net label: Canada’s net bilateral aid to Mali]',
      '[aid.net-us label: United States’ net bilateral aid to Mali]',
    ]);
    expect(cells.map((row) => row[0])).toEqual(
      [2017, 2018, 2019, 2020, 2021, 2022].map((year) => `[program period: ${year}]`),
    );
  });

  test('a gap is a gap, and a figure that is not final says so', () => {
    const { cells } = table('[aid.net]', 'fr');
    expect(cells[2]).toEqual(['[program period: 2020]', '[program template: –]']);
    expect(cells[4]).toEqual(['[program period: 2022]', '[aid.net short: 78,5 (provisoire)]']);
  });

  test('has one scale in all columns of a unit, and equal decimals as far as all are known so finely', () => {
    const { units, shown } = table('[aid.net, aid.net-us]');
    expect(units).toEqual([undefined, 'US$M', 'US$M']);
    expect(shown.map((row) => row[1])).toEqual(['–', '99.1', '83.5', '–', '116.2', '78.5 (provisional)']);
    expect(shown.map((row) => row[2])).toEqual(['60', '–', '171', '220', '203', '186']);
  });

  test('emphasises a period, and has a total of each column that is the sum of its points', () => {
    const added = 'aid.added: {kind: derived, op: cumulative, of: [aid.net@2018..2019], en: Added up, fr: Cumul}';
    const { looks, shown } = table('{facts: [aid.net@2018..2019], highlight: aid.net@2019, total: aid.added}', 'en', [
      added,
    ]);
    expect(looks).toEqual(['plain', 'emphasis', 'total']);
    expect(shown).toEqual([
      ['2018', '99.1'],
      ['2019', '83.5'],
      ['Total', '182.6'],
    ]);
  });

  test('mixed with single figures it is refused', () => {
    const slide = resolvedSlide('table: [aid.net, trade.exports]\nen: |\n  # T');
    expect(slide.found.map(({ code }) => code)).toEqual(['chart/mixed']);
    expect(slide.content).toBeUndefined();
  });
});

describe('the alt text', () => {
  test('says what and when', () => {
    expect(table('[trade.exports, trade.imports]').alt).toBe('Table: Merchandise trade, 2012.');
    expect(table('[aid.net]', 'fr').alt).toBe('Tableau\u00a0: Aide bilatérale nette du Canada au Mali, 2018–2022.');
  });

  test('names the facts where they share no measure, the first of many', () => {
    expect(table('[trade.exports, aid.rank]').alt).toBe(
      'Table: Canadian exports to Mali, Canada among donors to Mali, 2011–2012.',
    );
    expect(table('[trade.exports, aid.rank, sec.troops, pol.goods]').alt).toBe(
      'Table: Canadian exports to Mali, Canada among donors to Mali, UN troops …, 2011–2022.',
    );
  });

  test('is the author’s where one is written', () => {
    const slide = resolvedSlide('table: [trade.exports]\nalt: {en: "One row, {{trade.exports}}"}\nen: |\n  # T');
    expect(slide.content).toMatchObject({ alt: 'One row, $16\u00a0million' });
  });

  test('of a table that stands for a chart is a table’s', () => {
    const chart = 'chart: {facts: [trade.exports, trade.imports], kind: table}\nen: |\n  # T';
    expect(resolvedSlide(chart).content).toMatchObject({
      kind: 'table',
      alt: 'Table: Merchandise trade, 2012, millions of Canadian dollars.',
    });
    expect(resolvedSlide(`alt: {en: My own}\n${chart}`).content).toMatchObject({ kind: 'table', alt: 'My own' });
  });
});
