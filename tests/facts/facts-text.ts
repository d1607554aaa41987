import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { buildStore } from '../../src/facts/build-store.ts';
import { parseFactsFiles } from '../../src/facts/read/parse-facts.ts';
import type { FactStore } from '../../src/facts/store.ts';
import type { FactReference } from '../../src/model/fact.ts';
import { parseReference } from '../../src/words/reference.ts';

/** A small world of facts: trade that foots, a series with a gap, a rate, an event. */
export const FACTS = `
sources:
  gac: {kind: official, publisher: {en: GAC}, title: {en: Relations}, date: 2013-11}
  release-one: {kind: dataset, publisher: {en: WITS}, title: {en: Trade}, date: 2014}
  release-two: {kind: dataset, publisher: {en: WITS}, title: {en: Trade}, date: 2016, version-of: release-one}
measures:
  trade: {kind: money, basis: trade, calendar: calendar, adds-over: [flow, partner, period], en: Trade, fr: Commerce}
  aid: {kind: money, adds-over: [period], en: Aid, fr: Aide}
  net-aid: {kind: series, basis: disbursement, adds-over: [subject, period, channel], en: Net aid, fr: Aide nette}
  force: {kind: quantity, counts: {en: troop/troops, fr: militaire/militaires}, adds-over: [place, subject], en: Force, fr: Effectif}
  police: {kind: quantity, counts: {en: officer/officers, fr: agent/agents}, en: Police, fr: Police}
source: gac
facts:
  trade.total: {measure: trade, says: $17.2 million, currency: CAD?, period: 2012, flow: both, en: Total, fr: Total}
  trade.exports: {measure: trade, says: $16 million, currency: CAD?, period: 2012, flow: exports, part-of: trade.total, en: Exports, fr: Exportations}
  trade.imports: {measure: trade, says: $1.2 million, currency: CAD?, period: 2012, flow: imports, part-of: trade.total, en: Imports, fr: Importations}
  trade.balance: {kind: derived, op: difference, of: [trade.exports, trade.imports], en: Balance, fr: Solde}
  trade.balance-exact: {kind: derived, op: difference, of: [trade.exports, trade.imports], precision: 0.1 million, because: {en: it foots}, en: Balance, fr: Solde}
  trade.ratio: {kind: derived, op: ratio, of: [trade.exports, trade.imports], en: Ratio, fr: Rapport}
  trade.share: {kind: derived, op: share, of: [trade.exports, trade.total], en: Share, fr: Part}
  trade.check: {kind: derived, op: foots, of: [trade.total, trade.exports, trade.imports], en: Check, fr: Contrôle}
  aid.usd:
    {measure: net-aid, currency: USD, scale: million, channel: bilateral, en: Aid, fr: Aide, points: {2008: 99.12, 2009: 83.46, 2010: missing, 2011: 116.17}}
  aid.cad: {kind: derived, op: convert, of: [aid.usd], rate: fx.cad-usd, to: CAD, en: Aid, fr: Aide}
  aid.cad-2011: {kind: derived, op: convert, of: [aid.usd@2011], rate: fx.cad-usd, en: Aid, fr: Aide}
  aid.sum: {kind: derived, op: sum, of: [aid.usd@2008..2009], en: Sum, fr: Somme}
  fx.cad-usd: {kind: rate, from: USD, to: CAD, method: annual-mean, en: Rate, fr: Taux, points: {2008: 1.0660, 2009: 1.1412, 2011: 0.9887}}
  aid.pledge: {measure: aid, says: $13 million, currency: CAD?, period: 2013-01, basis: pledge, en: Pledge, fr: Promesse}
  aid.contribution: {measure: aid, says: $75 million, currency: CAD?, period: 2013-05-15, basis: contribution, en: Contribution, fr: Contribution}
  aid.mean: {measure: aid, says: approximately $112 million, currency: CAD?, period: since 2008, statistic: mean, en: Mean, fr: Moyenne}
  aid.twenty-years: {measure: aid, says: about $1.6-billion, currency: CAD?, statistic: cumulative, en: Total, fr: Total}
  aid.fiscal: {measure: aid, says: $100 million, currency: CAD?, period: FY2010-11, en: Fiscal, fr: Exercice}
  aid.calendar: {measure: aid, says: $100 million, currency: CAD?, period: 2010, calendar: calendar, en: Calendar, fr: Année}
  sec.troops: {measure: force, says: about 4 600, value: 'about 4,600', as-of: 2022-02, en: Troops, fr: Militaires}
  sec.target: {measure: force, says: 'about 2,500 to 3,000', en: Target, fr: Cible}
  sec.police: {measure: police, says: 23, en: Police, fr: Police}
  pol.coup: {kind: event, date: 2012-03-22, en: Coup, fr: Coup}
  pol.rank: {kind: ranking, says: second largest, among: {en: donors}, en: Rank, fr: Rang}
  pol.goods: {kind: list, items: [{en: gold, fr: or}], en: Goods, fr: Biens}
  pol.quote: {kind: quote, text: more violence, language: en, speaker: {en: X}, en: Quote, fr: Citation}
  pol.claim: {kind: statement, stance: official, period: 2012, en: Claim, fr: Propos}
`;

/** The store of the facts above and further ones (one line each), with all findings. */
export function storeOf(...further: readonly string[]): { store: FactStore; diagnostics: readonly Diagnostic[] } {
  const text = `${FACTS}${further.map((line) => `  ${line}\n`).join('')}`;
  const files = parseFactsFiles([{ path: 'facts.yaml', text }]);
  const { value, diagnostics } = buildStore(files.value);
  return { store: value, diagnostics: [...files.diagnostics, ...diagnostics] };
}

export const HERE = { file: 'brief.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 5 } };

export function reference(text: string): FactReference {
  const { value } = parseReference(text, HERE);
  if (!value) throw new Error(`${text} is no reference`);
  return value;
}
