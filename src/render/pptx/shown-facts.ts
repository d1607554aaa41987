import { factsShown } from '../../model/chart.ts';
import { FACT_FORMS, type Run } from '../../model/deck.ts';
import type { FactId } from '../../model/fact.ts';
import type { SceneShape } from '../../model/scene.ts';

/** The facts whose figures a shape shows, each once, in order; a fact shown only in words doesn't count. */
export function shownFacts(shape: SceneShape): readonly FactId[] {
  return [...new Set(factsIn(shape))];
}

function factsIn(shape: SceneShape): readonly FactId[] {
  switch (shape.kind) {
    case 'text':
      return shape.paragraphs.flatMap(({ runs }) => figureFacts(runs));
    case 'table':
      return shape.rows.flatMap((row) => row.flatMap(({ paragraph }) => figureFacts(paragraph.runs)));
    case 'chart':
      return [
        ...shape.chart.series.flatMap(({ points }) =>
          points.flatMap((point) => (point === null ? [] : factsShown(point))),
        ),
        ...shape.chart.events.map(({ fact }) => fact),
      ];
    case 'group':
      return [...shape.facts, ...shape.shapes.flatMap(factsIn)];
    case 'mark':
    case 'freeform':
    case 'picture':
      return [];
    default:
      return shape satisfies never;
  }
}

function figureFacts(runs: readonly Run[]): readonly FactId[] {
  return runs.flatMap(({ origin }) =>
    origin.kind === 'fact' && FACT_FORMS[origin.form] === 'figure' ? origin.facts : [],
  );
}
