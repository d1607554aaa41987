import type { Diagnostic } from '../diagnostic.ts';

/**
 * Findings as they are reported: those without a place first, then by file, line, column and code, and each once,
 * however many briefs and languages came upon it.
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

/** By UTF-16 unit, the same in every locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
