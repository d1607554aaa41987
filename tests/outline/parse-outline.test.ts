import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../src/outline/parse-outline.ts';
import { whereOf } from '../diagnostics/where-of.ts';
import { textOf } from '../yaml/source.ts';

const FILE = 'briefs/canada-mali/trade.yaml';

const HEAD = `brief: trade
title:
  en: Trade
  fr: Commerce
template: ministry
marking: unclassified
as-of: 2023-12-31
`;

function read(slides: string, head = HEAD) {
  const file = `${head}slides:\n${slides}`;
  const { value, diagnostics } = parseOutline(FILE, file);
  return {
    value,
    diagnostics,
    found: diagnostics.map((each) => [each.code, each.span && textOf(file, each.span).split('\n')[0]] as const),
  };
}

/** A slide with words in both languages and the keys given, indented by four. */
function slide(keys: string, title = 'A title'): string {
  const indented = keys === '' ? '' : `${keys.replaceAll('\n', '\n    ')}\n    `;
  return `  - ${indented}en: |\n      # ${title}\n    fr: |\n      # Un titre\n`;
}

describe('an outline', () => {
  it('is read whole', () => {
    const { value, diagnostics } = read(
      slide('layout: cover') +
        slide(
          `id: balance
section: {en: Trade, fr: Commerce}
marking: protected-a
chart:
  facts: [trade.exports, trade.imports@2011]
  kind: column
  highlight: trade.exports
  events: [coup.march]
  convert: {rate: rates.usd-cad, to: CAD}
claims: trade.exports > trade.imports
accept:
  - code: words/unsourced-figure
    facts: [trade.exports]
    reason: {en: Because both count, fr: Parce que les deux comptent}
alt: {en: 'Bars of {{trade.exports}}', fr: Barres}`,
        ),
      `${HEAD}profile: minister-deck\nversion: '2'\nannex: [sources, check-sheet]\n`,
    );
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      file: FILE,
      name: 'trade',
      brief: { value: 'trade' },
      template: { value: 'ministry' },
      profile: { value: 'minister-deck' },
      marking: 'unclassified',
      version: { value: '2' },
      asOf: { value: { kind: 'date', date: { year: 2023, month: 12, day: 31 } } },
      annex: [{ value: 'sources' }, { value: 'check-sheet' }],
      languages: ['en', 'fr'],
    });
    expect(value?.slides[0]).toMatchObject({ id: 'a-title', layout: { value: 'cover' }, accept: [] });
    expect(value?.slides[1]).toMatchObject({
      id: 'balance',
      section: { en: { value: 'Trade' }, fr: { value: 'Commerce' } },
      marking: 'protected-a',
      claims: [{ kind: 'comparison', relation: '>', left: { of: { id: 'trade.exports' } } }],
      accept: [{ code: { value: 'words/unsourced-figure' }, facts: [{ id: 'trade.exports' }] }],
      alt: { en: { value: 'Bars of {{trade.exports}}' } },
      overrides: { alt: { en: [{ kind: 'text' }, { kind: 'figure' }], fr: [{ text: 'Barres' }] } },
      evidence: {
        kind: 'chart',
        chart: { value: 'column' },
        facts: [{ id: 'trade.exports' }, { id: 'trade.imports', at: { kind: 'period' } }],
        highlight: [{ id: 'trade.exports' }],
        events: [{ id: 'coup.march' }],
        convert: { rate: { id: 'rates.usd-cad' }, to: { value: 'CAD' } },
      },
    });
  });

  it.each([
    ['chart: [a.b, c.d]', { kind: 'chart', facts: [{ id: 'a.b' }, { id: 'c.d' }], highlight: [], events: [] }],
    ['chart: a.series', { kind: 'chart', facts: [{ id: 'a.series' }] }],
    [
      'table: {facts: [a.b], columns: [value, source]}',
      { kind: 'table', columns: [{ value: 'value' }, { value: 'source' }] },
    ],
    ['stats: [a.b, c.d@max]', { kind: 'stats', facts: [{ id: 'a.b' }, { id: 'c.d', at: { kind: 'max' } }] }],
    ['timeline: {facts: [a.b], spacing: true, highlight: [a.b]}', { kind: 'timeline', spacing: { value: 'true' } }],
    ['image: {path: a.png, decorative: yes}', { kind: 'image', path: { value: 'a.png' }, decorative: true }],
  ])('%s is evidence', (keys, expected) => {
    const { value, diagnostics } = read(slide(keys));
    expect(diagnostics).toEqual([]);
    expect(value?.slides[0]?.evidence).toMatchObject(expected);
  });

  it.each([
    ['{facts: [a.b], lanes: [{name: {en: Mali}, facts: [a.b]}]}', 'write facts: or lanes:, one of them'],
    ['{highlight: [a.b]}', 'write facts: or lanes:, one of them'],
    ['{facts: [a.b], events: [a.b]}', 'events: run through lanes:, and here are none'],
    ['{lanes: [{name: {en: Mali}, facts: [a.b]}], spacing: even}', 'lanes are to scale: take spacing: even out'],
  ])('refuses timeline: %s', (keys, message) => {
    const { diagnostics } = read(slide(`timeline: ${keys}`));
    expect(diagnostics.map((each) => each.message)).toContain(`\`timeline\`: ${message}`);
  });

  it('reads the lanes of a timeline with their facts', () => {
    const { value, diagnostics } = read(
      slide('timeline: {lanes: [{name: {en: Mali}, facts: [a.b]}, {name: {en: Canada}, facts: c.d}], events: [a.b]}'),
    );
    expect(diagnostics).toEqual([]);
    expect(value?.slides[0]?.evidence).toMatchObject({
      facts: [{ id: 'a.b' }, { id: 'c.d' }],
      lanes: [{ name: { en: { value: 'Mali' } } }, { name: { en: { value: 'Canada' } } }],
      events: [{ id: 'a.b' }],
    });
  });

  it('pairs panels with their headings', () => {
    const panels = `  - panels:
      - chart: [a.b]
      - words
      - table: {facts: [c.d]}
    en: |
      # T
      ## One
      ## Two
      ## Three
`;
    const { value, diagnostics } = read(panels, HEAD.replace('  fr: Commerce\n', ''));
    expect(diagnostics).toEqual([]);
    expect(value?.slides[0]?.evidence).toMatchObject({
      kind: 'panels',
      panels: [{ kind: 'chart' }, { kind: 'words' }, { kind: 'table' }],
    });
    expect(read(panels.replace('      ## Three\n', '')).found).toContainEqual(['outline/panel-count', '# T']);
  });

  it('names slides for their titles, without figures and accents, and no two the same', () => {
    const { value } = read(
      slide('', 'L’aide {{a.b}} *à* l’œuvre') +
        slide('', 'Same') +
        slide('', 'Same') +
        slide('id: same') +
        slide('', '{{a.b}}'),
    );
    expect(value?.slides.map((each) => each.id)).toEqual(['laide-a-loeuvre', 'same-2', 'same-3', 'same', 'number-5']);
  });

  it('keeps a slide’s ID short', () => {
    const id = read(slide('', 'word '.repeat(30))).value?.slides[0]?.id ?? '';
    expect(id.length).toBeLessThanOrEqual(48);
    expect(id.endsWith('word')).toBe(true);
  });
});

describe('languages', () => {
  const english = '  - en: |\n      # Only English\n';

  it('are those of the title and every slide', () => {
    expect(read(english, HEAD.replace('  fr: Commerce\n', '')).value?.languages).toEqual(['en']);
    expect(read(english, HEAD.replace('  fr: Commerce\n', '')).diagnostics).toEqual([]);
  });

  it('warn where some slides lack one, which is then not built', () => {
    const { value, diagnostics } = read(slide('') + english);
    expect(value?.languages).toEqual(['en']);
    expect(diagnostics.map((each) => [each.code, each.message])).toEqual([
      ['outline/missing-language', 'the slide only-english has no words in French'],
    ]);
  });

  it('warn where the title lacks one', () => {
    const { value, found } = read(slide(''), HEAD.replace('  fr: Commerce\n', ''));
    expect(value?.languages).toEqual(['en']);
    expect(found).toEqual([['outline/missing-language', 'en: Trade']]);
  });

  it('are an error where none is whole', () => {
    const french = '  - fr: |\n      # Français\n';
    expect(read(english + french).found.map(([code]) => code)).toEqual([
      'outline/missing-language',
      'outline/missing-language',
      'outline/no-language',
    ]);
  });
});

describe('mistakes', () => {
  it.each([
    ['a key misspelt', slide('chrat: [a.b]'), 'input/unknown-key', 'chrat'],
    ['two evidences', slide('chart: [a.b]\ntable: [a.b]'), 'outline/two-evidences', 'table'],
    [
      'two evidences in a panel',
      slide('panels:\n  - chart: [a.b]\n    table: [a.b]'),
      'outline/two-evidences',
      'table',
    ],
    ['no words', '  - layout: cover\n', 'outline/no-words', 'layout: cover'],
    ['no title', '  - en: |\n      Text.\n    fr: |\n      # T\n', 'outline/no-title', 'Text.'],
    ['a bad fact', slide('chart: [a.b, Exports]'), 'facts/bad-id', 'Exports'],
    ['a bad rate', slide('chart: {facts: [a.b], convert: {rate: usd, to: CAD}}'), 'facts/bad-id', 'usd'],
    ['an unknown chart', slide('chart: {facts: [a.b], kind: pie}'), 'input/wrong-value', 'pie'],
    [
      'an unknown finding',
      slide('accept:\n  - {code: facts/none, reason: {en: x, fr: x}}'),
      'outline/unknown-code',
      'facts/none',
    ],
    [
      'no reason',
      slide('accept:\n  - {code: outline/empty, reason: {}}'),
      'outline/no-reason',
      '{code: outline/empty, reason: {}}',
    ],
    ['a figure in a section', slide("section: {en: '{{a.b}}', fr: x}"), 'outline/figure-in-name', "'{{a.b}}'"],
    ['a path out of the workspace', slide('image: ../../../x.png'), 'outline/image-path', '../../../x.png'],
    ['an absolute path', slide('image: /etc/x.png'), 'outline/image-path', '/etc/x.png'],
    ['a web address', slide('image: https://e.org/x.png'), 'outline/image-path', 'https://e.org/x.png'],
    ['a backslash', slide('image: a\\x.png'), 'outline/image-path', 'a\\x.png'],
    ['another format', slide('image: a.gif'), 'outline/image-path', 'a.gif'],
    [
      'a mistake in an overridden line',
      slide("source: {en: '{{ratoi a.b c.d}}', fr: x}"),
      'words/unknown-operation',
      'ratoi',
    ],
    ['an id that is none', slide('id: Big One'), 'input/wrong-value', 'Big One'],
    ['a slide that is a text', '  - A title\n', 'input/expected-keys', 'A title'],
  ])('%s is reported at its place', (_, slides, code, place) => {
    expect(read(slides).found).toContainEqual([code, place]);
  });

  it('wants a picture described in each language', () => {
    expect(read(slide('image: ../../x.png')).found.map(([code]) => code)).toEqual(['outline/no-alt', 'outline/no-alt']);
    expect(read(slide('image: x.png\nalt: {en: A map, fr: Une carte}')).diagnostics).toEqual([]);
    expect(read(slide('panels:\n  - image: x.png')).found.map(([code]) => code)).toContain('outline/no-alt');
  });

  it('says in which slide and language the words are wrong', () => {
    const { diagnostics } = read(slide('', '{{ratoi a.b c.d}}') + slide('id: two\nchrat: x', '{{ratoi a.b c.d}}'));
    expect(diagnostics.map(whereOf)).toEqual(['slide number-1 (en)', 'slide 2', 'slide 2 (en)']);
  });

  it('reports two slides of one ID at the second', () => {
    const { diagnostics } = read(slide('id: one') + slide('id: one'));
    expect(diagnostics.map((each) => [each.code, each.span?.start.line])).toEqual([['outline/duplicate-id', 14]]);
  });

  it('reads all slides though what stands above them is wrong', () => {
    const { value, found } = read(
      slide('', '{{#if}}'),
      HEAD.replace('2023-12-31', '2023-12').replace('brief: trade\n', 'bref: trade\n'),
    );
    expect(value).toBeUndefined();
    expect(found.map(([code]) => code)).toEqual(['input/unknown-key', 'words/not-a-figure', 'outline/as-of']);
  });

  it.each([
    ['nothing', ''],
    ['no slides', HEAD],
    ['an empty list', `${HEAD}slides: []\n`],
    ['an empty key', `${HEAD}slides:\n`],
  ])('calls %s empty', (_, text) => {
    expect(parseOutline(FILE, text).diagnostics.map((each) => each.code)).toContain('outline/empty');
  });

  it('wants slides to be a list, and not too long a one', () => {
    expect(parseOutline(FILE, `${HEAD}slides: none\n`).diagnostics.map((each) => each.code)).toEqual([
      'input/expected-list',
    ]);
    const many = read('  - en: |\n      # T\n'.repeat(1001), HEAD.replace('  fr: Commerce\n', ''));
    expect(many.found.map(([code]) => code)).toEqual(['outline/too-many-slides']);
  });

  it('stops at YAML that can’t be read', () => {
    const { value, diagnostics } = parseOutline(FILE, 'brief: "x');
    expect(value).toBeUndefined();
    expect(diagnostics.map((each) => each.code)).toEqual(['yaml/syntax']);
  });

  it('refuses a figure in the outline’s own title', () => {
    expect(read(slide(''), HEAD.replace('en: Trade', "en: 'Trade {{a.b}}'")).found.map(([code]) => code)).toEqual([
      'outline/figure-in-name',
    ]);
  });
});
