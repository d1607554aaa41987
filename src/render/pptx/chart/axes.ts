import { categoriesHaveWidth, runsAcross, ticksMeetStops } from '../../../chart/axis-kind.ts';
import { AXIS_STROKE, GRIDLINE_STROKE } from '../../../chart/look.ts';
import { languageTag, localeOf } from '../../../language/languages.ts';
import type { Chart, DateAxis } from '../../../model/chart.ts';
import { escapeAttribute } from '../../../opc/xml.ts';
import { DATE_FORMAT, dateNumeral } from '../workbook/numeral.ts';
import { CATEGORY_AXIS, VALUE_AXIS } from './axis-ids.ts';
import { NO_LINE, strokeLine, type TextLook, textProperties } from './drawing.ts';
import type { ChartLook } from './look.ts';
import { placeSeries } from './marked-places.ts';
import { tickFormat } from './tick-format.ts';

/** `c:catAx` (CT_CatAx). Horizontal bars count from the top, in reading order. */
export function categoryAxis(chart: Chart, look: ChartLook): string {
  const across = runsAcross(chart);
  const text: TextLook = { language: languageTag(chart.language), size: look.nameSize, bold: false, colour: 'ink' };
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    `<c:scaling><c:orientation val="${across ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${across ? 'l' : 'b'}"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="${namePosition(chart)}"/><c:spPr>${strokeLine(AXIS_STROKE)}</c:spPr>` +
    textProperties(text) +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="${nameOffset(chart)}"/>` +
    '<c:tickLblSkip val="1"/><c:tickMarkSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

/** Clear of the zero beside them, where the first name stands at the corner. In percent of the viewer's own distance. */
function nameOffset(chart: Chart): number {
  return categoriesHaveWidth(chart) ? 100 : 200;
}

/**
 * Category names stand clear of bars below zero. A single stack has no name, and LibreOffice would make one up; along an
 * axis of time, or above bars, a helper series may have them.
 */
function namePosition(chart: Chart): 'low' | 'nextTo' | 'none' {
  if (chart.namesAbove) return 'none';
  if (chart.named?.byAxis === false || chart.categories.every((category) => category.label === '')) return 'none';
  return chart.valueAxis.min < 0 ? 'low' : 'nextTo';
}

/**
 * `c:dateAx` (CT_DateAx): what is drawn stands at its day. Ticks count from its beginning, by whole months or years. Its
 * base is the day, since with a longer one LibreOffice moves what is laid over it.
 */
export function dateAxis(chart: Chart, axis: DateAxis, look: ChartLook): string {
  const text: TextLook = { language: languageTag(chart.language), size: look.nameSize, bold: false, colour: 'ink' };
  const { count, unit } = tickDistance(axis, chart.named?.step ?? 1);
  return (
    `<c:dateAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/>` +
    `<c:max val="${dateNumeral(axis.last)}"/><c:min val="${dateNumeral(axis.first)}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="${escapeAttribute(dateFormat(chart, axis))}" sourceLinked="0"/>` +
    `<c:majorTickMark val="${ticksMeetStops(chart) ? 'out' : 'none'}"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="${namePosition(chart)}"/><c:spPr>${strokeLine(AXIS_STROKE)}</c:spPr>` +
    textProperties(text) +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/>` +
    `<c:baseTimeUnit val="days"/><c:majorUnit val="${count}"/><c:majorTimeUnit val="${unit}"/></c:dateAx>`
  );
}

/** A month's name is in the deck's language on every machine. */
function dateFormat({ language }: Chart, { format }: DateAxis): string {
  switch (format) {
    case 'year':
      return 'yyyy';
    case 'month':
      return `[$-${localeOf(language).excelCode}]mmm yyyy`;
    case undefined:
      return DATE_FORMAT;
    default:
      return format satisfies never;
  }
}

function tickDistance({ stride }: DateAxis, step: number): { readonly count: number; readonly unit: string } {
  const count = stride.count * step;
  if (stride.unit === 'day') return { count, unit: 'days' };
  return count % 12 === 0 ? { count: count / 12, unit: 'years' } : { count, unit: 'months' };
}

/**
 * `c:valAx` (CT_ValAx). If it is hidden, every point carries its value, so the gridlines are hidden too. With
 * categories counted from the top, it crosses at the last one so that it stands at the bottom.
 */
export function valueAxis(chart: Chart, look: ChartLook): string {
  const across = runsAcross(chart);
  const { visible } = chart.valueAxis;
  const { min, max, step } = plottedScale(chart);
  // Where a hidden axis is deleted, viewers scale the columns by the axis of events and names.
  const isDeleted = !visible && placeSeries(chart).length === 0;
  const gridlines = `<c:majorGridlines><c:spPr>${strokeLine(GRIDLINE_STROKE)}</c:spPr></c:majorGridlines>`;
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>` +
    `<c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>` +
    `<c:delete val="${isDeleted ? 1 : 0}"/><c:axPos val="${across ? 'b' : 'l'}"/>${visible ? gridlines : ''}` +
    `<c:numFmt formatCode="${escapeAttribute(tickFormat(chart))}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${visible || isDeleted ? 'nextTo' : 'none'}"/><c:spPr>${NO_LINE}</c:spPr>` +
    textProperties({ language: languageTag(chart.language), size: look.labelSize, bold: false, colour: 'muted' }) +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${across ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="${categoriesHaveWidth(chart) ? 'between' : 'midCat'}"/><c:majorUnit val="${step}"/></c:valAx>`
  );
}

/** The axis in the file's numbers, where the whole of a percent chart is 1. */
function plottedScale(chart: Chart): { readonly min: number; readonly max: number; readonly step: number } {
  const { min, max, step } = chart.valueAxis;
  return chart.grouping === 'percent' ? { min: min / 100, max: max / 100, step: step / 100 } : { min, max, step };
}
