import type { Box } from '../../src/model/box.ts';
import type { SceneSlide } from '../../src/model/scene.ts';
import { holds, middleOf, rowsOf } from './compare.ts';
import type { PdfWord } from './pdf.ts';
import { placesOf } from './places.ts';

/** A line as LibreOffice draws it, and how far from there Chromium does. */
export interface LinePair {
  readonly slide: string;
  readonly text: string;
  /** Distances in points; absent if the two break its text into different lines. */
  readonly apart?: { readonly start: number; readonly end: number; readonly baseline: number };
}

interface DrawnLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/**
 * Where the baseline stands in a word's box, as a share of its height. pdftotext reports the font's reach as each
 * program writes it into its file, which differs for one and the same font.
 */
const BASELINE = { office: 0.7307, browser: 0.8102 };

/** Pairs the lines of every text of a slide but for those in charts, as two programs draw them. */
export function linePairs(
  slide: SceneSlide,
  office: readonly PdfWord[],
  browser: readonly PdfWord[],
): readonly LinePair[] {
  const places = placesOf(slide).filter(({ text }) => text !== undefined);
  return places.flatMap(({ box }) => {
    const theirs = linesIn(box, office, BASELINE.office);
    const ours = linesIn(box, browser, BASELINE.browser);
    const isAlike = theirs.length === ours.length && theirs.every(({ text }, index) => text === ours[index]?.text);
    return theirs.map((line, index) => {
      const twin = isAlike ? ours[index] : undefined;
      return { slide: slide.id, text: line.text, ...(twin && { apart: distances(line, twin) }) };
    });
  });
}

function linesIn(box: Box, words: readonly PdfWord[], share: number): readonly DrawnLine[] {
  return rowsOf(words.filter((word) => holds(box, middleOf(word.box)))).map((row) => ({
    text: row.map(({ text }) => text.replace(/[\u00ad\u200b\u2010]/g, '').replace(/-$/, '')).join(''),
    left: Math.min(...row.map((word) => word.box.x)),
    right: Math.max(...row.map((word) => word.box.x + word.box.width)),
    baseline: baselineOf(row, share),
  }));
}

/** That of the highest word of a row. */
function baselineOf(row: readonly PdfWord[], share: number): number {
  const highest = row.reduce((best, word) => (word.box.height > best.box.height ? word : best));
  return highest.box.y + share * highest.box.height;
}

function distances(a: DrawnLine, b: DrawnLine): NonNullable<LinePair['apart']> {
  const [start, end] = [Math.abs(a.left - b.left), Math.abs(a.right - b.right)];
  return { start, end, baseline: Math.abs(a.baseline - b.baseline) };
}
