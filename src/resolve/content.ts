import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Caution, Content } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { Evidence } from '../model/outline.ts';
import type { EvidenceContext } from './context.ts';
import { resolveChart } from './evidence/chart.ts';
import { resolveImage } from './evidence/image.ts';
import { resolveMap } from './evidence/map.ts';
import { resolveStats } from './evidence/stats.ts';
import { resolveTable } from './evidence/table.ts';
import { resolveTimeline } from './evidence/timeline.ts';
import { resolveWordTable } from './evidence/word-table.ts';
import type { ResolvedEvidence } from './resolved-evidence.ts';
import { factRun } from './runs.ts';

/** One piece of evidence with its values. Undefined, with a finding, if it can't be shown. */
export function resolveContent(
  evidence: Exclude<Evidence, { kind: 'panels' }>,
  context: EvidenceContext,
): Outcome<ResolvedEvidence<Content> | undefined> {
  switch (evidence.kind) {
    case 'chart':
      return resolveChart(evidence, context);
    case 'table':
      return resolveTable(evidence, context);
    case 'word-table':
      return resolveWordTable(evidence, context.slide.words[context.language]?.blocks ?? [], context);
    case 'stats':
      return resolveStats(evidence, context);
    case 'timeline':
      return resolveTimeline(evidence, context);
    case 'image':
      return resolveImage(evidence, context);
    case 'map':
      return resolveMap(evidence, context);
    default:
      return evidence satisfies never;
  }
}

/** The facts that a piece of content shows. */
export function contentFacts(content: Content | undefined): readonly FactId[] {
  if (content === undefined) return [];
  switch (content.kind) {
    case 'chart':
      return content.chart.facts;
    case 'table':
      return content.facts;
    case 'stats':
      return content.stats.map((stat) => stat.fact);
    case 'timeline':
      return content.entries.map((entry) => entry.fact);
    case 'map':
      return content.places.map(({ fact }) => fact);
    case 'image':
      return [];
    default:
      return content satisfies never;
  }
}

/**
 * The notes that charts, and tables in place of charts, need below the slide, each sentence once.
 */
export function contentNotes(contents: readonly Content[], language: Language): readonly Caution[] {
  const notes = new Map<string, Caution>();
  for (const content of contents) {
    for (const sentence of sentencesOf(content)) {
      const runs = [factRun(sentence, contentFacts(content), 'note', language)];
      notes.set(sentence, { kind: 'reading', runs, about: [] });
    }
  }
  return [...notes.values()];
}

function sentencesOf(content: Content): readonly string[] {
  if (content.kind === 'chart') return content.chart.notes;
  if (content.kind === 'map') return content.notes;
  return content.kind === 'table' ? (content.notes ?? []) : [];
}
