import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildStore } from '../../src/facts/build-store.ts';
import { checkDerivations, evaluate } from '../../src/facts/derive.ts';
import { isComparable, type Meeting, mayMeet } from '../../src/facts/gate.ts';
import { parseFactsFiles } from '../../src/facts/read/parse-facts.ts';
import { formatQuantity } from '../../src/language/format-quantity.ts';
import type { Evaluated } from '../../src/model/evaluated.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { TextFile } from '../../src/model/text-file.ts';
import { writePeriod } from '../../src/values/period-text.ts';

const ROOT = new URL('../../', import.meta.url);
const FOLDERS = ['briefs/facts/', 'briefs/canada-mali/facts/'];

/** The facts of the two documents, and the paragraph each was read in. */
const REGISTER: readonly (readonly [id: string, at: string])[] = [
  ['dip.can-embassy-bamako.resident-since', '¶1'],
  ['dip.can-embassy-bamako.before', '¶1'],
  ['dip.mli-embassy-ottawa.established', '¶1'],
  ['pol.coup-2012', '¶1'],
  ['pol.democracy-run-before-2012', '¶1'],
  ['dip.can-condemns-coup-2012', '¶1'],
  ['aid.suspension-2012', '¶1'],
  ['aid.channels-continued-2012', '¶1'],
  ['sec.peacekeeping-school-bamako', '¶2'],
  ['sec.dnd-pearson-instructors', '¶2'],
  ['dip.shared-values', '¶2'],
  ['dip.francophonie-cooperation', '¶2'],
  ['aid.oda-start', '¶3'],
  ['aid.country-of-focus.designated', '¶3'],
  ['aid.country-of-focus.status', '¶3'],
  ['aid.donor-rank-2010-11', '¶3'],
  ['aid.expenditure.annual-average', '¶3'],
  ['aid.sectors.children-youth', '¶3'],
  ['aid.sectors.food-security', '¶3'],
  ['aid.sectors.governance', '¶3'],
  ['aid.suspension-2012.status', '¶3'],
  ['aid.priorities-adapted', '¶3'],
  ['aid.pledge-humanitarian-2013-01', '¶3'],
  ['aid.contribution-2013-05-15', '¶3'],
  ['aid.contribution-2013-05-15.announced', '¶3'],
  ['aid.contribution-2013-05-15.focus', '¶3'],
  ['trade.total-2012', '¶4'],
  ['trade.exports-2012', '¶4'],
  ['trade.imports-2012', '¶4'],
  ['trade.relationship.character', '¶4'],
  ['trade.mli-exports.products', '¶4'],
  ['trade.mli-imports.products', '¶4'],
  ['trade.mining-investment', '¶4'],
  ['trade.coup-slowdown', '¶4'],
  ['sec.north-occupation-2012', '¶5'],
  ['sec.unsc-res-2085', '¶5'],
  ['sec.afisma', '¶5'],
  ['sec.southward-advance-2013', '¶5'],
  ['sec.op-serval', '¶5'],
  ['sec.c17-airlift.start', '¶5'],
  ['sec.c17-airlift.episodic', '¶5'],
  ['sec.commitment-2013-05-13', '¶6'],
  ['sec.commitment-2013-05-13.date', '¶6'],
  ['sec.commitment-2013-05-13.purposes', '¶6'],
  ['sec.new-un-mission.pending', '¶6'],
  ['pol.elections-2013.planned', '¶6'],
  ['aid.undp-election-fund-2012', '¶7'],
  ['aid.undp-election-fund.manager', '¶7'],
  ['pol.elections-2012.postponed', '¶7'],
  ['aid.election-knowledge', '¶7'],
  ['aid.election-assessment-2013', '¶8'],
  ['aid.election-assessment.mps', '¶8'],
  ['pol.elections-2013.first-round', '¶8'],
  ['aid.election-assessment.lead', '¶8'],
  ['meta.doc-a.dateline', '¶9'],
  ['sec.can-joins-withdrawal', '¶1'],
  ['sec.french-op-support.duration', '¶1'],
  ['sec.can-no-ground-troops', '¶2'],
  ['sec.can-airlift-since', '¶2'],
  ['sec.campaign.names', '¶2'],
  ['sec.wagner.contractors', '¶3'],
  ['pol.junta-elections-postponed', '¶3'],
  ['dip.joint-declaration-2022', '¶4'],
  ['dip.joint-declaration-2022.quote', '¶4'],
  ['sec.french-troops.mali', '¶5'],
  ['sec.withdrawal.window', '¶5'],
  ['sec.french-bases.closing', '¶5'],
  ['sec.troops-relocation', '¶5'],
  ['dip.macron.quote-de-facto', '¶6'],
  ['sec.analysts.vacuum', '¶7'],
  ['dip.anand-paris', '¶8'],
  ['pol.elections.delay-demand', '¶8'],
  ['dip.anand.quote-wagner', '¶9'],
  ['sec.french-troops.sahel', '¶10'],
  ['sec.sahel-countries', '¶10'],
  ['sec.french-troops.sahel-target', '¶11'],
  ['dip.macron.denies-failure', '¶12'],
  ['sec.minusma.not-affected', '¶13'],
  ['sec.minusma.can-personnel', '¶13'],
  ['sec.minusma.troops', '¶14'],
  ['sec.minusma.casualty-rank', '¶14'],
  ['sec.minusma.salgado', '¶15'],
  ['sec.eu-training.jeopardy', '¶15'],
  ['sec.charbonneau.quote', '¶16'],
  ['sec.minusma.shared-bases', '¶17'],
  ['sec.attacks-rising', '¶17'],
  ['aid.total-20y', '¶18'],
  ['aid.supporter-rank', '¶18'],
  ['sec.minusma.can-deployment-2018-19', '¶18'],
  ['sec.can-airlift.routes', '¶19'],
  ['aid.suspension-2020', '¶20'],
  ['pol.coup-2020', '¶20'],
  ['sec.support-continued-2020', '¶20'],
  ['pol.coup-2021', '¶21'],
  ['pol.goita.president', '¶21'],
  ['pol.elections.postponed-4y', '¶21'],
  ['dip.sanctions-2022', '¶21'],
  ['dip.wagner-condemnation-2021-12', '¶22'],
  ['dip.wagner-condemnation.countries', '¶22'],
  ['sec.wagner.kremlin-link', '¶22'],
  ['meta.doc-b.credit', '¶23'],
];

function textOf(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

const files: readonly TextFile[] = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ path: folder + name, text: textOf(folder + name) })),
);
const parsed = parseFactsFiles(files);
const built = buildStore(parsed.value);
const store = built.value;

function factOf(id: string): Fact {
  const fact = store.facts.get(id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
}

function evaluated(reference: string): Evaluated {
  const [id = '', year] = reference.split('@');
  const { span } = factOf(id);
  const at = year === undefined ? {} : { at: { kind: 'period', period: dateOf(Number(year)) } as const };
  const { value, diagnostics } = evaluate(store, { id, span, ...at });
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error(`no value of ${reference}`);
  return value;
}

function dateOf(year: number) {
  return { kind: 'date', date: { year } } as const;
}

function quantityOf(reference: string) {
  const value = evaluated(reference);
  if (value.kind !== 'quantity') throw new Error(`${reference} is a ${value.kind}`);
  return value.quantity;
}

function shownOf(reference: string): readonly [en: string, fr: string] {
  const quantity = quantityOf(reference);
  const plain = (text: string) => text.replaceAll('\u00A0', ' ');
  return [plain(formatQuantity(quantity, 'words', 'en').whole), plain(formatQuantity(quantity, 'words', 'fr').whole)];
}

function refusalsOf(meeting: Meeting, one: string, other: string): readonly string[] {
  const [a, b] = [evaluated(one), evaluated(other)];
  if (!isComparable(a) || !isComparable(b)) throw new Error('not figures');
  return mayMeet(meeting, a, b).map(({ code }) => code);
}

const allFacts = [...store.facts.values()];

describe('the register', () => {
  test('all files are read without a finding', () => {
    expect(parsed.diagnostics).toEqual([]);
    expect(built.diagnostics).toEqual([]);
    expect(checkDerivations(store)).toEqual([]);
  });

  test('holds 101 facts', () => {
    expect(new Set(REGISTER.map(([id]) => id)).size).toBe(101);
    expect(REGISTER.filter(([id]) => !store.facts.has(id))).toEqual([]);
  });

  test.each(REGISTER)('%s cites %s of a source, as printed', (id, at) => {
    const [shown] = factOf(id).citations;
    expect(shown?.at).toBe(at);
    expect(shown?.says).toMatch(/\S/);
    expect(shown?.superseded).toBe(false);
  });

  test('quotes a few words only', () => {
    const printed = allFacts.flatMap(({ citations }) => citations.flatMap(({ says }) => says ?? []));
    expect(printed.filter((says) => says.split(/\s+/).length > 6)).toEqual([]);
  });
});

describe('words', () => {
  test.each(allFacts.map((fact) => [fact.id, fact] as const))('%s has a short label in both languages', (_, fact) => {
    for (const label of [fact.label.en ?? '', fact.label.fr ?? '']) {
      expect(label).toMatch(/^\p{Lu}/u);
      expect(label).not.toMatch(/\.$/);
      expect([...label].length).toBeLessThanOrEqual(45);
    }
  });

  test('notes and reasons stand in both languages and hold no digit', () => {
    const words = allFacts.flatMap((fact) => [fact.note, fact.supersedes?.reason, fact.conflicts?.reason]);
    for (const each of words.flatMap((word) => word ?? [])) {
      expect(each.en).toMatch(/^\D+$/);
      expect(each.fr).toMatch(/^\D+$/);
    }
  });

  test('a label holds a digit only in a name', () => {
    const names = store.names.flatMap(({ en = '', fr = '' }) => [en, fr]);
    const labels = allFacts.flatMap(({ label }) => [label.en ?? '', label.fr ?? '']);
    const left = labels.map((label) => names.reduce((text, name) => text.replace(name, ''), label));
    expect(left.filter((label) => /\d/.test(label))).toEqual([]);
  });

  test('no label is used for two figures that a chart could show together', () => {
    const taken = new Map<string, string>();
    for (const { id, label } of allFacts.filter(({ kind }) => kind === 'money' || kind === 'quantity')) {
      expect(taken.get(label.en ?? '')).toBeUndefined();
      taken.set(label.en ?? '', id);
    }
  });
});

describe('qualifiers', () => {
  test('no currency is printed in the documents, so every amount from them infers it', () => {
    const amounts = allFacts.filter(({ kind }) => kind === 'money');
    expect(amounts.length).toBe(10);
    expect(amounts.filter(({ inferred }) => !inferred.includes('currency'))).toEqual([]);
  });

  test('what rests on an inference is not of high confidence', () => {
    const sure = allFacts.filter(({ inferred, confidence }) => inferred.length > 0 && confidence === 'high');
    expect(sure.map(({ id }) => id)).toEqual([]);
  });

  test('every fact but a derived one says how sure it is', () => {
    const silent = allFacts.filter(({ kind, confidence }) => kind !== 'derived' && confidence === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['aid.pledge-humanitarian-2013-01', 'pledge'],
    ['aid.contribution-2013-05-15', 'contribution'],
    ['aid.undp-election-fund-2012', 'contribution'],
    ['aid.election-assessment-2013', 'commitment'],
    ['sec.commitment-2013-05-13', 'commitment'],
    ['aid.expenditure.annual-average', 'expenditure'],
    ['aid.total-20y', 'unspecified'],
    ['trade.total-2012', 'trade'],
    ['aid.bilateral-usd', 'disbursement'],
  ])('%s is a %s', (id, basis) => {
    expect(factOf(id).qualifiers.basis).toBe(basis);
  });

  test.each([
    ['aid.expenditure.annual-average', 'mean'],
    ['aid.total-20y', 'cumulative'],
    ['sec.french-troops.mali', 'snapshot'],
    ['sec.minusma.troops', 'snapshot'],
  ])('%s is a %s', (id, statistic) => {
    expect(factOf(id).qualifiers.statistic).toBe(statistic);
  });

  test.each([
    'aid.country-of-focus.status',
    'aid.suspension-2012.status',
    'aid.channels-continued-2012',
    'aid.total-20y',
    'sec.new-un-mission.pending',
    'sec.withdrawal.window',
    'pol.elections-2013.planned',
    'pol.goita.president',
  ])('%s is to be reviewed by a date', (id) => {
    expect(factOf(id).reviewBy).toBeDefined();
  });

  test('the two suspensions have two scopes', () => {
    const [first, second] = [factOf('aid.suspension-2012'), factOf('aid.suspension-2020')];
    if (first.kind !== 'event' || second.kind !== 'event') throw new Error('not events');
    expect(first.includes.map(({ en }) => en)).not.toContain('military aid to the government');
    expect(second.includes.map(({ en }) => en)).toContain('military aid to the government');
    expect(first.excludes).toHaveLength(1);
    expect(writePeriod(second.date)).toBe('after 2020-08');
  });

  test('a rank without a number has none', () => {
    const [numbered, vague] = [factOf('aid.donor-rank-2010-11'), factOf('aid.supporter-rank')];
    if (numbered.kind !== 'ranking' || vague.kind !== 'ranking') throw new Error('not rankings');
    expect(numbered.rank).toBe(2);
    expect(vague.rank).toBeUndefined();
  });
});

describe('hedges and ranges', () => {
  test.each([
    ['aid.total-20y', 'about $1.6 billion', 'environ 1,6 milliard de dollars'],
    ['aid.expenditure.annual-average', 'about $112 million', 'environ 112 millions de dollars'],
    ['sec.french-troops.sahel', 'about 4,600 troops', 'environ 4 600 militaires'],
    ['sec.french-troops.mali', '2,400 troops', '2 400 militaires'],
    ['sec.wagner.contractors', 'an estimated 1,000 contractors', 'environ 1 000 contractuels (estimation)'],
    ['sec.withdrawal.window', '4 to 6 months', 'de 4 à 6 mois'],
    ['sec.french-troops.sahel-target', 'about 2,500 to 3,000 troops', 'environ 2 500 à 3 000 militaires'],
    ['sec.french-op-support.duration', 'nearly 10 years', 'près de 10 ans'],
    ['sec.minusma.troops', 'about 14,000 troops', 'environ 14 000 casques bleus'],
    ['sec.minusma.can-personnel', '23 police and military officers', '23 policiers et militaires'],
    ['aid.election-assessment.mps', '2 MPs', '2 députés'],
  ])('%s is written as %s', (id, en, fr) => {
    expect(shownOf(id)).toEqual([en, fr]);
  });
});

describe('sources', () => {
  test('the two texts of the article are two sources, one a version of the other', () => {
    expect(store.sources.get('globe-2022-02-17')?.versionOf).toBe('globe-2022-02-17-earlier');
    expect(store.sources.get('globe-2022-02-17')?.dateInferred).toBe(true);
  });

  test.each([
    ['sec.wagner.contractors', 'hundreds'],
    ['sec.french-troops.sahel', 'about 4,000'],
    ['sec.can-no-ground-troops', 'does not have troops'],
  ])('%s keeps what the earlier text printed', (id, was) => {
    const fact = factOf(id);
    expect(fact.supersedes?.was).toBe(was);
    const earlier = fact.citations.filter(({ source }) => source === 'globe-2022-02-17-earlier');
    expect(earlier.map(({ says, superseded }) => [says, superseded])).toEqual([[was, true]]);
  });

  test('the documents read are fingerprinted', () => {
    for (const id of ['gac-mali-2013', 'globe-2022-02-17']) {
      expect(store.sources.get(id)?.fingerprint).toMatch(/^sha256:[0-9a-f]{64}$/);
    }
  });

  test('every data set names its series', () => {
    const sets = [...store.sources.values()].filter(({ kind }) => kind === 'dataset');
    expect(sets.length).toBe(7);
    expect(sets.filter(({ code, licence }) => !code || !licence)).toEqual([]);
  });

  test('the start of ODA and the earlier flows are a settled conflict', () => {
    const conflict = factOf('aid.oda-start').conflicts;
    expect(conflict?.members).toEqual(['aid.oda-start', 'aid.bilateral-early-usd']);
    expect(conflict?.preferred).toBe('aid.oda-start');
    expect(quantityOf('aid.bilateral-early-usd@1962').stated.low.toString()).toBe('10000');
  });
});

describe('what is computed', () => {
  test('is never typed', () => {
    const derived = allFacts.filter(({ kind }) => kind === 'derived');
    expect(derived.map(({ id }) => id)).toEqual([
      'aid.bilateral-cad',
      'aid.bilateral-cad-20y',
      'aid.donor-rank-2010',
      'aid.donor-rank-2011',
      'aid.total-20y-mean',
      'dip.wagner-condemnation.signatories',
      'pol.coup-to-vote',
      'sec.french-reduction',
      'sec.french-troops.elsewhere',
      'sec.withdrawal.end',
      'trade.balance-2012',
      'trade.exports-share-2012',
      'trade.exports-to-imports-2012',
      'trade.total-check-2012',
    ]);
    expect(derived.flatMap(({ citations }) => citations)).toEqual([]);
  });

  test('exports and imports foot with the total as printed', () => {
    const check = evaluated('trade.total-check-2012');
    expect(check.kind === 'verdict' && check.holds).toBe(true);
  });

  test.each([
    ['trade.balance-2012', '$14.8 million', '14,8 millions de dollars'],
    ['trade.exports-to-imports-2012', 'about 13', 'environ 13'],
    ['trade.exports-share-2012', '93%', '93 %'],
    ['sec.french-reduction', 'about 1,600 to 2,100 troops', 'environ 1 600 à 2 100 militaires'],
    ['sec.french-troops.elsewhere', 'about 2,200 troops', 'environ 2 200 militaires'],
    ['aid.total-20y-mean', 'about $80 million', 'environ 80 millions de dollars'],
    ['aid.bilateral-cad-20y', '$1,689.6 million', '1 689,6 millions de dollars'],
    ['dip.wagner-condemnation.signatories', '16 countries', '16 pays'],
    ['pol.coup-to-vote', '493 days', '493 jours'],
  ])('%s is %s', (id, en, fr) => {
    expect(shownOf(id)).toEqual([en, fr]);
  });

  test.each([
    ['aid.bilateral-cad@2008', '105.66'],
    ['aid.bilateral-cad@2011', '114.86'],
  ])('%s is CAD %s million', (reference, millions) => {
    expect(quantityOf(reference).stated.low.div(1_000_000).toFixed(2)).toBe(millions);
  });
});

describe('series', () => {
  test('Canada’s aid and the exchange rate hold every year from 2002 to 2023', () => {
    const years = Array.from({ length: 22 }, (_, index) => String(2002 + index));
    for (const id of ['aid.bilateral-usd', 'aid.bilateral-cad', 'fx.cad-per-usd']) {
      const series = evaluated(id);
      if (series.kind !== 'series') throw new Error('not a series');
      expect(series.points.map(({ period }) => writePeriod(period))).toEqual(years);
      expect(series.points.every(({ quantity }) => quantity !== undefined)).toBe(true);
    }
  });

  test('twenty years of Canadian aid come near the printed total in Canadian dollars only', () => {
    const sum = (id: string) =>
      Array.from({ length: 20 }, (_, index) => quantityOf(`${id}@${2002 + index}`).stated.low)
        .reduce((total, point) => total.plus(point))
        .div(1_000_000)
        .toFixed(1);
    expect(sum('aid.bilateral-usd')).toBe('1436.6');
    expect(sum('aid.bilateral-cad')).toBe('1689.6');
  });

  test('Canada is second of the donors compared in each year', () => {
    const others = ['aid.donor-france', 'aid.donor-germany', 'aid.donor-netherlands'];
    for (const year of [2010, 2011, 2012]) {
      const amount = (id: string) => quantityOf(`${id}@${year}`).stated.low;
      const canada = amount('aid.bilateral-usd');
      expect(amount('aid.donor-usa').gt(canada)).toBe(true);
      expect(others.every((id) => amount(id).lt(canada))).toBe(true);
    }
  });

  test('total ODA is held for every year from 2008 to 2023', () => {
    const series = factOf('aid.mali-net-oda-usd');
    if (series.kind !== 'series') throw new Error('not a series');
    expect(series.points.map(({ period }) => writePeriod(period))).toEqual(
      Array.from({ length: 16 }, (_, index) => String(2008 + index)),
    );
    expect(series.points.every(({ status }) => status === 'final')).toBe(true);
    const amounts = [2014, 2015, 2016, 2017].map((year) => quantityOf(`aid.mali-net-oda-usd@${year}`).stated.low);
    expect(amounts.map((amount) => amount.div(1_000_000).toFixed(2))).toEqual([
      '1235.84',
      '1201.64',
      '1205.12',
      '1360.06',
    ]);
  });
});

describe('what must not meet', () => {
  const cases: readonly (readonly [Meeting, string, string, string])[] = [
    ['sum', 'aid.pledge-humanitarian-2013-01', 'aid.contribution-2013-05-15', 'facts/incomparable-basis'],
    ['axis', 'aid.expenditure.annual-average', 'aid.contribution-2013-05-15', 'facts/incomparable-statistic'],
    ['axis', 'aid.total-20y', 'aid.bilateral-cad@2011', 'facts/incomparable-statistic'],
    ['axis', 'aid.bilateral-usd@2011', 'aid.bilateral-cad@2011', 'facts/incomparable-currency'],
    ['axis', 'aid.bilateral-usd@2011', 'aid.mali-net-oda-usd@2011', 'facts/incomparable-channel'],
    ['share', 'sec.minusma.can-personnel', 'sec.minusma.troops', 'facts/incomparable-measure'],
    ['sum', 'trade.total-2012', 'trade.exports-2012', 'facts/incomparable-overlap'],
  ];
  test.each(cases)('in a %s: %s and %s', (meeting, one, other, code) => {
    expect(refusalsOf(meeting, one, other)).toContain(code);
  });

  test('donors may stand on one axis', () => {
    expect(refusalsOf('axis', 'aid.bilateral-usd@2011', 'aid.donor-usa@2011')).toEqual([]);
  });
});
