import { printableJson } from './printable.ts';
import type { Report } from './report.ts';

/**
 * The report for programs:
 * `{schemaVersion: 1, command, ok, outputs: [{path, sha256, language, slides, figures}], diagnostics, timings}`.
 * A diagnostic is `{code, severity, message, span?: {file, start: {line, column}, end}, where?, hint?}`; timings are
 * milliseconds. The version rises when a key changes its meaning or goes, not when one comes.
 */
export function reportJson(report: Report): string {
  const { command, ok, outputs, diagnostics, timings } = report;
  return printableJson({ schemaVersion: 1, command, ok, outputs, diagnostics, timings });
}
