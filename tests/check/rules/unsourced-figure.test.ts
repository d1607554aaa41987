import { describe, expect, it } from 'vitest';
import { unsourcedFigure } from '../../../src/check/rules/unsourced-figure.ts';
import type { NameEntry } from '../../../src/model/name.ts';
import { whereOf } from '../../diagnostics/where-of.ts';
import { storeOf } from '../../facts/facts-text.ts';
import { outlineIn } from './outline-in.ts';

const span = { file: 'briefs/facts/names.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const NAMES: NameEntry[] = [
  { en: 'C-17', fr: 'C-17', span },
  { en: 'Resolution 2085', fr: 'résolution 2085', span },
  { en: 'Group of Five', fr: 'Groupe des cinq', acronym: { en: 'G5', fr: 'G5' }, span },
  { en: 'Seven Days of May', fr: 'Sept jours en mai', span },
];

const series = (id: string, says: string, period: string): string =>
  `${id}: {measure: trade, flow: exports, currency: CAD, says: ${says}, period: ${period}, en: E, fr: E}`;
const STORE = {
  ...storeOf(
    series('x.before', 'CAD 40.0 million', '2011'),
    series('x.after', 'CAD 80.2 million', '2012'),
    series('x.less', 'CAD 28.4 million', '2013'),
  ).store,
  names: NAMES,
};

function typed(words: string, language: 'en' | 'fr' = 'en', keys = '') {
  const { outline, covered } = outlineIn(language, words, keys);
  return covered(unsourcedFigure(outline, [language], STORE));
}

describe('a digit in the words', () => {
  it.each([
    ['Aid of 16.0 million', ['16.0 million']],
    ['Aid of US\x24112 million a year', ['US\x24112 million']],
    ['A fall by 12 per cent, or 12%, or ~3', ['12 per cent', '12%', '~3']],
    ['In 2012 and 2013', ['2012', '2013']],
    ['On duty 24/8', ['24/8']],
    ['A CXF-18 and an F3500s', ['CXF-18', 'F3500s']],
    ['A ½ share', ['½']],
    ['٣ parts', ['٣']],
    ['**1**2', ['1**2']],
    ['a \\* 5', ['5']],
    ['line\nand 7', ['7']],
  ])('%j has %j', (words, expected) => {
    expect(typed(`# T\n\n${words}`)).toEqual(expected);
  });

  it.each([
    ['en', 'It left on January 1, 2024, and 3 stayed', ['January 1, 2024', '3']],
    ['en', 'It left on 31 Dec. 2023', ['31 Dec. 2023']],
    ['fr', 'Elle est partie le 1er janvier 2024', ['1er janvier 2024']],
    ['en', 'In 2012, 2013 and by 5 may 7', ['2012', '2013', '5 may 7']],
  ] as const)('of a date, in %s, %j, is one figure with its year', (language, words, expected) => {
    expect(typed(`# T\n\n${words}`, language)).toEqual(expected);
  });

  it('is found wherever readers see or hear it', () => {
    const words = `# Title 1

Text 2

- row 3
  - row 4

> quotation 5

## Panel 6
Under 7
---
Said 8

## If pressed
Kept 9`;
    expect(typed(words)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    const keys = "    section: {en: Aid 1}\n    alt: {en: 'Bars, 2'}\n    note: {en: Since 3}\n";
    expect(typed('# T', 'en', keys)).toEqual(['1', '2', '3']);
    const accept = '    accept:\n      - code: outline/empty\n        reason: {en: Paid in 2013}\n';
    expect(typed('# T', 'en', accept)).toEqual(['2013']);
  });

  it('may be part of a name', () => {
    expect(typed('# A c‑17, two C-17s, Resolution **2085**, the G5 and la résolution 2085')).toEqual([]);
    expect(typed('# A CXC-175, a C-17.5 and resolution\n\n2085')).toEqual(['CXC-175', 'C-17.5', '2085']);
  });

  it('may be a figure or a literal', () => {
    expect(typed('# {{a.b@2011}} and {{literal "24/7" because="an idiom"}}\n\n1. one\n2. two')).toEqual([]);
  });

  it('says where it stands and what to do', () => {
    const { outline } = outlineIn('en', '# In 2012\n\nA Mark-35');
    const found = unsourcedFigure(outline, ['en'], STORE);
    expect(found.map(whereOf)).toEqual(['slide one, title (en)', 'slide one, text (en)']);
    expect(found[0]?.hint).toContain('{{its.id}}');
    expect(found[1]?.hint).toContain('names.yaml');
  });

  it('is looked for in the languages that are built', () => {
    const { outline } = outlineIn('en', '# In 2012');
    expect(unsourcedFigure(outline, ['fr'], STORE)).toEqual([]);
  });
});

describe('a number word', () => {
  it.each([
    ['two million dollars', 'two million dollars'],
    ['a million people', 'a million'],
    ['four months', 'four months'],
    ['a four-month mission', 'four-month'],
    ['twenty-five years', 'twenty-five years'],
    ['ten percent', 'ten percent'],
    ['ten per cent of it', 'ten per cent'],
    ['two hundred troops', 'two hundred troops'],
    ['half a billion', 'half a billion'],
    ['a dozen weeks', 'a dozen weeks'],
    ['hundreds of millions', 'hundreds of millions'],
    ['two decades', 'two decades'],
  ])('before a scale or a unit is a figure: %s', (words, expected) => {
    expect(typed(`# It took ${words}.`)).toEqual([expected]);
  });

  it.each([
    ['deux millions de dollars', 'deux millions'],
    ['un milliard', 'un milliard'],
    ['dix pour cent', 'dix pour cent'],
    ['quatre mois', 'quatre mois'],
    ['vingt et un ans', 'vingt et un ans'],
    ['une centaine de tonnes', 'une centaine de tonnes'],
    ['une dizaine d’années', 'une dizaine d’années'],
    ['trois cents soldats', 'trois cents soldats'],
  ])('in French too: %s', (words, expected) => {
    expect(typed(`# Il y a ${words}.`, 'fr')).toEqual([expected]);
  });

  it.each([
    ['en', 'Three issues, two parties and one of the largest donors'],
    ['en', 'One day the two sides met for the second time'],
    ['en', 'Seven Days of May'],
    ['en', 'A second coup, the first one, and no one else'],
    ['en', 'In three of the five countries; two-thirds majority apart'],
    ['en', 'A few per cent of it'],
    ['fr', 'Quelques pour cent'],
    ['fr', 'Un regard neuf sur deux dossiers, une fois de plus'],
    ['fr', 'L’un des deux camps; le second coup; des uns et des autres'],
    ['fr', 'Le premier ministre, une année, un mois et deux dossiers'],
  ] as const)('alone states no figure (%s): %s', (language, words) => {
    expect(typed(`# ${words}`, language)).toEqual([]);
  });
});

describe('a multiple or a fraction', () => {
  const claimed = (claim: string) => `    claims: ['${claim}']\n`;

  it.each([
    ['# Exports more than doubled', 'a.b >= 2 × c.d'],
    ['# Exports were less than half of aid', 'a.b >= 2 × c.d'],
    ['# Half of all aid', 'a.b most of c.d'],
    ['# Two thirds of the aid', '3 × a.b >= 2 × c.d'],
    ['# It rose sevenfold', 'a.b >= 7 × c.d'],
    ['# Exports were more than ten times imports', 'a.b > 10 × c.d'],
    ['# Nine out of ten projects', 'a.b >= 0.9 × c.d'],
    ['# One in five projects', 'a.b >= 0.2 × c.d'],
    ['# Aid fell by a third', '3 × a.b <= 2 × c.d'],
  ])('passes where a claim of its slide says the same: %s', (words, claim) => {
    expect(typed(words, 'en', claimed(claim))).toEqual([]);
  });

  it.each([
    ['# Exports more than doubled', 'a.b > c.d'],
    ['# Aid has tripled', 'a.b > 1.5 × c.d'],
    ['# Aid fell by almost half', 'a.b > 1.5 × c.d'],
    ['# Trade grew sevenfold', 'a.b >= 2 × c.d'],
    ['# Two thirds of the villages were burned', 'a.b >= 2 × c.d'],
    ['# A third of the aid was lost', 'a.b most of c.d'],
  ])('is no more backed by another multiple than by none: %s, %s', (words, claim) => {
    expect(typed(words, 'en', claimed(claim))).toHaveLength(1);
  });

  it('passes beside the ratio, share or change that says the same, and beside no other', () => {
    expect(typed('# Aid doubled: {{ratio x.after x.before}} times')).toEqual([]);
    expect(typed('# Aid doubled, by {{change x.before x.after}}')).toEqual([]);
    expect(typed('# Aid fell by more than a quarter: {{change x.before x.less}}')).toEqual([]);
    expect(typed('# L’aide a triplé : {{ratio x.after x.before}} fois', 'fr')).toEqual(['triplé']);
    expect(typed('# Aid doubled: {{ratio x.after x.before}} times\n\nIt doubled')).toEqual(['doubled']);
    expect(typed('# Aid tripled, by {{change x.before x.less}}')).toEqual(['tripled']);
  });

  it('does not let an amount pass', () => {
    expect(typed('# Dozens fled', 'en', claimed('a.b >= 2 × c.d'))).toEqual(['Dozens']);
  });
});

describe('a year', () => {
  it.each([
    '# In 2012 exports were {{x.after}}',
    '# Exports were {{x.before}} in 2011 and {{x.after}} in 2012',
    '# In 2011, they came to {{x.before}}; in 2012, to {{x.after}}',
    '# In 2011 they were {{x.before}} and in 2012 {{x.after}}',
    '# From 2011 to 2013 they fell by {{change x.before x.less}}',
    '# Aid in 2008: {{aid.usd@2008}}',
  ])('is that of the figure beside it: %s', (words) => {
    expect(typed(words)).toEqual([]);
  });

  it.each([
    ['# {{aid.mean}} on average since 2008', ''],
    ['# Exports doubled from 2011 to 2012', "    claims: ['x.after > 2 × x.before']\n"],
    ['# Exports stood still in 2012', '    stats: [x.after]\n'],
  ])(
    'of a mean is one since which it runs; in a title it is one of a claim or of all that is shown: %s',
    (words, keys) => {
      expect(typed(words, 'en', keys)).toEqual([]);
      expect(typed(`${words.replace('# ', '# Fine\n\n')}`, 'en', keys)).toHaveLength(
        keys === '' ? 0 : keys.includes('claims') ? 2 : 1,
      );
    },
  );

  it('is refused in a title where what is shown is of several years', () => {
    expect(typed('# Exports stood still in 2012', 'en', '    stats: [x.before, x.after]\n')).toEqual(['2012']);
    expect(typed('# Exports rose in 2012', 'en', '    chart: [aid.usd]\n')).toEqual(['2012']);
  });

  it.each([
    ['# In 2013 exports were {{x.after}}', ['2013']],
    ['# Exports were {{x.before}} in 2012 and {{x.after}} in 2011', ['2012', '2011']],
    ['# Exports were {{x.after}}. In 2012 all was well', ['2012']],
    ['# Exports were {{x.after}}, before the coup of 2012', ['2012']],
    ['# Exports were {{x.after}} in mid-2012', ['mid-2012']],
    ['# {{aid.mean}} in 2008', ['2008']],
    ['# In March 2012 exports were {{x.after}}', ['2012']],
    ['# After 2012 exports were {{x.after}}', ['2012']],
    ['# In late 2012 exports were {{x.after}}', ['2012']],
    ['# In fiscal 2012 exports were {{x.after}}', ['2012']],
    ['# Compared with 2012, exports were {{x.after}}', ['2012']],
  ])('is refused where no figure beside it is of that year: %s', (words, expected) => {
    expect(typed(words)).toEqual(expected);
  });
});

describe('words in another language', () => {
  it('are read as that language’s', () => {
    expect(typed('# To seize the day')).toEqual([]);
    expect(typed('# [seize policiers]{lang=fr} and [5 bases]{lang=fr}')).toEqual(['seize', '5']);
  });
});

describe('what the cover prints', () => {
  it('is read too', () => {
    const { outline } = outlineIn('en', '# T');
    const distribution = { en: { value: 'All 12 missions', span } };
    const found = unsourcedFigure({ ...outline, distribution }, ['en'], STORE);
    expect(found.map(({ message }) => message)).toEqual(['“12” is typed in the words, and no fact stands behind it']);
  });
});

describe('the mend of a typed figure', () => {
  const hints = (words: string, language: 'en' | 'fr' = 'en') => {
    const { store } = storeOf(
      'g.troops: {measure: force, says: "1,023 troops", as-of: 2022-01-01, en: E, fr: E}',
      series('x.one', 'CAD 40.5 million', '2011'),
      series('x.other', 'about CAD 40.5 million', '2012'),
    );
    return unsourcedFigure(outlineIn(language, words, '').outline, [language], store).map(({ hint }) => hint);
  };

  it('names the facts whose source prints that number, however the language writes it', () => {
    expect(hints('# T\n\nThere are 1,023 of them')).toEqual(['name the fact that prints it: {{g.troops}}']);
    expect(hints('# T\n\nIls sont 1\u00A0023', 'fr')).toEqual(['name the fact that prints it: {{g.troops}}']);
    expect(hints('# T\n\nPour 40,5 millions', 'fr')).toEqual(['name the fact that is meant: {{x.one}} or {{x.other}}']);
  });

  it('names none for a number that no source prints, and none for a year', () => {
    for (const hint of hints('# T\n\nOn 77, in 2012')) expect(hint).toContain('name the fact instead: {{its.id}}');
  });
});
