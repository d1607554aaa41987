import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { titleClaims } from '../../../src/check/rules/title-claims.ts';
import { storeOf } from '../../facts/facts-text.ts';
import { outlineIn } from '../rules/outline-in.ts';

const { store } = storeOf(
  't.exports: {measure: trade, says: $16 million, currency: CAD, period: 2012, flow: exports, en: Canadian exports to Mali, fr: Exportations canadiennes vers le Mali}',
  't.imports: {measure: trade, says: $1.2 million, currency: CAD, period: 2012, flow: imports, en: Canadian imports from Mali, fr: Importations canadiennes du Mali}',
  'd.usa: {measure: net-aid, currency: USD, scale: million, channel: bilateral, en: United States, fr: États-Unis, points: {2010: 198.2, 2011: 260.5}}',
  'd.can: {measure: net-aid, currency: USD, scale: million, channel: bilateral, en: Canada’s aid to Mali, fr: Aide du Canada au Mali, points: {2010: 96.0, 2011: 116.2}}',
  'd.fra: {measure: net-aid, currency: USD, scale: million, channel: bilateral, en: France, fr: France, points: {2010: 77.6, 2011: 73.5}}',
  's.aid: {measure: net-aid, currency: USD, scale: million, channel: bilateral, en: Canada’s aid to Mali, fr: Aide du Canada au Mali, points: {2008: 99.1, 2009: 83.4, 2010: 96.0, 2011: 116.2, 2012: 93.8, 2013: 66.8}}',
  's.even: {measure: net-aid, currency: USD, scale: million, channel: bilateral, en: Canada’s aid to Mali, fr: Aide du Canada au Mali, points: {2008: 99.1, 2009: 97.4, 2010: 102.0}}',
  'c.coup-2012: {kind: event, date: 2012-03-22, en: March coup d’état, fr: Coup d’État de mars}',
  'c.coup-2020: {kind: event, date: 2020-08-18, en: August coup d’état, fr: Coup d’État d’août}',
  'c.coup-2021: {kind: event, date: 2021-05, en: Second coup d’état, fr: Second coup d’État}',
);

/** The codes of what is found in a title, with the words that they are about. */
function found(title: string, keys = '', language: 'en' | 'fr' = 'en') {
  const { outline, covered } = outlineIn(language, `# ${title}`, keys.replace(/^(?=.)/gm, '    '));
  const diagnostics = titleClaims(outline, [language], store);
  const words = covered(diagnostics);
  return diagnostics.map(({ code }, index) => `${code.replace('claims/', '')}: ${words[index]}`);
}

const TRADE = 'chart: [t.exports, t.imports]\n';
const AID = 'chart: [s.aid]\n';
const DONORS = 'chart: [d.usa, d.can, d.fra]\n';

describe('a claim that has nothing to do with the title does not stand for it', () => {
  const claim = 'claims: [t.exports > t.imports]\n';

  it.each([
    ['Imports from Mali far exceed Canada’s exports', ['contradicted: far exceed']],
    ['Aid doubled to a record after the coup', ['unclaimed: doubled', 'unclaimed: to a record']],
    ['Canada was Mali’s largest donor', ['unclaimed: largest']],
    ['Canada’s exports far exceed imports from Mali', []],
    ['Exports to Mali are larger than imports', []],
    ['Imports are smaller than exports', []],
    ['Imports are larger than exports', ['contradicted: larger than']],
    ['Canada sells far more than it buys', []],
    ['Canada buys far more than it sells', ['contradicted: far more than']],
    ['We gave far more than we got', ['unclaimed: far more than']],
    ['Canada bought [more than]{claim=it} it sold', ['unknown-name: more than']],
  ])('%s', (title, expected) => {
    expect(found(title, claim)).toEqual(expected);
  });

  it.each([
    ['Les importations dépassent les exportations', ['contradicted: dépassent']],
    ['Les exportations dépassent les importations', []],
    ['Les importations sont inférieures aux exportations', []],
    ['L’aide a doublé', ['unclaimed: doublé']],
    ['Le Canada est le premier donateur', ['unclaimed: premier donateur']],
    ['Le Canada vend davantage qu’il n’achète', []],
    ['Le Canada achète davantage qu’il ne vend', ['contradicted: davantage']],
  ])('%s', (title, expected) => {
    expect(found(title, claim, 'fr')).toEqual(expected);
  });
});

describe('years typed in a French title', () => {
  it.each([
    ['L’aide a augmenté de 2009 à 2011', []],
    ['L’aide a diminué de 2009 à 2011', ['contradicted: a diminué']],
    ['L’aide a diminué de 2011 à 2013', []],
  ])('bound the change: %s', (title, expected) => {
    expect(found(title, 'chart: [s.aid]\n', 'fr')).toEqual(expected);
  });
});

describe('words that are tied to a claim', () => {
  const far = 'claims: {far: t.exports > t.imports}\n';

  it('stand where the claim says what they say', () => {
    expect(found('Canada sells [far more than]{claim=far} it buys', far)).toEqual([]);
    expect(found('Le Canada vend [davantage qu’il n’achète]{claim=far}', far, 'fr')).toEqual([]);
  });

  it('do not where it says another thing, or the opposite', () => {
    expect(found('Aid [doubled]{claim=far}', far)).toEqual(['contradicted: doubled']);
    expect(found('Imports [far exceed]{claim=far} exports', far)).toEqual(['contradicted: far exceed']);
    expect(found('Aid [fell]{claim=up}', 'claims: {up: s.aid rises from 2009 to 2011}\n')).toEqual([
      'contradicted: fell',
    ]);
  });

  it('may stand on several claims', () => {
    const second =
      'claims:\n  second:\n    - all of d.usa@2010, d.usa@2011 > d.can@2010\n    - d.usa@2011 > d.can@2011\n    - d.can@2011 = max of d.fra@2011\n';
    expect(found('Canada [was second among donors]{claim=second}', second)).toEqual([]);
    expect(found('Canada [was third among donors]{claim=second}', second)).toEqual(['contradicted: was third among']);
  });
});

describe('figures that show the direction need no claim', () => {
  it.each([
    [AID, 'Aid fell', []],
    [AID, 'Aid rose', ['contradicted: rose']],
    [AID, 'Aid rose from {{period s.aid@2009}} to {{period s.aid@2011}}', []],
    [AID, 'Aid fell from {{period s.aid@2009}} to {{period s.aid@2011}}', ['contradicted: fell']],
    [AID, 'Aid rose from {{s.aid@2009}} to {{s.aid@2011}}', []],
    [AID, 'Aid rose from 2009 to 2011', []],
    [AID, 'Aid fell from 2009 to 2011', ['contradicted: fell']],
    [AID, 'Aid fell from 2011 to {{period s.aid@2013}}', []],
    [AID, 'Aid rose steadily from {{period s.aid@2009}} to {{period s.aid@2011}}', []],
    [AID, 'Aid rose every year from {{period s.aid@2008}} to {{period s.aid@2011}}', ['contradicted: rose every year']],
    [AID, 'Aid rose by {{change s.aid from=2008 to=2011}}', []],
    [AID, 'Aid fell by {{change s.aid from=2008 to=2011}}', ['contradicted: fell']],
    [AID, 'Aid peaked at {{s.aid@max}} in {{period s.aid@max}}', []],
    [AID, 'Aid peaked at {{s.aid@min}}', ['contradicted: peaked']],
    [AID, 'Aid has remained stable', ['contradicted: remained stable']],
    ['chart: [s.even]\n', 'Aid has remained stable', []],
    [AID, 'Aid rose after the coup', ['unclaimed: rose']],
    [AID, 'Aid doubled', ['contradicted: doubled']],
    [TRADE, 'Exports exceed imports', []],
    [TRADE, 'Imports are far larger', ['contradicted: are far larger']],
    [TRADE, 'Imports are far smaller', []],
    [TRADE, 'Exports dwarf imports\n\n{{trade.share}} of it are exports', []],
    [TRADE, 'Imports exceed exports', ['contradicted: exceed']],
    [TRADE, 'Exports are more than twice as large as imports', []],
    [TRADE, 'Canada sold {{ratio t.exports t.imports}} times what it bought', []],
    [DONORS, 'The United States was the largest donor', []],
    [DONORS, 'France was the largest donor', ['contradicted: largest']],
    [DONORS, 'France gave the least', []],
    [DONORS, 'Canada’s aid was second among donors', []],
    [DONORS, 'France was second among donors', ['contradicted: was second among']],
    ['stats: [pol.rank, trade.total]\n', 'The {{pol.rank}} largest donor', []],
  ])('%s %s', (keys, title, expected) => {
    expect(found(title, keys)).toEqual(expected);
  });
});

describe('a change is claimed over the time that the title says', () => {
  const trends = `${AID}claims: [s.aid rises from 2009 to 2011, s.aid falls from 2011 to 2013]\n`;

  it.each([
    ['Aid grew until {{period s.aid@2011}} and fell until {{period s.aid@2013}}', []],
    ['Aid grew until {{period c.coup-2012 as="year"}}, then fell', ['contradicted: grew']],
    ['Aid grew from {{period s.aid@2008}}, then fell', ['contradicted: grew']],
  ])('%s', (title, expected) => {
    expect(found(title, trends)).toEqual(expected);
  });

  it('and until says where it turned', () => {
    const late = `${AID}claims: [s.aid rises from 2009 to 2012]\n`;
    expect(found('Aid grew until {{period s.aid@2012}}', late)).toEqual(['contradicted: grew']);
  });

  it('and what stayed the same is claimed of all that lies between', () => {
    const ends = 'chart: [s.aid@2008..2011]\nclaims: [s.aid@2010 about s.aid@2008]\n';
    expect(found('Aid was near its peak and stayed near its level since {{period s.aid@2008}}', ends)).toContain(
      'contradicted: stayed near its',
    );
    const all = 'chart: [s.aid@2008..2011]\nclaims: [s.aid stays within 20% of s.aid@2008 from 2008 to 2011]\n';
    expect(found('Aid stayed near its level since {{period s.aid@2008}}', all)).toEqual([]);
  });
});

describe('both, each and all count what the facts know', () => {
  const words = (coups: string) => `stats: [trade.total, pol.rank]\nsubtitle: {en: '${coups}', fr: '${coups}'}\n`;
  const two = words('{{c.coup-2012}} {{c.coup-2020}}');
  const three = words('{{c.coup-2012}} {{c.coup-2020}} {{c.coup-2021}}');

  it.each([
    ['Support stopped after both coups', two, ['contradicted: both']],
    ['Support stopped after each coup', two, ['contradicted: each']],
    ['Support stopped after both coups', three, ['contradicted: both']],
    ['Support stopped after each coup', three, []],
    ['Support stopped after the three coups', three, []],
    [
      'Support stopped after [both coups]{claim=all}',
      `${two}claims: {all: 'c.coup-2012, c.coup-2020 are all of c.coup-20*'}\n`,
      [],
    ],
    ['Both ministers met', two, []],
  ])('%s', (title, keys, expected) => {
    expect(found(title, keys)).toEqual(expected);
  });

  it.each([
    ['L’appui a cessé après les deux coups d’État', two, ['contradicted: les deux']],
    ['L’appui a cessé après chaque coup d’État', three, []],
  ])('%s', (title, keys, expected) => {
    expect(found(title, keys, 'fr')).toEqual(expected);
  });
});

test('a word that is negated wants a tie, and no direction is read from it', () => {
  expect(found('Aid did not rise', AID)).toEqual([]);
  expect(found('Aid [has not grown]{claim=down}', `${AID}claims: {down: s.aid falls}\n`)).toEqual([]);
});

const COMPARED = {
  en: 'the majority of aid|the bulk of the aid|aid hit a record|aid held steady|aid is unchanged|top donor|leading donor|third donor|number-one donor|Canada is ahead of France|aid trails trade|aid surpassed trade|aid overtook trade|aid dwarfs trade|aid collapsed|aid jumped|aid slipped|more aid than any other|nearly all of the aid|aid is at its highest|aid halved|aid tripled|aid was reduced by half|aid is down from {{s.aid@2008}}|aid kept growing|less and less aid|aid was twice what trade was|aid equals trade|aid levelled off|aid bottomed out',
  fr: 'la majorité de l’aide|l’essentiel de l’aide|l’aide est stable|premier donateur|deuxième donateur|principal bailleur|l’aide devance le commerce|Canada en tête|l’aide s’est effondrée|l’aide a explosé|l’aide a rebondi|la plupart des aides|l’aide n’a cessé de croître|l’aide a été divisée par deux|l’aide a triplé|aide record|deux fois plus d’aide|autant d’aide que de commerce|aide inférieure au commerce|l’aide stagne|l’aide est restée proche de son niveau|presque toutes les aides|l’aide a reculé|l’aide recule|au troisième rang|le plus d’aide|la moitié de l’aide',
} as const;

test.each(['en', 'fr'] as const)('words that compare are known (%s)', (language) => {
  const quiet = COMPARED[language]
    .split('|')
    .filter((title) => found(`In brief: ${title}`, TRADE, language).length === 0);
  expect(quiet).toEqual([]);
});

test.each(['en', 'fr'] as const)('at most one ordinary title in two hundred is told (%s)', (language) => {
  const file = join(import.meta.dirname, `ordinary-titles.${language}.txt`);
  const titles = readFileSync(file, 'utf8').trim().split('\n');
  expect(titles.length).toBeGreaterThanOrEqual(200);
  const keys = 'chart: [t.exports, t.imports]\n';
  const told = titles.flatMap((title) => found(title, keys, language).map((each) => `${title} | ${each}`));
  expect(told.slice(Math.floor(titles.length / 200))).toEqual([]);
});

describe('a count of years stands on claims of as many years', () => {
  const both = 'claims: {it: [d.can@2010 > d.fra@2010, d.can@2011 > d.fra@2011]}\n';
  const one = 'claims: {it: d.can@2010 > d.fra@2010}\n';
  const pair = 'chart: [d.can, d.fra]\n';

  it.each([
    ['Canada [gave more than France in both years]{claim=it}', both, pair, []],
    ['Canada [gave more than France in each year]{claim=it}', both, pair, []],
    ['Every year, Canada gave more than France', both, pair, []],
    ['Canada [gave more than France in both years]{claim=it}', one, pair, ['contradicted: both']],
    ['Canada [gave more than France every year]{claim=it}', one, pair, ['contradicted: every']],
    ['Canada gave more than France in each year', one, pair, ['contradicted: each']],
    ['Aid [changed in both years]{claim=it}', 'claims: {it: s.aid rises from 2008 to 2011}\n', AID, []],
    ['Aid in both years', '', AID, ['contradicted: both']],
    ['Aid fell in the two years after the coup', '', AID, []],
    ['Every year, Canada tells Parliament of its aid', one, pair, []],
  ])('%s %s', (title, claims, chart, expected) => {
    expect(found(title, `${chart}${claims}`)).toEqual(expected);
  });

  it.each([
    ['Le Canada [a donné plus que la France chaque année]{claim=it}', both, pair, []],
    ['Le Canada [a donné plus que la France les deux années]{claim=it}', one, pair, ['contradicted: les deux']],
    ['Le Canada [a donné plus que la France chaque année]{claim=it}', one, pair, ['contradicted: chaque']],
  ])('%s %s', (title, claims, chart, expected) => {
    expect(found(title, `${chart}${claims}`, 'fr')).toEqual(expected);
  });
});

describe('words around a tied word that say more than its claim are contradicted', () => {
  const more = 'chart: [d.can, d.fra]\nclaims: {x: d.can@2011 > d.fra@2011}\n';
  const trade = `${TRADE}claims: {x: t.exports > t.imports}\n`;
  const peak = `${AID}claims: {x: s.aid@2012 = max of s.aid@2012..2013}\n`;

  it.each([
    ['Canada gave [more than]{claim=x} France in {{period d.can@2011}}', more, []],
    ['Canada gave [more than]{claim=x} France in {{period d.can@2010}}', more, ['contradicted: more than']],
    ['Canada [always gave more than]{claim=x} France', more, ['contradicted: more than']],
    ['Canada did not give [more than]{claim=x} France', more, ['contradicted: more than']],
    ['Canada is [no longer ahead of]{claim=x} France', more, ['contradicted: ahead of']],
    ['Canada gave [more than]{claim=x} France, not less', more, []],
    ['Canada gave not only [more than]{claim=x} France', more, []],
    ['Canada gave [more than]{claim=x} any other donor', more, ['unclaimed: more than]{claim=x} any other']],
    ['Canada gave [many times what]{claim=x} France gave', more, ['contradicted: many times what']],
    ['Exports were [slightly more than]{claim=x} imports', trade, ['contradicted: slightly more than']],
    ['Exports were slightly more than imports', TRADE, ['contradicted: slightly more than']],
    ['Exports were [far more than]{claim=x} imports', trade, []],
    ['Aid [peaked]{claim=x} in {{period s.aid@2012}}', peak, ['contradicted: peaked']],
    ['Aid [peaked]{claim=x} in {{period s.aid@2011}}', `${AID}claims: {x: s.aid@2011 = max of s.aid}\n`, []],
  ])('%s', (title, keys, expected) => {
    expect(found(title, keys)).toEqual(expected);
  });

  it.each([
    ['Le Canada [donne toujours plus que]{claim=x} la France', more, ['contradicted: plus que']],
    ['Le Canada n’a pas donné [plus que]{claim=x} la France', more, ['contradicted: plus que']],
    ['Le Canada n’a pas seulement donné [plus que]{claim=x} la France', more, []],
    [
      'Les exportations sont [légèrement supérieures aux]{claim=x} importations',
      trade,
      ['contradicted: légèrement supérieures aux'],
    ],
    ['Le Canada donne [plus que]{claim=x} tout autre', more, ['unclaimed: plus que]{claim=x} tout']],
  ])('%s', (title, keys, expected) => {
    expect(found(title, keys, 'fr')).toEqual(expected);
  });
});

describe('further words that compare', () => {
  it.each([
    ['Imports tower over exports', TRADE, ['contradicted: tower over']],
    ['Exports tower over imports', TRADE, []],
    ['Exports are a fraction of imports', TRADE, ['contradicted: a fraction of']],
    ['Exports pale beside imports', TRADE, ['contradicted: pale beside']],
    ['Aid took off', AID, ['contradicted: took off']],
    ['Aid bounced back strongly', AID, ['contradicted: bounced back']],
    ['Aid is on an upward path', AID, ['contradicted: on an upward path']],
    ['Aid stagnated', AID, ['contradicted: stagnated']],
    ['Aid has never been higher', AID, ['unclaimed: has never been higher']],
    ['Imports are only a fraction of exports', TRADE, []],
    ['The aircraft took off, and aid with it', TRADE, []],
  ])('%s', (title, keys, expected) => {
    expect(found(title, keys)).toEqual(expected);
  });

  it.each([
    ['Les importations l’emportent sur les exportations', TRADE, ['contradicted: l’emportent sur']],
    ['L’aide ne cesse de croître', AID, ['contradicted: ne cesse de croître']],
    ['L’aide n’a jamais été aussi élevée', AID, ['unclaimed: n’a jamais été aussi élevée']],
  ])('%s', (title, keys, expected) => {
    expect(found(title, keys, 'fr')).toEqual(expected);
  });
});
