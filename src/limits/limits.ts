/**
 * How much of a file from outside is read. Each number leaves honest files room (docs/package.md says how much), and
 * keeps a hostile one to some seconds and 300 MiB. docs/package.md holds the same numbers.
 */

const MIB = 2 ** 20;

/** One XML part of a deck in `out/`: a figure map has some five pieces of markup a figure. */
export const XML_PART = { xml: 16 * MIB, markup: 500_000, levels: 256 } as const;

/** A deck that stands where one is to be written: its pictures are counted too. Parts are read one at a time. */
export const DECK = { parts: 20_000, bytes: 512 * MIB } as const;

/**
 * The parts of a PowerPoint file that a deck takes over: a master with 60 layouts has some 50,000 pieces of markup, 6 MiB
 * of XML and its pictures. A tree of XML takes 150 bytes and some microseconds for each piece. A layout’s shapes, with
 * those of its master, are each held against the others.
 */
export const MASTER = {
  parts: 5_000,
  bytes: 128 * MIB,
  xml: 32 * MIB,
  markup: 500_000,
  levels: 256,
  layouts: 500,
  shapes: 1_000,
  allShapes: 15_000,
} as const;

/**
 * A picture: a side (a drawing scanned at 600 dots an inch on A3 has 9,921 pixels), pixels of up to 32 bits (a telephone
 * takes 50 million at most in a file below 20 MiB; they are 200 MB in the memory of whoever opens the deck, and here),
 * the chunks of a PNG (programs write 8 KB or more in one), the segments of a JPEG (its scans are some fifty, a colour
 * profile 255 at most), and a colour profile, unpacked (those of printing presses have some 2 MB).
 */
export const PICTURE = {
  side: 20_000,
  pixels: 50_000_000,
  chunks: 50_000,
  segments: 10_000,
  profile: 4 * MIB,
} as const;

/** The pictures of a brief: each file in bytes, and the pixels of all: forty of a telephone. */
export const PICTURES = { file: 20 * MIB, pixels: 500_000_000 } as const;

/** The characters of a paragraph or row of a copy, which is searched and judged as one. */
const LONGEST_LINE = 1_000_000;

/** A copy of a source, in bytes as it lies on the disk. */
export const COPY_BYTES = 64 * MIB;

/**
 * A workbook of so many bytes. A data set of 50,000 rows and 20 columns has 1,000,000 cells of some seven pieces of
 * markup, and packs to 4 MiB of 35: what may be unpacked grows with what is packed, so that only a large file costs much.
 */
export function workbookLimits(packed: number) {
  return {
    parts: 5_000,
    bytes: Math.min(192 * MIB, 16 * MIB + 100 * packed),
    xml: 192 * MIB,
    markup: Math.min(16_000_000, 500_000 + 16 * packed),
    levels: 64,
    cells: 4_000_000,
    characters: 64 * MIB,
    line: LONGEST_LINE,
  };
}

/** A file of separated values; a separator or line end within quotation marks counts as one between cells. */
export const SEPARATED = { cells: 4_000_000, line: LONGEST_LINE } as const;

/** A plain text, and what a web page or PDF gives as one. */
export const TEXT = { lines: 1_000_000, line: LONGEST_LINE } as const;

/** Browsers, too, cut trees: at 512 levels. Elements that are never closed nest here. */
export const WEB_PAGE = { markup: 3_000_000, levels: 2_000, line: LONGEST_LINE } as const;

/**
 * A report of 300 pages has some 150,000 pieces of text and unpacks to 20 MiB without its pictures, which aren’t unpacked.
 * Contents count as often as pages name them, and a drawing with text as often as it is drawn.
 */
export const PDF = {
  bytes: 128 * MIB,
  pages: 2_000,
  pieces: 1_000_000,
  scraps: 5_000,
  line: LONGEST_LINE,
} as const;

/**
 * A file of YAML, in UTF-16 units. A line of facts is cut into some eight lexemes, so 2 MiB with 12,000 facts have
 * 700,000; each takes microseconds and a kilobyte until it is a tree. Briefs have lists of tens of items; what reads them
 * may take every two.
 */
export const YAML = { characters: 2 * MIB, levels: 32, lexemes: 800_000, items: 10_000 } as const;

/**
 * A font for East Asia unpacks to 20 MB. Some 200 letters and marks are kerned, that is 40,000 pairs, and each part of
 * the tables for kerning is asked for those it may have: less than 100,000 in all in the 400 fonts tried.
 */
export const FONT = { bytes: 64 * MIB, pairs: 2_000_000 } as const;
