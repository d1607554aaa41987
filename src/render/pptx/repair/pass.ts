import type { Language } from '../../../model/language.ts';
import type { SceneTable, SceneText } from '../../../model/scene.ts';
import type { Template } from '../../../model/template.ts';
import type { DrawnShape } from '../drawn-shape.ts';
import { layoutLook } from '../inherited-look.ts';
import type { SlideRelations } from '../slide-relations.ts';
import type { MasterTexts } from '../template-styles.ts';
import { NOTHING_INHERITED, type TextSetting } from '../text-body.ts';
import type { TextLook } from '../text-look.ts';
import { baseChart } from './chart-frame.ts';
import { cutShapes } from './elements.ts';
import { identifyAndGroup } from './identify-and-group.ts';
import { makeFreeform } from './make-freeform.ts';
import { makePlaceholder } from './make-placeholder.ts';
import { mendFreeText } from './mend-free-text.ts';
import { mendMark } from './mend-mark.ts';
import { mendPicture } from './mend-picture.ts';
import { mendTable } from './mend-table.ts';
import { mendWords } from './mend-words.ts';
import { removeLayoutSpace } from './remove-layout-space.ts';
import { removeSlideName } from './remove-slide-name.ts';

export interface PassContext {
  readonly template: Template;
  readonly texts: MasterTexts;
  readonly language: Language;
  readonly relations: SlideRelations;
}

/**
 * Turns a slide as written by pptxgenjs into the slide that was meant. In order: removes white space between elements;
 * cuts the slide at its shapes; mends each by its kind (text, position, style, frame); gives each its identity; closes
 * groups around their members. A step that does not find what it mends throws: pptxgenjs is pinned, and the steps must
 * be reviewed for each new version.
 */
export function finishSlide(written: string, shapes: readonly DrawnShape[], context: PassContext): string {
  const parts = cutShapes(removeLayoutSpace(written));
  if (parts.shapes.length !== shapes.length) {
    throw new Error(`pptxgenjs wrote ${parts.shapes.length} of ${shapes.length} shapes`);
  }
  const mended = parts.shapes.map((xml, index) => mendShape(xml, at(shapes, index), context));
  return removeSlideName(parts.before) + identifyAndGroup(shapes, mended, context.relations.jump) + parts.after;
}

function mendShape(xml: string, { shape, placeholder }: DrawnShape, context: PassContext): string {
  switch (shape.kind) {
    case 'text': {
      const setting = textSetting(shape, placeholder, context);
      const worded = mendWords(xml, shape.paragraphs, () => setting, context.language);
      return placeholder ? makePlaceholder(worded, shape, placeholder) : mendFreeText(worded, shape);
    }
    case 'mark':
      return mendMark(xml);
    case 'freeform':
      return makeFreeform(xml, shape);
    case 'table':
      return mendTable(mendCells(xml, shape, context), placeholder);
    case 'chart':
      return baseChart(shape.box, context.relations.chart(shape), placeholder);
    case 'picture':
      return mendPicture(xml, context.relations.picture(shape), placeholder);
  }
}

function textSetting(text: SceneText, placeholder: DrawnShape['placeholder'], context: PassContext): TextSetting {
  const { template, texts, relations } = context;
  return {
    template,
    align: text.align,
    inherited: placeholder
      ? oncePerLevel((level) => layoutLook(template, texts, placeholder, level))
      : () => NOTHING_INHERITED,
    hasListLevels: placeholder !== undefined,
    ...(placeholder?.own && { levels: placeholder.own.levels }),
    linkId: relations.link,
    jumpId: relations.jump,
  };
}

/** Caches the inherited look per level, because most paragraphs of a shape share a level. */
function oncePerLevel(inherited: TextSetting['inherited']): TextSetting['inherited'] {
  const known = new Map<number, Partial<TextLook>>();
  return (level) => {
    const look = known.get(level) ?? inherited(level);
    known.set(level, look);
    return look;
  };
}

/** What a cell inherits from the table style. Each cell writes the rest itself, the size above all. */
const CELL_LOOK: Partial<TextLook> = { bold: false, colour: 'ink', font: 'body', before: 0, align: 'left' };

const HEADER_LOOK: Partial<TextLook> = { ...CELL_LOOK, bold: true };

function cellSetting(look: Partial<TextLook>, { template, relations }: PassContext): Omit<TextSetting, 'align'> {
  return { template, inherited: () => look, hasListLevels: false, linkId: relations.link, jumpId: relations.jump };
}

function mendCells(xml: string, table: SceneTable, context: PassContext): string {
  const cells = table.rows.flatMap((row, rowIndex) => row.map((cell) => ({ ...cell, isHeader: rowIndex === 0 })));
  const settings = { body: cellSetting(CELL_LOOK, context), header: cellSetting(HEADER_LOOK, context) };
  const settingOf = (index: number): TextSetting => {
    const { isHeader, align } = at(cells, index);
    return { ...(isHeader ? settings.header : settings.body), align };
  };
  return mendWords(
    xml,
    cells.map((cell) => cell.paragraph),
    settingOf,
    context.language,
  );
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} of ${items.length}`);
  return item;
}
