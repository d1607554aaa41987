import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { isWritten, MAIN_LANGUAGE, packOf, TRANSLATED_LANGUAGES, whereWritten } from '../../language/languages.ts';
import type { FactBase, FactId, FactKind } from '../../model/fact.ts';
import type { Language } from '../../model/language.ts';
import type { Measure } from '../../model/measure.ts';
import { present } from '../../model/present.ts';
import type { Qualifiers } from '../../model/qualifiers.ts';
import type { Citation } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import type { YamlMap } from '../../yaml/node.ts';
import { nodeAt, spanAt } from '../../yaml/path.ts';
import type { DataFiles } from './data-file.ts';
import { QUALIFIER_KEYS, type WrittenBase } from './keys.ts';
import { periodFrom } from './period.ts';

/** A fact as written in its file, with defaults filled in, before its kind's reader reads it. */
export interface FactEntry {
  readonly id: FactId;
  /** The span of its ID. */
  readonly span: Span;
  readonly kind: FactKind;
  readonly node: YamlMap;
  readonly inferred: readonly string[];
  readonly measure: Measure | undefined;
  /** The source that its file names for all facts. */
  readonly source: string | undefined;
  /** Data files in the facts folders, which a series may name. */
  readonly data: DataFiles;
}

/** Reads what every fact has, whatever its kind. */
export function baseOf(entry: FactEntry, written: WrittenBase, found: Diagnostic[]): FactBase {
  const { node } = entry;
  const period = periodFrom(written.period, spanAt(node, ['period']), found);
  const asOf = periodFrom(written['as-of'], spanAt(node, ['as-of']), found);
  const reviewBy = periodFrom(written['review-by'], spanAt(node, ['review-by']), found);
  const corrected = periodFrom(written.corrected?.when, spanAt(node, ['corrected', 'when']), found);
  const retired = periodFrom(written.retired?.when, spanAt(node, ['retired', 'when']), found);
  checkLabel(entry, written, found);
  checkConfidence(entry, written, found);
  return {
    id: entry.id,
    span: entry.span,
    label: whereWritten((language) => written[language] || undefined),
    labelSpans: labelSpans(node),
    citations: citationsOf(entry, written, found),
    inferred: entry.inferred,
    qualifiers: qualifiersOf(written, entry.measure),
    ...present({
      measure: written.measure,
      period,
      asOf,
      volatility: written.volatility,
      reviewBy,
      confidence: written.confidence,
      supersedes: written.supersedes,
      corrected: written.corrected && corrected && { ...written.corrected, when: corrected },
      supersededBy: written['superseded-by'],
      retired: written.retired && retired && { ...written.retired, when: retired },
      conflicts: written.conflicts,
      marking: written.marking,
      note: written.note,
      partOf: written['part-of'],
    }),
  };
}

function labelSpans(node: YamlMap): FactBase['labelSpans'] {
  return whereWritten((language) => nodeAt(node, [language])?.span);
}

function checkLabel({ id, span }: FactEntry, written: WrittenBase, found: Diagnostic[]): void {
  const lacks = (code: 'facts/missing-label' | 'facts/missing-translation', language: Language): void => {
    const message = `${id} has no ${packOf(language).name} label`;
    found.push(diagnostic(code, { message, span, hint: `add \`${language}:\`` }));
  };
  if (!isWritten(written, MAIN_LANGUAGE)) {
    lacks('facts/missing-label', MAIN_LANGUAGE);
    return;
  }
  for (const language of TRANSLATED_LANGUAGES) {
    if (packOf(language).official && !isWritten(written, language)) lacks('facts/missing-translation', language);
  }
}

/** A fact with anything inferred is of medium confidence at best. */
function checkConfidence({ id, node, inferred }: FactEntry, written: WrittenBase, found: Diagnostic[]): void {
  if (written.confidence !== 'high' || inferred.length === 0) return;
  const message = `${id} is of high confidence, and its source does not print its ${inferred.join(' and ')}`;
  const hint = 'write `confidence: medium`';
  found.push(diagnostic('facts/too-sure', { message, span: spanAt(node, ['confidence']), hint }));
}

/** The measure's defaults, overridden by what the fact or its file says. */
function qualifiersOf(written: WrittenBase, measure: Measure | undefined): Qualifiers {
  const stated = QUALIFIER_KEYS.filter((key) => written[key] !== undefined).map((key) => [key, written[key]]);
  return {
    ...present({ basis: measure?.basis, calendar: measure?.calendar }),
    ...Object.fromEntries(stated),
  };
}

/**
 * First the citation that the fact is shown with, then the others. A computed fact cites only
 * sources it names itself.
 */
function citationsOf(entry: FactEntry, written: WrittenBase, found: Diagnostic[]): Citation[] {
  const { node, kind, id, span } = entry;
  const cites = written.source ?? (kind === 'derived' ? undefined : entry.source);
  const further = (written.citations ?? []).map(
    (citation, index): Citation => ({
      source: citation.source,
      ...present({ at: citation.at, says: citation.says }),
      superseded: citation.superseded ?? false,
      span: spanAt(node, ['citations', index]),
    }),
  );
  if (cites === undefined) {
    if (further.length > 0 || kind === 'derived') return further;
    const hint = 'add `source:` here or at the head of the file';
    found.push(diagnostic('facts/no-citation', { message: `${id} cites no source`, span, hint }));
    return [];
  }
  const first: Citation = {
    source: cites,
    ...present({ at: written.at, says: written.says }),
    superseded: false,
    span: (nodeAt(node, ['source']) ?? nodeAt(node, ['says']))?.span ?? span,
  };
  return [first, ...further];
}
