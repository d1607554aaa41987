import type { SheetWords } from '../../language/sheet-words.ts';
import type { CheckRow } from '../../model/check-sheet.ts';

/** So many digits of a digest tell the copies of a workspace apart. */
const DIGITS = 8;

/** When a figure was compared with which copies; empty if it wasn't. */
export function verifiedText({ verified }: CheckRow, words: SheetWords): string {
  if (verified === undefined) return '';
  const copies = verified.copies.map((copy) => copy.replace(/^sha256:/, '').slice(0, DIGITS));
  return words.verified(verified.on, copies.join(', '));
}
