import { describe, expect, test } from 'vitest';
import { runsText } from '../deck-text.ts';
import { resolvedSlide } from './resolve-in.ts';

/** A title's text in one language, with each run's origin, and the findings. */
function title(words: string, language: 'en' | 'fr' = 'en', facts: readonly string[] = []) {
  const slide = resolvedSlide(`${language}: |\n  # ${words}`, { language, facts });
  return { text: runsText(slide.title), codes: slide.found.map(({ code }) => code), found: slide.found, slide };
}

describe('a figure knows the facts it shows and how', () => {
  test.each([
    ['So {{trade.exports}}', 'So [trade.exports words: $16~million]'],
    ['So {{trade.exports as="short"}}', 'So [trade.exports short: $16M]'],
    ['So {{trade.exports as="bare"}}', 'So [trade.exports bare: 16~million]'],
    ['So {{label trade.exports}}', 'So [trade.exports label: Canadian exports to Mali]'],
    ['So {{period trade.exports}}', 'So [trade.exports period: 2012]'],
    ['So {{period pol.coup-2012 as="year"}}', 'So [pol.coup-2012 period: 2012]'],
    ['So {{pol.coup-2012 as="year"}}', 'So [pol.coup-2012 year: 2012]'],
    ['So {{pol.coup-2012 as="short"}}', 'So [pol.coup-2012 short: Mar~22, 2012]'],
    ['So {{aid.net@latest}}', 'So [aid.net words: US$78.5~million]'],
    ['So {{at aid.net 2021}}', 'So [aid.net words: US$116.2~million]'],
    ['So {{period aid.net@max}}', 'So [aid.net period: 2021]'],
    ['So {{aid.rank}}', 'So [aid.rank words: fifth]'],
    ['So {{aid.rank as="ordinal"}}', 'So [aid.rank ordinal: 5th]'],
    ['So {{count pol.goods}}', 'So [pol.goods count: 2]'],
    ['So {{pol.goods}}', 'So [pol.goods items: gold and cotton]'],
    ['So {{pol.quote}}', 'So [pol.quote quotation: “a long road”]'],
    ['So {{ratio trade.exports trade.imports}}', 'So [trade.exports+trade.imports ratio: about 13]'],
    ['So {{difference trade.exports trade.imports}}', 'So [trade.exports+trade.imports difference: $15~million]'],
    ['So {{sum trade.exports trade.imports}}', 'So [trade.exports+trade.imports sum: $17~million]'],
    ['So {{trade.balance}}', 'So [trade.balance words: $14.8~million]'],
    ['So {{change aid.net from=2019 to=2021}}', 'So [aid.net change: 39.2%]'],
    ['So {{literal "24/7" because="an idiom"}}', 'So [literal because an idiom: 24/7]'],
  ])('%s', (words, text) => {
    expect(title(words)).toMatchObject({ text, codes: [] });
  });

  const COARSE = [
    'x.four: {kind: money, measure: trade, says: $4 million, currency: CAD, period: 2011, en: Four}',
    'x.six: {kind: money, measure: trade, says: $6 million, currency: CAD, period: 2012, en: Six}',
    'x.five: {kind: money, measure: trade, says: $5 million, currency: CAD, period: 2012, en: Five}',
    'x.fine: {kind: money, measure: trade, says: $4.125 million, currency: CAD, period: 2012, en: Fine}',
    'x.low: {kind: quantity, measure: force, unit: percent, says: 4%, period: 2011, en: Low}',
    'x.high: {kind: quantity, measure: force, unit: percent, says: 6%, period: 2012, en: High}',
    'x.gdp: {kind: series, measure: net-aid, currency: USD, en: GDP, points: {2020: 21000000.5, 2021: 20877414952.63745}}',
    'x.exact: {kind: series, measure: net-aid, currency: USD, precision: 0.001 billion, en: GDP, points: {2021: 20877414952.63745}}',
  ];

  test.each([
    [
      'So {{change x.four x.five}}',
      'So [x.four+x.five change: 0% to 57%]',
      'Donc [x.four+x.five change: de 0~% à 57~%]',
    ],
    [
      'So {{change x.four x.six}}',
      'So [x.four+x.six change: 22% to 86%]',
      'Donc [x.four+x.six change: de 22~% à 86~%]',
    ],
    ['So {{ratio x.six x.four}}', 'So [x.six+x.four ratio: 1.22 to 1.86]', 'Donc [x.six+x.four ratio: de 1,22 à 1,86]'],
    [
      'So {{change x.low x.high}}',
      'So [x.low+x.high change: 2 percentage points]',
      'Donc [x.low+x.high change: 2 points de pourcentage]',
    ],
    [
      'So {{difference x.high x.low}}',
      'So [x.high+x.low difference: 2 percentage points]',
      'Donc [x.high+x.low difference: 2 points de pourcentage]',
    ],
    [
      'So {{difference x.high x.low as="short"}}',
      'So [x.high+x.low difference: 2 pts]',
      'Donc [x.high+x.low difference: 2 pts]',
    ],
    [
      'So {{change x.six x.four as="size"}}',
      'So [x.six+x.four change: 18% to 46%]',
      'Donc [x.six+x.four change: de 18~% à 46~%]',
    ],
    [
      'So {{x.gdp@2021}}',
      'So [x.gdp words: US$20.88~billion]',
      'Donc [x.gdp words: 20,88~milliards de~dollars américains]',
    ],
    [
      'So {{x.gdp@2021 digits=6}}',
      'So [x.gdp words: US$20,877.4~million]',
      'Donc [x.gdp words: 20~877,4~millions de~dollars américains]',
    ],
    [
      'So {{x.exact@2021}}',
      'So [x.exact words: US$20.877~billion]',
      'Donc [x.exact words: 20,877~milliards de~dollars américains]',
    ],
  ])('the digits of %s are those that its figures allow', (words, en, fr) => {
    expect(title(words, 'en', COARSE)).toMatchObject({ text: en, codes: [] });
    expect(title(words.replace('So', 'Donc'), 'fr', COARSE)).toMatchObject({ text: fr, codes: [] });
  });

  test.each([
    ['{{x.four as="year"}}', 'x.four has no form year', 'take as= out, or write as="short" or as="bare"'],
    ['{{x.four as="ordinal"}}', 'x.four has no form ordinal', 'take as= out, or write as="short" or as="bare"'],
    ['{{x.gdp@2021 as="year"}}', 'x.gdp has no form year', 'take as= out, or write as="short" or as="bare"'],
    ['{{x.four as="size"}}', 'x.four has no form size', 'take as= out, or write as="short" or as="bare"'],
    ['{{sum x.four x.five as="ordinal"}}', 'sum has no form ordinal', 'take as= out, or write as="short" or as="bare"'],
    [
      '{{pol.coup-2012 as="ordinal"}}',
      'pol.coup-2012 has no form ordinal',
      'take as= out, or write as="short" or as="year"',
    ],
    ['{{pol.coup-2012 as="bare"}}', 'pol.coup-2012 has no form bare', 'take as= out, or write as="short" or as="year"'],
    ['{{aid.rank as="year"}}', 'aid.rank has no form year', 'take as= out, or write as="ordinal"'],
    ['{{pol.goods as="short"}}', 'pol.goods has no form short', 'take as= out'],
    [
      '{{period trade.exports as="bare"}}',
      'the period of trade.exports has no form bare',
      'take as= out, or write as="short" or as="year"',
    ],
    ['{{x.four digits=2}}', 'x.four is shown as its source prints it, and takes no digits=', 'take digits= out'],
  ])('%s asks for what its value has not', (words, message, hint) => {
    const { found } = title(`So ${words}`, 'en', COARSE);
    expect(found.find(({ code }) => code === 'words/form-misfits')).toMatchObject({ message, hint });
  });

  test('a change that may be none has no size', () => {
    const { codes, found } = title('Aid rose by {{change x.four x.five as="size"}}', 'en', COARSE);
    expect(codes).toContain('words/no-direction');
    expect(found.map(({ message }) => message)).toContain('change may be a rise or a fall: 0.0% to 57.1%');
  });

  test('an expression within an expression counts all its facts, each once', () => {
    expect(title('So {{ratio (sum trade.exports trade.imports) trade.imports}}').text).toBe(
      'So [trade.exports+trade.imports ratio: about 14]',
    );
  });

  test('in French with its own signs, spaces and marks', () => {
    expect(title('Donc {{trade.exports}} et {{pol.quote}}', 'fr').text).toBe(
      'Donc [trade.exports words: 16~millions de~dollars] et [pol.quote quotation: «~a long road~»][pol.quote translation:  [notre traduction~: un long chemin]]',
    );
  });

  test('a quotation keeps the language it was said in', () => {
    const run = title('Donc {{pol.quote}}', 'fr').slide.title.find(({ origin }) => origin.kind === 'fact');
    expect(run?.language).toBe('en');
  });

  test('our translation stands behind a quotation in another language, marked as ours and in its own language', () => {
    const facts = [
      'pol.said: {kind: quote, text: de facto authorities, language: en, speaker: {en: X}, translation: {fr: autorités de facto}, en: Said}',
    ];
    const { text, slide } = title('Avec les {{pol.said}}', 'fr', facts);
    expect(text).toBe(
      'Avec les [pol.said quotation: «~de facto authorities~»][pol.said translation:  [notre traduction~: autorités de facto]]',
    );
    expect(slide.title.map(({ language }) => language)).toEqual(['fr', 'en', 'fr']);
    expect(title('With {{pol.said}}', 'en', facts).text).toBe('With [pol.said quotation: “de facto authorities”]');
  });

  test('a French quotation is translated for those who read English', () => {
    const facts = [
      'pol.dit: {kind: quote, text: un long chemin, language: fr, speaker: {en: X}, translation: {en: a long road}, en: Dit}',
    ];
    expect(title('Of {{pol.dit}}', 'en', facts).text).toBe(
      'Of [pol.dit quotation: “un long chemin”][pol.dit translation:  [our translation: a long road]]',
    );
  });

  test('a list and a label fall back on English where French is still to be written', () => {
    const facts = ['pol.more: {kind: list, items: [{en: gold}], complete: no, en: More goods}'];
    expect(title('Donc {{pol.more}} et {{label pol.more}}', 'fr', facts).text).toBe(
      'Donc [pol.more items: gold] et [pol.more label: More goods]',
    );
  });
});

describe('a figure at a sentence’s start has a capital', () => {
  test.each([
    ['{{aid.mean}} a year', '[aid.mean words: About $112~million] a year'],
    ['It ended. {{aid.mean}} a year', 'It ended. [aid.mean words: About $112~million] a year'],
    ['It was {{aid.mean}} a year', 'It was [aid.mean words: about $112~million] a year'],
    ['U.S.{{aid.mean}}', 'U.S.[aid.mean words: about $112~million]'],
  ])('%s', (words, text) => {
    expect(title(words).text).toBe(text);
  });
});

describe('what can’t be written is told, and leaves nothing', () => {
  test.each([
    ['{{aid.net}}', 'words/not-a-number', 'aid.net is a series'],
    ['{{dip.embassy}}', 'words/not-a-number', 'dip.embassy has no figure'],
    ['{{period pol.goods}}', 'words/not-a-number', 'pol.goods has no period'],
    ['{{count trade.exports}}', 'words/not-a-number', 'trade.exports is no list to count'],
    ['{{label trade.export}}', 'facts/unknown-id', 'no fact is called trade.export'],
    ['{{aid.net@1999}}', 'facts/unknown-point', 'aid.net has no point 1999'],
    ['{{ratio trade.exports pol.goods}}', 'facts/not-a-number', 'pol.goods is a list, not a number to compute with'],
    [
      '{{ratio trade.exports (count pol.goods)}}',
      'words/not-a-number',
      'count gives words, not an amount to compute with',
    ],
    ['{{sum aid.pledge aid.contribution}}', 'facts/incomparable-basis', ''],
  ])('%s', (words, code, message) => {
    const { text, codes, found } = title(`So ${words}`);
    expect(codes).toEqual([code]);
    expect(found[0]?.message).toContain(message);
    expect(found[0]?.at?.kind).toBe('slide');
    if (code !== 'facts/incomparable-basis') expect(text).not.toContain('[');
  });

  test('a rank that the source gives no number for', () => {
    const facts = [
      'aid.one-of: {kind: ranking, says: one of the largest, among: {en: donors}, period: 2011, en: Donors}',
    ];
    expect(title('So {{aid.one-of}}', 'en', facts).codes).toEqual(['words/not-a-number']);
  });
});
