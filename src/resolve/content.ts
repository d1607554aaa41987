import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Chart } from '../model/chart.ts';
import type { Content } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import type { Evidence } from '../model/outline.ts';
import type { EvidenceContext } from './context.ts';
import { resolveChart } from './evidence/chart.ts';
import { resolveImage } from './evidence/image.ts';
import { resolveStats } from './evidence/stats.ts';
import { resolveTable } from './evidence/table.ts';
import { resolveTimeline } from './evidence/timeline.ts';
import type { ResolvedEvidence } from './resolved-evidence.ts';

/** One piece of evidence with its values. Nothing where it can't be shown, with the reason. */
export function resolveContent(
  evidence: Exclude<Evidence, { kind: 'panels' }>,
  context: EvidenceContext,
): Outcome<ResolvedEvidence<Content> | undefined> {
  switch (evidence.kind) {
    case 'chart':
      return resolveChart(evidence, context);
    case 'table':
      return resolveTable(evidence, context);
    case 'stats':
      return resolveStats(evidence, context);
    case 'timeline':
      return resolveTimeline(evidence, context);
    case 'image':
      return resolveImage(evidence, context);
    default:
      return evidence satisfies never;
  }
}

/** What is drawn, then what is marked on the axis. */
function chartFacts(chart: Chart): readonly FactId[] {
  const drawn = chart.series.flatMap((series) =>
    series.points.flatMap((point) => (point === null ? [] : [point.fact])),
  );
  return [...new Set([...drawn, ...chart.events.map((event) => event.fact)])];
}

/** The facts that a piece of content shows. */
export function contentFacts(content: Content | undefined): readonly FactId[] {
  if (content === undefined) return [];
  switch (content.kind) {
    case 'chart':
      return chartFacts(content.chart);
    case 'table':
      return content.facts;
    case 'stats':
      return content.stats.map((stat) => stat.fact);
    case 'timeline':
      return content.entries.map((entry) => entry.fact);
    case 'image':
      return [];
    default:
      return content satisfies never;
  }
}
