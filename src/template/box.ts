import { type Diagnostic, diagnostic, type Outcome, refused } from '../diagnostics/diagnostic.ts';
import type { Box } from '../model/box.ts';
import type { Span } from '../model/span.ts';
import type { Grid } from '../model/template.ts';
import type { SlotBox } from './schema.ts';

/** Rounding to thousandths may push an edge this many points past the page's. */
const TOLERANCE = 0.01;

/** A place as written, the span of each of its keys, and what to call it in messages: "the slot title". */
export interface WrittenPlace {
  readonly place: SlotBox;
  readonly spanOf: (key: string) => Span;
  readonly what: string;
}

/**
 * Computes a box from grid columns, or from a left edge and a width, with a top and a height. Reports a box that leaves
 * the page.
 */
export function computeBox({ place, spanOf, what }: WrittenPlace, grid: Grid): Outcome<Box | undefined> {
  const across = place.columns ? columnsBox(place.columns, grid) : explicitBox(place);
  if (typeof across === 'string') {
    const span = spanOf(place.columns ? 'columns' : 'x');
    return refused(diagnostic('template/place', { message: `${what} ${across}`, span }));
  }
  if (place.columns && (place.x !== undefined || place.width !== undefined)) {
    const span = spanOf(place.x === undefined ? 'width' : 'x');
    const message = `${what} has both columns and ${place.x === undefined ? 'width' : 'x'}`;
    return {
      value: undefined,
      diagnostics: [diagnostic('template/place', { message, span, hint: 'keep one of them' })],
    };
  }
  const box: Box = { x: across.x, y: place.top, width: across.width, height: place.height };
  return { value: box, diagnostics: outside(box, { place, spanOf, what }, grid) };
}

type Across = { readonly x: number; readonly width: number };

function columnsBox(columns: { first: number; last: number }, grid: Grid): Across | string {
  const { first, last } = columns;
  if (last < first) return `ends in column ${last}, left of column ${first}`;
  if (last > grid.columns) return `reaches column ${last}, and the grid has ${grid.columns}`;
  const column = (grid.width - 2 * grid.margin - (grid.columns - 1) * grid.gutter) / grid.columns;
  const count = last - first + 1;
  return {
    x: thousandths(grid.margin + (first - 1) * (column + grid.gutter)),
    width: thousandths(count * column + (count - 1) * grid.gutter),
  };
}

function explicitBox(place: SlotBox): Across | string {
  if (place.x === undefined || place.width === undefined) return 'has no columns, and no x and width either';
  return { x: place.x, width: place.width };
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function outside(box: Box, { place, spanOf, what }: WrittenPlace, grid: Grid): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  if (right > grid.width + TOLERANCE) {
    const message = `${what} ends ${right} points from the left, and the page is ${grid.width} wide`;
    found.push(diagnostic('template/outside-page', { message, span: spanOf(place.columns ? 'columns' : 'width') }));
  }
  if (bottom > grid.height + TOLERANCE) {
    const message = `${what} ends ${bottom} points from the top, and the page is ${grid.height} high`;
    found.push(diagnostic('template/outside-page', { message, span: spanOf('height') }));
  }
  return found;
}
