import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFactsFile, parseFactsFiles } from '../../../src/facts/read/parse-facts.ts';
import type { Fact } from '../../../src/model/fact.ts';

const MEASURES = `
measures:
  merchandise-trade: {kind: money, basis: trade, calendar: calendar, adds-over: [flow], en: Trade, fr: Commerce}
  force-size: {kind: quantity, counts: {en: troop/troops, fr: militaire/militaires}, en: Force, fr: Effectif}
  stay: {kind: quantity, unit: duration, step: month, en: Stay, fr: Séjour}
  aid: {kind: series, unit: money, basis: disbursement, en: Aid, fr: Aide}
`;
const HEAD = `${MEASURES}source: gac\nfacts:\n`;

/** Parses facts, given without indentation, below `head`; lines count from the first fact. */
function parse(facts: string, head = HEAD) {
  const indented = facts.trim().replace(/^(?=.)/gm, '  ');
  const { value, diagnostics } = parseFactsFile('f.yaml', `${head}${indented}\n`, new Map());
  const above = head.split('\n').length - 1;
  const found = diagnostics.map(
    ({ code, message, span, hint }) =>
      `${code} ${span!.start.line - above}:${span!.start.column} ${message}${hint ? ` (${hint})` : ''}`,
  );
  return { facts: value.facts, found };
}

function one<K extends Fact['kind']>(kind: K, facts: string, head = HEAD): Extract<Fact, { kind: K }> {
  const { facts: read, found } = parse(facts, head);
  expect(found).toEqual([]);
  expect(read).toHaveLength(1);
  expect(read[0]?.kind).toBe(kind);
  return read[0] as Extract<Fact, { kind: K }>;
}

test('an amount of money is read from the words as printed', () => {
  const fact = one(
    'money',
    `
trade.exports-2012:
  measure: merchandise-trade
  says: about $16 million
  at: ¶4
  currency: CAD?
  period: 2012
  flow: exports
  part-of: trade.total-2012
  en: Exports
  fr: Exportations
`,
  );
  expect(fact.quantity.stated.low.toString()).toBe('16000000');
  expect(fact.quantity.hedge).toBe('about');
  expect(fact.quantity.unit).toEqual({ kind: 'money', currency: 'CAD' });
  expect(fact.inferred).toEqual(['currency']);
  expect(fact.qualifiers).toEqual({ basis: 'trade', calendar: 'calendar', flow: 'exports' });
  expect(fact.period).toEqual({ kind: 'date', date: { year: 2012 } });
  expect(fact.partOf).toBe('trade.total-2012');
  expect(fact.label).toEqual({ en: 'Exports', fr: 'Exportations' });
  expect(fact.citations).toMatchObject([{ source: 'gac', at: '¶4', says: 'about $16 million', superseded: false }]);
});

test('counts and durations take their unit from the measure or from the fact', () => {
  const force = one('quantity', 'sec.troops: {measure: force-size, says: "about 2,500 to 3,000", en: a, fr: b}');
  expect(force.quantity.stated.high.toString()).toBe('3000');
  expect(force.quantity.unit).toMatchObject({ kind: 'count', noun: { en: { one: 'troop', many: 'troops' } } });
  const stay = one('quantity', 'sec.stay: {measure: stay, says: four to six months, en: a, fr: b}');
  expect(stay.quantity.unit).toEqual({ kind: 'duration', step: 'month' });
  const own = one(
    'quantity',
    'sec.bases: {kind: quantity, counts: {en: base/bases, fr: base/bases}, says: three bases, en: a, fr: b}',
  );
  expect(own.quantity.figures).toBe('exact');
  const share = one('quantity', 'aid.part: {kind: quantity, unit: percent, says: 93 per cent, en: a, fr: b}');
  expect(share.quantity.unit).toEqual({ kind: 'percent' });
  const area = one('quantity', 'geo.area: {kind: quantity, unit: km2, says: "1,240,000 km²", en: a, fr: b}');
  expect(area.quantity.unit).toEqual({ kind: 'area', of: 'km2' });
});

test('a number without a unit is refused', () => {
  expect(parse('sec.x: {kind: quantity, says: three, en: a, fr: b}').found[0]).toContain(
    'does not say what its number is',
  );
});

test('value: stands in where a person says why the words mean it', () => {
  const reason = 'value-because: {en: half of twelve months, fr: la moitié de douze mois}';
  const fact = one('quantity', `sec.x: {measure: stay, says: half a year, value: 6 months, ${reason}, en: a, fr: b}`);
  expect(fact.quantity.stated.low.toString()).toBe('6');
  expect(fact.readByPerson?.because?.en).toBe('half of twelve months');
  expect(parse('sec.x: {measure: stay, says: half a year, value: 6 months, en: a, fr: b}').found).toEqual([
    expect.stringMatching(
      /^facts\/unreadable-amount 1:\d+ no amount can be read from “half a year” .*`value-because:`/,
    ),
  ]);
  const said = (value: string, why = reason) =>
    parse(`sec.x: {measure: force-size, says: "250", value: ${value}, ${why}, en: a, fr: b}`).found;
  expect(said('"250,000"')).toEqual([]);
  expect(said('"260"')[0]).toMatch(/^facts\/value-differs /);
  expect(said('"250,000"', 'value-because: {en: ok, fr: ok}')[0]).toMatch(/^facts\/because-missing /);
  expect(parse(`sec.x: {measure: force-size, says: about 250, ${reason}, en: a, fr: b}`).found[0]).toMatch(
    /^facts\/no-value .*none is there/,
  );
  expect(
    parse('sec.x: {measure: stay, says: half a year, value: 6 months, value-because: {fr: b}, en: a, fr: b}').found[0],
  ).toMatch(/^facts\/because-missing /);
});

test('value: alone stands in only where the words hold no number in any form', () => {
  const fact = one('quantity', 'sec.x: {measure: force-size, says: Canada, value: 1, en: a, fr: b}');
  expect([fact.quantity.stated.low.toString(), fact.readByPerson]).toEqual(['1', {}]);
  for (const says of ['dozens of troops', 'vingtaine', '½ company', 'several']) {
    expect(parse(`sec.x: {measure: force-size, says: ${says}, value: 20, en: a, fr: b}`).found[0]).toMatch(
      /^facts\/unreadable-amount /,
    );
  }
});

test('value: must agree with words that give a number', () => {
  expect(parse('sec.x: {measure: force-size, says: about 250, value: 260, en: a, fr: b}').found[0]).toMatch(
    /^facts\/value-differs 1:56 value is 260, and the source says about 250/,
  );
  expect(parse('sec.x: {measure: force-size, says: about 250, value: 250, en: a, fr: b}').found).toEqual([]);
  expect(parse('sec.x: {measure: force-size, says: many, value: lots, en: a, fr: b}').found[0]).toMatch(
    /^facts\/no-value 1:/,
  );
});

test('a number that is not there is told at its words, or at the fact', () => {
  expect(parse('sec.x: {measure: force-size, says: many, en: a, fr: b}').found).toEqual([
    'facts/unreadable-amount 1:38 no amount can be read from “many” (shorten `says` to the amount alone, with its hedge, scale and currency; or write `value:` with the number and, under `value-because:`, how you read it)',
  ]);
  expect(parse('sec.x: {measure: force-size, en: a, fr: b}').found[0]).toMatch(/^facts\/no-value 1:3 /);
});

test('an event has a date, a status and a scope', () => {
  const fact = one(
    'event',
    `
aid.suspension:
  kind: event
  date: after 2020-08?
  includes: [{en: direct support, fr: appui direct}]
  excludes: [{en: the mission, fr: la mission}]
  en: a
  fr: b
`,
  );
  expect(fact).toMatchObject({
    date: { kind: 'after', from: { year: 2020, month: 8 } },
    status: 'occurred',
    includes: [{ en: 'direct support', fr: 'appui direct' }],
    inferred: ['date'],
  });
});

test('relations, lists, statements and quotes are read', () => {
  expect(
    one('relation', 'dip.a: {kind: relation, predicate: manages, from: UNDP, to: fund, en: a, fr: b}'),
  ).toMatchObject({
    predicate: 'manages',
    from: 'UNDP',
    to: 'fund',
  });
  expect(one('list', 'dip.b: {kind: list, items: [{en: gold, fr: or}], en: a, fr: b}')).toMatchObject({
    complete: 'unknown',
    items: [{ en: 'gold', fr: 'or' }],
  });
  expect(
    one('statement', 'dip.c: {kind: statement, stance: official, speaker: {en: x, fr: y}, en: a, fr: b}'),
  ).toMatchObject({
    stance: 'official',
    speaker: { en: 'x', fr: 'y' },
  });
  expect(
    one(
      'quote',
      'dip.d: {kind: quote, text: more violence, language: en, speaker: {en: x}, translation: {fr: z}, en: a, fr: b}',
    ),
  ).toMatchObject({ text: 'more violence', translation: { fr: 'z' } });
});

test('a rank is read from the words; a superlative is none', () => {
  expect(
    one('ranking', 'aid.a: {kind: ranking, says: second largest, among: {en: donors}, en: a, fr: b}'),
  ).toMatchObject({
    rank: 2,
    metric: 'unspecified',
  });
  expect(one('ranking', 'aid.a: {kind: ranking, says: biggest, among: {en: x}, en: a, fr: b}').rank).toBeUndefined();
  expect(parse('aid.a: {kind: ranking, says: second largest, rank: 3, among: {en: x}, en: a, fr: b}').found[0]).toMatch(
    /^facts\/value-differs/,
  );
});

test('the points of a series are scaled, sorted by period, and may be missing or carry a status', () => {
  const fact = one(
    'series',
    `
aid.usd:
  measure: aid
  currency: USD
  scale: million
  en: a
  fr: b
  points:
    2012: 93.85
    2011: 116.10
    2013: missing
    2014: {value: 99.9, status: provisional}
    2015: {status: missing}
`,
  );
  expect(fact.unit).toEqual({ kind: 'money', currency: 'USD' });
  expect(
    fact.points.map((p) => [
      p.period.kind === 'date' && p.period.date.year,
      p.quantity?.stated.low.toString(),
      p.status,
    ]),
  ).toEqual([
    [2011, '116100000', 'final'],
    [2012, '93850000', 'final'],
    [2013, undefined, 'missing'],
    [2014, '99900000', 'provisional'],
    [2015, undefined, 'missing'],
  ]);
  expect(fact.points[0]?.quantity?.figures).toBe(5);
  expect(fact.points[0]?.span.start.line).toBe(fact.span.start.line + 8);
});

test('points that can’t be read are told at their places', () => {
  const { found } = parse(`
aid.usd:
  measure: aid
  currency: USD
  points:
    soon: 1
    2011: 1,267
    2012: [x]
    2013: {status: sure}
  en: a
  fr: b
`);
  expect(found.map((f) => f.split(' ').slice(0, 2).join(' '))).toEqual([
    'facts/bad-period 5:7',
    'input/wrong-value 6:13',
    'input/expected-keys 7:13',
    'input/wrong-value 8:22',
  ]);
});

test('points of things are whole', () => {
  const points = (written: string) =>
    parse(`f.x: {measure: force-size, kind: series, points: {${written}}, en: a, fr: b}`).found;
  expect(points('2011: 5, 2012: 6')).toEqual([]);
  expect(points('2011: 5.5')[0]).toMatch(/^input\/wrong-value 1:\d+ the point 2011 is not a whole number/);
  expect(points('2011: 12.0')[0]).toMatch(/is not a whole number/);
});

test('a series without a unit is refused', () => {
  expect(parse('aid.x: {measure: aid, points: {2011: 1}, en: a, fr: b}').found[0]).toContain(
    'add `currency:` or `unit:`',
  );
});

test('a rate is a series of units for one unit', () => {
  const fact = one(
    'rate',
    'fx.cad: {kind: rate, from: USD, to: CAD, method: annual-mean, points: {2011: 0.9887}, en: a, fr: b}',
  );
  expect(fact.points[0]?.quantity?.unit).toEqual({ kind: 'rate', from: 'USD', to: 'CAD' });
});

test('a derived fact names its operands, and cites nothing of its own', () => {
  const fact = one(
    'derived',
    `
trade.balance:
  kind: derived
  op: difference
  of: [trade.exports, trade.series@2011]
  precision: 0.1 million
  because: {en: it foots, fr: concorde}
  en: a
  fr: b
`,
  );
  expect(fact.precision?.toString()).toBe('100000');
  expect(fact.of.map((r) => [r.id, r.at?.kind])).toEqual([
    ['trade.exports', undefined],
    ['trade.series', 'period'],
  ]);
  expect(fact.citations).toEqual([]);
});

test('a precision needs its reason', () => {
  expect(parse('a.b: {kind: derived, op: sum, of: [c.d, e.f], precision: 1, en: a, fr: b}').found[0]).toMatch(
    /^facts\/because-missing/,
  );
  expect(parse('a.b: {kind: derived, op: sum, of: [c.d], precision: 0, en: a, fr: b}').found[0]).toMatch(
    /^input\/wrong-value/,
  );
  expect(parse('a.b: {kind: derived, op: sum, of: [c, e.f], en: a, fr: b}').found[0]).toMatch(/^facts\/bad-id 1:38/);
});

const SHARED = `${MEASURES}source: gac
shared: {measure: merchandise-trade, currency: CAD?, period: 2012, partner: MLI, basis: expenditure}
facts:
`;

test('shared keys fill in, the fact’s own come first, the measure’s come last', () => {
  const fact = one('money', 'trade.a: {says: $1 million, partner: FRA, calendar: unknown, en: a, fr: b}', SHARED);
  expect(fact.measure).toBe('merchandise-trade');
  expect(fact.period).toEqual({ kind: 'date', date: { year: 2012 } });
  expect(fact.qualifiers).toEqual({ basis: 'expenditure', calendar: 'unknown', partner: 'FRA' });
  expect(fact.inferred).toEqual(['currency']);
});

test('a fact that is not of the shared measure’s kind takes what fits it', () => {
  const event = one('event', 'trade.b: {kind: event, date: 2011, en: a, fr: b}', SHARED);
  expect(event.measure).toBeUndefined();
  expect(event.qualifiers.partner).toBe('MLI');
  expect(event.period).toBeUndefined();
  const statement = one(
    'statement',
    'trade.c: {kind: statement, as-of: 2013-11, stance: official, en: a, fr: b}',
    SHARED,
  );
  expect(statement.period).toBeUndefined();
});

test('a mistake under shared: is told once, a key no fact takes too', () => {
  const { found } = parse(
    'trade.a: {says: $1 million, en: a, fr: b}\ntrade.b: {says: $2 million, en: a, fr: b}',
    `${MEASURES}source: gac\nshared: {measure: merchandise-trade, currency: CAX, perod: 2012}\nfacts:\n`,
  );
  expect(found.map((f) => f.split(' ')[0])).toEqual(['input/unknown-key', 'input/wrong-value']);
  expect(found[0]).toContain('did you mean `period`?');
});

test('labels: English must be there, French ought to be', () => {
  const { found } = parse('a.b: {kind: event, date: 2012}\na.c: {kind: event, date: 2012, en: x}');
  expect(found.map((f) => f.split(' ')[0])).toEqual(['facts/missing-label', 'facts/missing-translation']);
});

test('a fact needs a source, its file’s or its own', () => {
  const bare = `${MEASURES}facts:\n`;
  expect(parse('a.b: {kind: event, date: 2012, en: a, fr: b}', bare).found[0]).toMatch(/^facts\/no-citation 1:3 /);
  expect(one('event', 'a.b: {kind: event, date: 2012, source: own, en: a, fr: b}', bare).citations[0]?.source).toBe(
    'own',
  );
  const further = one(
    'event',
    'a.b: {kind: event, date: 2012, citations: [{source: x, says: y, superseded: yes}, {source: z, at: p. 1}], en: a, fr: b}',
    bare,
  );
  expect(further.citations).toMatchObject([
    { source: 'x', says: 'y', superseded: true },
    { source: 'z', at: 'p. 1', superseded: false },
  ]);
});

test('what else a fact may carry', () => {
  const fact = one(
    'event',
    `
a.b:
  kind: event
  date: unknown
  as-of: 2022-02-17?
  review-by: 2026-12-31
  confidence: low
  marking: protected-a
  note: {en: careful, fr: attention}
  supersedes: {was: hundreds, reason: {en: replaced}}
  conflicts: {members: [a.b, a.c], preferred: a.b, reason: {en: official}}
  prices: constant 2015
  per: year
  en: a
  fr: b
`,
  );
  expect(fact).toMatchObject({
    asOf: { kind: 'date' },
    reviewBy: { kind: 'date', date: { year: 2026, month: 12, day: 31 } },
    confidence: 'low',
    marking: 'protected-a',
    note: { en: 'careful' },
    supersedes: { was: 'hundreds' },
    conflicts: { members: ['a.b', 'a.c'], preferred: 'a.b' },
    qualifiers: { prices: { kind: 'constant', base: 2015 }, per: 'year' },
  });
});

test.each([
  ['Trade: {kind: event, date: 2012}', 'facts/bad-id 1:3'],
  ['a.b: {kind: event, date: someday, en: a, fr: b}', 'facts/bad-period 1:28'],
  ['a.b: {kind: evnt, date: 2012, en: a, fr: b}', 'input/wrong-value 1:15'],
  ['a.b: {date: 2012, en: a, fr: b}', 'facts/no-kind 1:3'],
  ['a.b: text', 'input/expected-keys 1:8'],
  ['a.b: {kind: event, en: a, fr: b}', 'input/missing-key 1:9'],
  ['a.b: {kind: event, dat: 2012, en: a, fr: b}', 'input/unknown-key 1:22'],
  ['a.b: {measure: merchandise-trade, says: $1 million, currency: YEN, en: a, fr: b}', 'input/wrong-value 1:65'],
  ['a.b: {kind: ranking, rank: first, among: {en: x}, en: a, fr: b}', 'input/wrong-value 1:30'],
])('%s is refused at its place', (facts, finding) => {
  const { found, facts: read } = parse(facts);
  expect(found.map((f) => f.split(' ').slice(0, 2).join(' '))).toEqual([finding]);
  expect(read).toEqual([]);
});

test('a fact whose measure no file here defines is left to the store, which sees them all', () => {
  const text = `${MEASURES}source: gac\nshared: {measure: merchandise-trad}\nfacts:\n  a.b: {says: $1, en: a, fr: b}\n  a.c: {measure: no-such, says: $1, en: a, fr: b}\n`;
  const { value, diagnostics } = parseFactsFile('f.yaml', text, new Map());
  expect(diagnostics).toEqual([]);
  expect(value.facts).toEqual([]);
  expect(value.unread.map(({ id, lacks }) => [id, lacks?.value])).toEqual([
    ['a.b', 'merchandise-trad'],
    ['a.c', 'no-such'],
  ]);
});

test('sources, names and measures are read', () => {
  const { value, diagnostics } = parseFactsFile(
    'f.yaml',
    `
sources:
  globe-2022:
    kind: news
    publisher: {en: The Globe and Mail}
    title: {en: A title}
    date: 2022-02-17?
    url: https://example.org/a
    language: en
    retrieved: 2024-01-02
    fingerprint: sha256:${'0'.repeat(64)}
    first-paragraph: 3
    licence: none
    version-of: globe-earlier
    code: X
    marking: unclassified
    note: {en: n}
  own: {kind: own-position, publisher: {en: p}, title: {en: t}, date: unknown}
names:
  - {en: C-17, fr: C-17}
  - {en: United Nations, fr: Nations Unies, acronym: {en: UN, fr: ONU}}
measures:
  bases: {kind: quantity, unit: count, counts: {en: base/bases, fr: base/bases}, calendar: unknown, adds-over: [place], en: Bases, note: {en: n}}
  share: {kind: quantity, unit: ratio, en: Share, fr: Part}
`,
    new Map(),
  );
  expect(diagnostics).toEqual([]);
  expect(value.sources[0]).toMatchObject({
    id: 'globe-2022',
    dateInferred: true,
    date: { kind: 'date', date: { year: 2022, month: 2, day: 17 } },
    firstParagraph: 3,
    versionOf: 'globe-earlier',
  });
  expect(value.sources[1]).toMatchObject({ date: { kind: 'unknown' }, dateInferred: false });
  expect(value.names).toMatchObject([{ en: 'C-17' }, { acronym: { fr: 'ONU' }, span: { start: { line: 21 } } }]);
  expect(value.measures).toMatchObject([
    { id: 'bases', addsOver: ['place'], unit: { kind: 'count' } },
    { unit: { kind: 'ratio' } },
  ]);
});

test.each([
  ['sources:\n  A B: {kind: news, publisher: {}, title: {}, date: 2012}', 'facts/bad-id 2:3'],
  ['sources:\n  a: {kind: blog, publisher: {}, title: {}, date: 2012}', 'input/wrong-value 2:13'],
  ['sources:\n  a: {kind: news, publisher: {}, title: {}, date: someday}', 'facts/bad-period 2:51'],
  ['sources: [a]', 'input/expected-keys 1:10'],
  ['names: {en: a}', 'input/expected-list 1:8'],
  ['names:\n  - {en: a}', 'input/missing-key 2:6'],
  ['measures:\n  a: {kind: quantity, counts: {en: base, fr: base}, en: x}', 'input/wrong-value 2:36'],
  ['measures:\n  a: {kind: sum, en: x}', 'input/wrong-value 2:13'],
  ['facts: [a]', 'input/expected-keys 1:8'],
  ['fact: {}', 'input/unknown-key 1:1'],
  ['facts: {}\nshared: x', 'input/expected-keys 2:9'],
  ['- a', 'input/expected-keys 1:1'],
  ['facts: {', 'yaml/syntax 1:8'],
])('%j is refused at its place', (text, finding) => {
  const { diagnostics } = parseFactsFile('f.yaml', text, new Map());
  const places = diagnostics.map((d) => `${d.code} ${d.span?.start.line}:${d.span?.start.column}`);
  expect(places).toContain(finding);
});

test('an empty file holds nothing and is no mistake', () => {
  expect(parseFactsFile('f.yaml', '# later\n', new Map())).toEqual({
    value: { facts: [], sources: [], measures: [], names: [], unread: [] },
    diagnostics: [],
  });
});

test('a measure may stand in another file, in any order; a broken file leaves the others be', () => {
  const files = [
    { path: 'b.yaml', text: 'source: s\nfacts:\n  sec.x: {measure: force-size, says: about 250, en: a, fr: b}\n' },
    { path: 'm.yaml', text: MEASURES },
    { path: 'x.yaml', text: 'facts: {' },
  ];
  for (const order of [files, [...files].reverse()]) {
    const { value, diagnostics } = parseFactsFiles(order);
    expect(value.flatMap((file) => file.facts.map((fact) => fact.id))).toEqual(['sec.x']);
    expect(diagnostics.map((d) => d.span?.file)).toEqual(['x.yaml']);
  }
});

test('no text under facts: makes it throw', () => {
  const word = fc.constantFrom(
    'kind',
    'event',
    'series',
    'points',
    'says',
    '$1 million',
    'of',
    'a.b',
    '2012',
    'date',
    'note',
    'en',
    '?',
    '',
  );
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      word,
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(word, tie('node'), { maxKeys: 5 }),
    ),
  })).node;
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a.b', 'c.d', 'e'), tree, { maxKeys: 3 }), (facts) => {
      parseFactsFile('f.yaml', JSON.stringify({ facts }), new Map());
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['March 22, 2012', '2012-03-22'],
  ['22 mars 2012', '2012-03-22'],
  ['May 2013', '2013-05'],
  ['depuis 2008', 'since 2008'],
  ['since May 2008', 'since 2008-05'],
])('a date written as a source prints it is refused with the way it is typed: %s', (words, typed) => {
  const { found } = parse(`a.b: {kind: event, date: '${words}', en: a, fr: b}`);
  expect(found).toEqual([expect.stringMatching(new RegExp(`^facts/bad-period .*\\(write ${typed}\\)$`))]);
});

test('a date with anything else beside it is refused without a guess', () => {
  const { found } = parse(`a.b: {kind: event, date: 'not before March 22, 2012', en: a, fr: b}`);
  expect(found).toEqual([expect.stringContaining('such as 2012, 2013-05-15')]);
});
