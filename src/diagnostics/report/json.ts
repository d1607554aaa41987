import type { Diagnostic } from '../diagnostic.ts';
import { locationText } from '../location.ts';
import { printableJson } from './printable.ts';
import type { Report } from './report.ts';

/**
 * The report for programs:
 * `{schemaVersion: 1, command, ok, outputs: [{path, sha256, language, slides, figures}],
 * diagnostics, timings}`.
 * A diagnostic is
 * `{code, severity, message, span?: {file, start: {line, column}, end}, where?, at?, hint?}`:
 * `where` says in words what `at` says as data (see `Location`). Timings are milliseconds.
 * `schemaVersion` increases when a key changes its meaning or is removed, not when one is added.
 */
export function reportJson(report: Report): string {
  const { command, ok, outputs, timings } = report;
  const diagnostics = report.diagnostics.map(withWhere);
  return printableJson({ schemaVersion: 1, command, ok, outputs, diagnostics, timings });
}

function withWhere({ code, severity, message, span, at, hint }: Diagnostic): object {
  return { code, severity, message, span, ...(at && { where: locationText(at), at }), hint };
}
