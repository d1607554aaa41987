import { describe, expect, test } from 'vitest';
import { countFigures } from '../../src/resolve/figure-count.ts';
import { runsText } from '../deck-text.ts';
import { resolved, resolvedSlide } from './resolve-in.ts';

describe('the layout, where none is named', () => {
  const layouts = (...slides: readonly string[]) => resolved(slides).deck.slides.map(({ layout }) => layout);
  const second = (slide: string) => layouts('en: |\n  # T', slide)[1];

  test('the first slide with a title and little else is the cover', () => {
    expect(layouts('en: |\n  # T\n  For the desk')).toEqual(['cover']);
    expect(layouts('en: |\n  # T\n  - a point')).toEqual(['bullets']);
  });

  test.each([
    ['en: |\n  # T\n  Words', 'bullets'],
    ['en: |\n  # T\n  1. One\n  2. Two', 'key-messages'],
    ['en: |\n  # T\n  Words\n\n  1. One', 'bullets'],
    ['en: |\n  # T\n  ## One\n  ## Two', 'panels'],
    ['chart: [trade.exports, trade.imports]\nen: |\n  # T', 'chart'],
    ['chart: [trade.exports, trade.imports]\nen: |\n  # T\n  Words', 'chart-and-text'],
    ['table: [trade.exports]\nen: |\n  # T\n  Words', 'table-and-text'],
    ['stats: [trade.exports]\nen: |\n  # T', 'stats'],
    ['timeline: [pol.coup-2012, pol.coup-2020]\nen: |\n  # T', 'timeline'],
    ['panels: [{stats: [trade.exports]}, words]\nen: |\n  # T\n  ## A\n  ## B', 'panels'],
  ])('%j: %s', (slide, layout) => {
    expect(second(slide)).toBe(layout);
  });

  test('a layout that is named is taken as it is', () => {
    expect(second('layout: closing\nen: |\n  # T')).toBe('closing');
  });
});

describe('a deck', () => {
  test('takes the last day of its as-of, its version and its marking', () => {
    const { deck } = resolved(['en: |\n  # T', 'marking: secret\nen: |\n  # U'], { head: 'version: draft two\n' });
    expect(deck).toMatchObject({ asOf: '2023-12-31', marking: 'unclassified', title: 'A title' });
    expect(deck.slides.map(({ marking }) => marking)).toEqual(['unclassified', 'secret']);
    expect(deck.footer.map(({ text }) => text).join('')).toBe('Brief as of December\u00a031, 2023 · Version draft two');
  });

  test('lists its sources in order of first use, said or shown', () => {
    const { deck } = resolved([
      'en: |\n  # T\n  ---\n  - {{sec.troops}}',
      'en: |\n  # {{trade.exports}} {{aid.net@2021}}',
    ]);
    expect(deck.sources).toEqual(['desk', 'relations-2013', 'aid-data']);
  });

  test('in the annex cites each source with its places, its inferred date and its address, and says what holds for the deck', () => {
    const { deck } = resolved(['en: |\n  # {{trade.exports}} {{aid.pledge}} {{sec.troops}} {{aid.net@2021}}'], {
      head: 'annex: [sources]\n',
    });
    const annex = deck.slides.at(-1);
    expect(annex?.layout).toBe('sources');
    expect(annex?.body.map((each) => each.runs.map(({ text }) => text).join(''))).toEqual([
      'Government of Canada (November 2013). Canada–Mali Relations, ¶4, ¶12.',
      'Sahel desk (March 2022, date inferred, internal). Note to file.',
      'World Bank (CC BY 4.0). Net bilateral aid, DC.DAC.CANL.CD, row CAN.',
      'The source’s “$” is taken as Canadian dollars.',
    ]);
    expect(annex?.body[0]?.runs[2]).toMatchObject({ italic: true, href: 'https://example.org/relations' });
  });

  test('without a source has no annex of sources', () => {
    expect(resolved(['en: |\n  # T'], { head: 'annex: [sources]\n' }).deck.slides).toHaveLength(1);
  });
});

describe('a slide', () => {
  test('knows the facts of its words, evidence, events, panels, lines and notes, in order of first use', () => {
    const slide = resolvedSlide(`chart: {facts: [aid.net], events: [pol.coup-2020]}
source: {en: "As of {{period aid.mean}}"}
en: |
  # {{trade.exports}} and {{trade.exports as="short"}}
  ---
  - {{sec.troops}}

  ## If pressed
  - {{trade.imports}}`);
    expect(slide.facts).toEqual([
      'trade.exports',
      'aid.net',
      'pol.coup-2020',
      'aid.mean',
      'sec.troops',
      'trade.imports',
    ]);
  });

  test('cites in its notes what a panel marks as an event', () => {
    const slide = resolvedSlide(
      'panels:\n  - chart: {facts: [aid.net], events: [pol.coup-2020]}\n  - words\nen: |\n  # T\n  ## A\n  ## B',
    );
    expect(slide.facts).toEqual(['aid.net', 'pol.coup-2020']);
    expect(slide.notes.sources.map(({ runs }) => runsText(runs)).join()).toContain('Sahel desk');
  });

  test('cautions in its notes of the facts that only its claims name', () => {
    const slide = resolvedSlide('claims: [x.one > x.two]\nen: |\n  # One is more than the other', {
      facts: [
        'x.one: {measure: aid, says: CA$5 million, currency: CAD, period: 2012, en: One, fr: Un, note: {en: Of one month only, fr: D’un seul mois}}',
        'x.two: {measure: aid, says: CA$2 million, currency: CAD, period: 2012, en: Other, fr: Autre}',
      ],
    });
    expect(slide.notes.cautions.map(({ runs }) => runsText(runs))).toEqual(['[x.one note: Of one month only.]']);
  });

  test('keeps lists, quotations and emphasis', () => {
    const { body } = resolvedSlide(
      'en: |\n  # T\n  Plain **bold** and [a link](https://example.org)\n\n  > Said\n\n  1. One\n     - Below\n  2. Two',
    );
    expect(body.map(({ level, marker }) => [level, marker])).toEqual([
      [0, 'none'],
      [0, 'quote'],
      [0, 'number'],
      [1, 'bullet'],
      [0, 'number'],
    ]);
    expect(body[0]?.runs.map(({ text, bold, href }) => [text, bold, href])).toEqual([
      ['Plain ', false, undefined],
      ['bold', true, undefined],
      [' and ', false, undefined],
      ['a link', false, 'https://example.org'],
    ]);
  });

  test('describes a timeline in words in its notes', () => {
    const slide = resolvedSlide('timeline: [pol.coup-2020, pol.coup-2012]\nfr: |\n  # T', { language: 'fr' });
    expect(slide.notes.description.map((each) => each.runs.map(({ text }) => text).join(''))).toEqual([
      '22\u00a0mars 2012\u00a0: Coup d’État',
      '18\u00a0août 2020\u00a0: Deuxième coup d’État',
    ]);
  });
});

describe('figures are counted as they are shown', () => {
  const count = (slide: string) => countFigures(resolved([slide]).deck);

  test.each([
    ['none', 'en: |\n  # T', 0],
    [
      'in words, each showing',
      'en: |\n  # {{trade.exports}} {{trade.exports}}\n  - {{aid.rank}}\n  ---\n  - {{aid.mean}}',
      4,
    ],
    ['not words about a fact', 'en: |\n  # {{label trade.exports}} {{pol.goods}} {{pol.quote}}', 0],
    ['operations and periods', 'en: |\n  # {{ratio trade.exports trade.imports}} {{period trade.exports}}', 2],
    ['a literal is no figure', 'en: |\n  # {{literal "24/7" because="an idiom"}}', 0],
    ['bars', 'chart: [trade.exports, trade.imports]\nen: |\n  # T', 2],
    ['points of a line, without its gap', 'chart: [aid.net]\nen: |\n  # T', 4],
    ['cells', 'table: [trade.exports, trade.imports]\nen: |\n  # T', 2],
    ['stats', 'stats: [trade.exports, aid.rank]\nen: |\n  # T', 2],
    ['dates', 'timeline: [pol.coup-2012, pol.coup-2020]\nen: |\n  # T', 2],
    ['in lines of the author’s', 'note: {en: "{{aid.mean}}"}\nen: |\n  # T', 1],
    [
      'in panels',
      'panels: [{stats: [trade.exports]}, words]\nen: |\n  # T\n  ## A\n  ## {{aid.mean}}\n  {{aid.rank}}',
      3,
    ],
  ])('%s', (_, slide, figures) => {
    expect(count(slide)).toBe(figures);
  });
});
