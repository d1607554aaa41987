import type { TextFile } from '../../model/text-file.ts';
import type { Severity } from '../code-entry.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { locationText } from '../location.ts';
import { excerpt } from './excerpt.ts';
import { printable } from './printable.ts';
import type { Report } from './report.ts';

/** SGR parameters (ECMA-48 8.3.117). */
const COLOURS: Readonly<Record<Severity, string>> = { error: '31;1', warning: '33;1', advice: '36;1' };

/**
 * The findings for people: each with its place, the line it is on, and what to do; then how many
 * there are. Pieces of advice are only counted unless they are asked for.
 */
export function reportText(report: Report, options: { readonly colour: boolean; readonly advice: boolean }): string {
  if (report.diagnostics.length === 0) return '';
  const texts = new Map(report.texts.map((file): [string, TextFile] => [file.path, file]));
  const paint = (sgr: string, text: string) => (options.colour ? `\u001b[${sgr}m${text}\u001b[0m` : text);
  const told = options.advice ? report.diagnostics : report.diagnostics.filter(({ severity }) => severity !== 'advice');
  const findings = told.map((found) => `${finding(found, texts, paint)}\n\n`);
  const hint = told.length < report.diagnostics.length ? ' (shown with --advice)' : '';
  return `${findings.join('')}${counts(report.diagnostics)}${hint}\n`;
}

type Paint = (sgr: string, text: string) => string;

function finding(found: Diagnostic, texts: ReadonlyMap<string, TextFile>, paint: Paint): string {
  const colour = COLOURS[found.severity];
  const lines = [`${paint(colour, `${found.severity}[${found.code}]`)}: ${printable(found.message)}`];
  const place = placeOf(found);
  if (place) lines.push(`  ${place}`);
  const text = found.span && texts.get(found.span.file)?.text;
  const frame = found.span && text !== undefined ? excerpt(text, found.span) : undefined;
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
