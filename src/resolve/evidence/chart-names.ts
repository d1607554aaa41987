import { writeReference } from '../../facts/reference.ts';
import type { FactReference } from '../../model/fact.ts';
import type { ChartEvidence } from '../../model/outline.ts';
import type { SlideContext } from '../context.ts';
import { spannedText } from '../lines.ts';
import { labelOf } from '../shown-facts.ts';

/** A fact's name on this chart: from the chart's own labels, else from the fact's label. */
export function factName(reference: FactReference, evidence: ChartEvidence, context: SlideContext): string {
  return ownName(reference, evidence, context) ?? labelOf(reference, context);
}

function ownName(reference: FactReference, evidence: ChartEvidence, context: SlideContext): string | undefined {
  const labels = evidence.labels ?? [];
  const written = writeReference(reference);
  const own =
    labels.find(({ of }) => writeReference(of) === written) ??
    labels.find(({ of }) => of.at === undefined && of.id === reference.id);
  return own && spannedText(own.label, context.language);
}
