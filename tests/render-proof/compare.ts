import { overlaps } from '../../src/check/text-boxes.ts';
import type { Box } from '../../src/model/box.ts';
import type { PdfWord } from './pdf.ts';
import { bare, type Place } from './places.ts';

/** A fault on a page. */
export interface Fault {
  readonly kind: 'outside' | 'lost' | 'overlap';
  readonly place: string;
  readonly detail: string;
}

/** One text's lines, as measured and as seen. */
export interface LineCount {
  readonly place: string;
  readonly measured: number;
  readonly seen: number;
}

export interface PageFindings {
  readonly faults: readonly Fault[];
  readonly lines: readonly LineCount[];
}

/** How far a word may reach beyond its place, in points. */
const TOLERANCE = 1;

/**
 * The empty share of a word's height, above its letters and again below them. pdftotext reports
 * the height of the font's bounding box, 1.3 times the size: the deepest descender ends this share
 * above its bottom, an accent on a capital this share below its top.
 */
const AIR = 0.12;

/**
 * Compares a page with the places of its slide. A word belongs to the place that holds its centre.
 * It is outside its box if no place does, or if it reaches over the edge of its own. The words of a
 * place together must make up its text.
 */
export function comparePage(words: readonly PdfWord[], places: readonly Place[]): PageFindings {
  const homes = words.map((word) => places.find(({ box }) => holds(box, middleOf(word.box))));
  const homeless = words.filter((_, index) => homes[index] === undefined);
  const faults: Fault[] = homeless.map((word) => ({ kind: 'outside', place: 'none', detail: describe(word) }));
  const lines: LineCount[] = [];
  for (const place of places) {
    const own = words.filter((_, index) => homes[index] === place);
    faults.push(...own.filter((word) => !isInside(inkOf(word), place.box)).map((word) => outside(place, word)));
    if (place.text === undefined) continue;
    const rows = rowsOf(own);
    const seen = bare(rows.flatMap((row) => row.map(({ text }) => text)).join(''), place.isNumbered);
    if (sorted(seen) !== sorted(place.text)) {
      faults.push({ kind: 'lost', place: place.name, detail: `“${place.text}” is seen as “${seen}”` });
    }
    lines.push({ place: place.name, measured: place.lineCount, seen: rows.length });
  }
  return { faults: [...faults, ...collisions(words)], lines };
}

function collisions(words: readonly PdfWord[]): readonly Fault[] {
  return words.flatMap((word, index) =>
    words.slice(index + 1).flatMap((other): readonly Fault[] => {
      if (!overlaps(inkOf(word), inkOf(other))) return [];
      return [{ kind: 'overlap', place: word.text, detail: `${describe(word)} and ${describe(other)}` }];
    }),
  );
}

/**
 * A word's box without the room that its font keeps above and below its letters, and without the
 * quarter of an em that LibreOffice draws for a zero-width space at the end of a line.
 */
function inkOf({ text, box }: PdfWord): Box {
  const unseen = text.endsWith('\u200b') ? box.height / 1.3 / 4 : 0;
  return {
    x: box.x,
    y: box.y + AIR * box.height,
    width: box.width - unseen,
    height: (1 - 2 * AIR) * box.height,
  };
}

function outside(place: Place, word: PdfWord): Fault {
  return { kind: 'outside', place: place.name, detail: `${describe(word)} in ${described(place.box)}` };
}

function describe({ text, box }: PdfWord): string {
  return `“${text}” ${described(box)}`;
}

function described({ x, y, width, height }: Box): string {
  return [x, y, x + width, y + height].map((value) => value.toFixed(1)).join(' ');
}

export function middleOf(box: Box): { readonly x: number; readonly y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export function holds(box: Box, point: { readonly x: number; readonly y: number }): boolean {
  return point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;
}

function isInside(inner: Box, box: Box): boolean {
  return (
    inner.x >= box.x - TOLERANCE &&
    inner.x + inner.width <= box.x + box.width + TOLERANCE &&
    inner.y >= box.y - TOLERANCE &&
    inner.y + inner.height <= box.y + box.height + TOLERANCE
  );
}

/**
 * Groups words into lines, each from left to right. Words are on one line if points at 80 % of
 * their heights differ by less than 0.4 of the highest word's height.
 */
export function rowsOf(words: readonly PdfWord[]): readonly (readonly PdfWord[])[] {
  const rows: { bottom: number; height: number; words: PdfWord[] }[] = [];
  for (const word of words.toSorted((a, b) => b.box.height - a.box.height)) {
    const bottom = word.box.y + word.box.height * 0.8;
    const row = rows.find((each) => Math.abs(each.bottom - bottom) < each.height * 0.4);
    if (row === undefined) rows.push({ bottom, height: word.box.height, words: [word] });
    else row.words.push(word);
  }
  return rows.sort((a, b) => a.bottom - b.bottom).map((row) => row.words.sort((a, b) => a.box.x - b.box.x));
}

/** Characters in sorted order: pdftotext may read a line's words in another order. */
function sorted(text: string): string {
  return [...text].sort().join('');
}
