import { escapeAttribute, escapeText } from '../../../opc/xml.ts';
import type { ShownFinding } from '../../../project/shown-brief.ts';
import { attribute, words } from './words.ts';

/** Findings as a list; empty if there are none. */
export function findingsHtml(findings: readonly ShownFinding[]): string {
  if (findings.length === 0) return '';
  return `<ul class="findings">${findings.map(findingHtml).join('')}</ul>`;
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
