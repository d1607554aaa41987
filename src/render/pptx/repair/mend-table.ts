import { type Placeholder, placeholderElement } from '../placeholders.ts';
import { TABLE_STYLE_ID } from '../table-style.ts';
import { replaceOnce } from './elements.ts';
import { mendTints } from './tints.ts';

const EMPTY_BORDER = /<a:ln[LRTB] w="0"[^>]*><a:noFill\/><\/a:ln[LRTB]>/g;

/**
 * Gives a table its header row and style, removes the empty borders that would hide the style's rules, and links it to
 * its slot.
 */
export function mendTable(frame: string, placeholder: Placeholder | undefined): string {
  const styled = replaceOnce(
    frame,
    /<a:tblPr\/>/,
    `<a:tblPr firstRow="1" firstCol="1"><a:tableStyleId>${TABLE_STYLE_ID}</a:tableStyleId></a:tblPr>`,
  );
  const application = placeholder === undefined ? '<p:nvPr/>' : `<p:nvPr>${placeholderElement(placeholder)}</p:nvPr>`;
  return replaceOnce(mendTints(styled), /<p:nvPr>[\s\S]*?<\/p:nvPr>/, application)
    .replace(EMPTY_BORDER, '')
    .replace(/(<a:tcPr\b[^>]*)><\/a:tcPr>/g, '$1/>');
}
