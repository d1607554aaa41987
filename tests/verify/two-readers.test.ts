import { describe, expect, test } from 'vitest';
import { buildStore } from '../../src/facts/build-store.ts';
import { parseFactsFiles } from '../../src/facts/read/parse-facts.ts';
import { readCopies, verifyFacts } from './verify-facts.ts';

const FINGERPRINT = `sha256:${'a'.repeat(64)}`;

const MEASURES = `measures:
  goods: {kind: money, basis: trade, en: Goods, fr: Marchandises}
  aid: {kind: money, en: Aid, fr: Aide}
  force: {kind: quantity, unit: count, counts: {en: troop/troops, fr: militaire/militaires}, en: Force, fr: Effectif}
  months: {kind: quantity, unit: duration, step: month, en: Duration, fr: Durée}
`;

/** The judgement of the first citation of one fact, written in flow style, on a paragraph. */
async function judgementOf(fact: string, paragraph: string, source = 'date: 2013-11, language: en') {
  const files = [
    { path: 'briefs/facts/measures.yaml', text: MEASURES },
    {
      path: 'briefs/facts/sources.yaml',
      text: `sources:\n  page: {kind: official, publisher: {en: Office}, title: {en: Page}, fingerprint: '${FINGERPRINT}', ${source}}\n`,
    },
    {
      path: 'briefs/facts/f.yaml',
      text: `source: page\nfacts:\n  a.fact: {${fact}, at: ¶1, en: A fact, fr: Un fait}\n`,
    },
  ];
  const parsed = parseFactsFiles(files);
  const store = buildStore(parsed.value);
  const errors = [...parsed.diagnostics, ...store.diagnostics].filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  const copy = { path: 'copy.txt', bytes: new TextEncoder().encode(paragraph), fingerprint: FINGERPRINT };
  const [judged] = verifyFacts(store.value, await readCopies([copy]));
  if (judged === undefined) throw new Error('the fact has a citation');
  const { verdict, unmarked, doubts } = judged;
  return { verdict, unmarked, doubts };
}

async function verdictOf(fact: string, paragraph: string, source?: string) {
  return (await judgementOf(fact, paragraph, source)).verdict;
}

const FINE = { verdict: { kind: 'agrees' }, unmarked: [], doubts: [] };

describe('a citation cut out of a longer figure', () => {
  test.each([
    ['measure: months, says: six months', 'over the next four to six months, they left', 'four to six months'],
    ['measure: force, says: "3,000"', 'reduced to about 2,500 to 3,000 troops', 'about 2,500 to 3,000'],
    ['measure: force, says: "250"', 'It deployed about 250 troops', 'about 250'],
    ['measure: force, says: "500"', 'not fewer than 500 troops', 'not fewer than 500'],
    ['measure: force, says: "500"', '500 or more troops', '500 or more'],
    ['measure: force, says: 500 troops', 'It has 500 troops at most.', '500 troops at most'],
    ['measure: aid, currency: CAD?, says: $16', 'spent $16 million on it', '$16 million'],
  ])('%s', async (fact, paragraph, printed) => {
    expect(await verdictOf(fact, paragraph)).toEqual({ kind: 'cut', printed });
  });

  test('a date cut out of a longer one', async () => {
    expect(
      await verdictOf('kind: event, says: March 22, date: 2012-03-22?', 'a coup on March 22, 2012, ended it'),
    ).toEqual({
      kind: 'cut',
      printed: 'March 22, 2012',
    });
  });

  test('a rank cut out of a longer one', async () => {
    const fact = 'kind: ranking, says: largest donor, rank: 1, among: {en: donors}, metric: aid';
    expect(await verdictOf(fact, 'Canada was the second largest donor')).toMatchObject({ kind: 'cut' });
  });
});

describe('what the words around a figure say', () => {
  const AID =
    'After pledging $13 million in aid in January 2013, on May 15, 2013, Canada announced a further $75 million contribution.';
  const pledge = (basis: string, period = '2013-01') =>
    `measure: aid, says: $13 million, currency: CAD?, period: ${period}, basis: ${basis}`;

  test('agrees with the fact', async () => {
    expect(await judgementOf(pledge('pledge'), AID)).toEqual(FINE);
  });

  test.each([
    ['$7 million', 'In 2012 it did not grant $7 million in aid.', '“not” stands before the figure'],
    ['$9 million', 'In 2012 there was a cut of $9 million in aid.', '“cut” stands before the figure'],
    ['$11 million', 'In 2012 it planned to grant $11 million in aid.', '“planned” stands before the figure'],
    ['$5 million', 'In 2012 it gave $5 million a month in aid.', 'the document says “a month” behind the figure'],
    [
      '$4,500',
      'Aid (in thousands of dollars): in 2012 it was $4,500.',
      'the passage says “in thousands”, and the figure has no scale',
    ],
  ])('makes %s doubtful: %s', async (says, paragraph, doubt) => {
    const fact = `measure: aid, says: "${says}", currency: CAD?, period: 2012`;
    expect((await judgementOf(fact, paragraph)).doubts).toContain(doubt);
  });

  test('gives another kind of amount', async () => {
    expect(await verdictOf(pledge('disbursement'), AID)).toEqual({
      kind: 'differs',
      what: 'the document says “pledging”, the fact says disbursement',
    });
  });

  test('dates it otherwise', async () => {
    expect((await judgementOf(pledge('pledge', '2013-05-15'), AID)).doubts).toEqual([
      'period is 2013-05-15, and nearer stands “January 2013”',
    ]);
    expect((await judgementOf(pledge('pledge', '2012-01'), AID)).unmarked).toEqual(['period']);
  });

  const TRADE =
    'In 2012, trade totalled $17.2 million consisting of $16 million in Canadian exports to, and $1.2 million in Canadian imports from Mali.';
  const trade = (says: string, flow: string) =>
    `measure: goods, says: ${says}, currency: CAD?, period: 2012, flow: ${flow}`;

  test('names the direction of trade', async () => {
    for (const [says, flow] of [
      ['$17.2 million', 'both'],
      ['$16 million', 'exports'],
      ['$1.2 million', 'imports'],
    ] as const) {
      expect(await judgementOf(trade(says, flow), TRADE)).toEqual(FINE);
    }
    expect(await verdictOf(trade('$16 million', 'imports'), TRADE)).toMatchObject({ kind: 'differs' });
    expect(await verdictOf(trade('$17.2 million', 'exports'), TRADE)).toMatchObject({ kind: 'differs' });
  });

  test('in French too', async () => {
    const french = 'Le Canada a promis 13 millions de dollars en janvier 2013.';
    const fact = (basis: string) =>
      `measure: aid, says: 13 millions de dollars, currency: CAD?, period: 2013-01, basis: ${basis}`;
    expect(await judgementOf(fact('pledge'), french, 'date: 2013-11, language: fr')).toEqual(FINE);
    expect(await verdictOf(fact('disbursement'), french, 'date: 2013-11, language: fr')).toMatchObject({
      kind: 'differs',
    });
  });

  test('says that it is a mean, or so much a year', async () => {
    const total = 'measure: aid, says: $112 million, currency: CAD?, period: 2012, basis: expenditure';
    expect(await verdictOf(total, 'In 2012 expenditures averaged $112 million.')).toMatchObject({ kind: 'differs' });
    expect(await verdictOf(total, 'In 2012 it spent $112 million a year.')).toMatchObject({ kind: 'differs' });
    expect(await verdictOf(`${total}, statistic: mean`, 'In 2012 it spent $112 million.')).toMatchObject({
      kind: 'differs',
    });
  });

  test('calls what is counted by another name', async () => {
    const fact = 'measure: force, says: "23"';
    expect((await judgementOf(fact, 'Canada has 23 officers there')).doubts).toEqual([
      'the document doesn’t call them “troops”',
    ]);
    expect((await judgementOf(fact, 'Canada has 23 Canadian troops there')).doubts).toEqual([]);
  });
});

describe('when a fact holds', () => {
  test('a weekday is one of its date', async () => {
    const fact = (date: string) => `kind: event, says: said on Thursday, date: ${date}?`;
    const page = 'a statement said on Thursday';
    const source = 'date: 2022-02-17?, language: en';
    expect(await judgementOf(fact('2022-02-17'), page, source)).toEqual(FINE);
  });

  test('what has occurred is not later than the document', async () => {
    const fact = 'kind: event, says: suspended aid, date: 2014-02?, status: occurred';
    expect(await verdictOf(fact, 'Canada suspended aid in 2012')).toMatchObject({ kind: 'differs' });
  });

  test('a period that the paragraph doesn’t print wants its question mark', async () => {
    const fact = (period: string) => `kind: statement, stance: official, says: remains relevant, period: ${period}`;
    expect((await judgementOf(fact('2012'), 'It remains relevant.')).unmarked).toEqual(['period']);
    expect((await judgementOf(fact('2012'), 'In 2012 it remains relevant.')).unmarked).toEqual([]);
    expect((await judgementOf(fact('2012?'), 'It remains relevant.')).doubts).toEqual([
      'period is 2012, and nothing in the document bears it out',
    ]);
  });

  test('an as-of may be the day of the document', async () => {
    const fact = 'kind: statement, stance: official, says: remains relevant, as-of: 2013-11';
    expect(await judgementOf(fact, 'It remains relevant.')).toEqual(FINE);
    expect((await judgementOf(fact, 'It remains relevant.', 'date: 2013-11?, language: en')).unmarked).toEqual([
      'as-of',
    ]);
  });
});

describe('quotations, ranks and lists', () => {
  test('a quotation has the words that are printed there', async () => {
    const fact = (text: string) =>
      `kind: quote, says: very concerned, text: ${text}, language: en, speaker: {en: Anand}`;
    expect(await judgementOf(fact('very concerned'), 'We are also very concerned by it')).toEqual(FINE);
    expect(await verdictOf(fact('deeply concerned'), 'We are also very concerned by it')).toMatchObject({
      kind: 'differs',
    });
  });

  test('a rank is the one that is printed', async () => {
    const fact = 'kind: ranking, says: second largest donor, rank: 2, among: {en: donors}, metric: aid';
    expect(await verdictOf(fact, 'It was the second largest donor')).toEqual({ kind: 'agrees' });
    const one = 'kind: ranking, says: biggest donors, rank: 1, among: {en: donors}, metric: aid';
    expect(await verdictOf(one, 'It was one of the biggest donors')).toMatchObject({ kind: 'differs' });
  });

  test('an item of a list stands in the passage', async () => {
    const fact = (item: string) =>
      `kind: list, says: gold and cotton, items: [{en: gold, fr: or}, {en: ${item}, fr: x}], complete: unknown`;
    expect((await judgementOf(fact('cotton'), 'It sells gold and cotton')).doubts).toEqual([]);
    expect((await judgementOf(fact('silver'), 'It sells gold and cotton')).doubts).toEqual([
      'the passage has no word of “silver”',
    ]);
  });
});
