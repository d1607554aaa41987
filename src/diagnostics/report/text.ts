import type { Severity } from '../code-entry.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { locationText } from '../location.ts';
import { excerpt, linesOf } from './excerpt.ts';
import { moreText, mostOfEachKind, type Told } from './most-of-each-kind.ts';
import { printable } from './printable.ts';
import type { Report } from './report.ts';

/** SGR parameters (ECMA-48 8.3.117). */
const COLOURS: Readonly<Record<Severity, string>> = { error: '31;1', warning: '33;1', advice: '36;1' };

/**
 * The findings for people: each with its place, the line it is on, and what to do; then how many
 * there are. Pieces of advice are only counted unless they are asked for, and so are findings after the
 * hundredth of a kind in a file.
 */
export function reportText(report: Report, options: { readonly colour: boolean; readonly advice: boolean }): string {
  if (report.diagnostics.length === 0) return '';
  const lines = linesByPath(report.texts);
  const paint = (sgr: string, text: string) => (options.colour ? `\u001b[${sgr}m${text}\u001b[0m` : text);
  const told = options.advice ? report.diagnostics : report.diagnostics.filter(({ severity }) => severity !== 'advice');
  const findings = mostOfEachKind(told).map((each) => `${toldText(each, lines, paint)}\n\n`);
  const hint = told.length < report.diagnostics.length ? ' (shown with --advice)' : '';
  return `${findings.join('')}${counts(report.diagnostics)}${hint}\n`;
}

type Paint = (sgr: string, text: string) => string;

/** The lines of a file, if its text is at hand. */
type Lines = (path: string) => readonly string[] | undefined;

/** Splits a text where it is first asked for. */
function linesByPath(texts: Report['texts']): Lines {
  const textOf = new Map(texts.map(({ path, text }) => [path, text]));
  const split = new Map<string, readonly string[]>();
  return (path) => {
    const text = textOf.get(path);
    if (text === undefined) return undefined;
    const lines = split.get(path) ?? linesOf(text);
    split.set(path, lines);
    return lines;
  };
}

function toldText(told: Told, linesOfFile: Lines, paint: Paint): string {
  switch (told.kind) {
    case 'finding':
      return finding(told.found, linesOfFile, paint);
    case 'more':
      return `${heading(told, paint)}: ${printable(moreText(told))}\n  --format json has them all`;
  }
}

function heading({ code, severity }: Pick<Diagnostic, 'code' | 'severity'>, paint: Paint): string {
  return paint(COLOURS[severity], `${severity}[${code}]`);
}

function finding(found: Diagnostic, linesOfFile: Lines, paint: Paint): string {
  const colour = COLOURS[found.severity];
  const lines = [`${heading(found, paint)}: ${printable(found.message)}`];
  const place = placeOf(found);
  if (place) lines.push(`  ${place}`);
  const file = found.span && linesOfFile(found.span.file);
  const frame = found.span && file ? excerpt(file, found.span) : undefined;
  if (frame) lines.push(frame.replace(/\^+$/, (carets) => paint(colour, carets)));
  if (found.hint) lines.push(...found.hint.split('\n').map((line) => `  ${printable(line)}`));
  return lines.join('\n');
}

function placeOf(found: Diagnostic): string {
  const { span } = found;
  const at = span ? [`${span.file}:${span.start.line}:${span.start.column}`] : [];
  return [...at, ...(found.at ? [locationText(found.at)] : [])].map(printable).join('   ');
}

function counts(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity) => diagnostics.filter((found) => found.severity === severity).length;
  const [errors, warnings, advice] = [count('error'), count('warning'), count('advice')];
  return [
    ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
    ...(advice > 0 ? [`${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`] : []),
  ].join(', ');
}
