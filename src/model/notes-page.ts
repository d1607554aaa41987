import type { Box } from './box.ts';
import type { TextStyle } from './text-style.ts';

/** Notes are read from paper at arm's length: 11 point on 14, black. */
export const NOTES_STYLE: TextStyle = { font: 'body', size: 11, line: 14, bold: false, colour: 'ink', gap: 4 };

/**
 * The area for notes on a notes page, which is 540 by 720 points. PowerPoint prints one page per
 * slide and cuts off the rest.
 */
export const NOTES_BOX: Box = { x: 54, y: 264, width: 432, height: 412 };
