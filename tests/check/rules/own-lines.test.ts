import { describe, expect, it } from 'vitest';
import { ownLabels } from '../../../src/check/rules/own-labels.ts';
import { ownLines } from '../../../src/check/rules/own-lines.ts';
import { ownSource } from '../../../src/check/rules/own-source.ts';
import { unsourcedFigure } from '../../../src/check/rules/unsourced-figure.ts';
import { storeOf } from '../../facts/facts-text.ts';
import { outlineIn } from './outline-in.ts';

const { store } = storeOf(
  't.exports: {measure: trade, says: CA$16 million, currency: CAD, period: 2012, flow: exports, reporter: CAN, partner: MLI, en: Canadian exports to Mali, fr: Exportations canadiennes vers le Mali}',
  't.imports: {measure: trade, says: CA$1.2 million, currency: CAD, period: 2012, flow: imports, reporter: CAN, partner: MLI, en: Canadian imports from Mali, fr: Importations canadiennes du Mali}',
  't.both: {measure: trade, says: CA$17.2 million, currency: CAD, period: 2012, flow: both, reporter: CAN, partner: MLI, en: Merchandise trade, fr: Commerce de marchandises}',
  'd.can: {measure: net-aid, currency: USD, scale: million, channel: bilateral, prices: current, subject: CAN, object: MLI, source: release-two, en: Canada’s aid to Mali, fr: Aide du Canada au Mali, points: {2010: 96.0, 2011: 116.2, 2012: 93.8}}',
  'd.fra: {measure: net-aid, currency: USD, scale: million, channel: bilateral, prices: current, subject: FRA, object: MLI, source: release-two, en: France’s aid to Mali, fr: Aide de la France au Mali, points: {2010: 77.6, 2011: 73.5, 2012: 70.1}}',
  'd.cad: {kind: derived, op: convert, of: [d.can], rate: fx.cad-usd, to: CAD, en: Aid, fr: Aide}',
  'p.head: {measure: aid, says: CA$12, currency: CAD, period: 2012, per: person, en: Aid, fr: Aide}',
  'f.aid: {measure: aid, says: CA$100 million, currency: CAD, period: FY2010-11, en: Aid, fr: Aide}',
  'm.aid: {measure: aid, says: CA$112 million, currency: CAD, period: 2012, statistic: mean, en: Aid, fr: Aide}',
  'r.poor: {measure: poverty, says: 45%, period: 2012, en: Poverty, fr: Pauvreté}',
  'r.plain: {kind: quantity, unit: percent, says: 45%, period: 2012, en: Poverty rate, fr: Taux de pauvreté}',
  'g.gold: {kind: quantity, says: 60 tonnes, counts: {en: tonne/tonnes, fr: tonne/tonnes}, period: 2012, en: Gold output, fr: Production d’or}',
  'c.coup: {kind: event, date: 2012-03-22, en: Coup d’état, fr: Coup d’État}',
  'c.later: {kind: event, date: 2020-08-18, en: Second coup, fr: Second coup d’État}',
);

const TRADE = 'chart: [t.exports, t.imports]';
const TOTAL = 'chart: [t.both]';
const AID = 'chart: [d.can]';
const DONORS = 'chart: [d.can, d.fra]';
const CONVERTED = 'chart: [d.cad]';
const CONVERTED_HERE = 'chart: {facts: [d.can], convert: {rate: fx.cad-usd, to: CAD}}';
const HEAD = 'stats: [p.head]';
const FISCAL = 'table: [f.aid]';
const MEAN = 'stats: [m.aid]';
const RATE = 'stats: [r.plain]';
const GOLD = 'stats: [g.gold]';
const COUPS = 'timeline: [c.coup, c.later]';

function found(keys: string, language: 'en' | 'fr' = 'en'): readonly string[] {
  const indented = keys.replace(/^(?=.)/gm, '    ');
  const { outline } = outlineIn(language, '# A title', `${indented}\n`);
  return [
    ...ownLines(outline, [language], store),
    ...ownLabels(outline, [language], store),
    ...ownSource(outline, [language], store),
    ...unsourcedFigure(outline, [language], store),
  ].map(({ code }) => code.replace('words/', ''));
}

type Line = readonly [evidence: string, words: string];

function inLine(line: 'subtitle' | 'alt' | 'source', language: 'en' | 'fr', [evidence, words]: Line) {
  return found(`${evidence}\n${line}:\n  ${language}: '${words.replaceAll("'", "''")}'`, language);
}

describe('an ordinary good line is quiet', () => {
  it.each<Line>([
    [TRADE, 'Merchandise trade, {{period t.exports}}, Canadian dollars'],
    [TRADE, 'Exports and imports, millions of Canadian dollars'],
    [TRADE, 'Goods only, in millions of dollars'],
    [TRADE, 'Canada and Mali, {{period t.imports}}'],
    [TOTAL, 'Exports plus imports, {{period t.both}}'],
    [TOTAL, 'Goods in both directions'],
    [AID, 'Net bilateral aid to Mali, millions of US dollars'],
    [AID, 'Disbursements, US dollars, current prices'],
    [AID, 'What Canada paid out, in millions of US dollars'],
    [AID, 'Calendar years, US$ millions'.replace(' millions', '')],
    [DONORS, 'Canada and France compared'],
    [DONORS, 'Two donors, net of repayments'],
    [CONVERTED, 'Aid in Canadian dollars'],
    [CONVERTED, 'Converted from US dollars to Canadian dollars at average rates'],
    [CONVERTED_HERE, 'Aid to Mali, in Canadian dollars, converted from US dollars'],
    [HEAD, 'Aid per person, {{period p.head}}'],
    [FISCAL, 'By fiscal year'],
    [MEAN, 'On average, in Canadian dollars'],
    [RATE, 'Per cent of the population'],
    [GOLD, 'Output in tonnes, {{period g.gold}}'],
    [COUPS, 'From {{period c.coup}} to {{period c.later}}'],
  ])('subtitle in English %#: %s', (evidence, words) => {
    expect(inLine('subtitle', 'en', [evidence, words])).toEqual([]);
  });

  it.each<Line>([
    [TRADE, 'Commerce de marchandises, {{period t.exports}}, dollars canadiens'],
    [TRADE, 'Exportations et importations, en millions de dollars canadiens'],
    [TRADE, 'Marchandises seulement, en millions de dollars'],
    [TOTAL, 'Exportations et importations réunies'],
    [AID, 'Aide bilatérale nette au Mali, millions de dollars américains'],
    [AID, 'Décaissements, en dollars américains, aux prix courants'],
    [DONORS, 'Le Canada et la France comparés'],
    [CONVERTED, 'Aide en dollars canadiens'],
    [CONVERTED_HERE, 'Aide en dollars canadiens, convertie de dollars américains'],
    [HEAD, 'Aide par habitant, {{period p.head}}'],
    [FISCAL, 'Par exercice'],
    [MEAN, 'En moyenne, en dollars canadiens'],
    [RATE, 'Pourcentage de la population'],
    [COUPS, 'De {{period c.coup}} à {{period c.later}}'],
  ])('subtitle in French %#: %s', (evidence, words) => {
    expect(inLine('subtitle', 'fr', [evidence, words])).toEqual([]);
  });

  it.each<Line>([
    [TRADE, 'Bar chart: exports of {{t.exports}} beside imports of {{t.imports}}'],
    [AID, 'Line chart of Canada’s aid to Mali, which wavers around its average'],
    [AID, 'Line chart in millions of US dollars, from {{period d.can@earliest}} to {{period d.can@latest}}'],
    [DONORS, 'Two lines, Canada above France in each year'],
    [CONVERTED, 'Line of aid in Canadian dollars, highest in {{period d.cad@max}}'],
    [COUPS, 'Timeline of two coups, the first on {{c.coup}}'],
  ])('alt text in English %#: %s', (evidence, words) => {
    expect(inLine('alt', 'en', [evidence, words])).toEqual([]);
  });

  it.each<Line>([
    [TRADE, 'Barres : exportations de {{t.exports}}, importations de {{t.imports}}'],
    [AID, 'Courbe de l’aide du Canada, en millions de dollars américains'],
    [DONORS, 'Deux courbes, celle du Canada au-dessus de celle de la France'],
    [COUPS, 'Chronologie de deux coups d’État, le premier le {{c.coup}}'],
  ])('alt text in French %#: %s', (evidence, words) => {
    expect(inLine('alt', 'fr', [evidence, words])).toEqual([]);
  });

  it.each<Line>([
    [TRADE, 'Source: GAC, Relations'],
    [TRADE, 'Source: GAC; our calculations'],
    [TRADE, 'Drawn from the page of GAC on Canadian trade with Mali'],
    [TRADE, 'Source: GAC, page on Mali, November {{period t.exports}}'],
    [AID, 'Source: WITS, second release'],
    [AID, 'Source: WITS (Trade Statistics). Authors’ calculations.'],
    [CONVERTED, 'Sources: WITS; GAC for exchange rates'],
  ])('source in English %#: %s', (evidence, words) => {
    expect(inLine('source', 'en', [evidence, words])).toEqual([]);
  });

  it.each<Line>([
    [TRADE, 'Source : GAC, page sur le Mali'],
    [TRADE, 'Source : calculs de l’auteur d’après GAC'],
    [AID, 'Source : WITS, Commerce, seconde édition'],
    [CONVERTED, 'Sources : WITS et GAC'],
  ])('source in French %#: %s', (evidence, words) => {
    expect(inLine('source', 'fr', [evidence, words])).toEqual([]);
  });

  it.each([
    ['d.can, d.fra', 'd.can: {en: Canada, fr: Canada}'],
    ['d.can, d.fra', 'd.can: {en: Ottawa, fr: Ottawa}'],
    ['d.can, d.fra', 'd.fra: {en: French aid, fr: Aide française}'],
    ['t.exports, t.imports', 't.exports: {en: Exports, fr: Exportations}'],
    ['t.exports, t.imports', 't.exports: {en: Sold to Mali, fr: Ventes au Mali}'],
    ['t.exports, t.imports', 't.imports: {en: Bought from Mali, fr: Achats au Mali}'],
    ['t.both, t.exports', 't.both: {en: Exports plus imports, fr: Exportations et importations}'],
    ['t.both, t.exports', 't.both: {en: In both directions, fr: Dans les deux sens}'],
    ['d.can', 'd.can: {en: Bilateral aid, fr: Aide bilatérale}'],
    ['d.cad', 'd.cad: {en: Canadian dollars, fr: Dollars canadiens}'],
  ])('label %#: %s, %s', (facts, labels) => {
    const keys = `chart: {facts: [${facts}], labels: {${labels}}}`;
    expect([...found(keys, 'en'), ...found(keys, 'fr')]).toEqual([]);
  });
});

describe('a line that the facts deny, or don’t bear, is told', () => {
  it.each<readonly ['en' | 'fr', 'subtitle' | 'alt' | 'source', string, string, string]>([
    ['en', 'subtitle', TRADE, 'Trade in euros', 'line-denied'],
    ['fr', 'subtitle', TRADE, 'Commerce en euros', 'line-denied'],
    ['en', 'subtitle', TRADE, 'Trade, US dollars', 'line-denied'],
    ['en', 'subtitle', 'chart: [t.exports]', 'Net aid, {{period t.exports}}', 'line-unbacked'],
    ['fr', 'subtitle', 'chart: [t.exports]', 'Effectif, {{period t.exports}}', 'line-unbacked'],
    ['en', 'subtitle', TRADE, 'Trade in tonnes', 'line-denied'],
    ['fr', 'subtitle', TRADE, 'Commerce en tonnes', 'line-denied'],
    ['en', 'alt', TRADE, 'Bars of trade in US$', 'line-denied'],
    ['en', 'subtitle', TRADE, 'Trade (EUR)', 'line-denied'],
    ['en', 'subtitle', AID, 'Aid in inflation-adjusted dollars', 'line-denied'],
    ['en', 'subtitle', AID, 'Aid in nominal terms, CFA francs', 'line-denied'],
    ['fr', 'subtitle', AID, 'Aide multilatérale', 'line-denied'],
    ['fr', 'subtitle', MEAN, 'Montant cumulé', 'line-denied'],
    ['en', 'subtitle', FISCAL, 'Calendar years', 'line-denied'],
    ['fr', 'subtitle', TRADE, 'Commerce, dollars américains', 'line-denied'],
    ['en', 'subtitle', CONVERTED, 'Aid in US dollars', 'line-denied'],
    ['en', 'subtitle', CONVERTED_HERE, 'Aid in US dollars', 'line-denied'],
    ['en', 'subtitle', AID, 'Aid in constant prices', 'line-denied'],
    ['fr', 'subtitle', AID, 'Aide en dollars constants', 'line-denied'],
    ['en', 'subtitle', AID, 'Aid in real terms', 'line-denied'],
    ['en', 'subtitle', AID, 'Aid pledged to Mali', 'line-denied'],
    ['fr', 'subtitle', AID, 'Promesses d’aide', 'line-denied'],
    ['en', 'subtitle', AID, 'Multilateral aid', 'line-denied'],
    ['en', 'subtitle', AID, 'Aid, per cent', 'line-denied'],
    ['en', 'subtitle', TRADE, 'Trade, {{period c.later}}', 'line-denied'],
    ['fr', 'subtitle', TRADE, 'Commerce, {{period c.later}}', 'line-denied'],
    ['en', 'alt', TRADE, 'Bars of trade in {{c.later as="year"}}', 'line-denied'],
    ['en', 'subtitle', 'chart: [t.exports]', 'Imports from Mali', 'line-denied'],
    ['fr', 'subtitle', 'chart: [t.exports]', 'Importations du Mali', 'line-denied'],
    ['en', 'subtitle', TOTAL, 'Exports to Mali', 'line-denied'],
    ['en', 'subtitle', 'table: [t.both]', 'Fiscal years', 'line-denied'],
    ['en', 'subtitle', AID, 'Aid per person', 'line-unbacked'],
    ['fr', 'subtitle', AID, 'Aide par habitant', 'line-unbacked'],
    ['en', 'subtitle', HEAD, 'Aid per household', 'line-denied'],
    ['en', 'subtitle', TRADE, 'Average trade', 'line-unbacked'],
    ['en', 'subtitle', AID, 'Aid to Niger', 'line-unbacked'],
    ['en', 'alt', TRADE, 'Bars in euros', 'line-denied'],
    ['en', 'alt', TRADE, 'Bars of trade, and aid of {{d.can@2011}}', 'line-unbacked'],
    ['en', 'source', TRADE, 'Source: WITS', 'other-publisher'],
    ['fr', 'source', TRADE, 'Source : WITS', 'other-publisher'],
    ['en', 'source', TRADE, 'Source: GAC and WITS', 'other-publisher'],
    ['en', 'source', TRADE, 'Source: United Nations', 'unknown-publisher'],
    ['fr', 'source', TRADE, 'Source : Nations Unies', 'unknown-publisher'],
    ['en', 'source', TRADE, 'Source: IMF', 'unknown-publisher'],
    ['en', 'source', TRADE, 'Source: Oxfam', 'unknown-publisher'],
    ['en', 'source', TRADE, 'Sources: GAC; Ministry of Finance of Mali', 'unknown-publisher'],
  ])('%s %s %s “%s”: %s', (language, line, evidence, words, code) => {
    expect(inLine(line, language, [evidence, words])).toEqual([code]);
  });

  it.each([
    ['t.exports, t.imports', 't.exports: {en: Imports, fr: Importations}', 'line-denied'],
    ['d.can, d.fra', 'd.can: {en: France, fr: France}', 'line-denied'],
    ['d.can, d.fra', 'd.fra: {en: Germany, fr: Allemagne}', 'line-denied'],
    ['d.can', 'd.can: {en: Pledges, fr: Promesses}', 'line-denied'],
    ['d.can', 'd.can: {en: Euros, fr: Euros}', 'line-denied'],
    ['d.can', 'd.can: {en: Aid per person, fr: Aide par habitant}', 'line-unbacked'],
    ['d.can, d.fra', 'd.can: {en: Aid in constant prices, fr: Aide à prix constants}', 'line-denied'],
  ])('label of a chart of %s: %s', (facts, labels, code) => {
    const keys = `chart: {facts: [${facts}], labels: {${labels}}}`;
    expect([...found(keys, 'en'), ...found(keys, 'fr')]).toEqual([code, code]);
  });
});
