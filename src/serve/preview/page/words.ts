import { printable } from '../../../diagnostics/report/printable.ts';
import { escapeAttribute, escapeText } from '../../../opc/xml.ts';

/** Words from outside, for a page. What would reorder or hide others is shown as a sign in its place. */
export function words(text: string): string {
  return escapeText(shown(text));
}

/** The same within quotation marks. */
export function attribute(text: string): string {
  return escapeAttribute(shown(text));
}

function shown(text: string): string {
  return printable(text).replace(/[\ufffe\uffff]/g, '\ufffd');
}
