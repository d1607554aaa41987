import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { evaluate } from '../../facts/derive.ts';
import { entitiesOf } from '../../facts/entities.ts';
import type { FactStore } from '../../facts/store.ts';
import type { FactId } from '../../model/fact.ts';
import type { Evidence, Outline, PanelEvidence } from '../../model/outline.ts';

/** How many entities a hint names. */
const MOST_NAMED = 6;

/**
 * Reads the outline and the store: `colours` names facts, or entities of facts, and such as the charts of the brief
 * show.
 */
export function factColours({ colours, slides }: Outline, store: FactStore): readonly Diagnostic[] {
  if (colours.length === 0) return [];
  const drawn = new Set(slides.flatMap(({ evidence }) => drawnFacts(evidence)));
  const onCharts = new Set([...drawn].flatMap((id) => [id, ...entitiesOfFact(id, store)]));
  const others = colours.filter(({ of }) => !onCharts.has(of.value));
  if (others.length === 0) return [];
  const known = new Set([...store.facts.keys()].flatMap((id) => [id, ...entitiesOfFact(id, store)]));
  return others.map(({ of }) => {
    const meant = nearest(of.value, onCharts) ?? nearest(of.value, known);
    return known.has(of.value)
      ? diagnostic('outline/unused-colour', {
          message: `no chart of this brief shows ${of.value}`,
          span: of.span,
          hint: 'take the line out, or name a fact or an entity that a chart shows',
        })
      : diagnostic('outline/unknown-entity', {
          message: `no fact is ${of.value}, or is of it`,
          span: of.span,
          hint:
            meant === undefined
              ? `name a fact, or an entity of one, such as ${[...onCharts]
                  .filter((each) => !drawn.has(each))
                  .slice(0, MOST_NAMED)
                  .join(', ')}`
              : `did you mean ${meant}?`,
        });
  });
}

function drawnFacts(evidence: Evidence | PanelEvidence | undefined): readonly FactId[] {
  if (evidence?.kind === 'panels') return evidence.panels.flatMap(drawnFacts);
  return evidence?.kind === 'chart' ? evidence.facts.map(({ id }) => id) : [];
}

function entitiesOfFact(id: FactId, store: FactStore): readonly string[] {
  const fact = store.facts.get(id);
  const value = fact && evaluate(store, { id, span: fact.span }).value;
  return value ? entitiesOf(value.qualifiers) : [];
}
