import { isXmlText } from '../../opc/xml.ts';
import { noteOf, type WrittenNote, type WrittenNotes, writtenBeside } from './written-note.ts';

/** The number of a row, and its two last cells: who checked it, and remarks. */
const ROW = /^(<tr [^>]*id="r)(\d+)("[^\n]*)<td>([^<\n]*)<\/td><td>([^<\n]*)<\/td><\/tr>$/gm;

/**
 * What was written by hand into the page since it was written, by row. Undefined if anything else differs.
 *
 * @param found - the file as it stands
 * @param own - the page as written, with the notes that it showed then
 */
export function writtenInHtml(found: Uint8Array, own: string): WrittenNotes | undefined {
  const text = new TextDecoder().decode(found).replaceAll('\r\n', '\n');
  if (!isXmlText(text) || text.replace(ROW, '$1$2$3') !== own.replace(ROW, '$1$2$3')) return undefined;
  const shown = new Map([...own.matchAll(ROW)].map((row) => [row[2], row]));
  const notes = new Map<number, WrittenNote>();
  for (const [, , number, , by = '', remarks = ''] of text.matchAll(ROW)) {
    const [, , , , ownBy = '', ownRemarks = ''] = shown.get(number) ?? [];
    const note = noteOf(plain(writtenBeside(ownBy, by.trim())), remarks === ownRemarks ? '' : plain(remarks.trim()));
    if (note !== undefined) notes.set(Number(number) - 1, note);
  }
  return notes;
}

/** Undoes `escapeText`. */
function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
