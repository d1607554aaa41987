import { memoryIo } from '../../memory-io.ts';
import { run } from '../program.ts';

const HEAD = 'template: ministry\nmarking: unclassified\nas-of: 2023-12-31\n';

/** Two dossiers under inCommon facts; each defines a fact called trade.total of its own. */
export const FILES: Readonly<Record<string, string>> = {
  '/ws/briefs/facts/inCommon.yaml': `
measures:
  trade: {kind: money, basis: trade, calendar: calendar, adds-over: [flow], en: Trade, fr: Commerce}
  force: {kind: quantity, volatility: fast, counts: {en: troop/troops, fr: militaire/militaires}, en: Force, fr: Effectif}
sources:
  gac: {kind: official, publisher: {en: GAC}, title: {en: Relations}, date: 2013-11}
  wb: {kind: dataset, publisher: {en: World Bank}, title: {en: Indicators}, date: 2024}
source: wb
facts:
  fx.cad-usd: {kind: rate, from: USD, to: CAD, method: annual-mean, en: Rate, fr: Taux, points: {2011: 0.9887}}
`,
  '/ws/briefs/mali/facts/trade.yaml': `
source: gac
shared: {measure: trade, currency: CAD?, period: 2012}
facts:
  trade.total: {says: $17.2 million, at: ¶4, flow: both, en: Total trade, fr: Commerce total}
  trade.exports: {says: $16 million, at: ¶4, flow: exports, part-of: trade.total, en: Exports, fr: Exportations}
  trade.imports: {says: $1.2 million, flow: imports, part-of: trade.total, en: Imports, fr: Importations}
  trade.balance: {kind: derived, op: difference, of: [trade.exports, trade.imports], en: Balance, fr: Solde}
  trade.twice: {kind: derived, op: sum, of: [trade.balance, trade.imports], en: Again, fr: Encore}
`,
  '/ws/briefs/mali/facts/other.yaml': `
source: gac
facts:
  sec.troops: {measure: force, says: 'about 2,400', as-of: 2022-02-17, en: Troops, fr: Militaires}
  sec.old: {measure: force, says: '2,000', as-of: 2020, superseded-by: sec.troops, en: Older count, fr: Ancien compte}
  pol.coup: {kind: event, date: 2012-03-22, en: Coup, fr: Coup}
  pol.rank: {kind: ranking, says: second largest, among: {en: donors, fr: donateurs}, period: 2011, en: Rank, fr: Rang}
  pol.goods: {kind: list, items: [{en: gold, fr: or}, {en: cotton, fr: coton}], en: Goods, fr: Biens}
  pol.quote: {kind: quote, text: more violence, language: en, speaker: {en: X}, en: Quote, fr: Citation}
  pol.view: {kind: statement, stance: official, period: 2012, en: View, fr: Avis}
  pol.series: {kind: series, measure: trade, currency: USD, scale: million, en: Series, fr: Série, points: {2011: 1.5, 2012: missing, 2013: 2.5}}
`,
  '/ws/briefs/mali/glance.yaml': `brief: glance
title: {en: T}
${HEAD}slides:
  - id: one
    stats: [trade.exports, sec.troops]
    en: |
      # T
  - id: two
    claims: [trade.balance > trade.imports]
    en: |
      # Surplus of {{trade.balance}}
`,
  '/ws/briefs/niger/facts/trade.yaml': `
source: gac
facts:
  trade.total: {measure: trade, says: CA$3 million, currency: CAD, period: 2012, en: Total, fr: Total}
`,
  '/ws/briefs/niger/glance.yaml': `brief: glance
title: {en: T}
${HEAD}slides:
  - id: one
    en: |
      # Trade of {{trade.total}}
`,
};

export function facts(commandLine: string, files: Readonly<Record<string, string>> = FILES) {
  return run(`facts ${commandLine}`, memoryIo(files));
}
