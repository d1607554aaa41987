import type { Severity } from '../../../diagnostics/code-entry.ts';
import { escapeAttribute, escapeText } from '../../../opc/xml.ts';
import type { ShownFinding } from '../../../project/shown-brief.ts';
import { attribute, words } from './words.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

/** Findings as a list, the gravest first; empty if there are none. */
export function findingsHtml(findings: readonly ShownFinding[]): string {
  if (findings.length === 0) return '';
  const inGravity = findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return `<ul class="findings">${inGravity.map(findingHtml).join('')}</ul>`;
}

function findingHtml({ code, severity, message, hint, where, place }: ShownFinding): string {
  const mend = hint === undefined ? '' : `<p class="mend">${words(hint)}</p>`;
  const at = where === undefined ? '' : `<span>${words(where)}</span>`;
  const opens = place === undefined ? '' : placeButton(place);
  const what = `<button type="button" class="code" data-explain="${escapeAttribute(code)}">${escapeText(code)}</button>`;
  return `<li class="finding ${severity}"><p><strong>${severity}</strong> ${words(message)}</p>${mend}<p class="place">${opens}${what}${at}</p></li>`;
}

/** Leads to a place in a file, in the editor of whoever looks. */
export function placeButton({ file, line, column }: { file: string; line: number; column: number }): string {
  const at = `data-file="${attribute(file)}" data-line="${line}" data-column="${column}"`;
  return `<button type="button" class="opens" ${at}>${words(`${file}:${line}:${column}`)}</button>`;
}
