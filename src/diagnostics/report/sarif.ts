import type { CodeEntry, Severity } from '../code-entry.ts';
import { CODES, type Code } from '../codes.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { locationText } from '../location.ts';
import { printable, printableJson } from './printable.ts';
import type { Report } from './report.ts';

/** Our severities as levels of SARIF 2.1.0 (OASIS, 3.27.10). */
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  advice: 'note',
};

/** The findings as a SARIF 2.1.0 log with one run, which code hosts and editors show in place. */
export function reportSarif(report: Report): string {
  const codes = [...new Set(report.diagnostics.map((found) => found.code))].sort();
  return sarifLog(report.version, codes, report.diagnostics);
}

/** A log that declares `codes` as its rules, in that order. */
export function sarifLog(version: string, codes: readonly Code[], diagnostics: readonly Diagnostic[]): string {
  return printableJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'briefdeck', version, rules: codes.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((found) => result(found, codes.indexOf(found.code))),
      },
    ],
  });
}

function rule(code: Code): object {
  const entry: CodeEntry = CODES[code];
  return {
    id: code,
    shortDescription: { text: entry.what },
    fullDescription: { text: entry.why },
    help: { text: entry.mend },
    defaultConfiguration: { level: LEVELS[entry.severity] },
  };
}

function result(found: Diagnostic, ruleIndex: number): object {
  return {
    ruleId: found.code,
    ruleIndex,
    level: LEVELS[found.severity],
    message: {
      text: [found.message, found.at && locationText(found.at), found.hint].filter((part) => part).join('\n'),
    },
    ...(found.span && { locations: [location(found.span)] }),
  };
}

function location({ file, start, end }: NonNullable<Diagnostic['span']>): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: printable(file).split('/').map(encodeURIComponent).join('/') },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  };
}
