import type { Face } from '../../fonts/face.ts';
import { type FontTables, scaledFace } from '../../fonts/scaled-face.ts';
import { unlistedAdvance } from './unlisted-advance.ts';

/** Everything that decides the width of a text. `size` is in points. */
export interface TextLook {
  readonly font: string;
  /** Tables of the template's own fonts. */
  readonly tables?: FontTables;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Set in capitals. */
  readonly capitals?: boolean;
  /** Points added after each character. */
  readonly tracking?: number;
}

/** A stretch of a paragraph with one look. Lines may break inside it or run across its ends. */
export interface TextPiece extends TextLook {
  readonly text: string;
}

/** Advances of characters in one look. */
export interface Pen {
  /** The advance of a code point, in points, without kerning. */
  advance(code: number): number;
  /** The kerning between two code points of this look, in points. */
  kern(left: number, right: number): number;
}

/**
 * A pen for a look. Characters that the font's tables lack are measured by the rules of `unlistedAdvance`.
 *
 * The pen throws a RangeError for a control character: a tab's width depends on its position, and tabs are never
 * written; a line break belongs to `breakLines`.
 */
export function penFor(look: TextLook): Pen {
  const { face, scale } = scaledFace(look);
  const factor = scale * look.size;
  const { capitals, tracking = 0 } = look;
  if (!capitals && tracking === 0) {
    return {
      advance: (code) => advanceIn(face, code) * factor,
      kern: (left, right) => face.kern(left, right) * factor,
    };
  }
  const shown = capitals ? capitalsOf : (code: number): readonly number[] => [code];
  return {
    advance: (code) => shown(code).reduce((sum, each) => sum + advanceIn(face, each) * factor + tracking, 0),
    kern: (left, right) => face.kern(shown(left).at(-1) ?? left, shown(right)[0] ?? right) * factor,
  };
}

/** A character in capitals, which can be two (ß becomes SS). */
function capitalsOf(code: number): readonly number[] {
  return Array.from(String.fromCodePoint(code).toUpperCase(), (character) => character.codePointAt(0) ?? code);
}

function advanceIn(face: Face, code: number): number {
  const listed = face.advance(code);
  if (listed !== undefined) return listed;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) {
    throw new RangeError(`the control character U+${code.toString(16).padStart(4, '0')} has no width`);
  }
  return unlistedAdvance(code, face);
}

/**
 * The width of a text on one line, in points: the wider of its kerned and unkerned advance, because viewers differ in
 * kerning. Ligatures are measured as separate letters, as PowerPoint draws them. A soft hyphen has no width.
 */
export function measureText(text: string, look: TextLook): number {
  const pen = penFor(look);
  let plain = 0;
  let kerned = 0;
  let left: number | undefined;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const advance = pen.advance(code);
    plain += advance;
    kerned += advance + (left === undefined ? 0 : pen.kern(left, code));
    left = code;
  }
  return Math.max(plain, kerned);
}
