import pptxgen from 'pptxgenjs';
import type { Box } from '../../model/box.ts';
import { THEME_SLOTS } from '../../model/colour.ts';
import { shownSize, type Turn } from '../../model/picture.ts';
import type {
  SceneChart,
  SceneFreeform,
  SceneMark,
  SceneParagraph,
  ScenePicture,
  SceneTable,
  SceneTableCell,
  SceneText,
} from '../../model/scene.ts';
import { TABLE_RULES } from '../../model/scene.ts';
import type { Grid } from '../../model/template.ts';
import { unzip } from '../../opc/unzip.ts';
import type { DrawnShape } from './drawn-shape.ts';
import { tintStandIn } from './repair/tints.ts';
import { piecesOf } from './text-body.ts';

const POINTS_PER_INCH = 72;
const PAGE = 'page';

/** Under `nodenext` the package's types hide the class behind a namespace (TS2351). */
const PptxGenJS = pptxgen as unknown as new () => pptxgen.default;

/**
 * A single black pixel as a stand-in, so that pictures need no base64; the package pass replaces it with the real
 * bytes.
 */
const STAND_IN_PICTURE =
  'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

/**
 * The XML of each slide as pptxgenjs writes it: the shapes in order, with positions, text, fills and lines. This is the
 * only module that uses pptxgenjs. The library modifies the option objects it is given, so every call gets fresh ones;
 * whatever it can't write, or writes wrong, is left to the package pass.
 */
export async function drawSlides(slides: readonly (readonly DrawnShape[])[], grid: Grid): Promise<readonly string[]> {
  if (slides.length === 0) return [];
  const deck = new PptxGenJS();
  deck.defineLayout({ name: PAGE, width: inches(grid.width), height: inches(grid.height) });
  deck.layout = PAGE;
  for (const shapes of slides) {
    const slide = deck.addSlide();
    for (const drawn of shapes) drawShape(slide, drawn);
  }
  const slideAt = await writtenParts(deck);
  return slides.map((_, index) => slideAt(`ppt/slides/slide${index + 1}.xml`) ?? '');
}

/**
 * Gives a part's text by its name. In the bundle, the replacement of JSZip returns the parts as pptxgenjs wrote them,
 * unzipped.
 */
async function writtenParts(deck: pptxgen.default): Promise<(name: string) => string | undefined> {
  const written: unknown = await deck.write({ outputType: 'uint8array', compression: false });
  if (written instanceof Map) return (name) => written.get(name);
  const unzipped = written instanceof Uint8Array ? unzip(written) : undefined;
  if (unzipped?.kind !== 'read') throw new Error('pptxgenjs wrote no package');
  return (name) => new TextDecoder().decode(unzipped.parts.get(name));
}

function drawShape(slide: pptxgen.default.Slide, { shape, name, placeholder }: DrawnShape): void {
  switch (shape.kind) {
    case 'text':
      drawText(slide, shape, name, placeholder === undefined);
      break;
    case 'mark':
      drawMark(slide, shape, name);
      break;
    case 'freeform':
      drawFreeformStandIn(slide, shape, name);
      break;
    case 'table':
      drawTable(slide, shape, name);
      break;
    case 'chart':
      drawChartStandIn(slide, shape, name);
      break;
    case 'picture':
      drawPicture(slide, shape, name);
      break;
  }
}

function drawText(slide: pptxgen.default.Slide, shape: SceneText, objectName: string, isTextBox: boolean): void {
  slide.addText(words(shape.paragraphs), { objectName, ...place(shape.box), isTextBox });
}

/**
 * The paragraphs of a shape or cell in pptxgenjs's form: a flat list of pieces, where the last of each paragraph breaks
 * the line.
 */
function words(paragraphs: readonly SceneParagraph[]): pptxgen.default.TextProps[] {
  return paragraphs.flatMap((paragraph): pptxgen.default.TextProps[] => {
    const pieces = piecesOf(paragraph);
    const texts = pieces.map(({ text, afterBreak }, index) => ({
      text,
      options: { softBreakBefore: afterBreak, breakLine: index === pieces.length - 1 },
    }));
    return texts.length === 0 ? [{ text: '', options: { breakLine: true } }] : texts;
  });
}

function drawMark(slide: pptxgen.default.Slide, mark: SceneMark, objectName: string): void {
  const shapeName = { rectangle: 'rect', ellipse: 'ellipse', line: 'line' } as const;
  slide.addShape(shapeName[mark.shape], {
    objectName,
    ...place(mark.box),
    ...(mark.fill && { fill: { color: THEME_SLOTS[mark.fill] } }),
    ...(mark.stroke && {
      line: {
        color: THEME_SLOTS[mark.stroke.colour],
        width: mark.stroke.width,
        dashType: mark.stroke.dash ? 'dash' : 'solid',
      },
    }),
  });
}

/** A rectangle whose geometry and look the package pass replaces: pptxgenjs can’t draw an outline with holes. */
function drawFreeformStandIn(slide: pptxgen.default.Slide, freeform: SceneFreeform, objectName: string): void {
  slide.addShape('rect', { objectName, ...place(freeform.box) });
}

function drawTable(slide: pptxgen.default.Slide, table: SceneTable, objectName: string): void {
  const rows = table.rows.map((row, index) =>
    row.map((cell, column) => ({ text: words([cell.paragraph]), options: cellOptions(table, cell, index, column) })),
  );
  slide.addTable(rows, {
    objectName,
    ...place(table.box),
    colW: table.columnWidths.map(inches),
    rowH: table.rowHeights.map(inches),
  });
}

function cellOptions(
  table: SceneTable,
  { inset, columns, tint }: SceneTableCell,
  row: number,
  column: number,
): pptxgen.default.TableCellProps {
  const { looks } = table;
  const padding = row === 0 ? table.padding.head : table.padding.row;
  return {
    valign: row === 0 ? 'bottom' : 'top',
    margin: [padding + inset.top, inset.right, padding, inset.left].map(inches) as [number, number, number, number],
    border: [NO_RULE, NO_RULE, ruleBelow(table, row, column), NO_RULE],
    ...(looks[row] === 'emphasis' && { fill: { color: THEME_SLOTS.primary } }),
    ...(tint !== undefined && { fill: { color: tintStandIn(tint) } }),
    ...(columns > 1 && { colspan: columns }),
  };
}

type Rule = pptxgen.default.BorderProps;

/** Left to the table's style. */
const NO_RULE: Rule = { type: 'none' };

function heavy(pt: number): Rule {
  return { type: 'solid', pt, color: THEME_SLOTS.primary };
}

/** A heavier rule is that below the cell above it: LibreOffice draws one that is above a cell below that cell, too. */
function ruleBelow({ rows, looks }: SceneTable, row: number, column: number): Rule {
  if (rows[row]?.[column]?.ours) return heavy(TABLE_RULES.ours);
  return looks[row + 1] === 'total' ? heavy(TABLE_RULES.total) : NO_RULE;
}

/** A text box that the package pass replaces with the chart, so that pptxgenjs's chart writer is not used. */
function drawChartStandIn(slide: pptxgen.default.Slide, chart: SceneChart, objectName: string): void {
  slide.addText(' ', { objectName, ...place(chart.box) });
}

function drawPicture(slide: pptxgen.default.Slide, picture: ScenePicture, objectName: string): void {
  const { quarters, mirrored } = picture.turn;
  const turn = { ...(mirrored && { flipH: true }), ...(quarters > 0 && { rotate: quarters * 90 }) };
  const box = unturned(picture.box, picture.turn);
  slide.addImage({ objectName, ...place(box), ...turn, data: STAND_IN_PICTURE, altText: picture.alt });
}

/** The box before its turn: about the same middle (ECMA-376 part 1, 20.1.7.6). */
function unturned(box: Box, turn: Turn): Box {
  const { width, height } = shownSize(box, turn);
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

function place(box: Box): { x: number; y: number; w: number; h: number } {
  return { x: inches(box.x), y: inches(box.y), w: inches(box.width), h: inches(box.height) };
}

function inches(points: number): number {
  return points / POINTS_PER_INCH;
}
