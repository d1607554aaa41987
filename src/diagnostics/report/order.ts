import { compareText } from '../../model/compare-text.ts';
import type { Diagnostic } from '../diagnostic.ts';

/**
 * Findings in the order of a report: those without a span first, then by file, line, column and
 * code. Each appears once, however many briefs and languages produced it.
 */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byContent = new Map(diagnostics.map((found) => [JSON.stringify(found), found]));
  return [...byContent.values()].sort(compare);
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.span?.file ?? '', b.span?.file ?? '') ||
    (a.span?.start.line ?? 0) - (b.span?.start.line ?? 0) ||
    (a.span?.start.column ?? 0) - (b.span?.start.column ?? 0) ||
    compareText(a.code, b.code)
  );
}
