import type { Content, Paragraph, Run } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import type { SlideContext } from './context.ts';

/** The facts whose dates stand in runs, each once. */
export function datedIn(runs: readonly Run[], { store }: SlideContext): readonly FactId[] {
  const dated = runs.flatMap(({ origin }) => {
    if (origin.kind !== 'fact') return [];
    return origin.form === 'period' ? origin.facts : origin.facts.filter((id) => isDateItself(id, origin.form, store));
  });
  return [...new Set(dated)];
}

/** An event's own figure is its date. */
function isDateItself(id: FactId, form: string, store: SlideContext['store']): boolean {
  return store.facts.get(id)?.kind === 'event' && (form === 'words' || form === 'short' || form === 'year');
}

/** The runs of a piece of content in which dates may stand. */
export function runsOfContent(content: Content): readonly Run[] {
  switch (content.kind) {
    case 'stats':
      return content.stats.flatMap((stat) => [...stat.value, ...stat.when]);
    case 'timeline':
      return content.entries.flatMap((entry) => entry.date);
    case 'table':
      return content.rows.flatMap(({ cells }) => cells.flat());
    case 'chart':
    case 'image':
    case 'map':
      return [];
    default:
      return content satisfies never;
  }
}

/** The events that stand at their dates on a chart. */
export function eventsOfCharts(contents: readonly Content[], { store }: SlideContext): readonly FactId[] {
  const shown = contents.flatMap((content) => (content.kind === 'chart' ? content.chart.facts : []));
  return shown.filter((id) => store.facts.get(id)?.kind === 'event');
}

export function runsOf(paragraphs: readonly Paragraph[]): readonly Run[] {
  return paragraphs.flatMap(({ runs }) => runs);
}
