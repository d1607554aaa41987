/**
 * Where a spreadsheet program may part the text of a cell, whatever quotation marks stand around it: Excel splits at the
 * list separator of its language, which is ; in French, and sees quotation marks only at the start of what it split.
 */
const PARTED = String.raw`^|[,;|\t\r\n]`;

/** What may begin a cell, behind spaces and quotation marks: nothing of it begins a formula. */
const BEGINS = String.raw`[\p{L}\p{N}$€£¥¢(\[<>~≈≤≥±−–—…¶§#°•·“”„‘’«»‹›',;|\t\r\n]`;
/** A signed number is one, and no formula. */
const NUMBER = String.raw`[-+][\d.,]+(?=$|[,;|\t\r\n])`;
const SPACES = String.raw`[^\S\t\r\n]`;
const ELSE = String.raw`(?:${SPACES}|")*(?!${BEGINS}|${NUMBER})[^\s"]`;

const OPEN = new RegExp(`(${PARTED})(?=${ELSE})`, 'gu');
const GUARDED = new RegExp(`(${PARTED})'(?=${ELSE})`, 'gu');

/** The text with an apostrophe before whatever a spreadsheet program might run as a formula if it parted the text. */
export function harmlessCell(text: string): string {
  return text.replace(OPEN, "$1'");
}

/** The text without those apostrophes. */
export function plainCell(text: string): string {
  return text.replace(GUARDED, '$1');
}
