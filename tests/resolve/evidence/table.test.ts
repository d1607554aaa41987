import { describe, expect, test } from 'vitest';
import { runsText } from '../../deck-text.ts';
import { contentOf, resolvedSlide } from '../resolve-in.ts';

function table(keys: string, language: 'en' | 'fr' = 'en') {
  const content = contentOf('table', `table: ${keys}\n${language}: |\n  # T`, { language });
  return {
    ...content,
    headings: content.columns.map(({ heading }) => runsText(heading)),
    cells: content.rows.map(({ cells }) => cells.map(runsText)),
  };
}

describe('a table of facts', () => {
  test('has a row each, value and period unless other columns are named', () => {
    const { headings, cells, columns } = table('[trade.exports, trade.imports]');
    expect(headings).toEqual(['[program template: Item]', '[program template: Figure]', '[program template: When]']);
    expect(columns.map(({ align }) => align)).toEqual(['left', 'right', 'left']);
    expect(cells).toEqual([
      [
        '[trade.exports label: Canadian exports to Mali]',
        '[trade.exports short: $16M]',
        '[trade.exports period: 2012]',
      ],
      [
        '[trade.imports label: Canadian imports from Mali]',
        '[trade.imports short: $1.2M]',
        '[trade.imports period: 2012]',
      ],
    ]);
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
    expect(cells[0]?.[1]).toContain('[program source-date: Government of Canada (November 2013)]');
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
    expect(cells[4]).toEqual(['[program period: 2022]', '[aid.net short: 78,5~M$~US (provisoire)]']);
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
