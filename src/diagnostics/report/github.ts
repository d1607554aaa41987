import type { Severity } from '../code-entry.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { locationText } from '../location.ts';
import { moreText, mostOfEachKind, type Told } from './most-of-each-kind.ts';
import { printable } from './printable.ts';
import type { Report } from './report.ts';

const COMMANDS: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  advice: 'notice',
};

/**
 * The findings as workflow commands, which GitHub Actions shows beside the lines of a pull request; of
 * those after the hundredth of a kind in a file, how many there are.
 */
export function reportGithub(report: Report): string {
  return mostOfEachKind(report.diagnostics).map(toldCommand).join('');
}

function toldCommand(told: Told): string {
  switch (told.kind) {
    case 'finding':
      return annotation(told.found);
    case 'more': {
      const { code, severity, file } = told;
      return workflowCommand(COMMANDS[severity], { ...(file !== undefined && { file }), title: code }, [
        moreText(told),
      ]);
    }
  }
}

function annotation(found: Diagnostic): string {
  const { span } = found;
  const properties = {
    ...(span && {
      file: span.file,
      line: span.start.line,
      endLine: span.end.line,
      col: span.start.column,
      endColumn: span.end.column,
    }),
    title: found.code,
  };
  const lines = [found.message, found.at && locationText(found.at), ...(found.hint?.split('\n') ?? [])];
  return workflowCommand(
    COMMANDS[found.severity],
    properties,
    lines.filter((line) => line !== undefined),
  );
}

/**
 * `::name key=value,key=value::lines`, escaped as the runner's toolkit does (actions/toolkit,
 * command.ts).
 */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${pairs.join(',')}::${lines.map(escapeMessage).join('%0A')}\n`;
}

function escapeMessage(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
