import type { Box } from './box.ts';
import type { TextStyle } from './text-style.ts';

/** Words of a notes page, black on white paper, of which the smallest are for looking up. */
function onPaper(size: number, line: number, gap: number): TextStyle {
  return { font: 'body', size, line, bold: false, colour: 'ink', gap };
}

/** What is said is read from a lectern, at arm's length and more; it steps down where the page has no room. */
export const SPOKEN_STYLES = [onPaper(14, 18, 6), onPaper(12, 16, 5), onPaper(11, 14, 4)] as const;

/** The style of what somebody adds to the notes. */
export const [NOTES_STYLE] = SPOKEN_STYLES;

/** What is looked up: the evidence in words, and the sources. */
export const REFERENCE_STYLE = onPaper(9, 12, 3);

export const SPOKEN_HEADING: TextStyle = { ...onPaper(11, 14, 0), bold: true };

export const REFERENCE_HEADING: TextStyle = { ...REFERENCE_STYLE, bold: true };

/** Where a slide's picture and its notes stand on their printed page of 540 by 720 points. */
export interface NotesPage {
  readonly picture: Box;
  readonly words: Box;
  /** Drawn around what is kept ready if pressed. */
  readonly frame?: Box;
  /** Drawn between what is said and what is looked up; without height. */
  readonly rule?: Box;
}

const MARGIN = 36;
const WIDTH = 540 - 2 * MARGIN;

/** Head and foot of the page have the marking and the number. */
const TOP = 46;
const BOTTOM = 676;

/** From the margin, where picture and frame stand, to the words. */
const INSET = 12;

const BELOW_PICTURE = 16;

/** A picture lower than this can't be read. */
const LOWEST_PICTURE = 198;

export const NOTES_WORDS_WIDTH = WIDTH - 2 * INSET;

/** The most room that a page has for words, under its smallest picture. */
export const NOTES_WORDS_HEIGHT = BOTTOM - TOP - LOWEST_PICTURE - BELOW_PICTURE;

/**
 * A notes page with the slide's picture as large as its words leave room for.
 *
 * @param slide - width and height of the slide
 * @param height - of the words
 */
export function notesPage(slide: Pick<Box, 'width' | 'height'>, height: number): Pick<NotesPage, 'picture' | 'words'> {
  const aspect = slide.width / slide.height;
  const room = Math.max(LOWEST_PICTURE, BOTTOM - TOP - BELOW_PICTURE - height);
  const pictureHeight = Math.min(WIDTH / aspect, room);
  const top = TOP + pictureHeight + BELOW_PICTURE;
  return {
    picture: { x: MARGIN, y: TOP, width: pictureHeight * aspect, height: pictureHeight },
    words: { x: MARGIN + INSET, y: top, width: NOTES_WORDS_WIDTH, height: BOTTOM - top },
  };
}

/** A box as wide as picture and frame can be, from one height of the page to another. */
export function acrossNotesPage(from: number, to: number): Box {
  return { x: MARGIN, y: from, width: WIDTH, height: to - from };
}
