import { categoriesHaveWidth, runsAcross } from '../../../chart/axis-kind.ts';
import { languageTag } from '../../../language/languages.ts';
import type { Chart, DateAxis } from '../../../model/chart.ts';
import { escapeAttribute } from '../../../opc/xml.ts';
import { serialDay } from '../workbook/numeral.ts';
import { line, NO_LINE, type TextLook, textProperties } from './drawing.ts';
import type { ChartLook } from './look.ts';

export const CATEGORY_AXIS = 1001;
export const VALUE_AXIS = 1002;

/** Points. */
const AXIS_WIDTH = 1;
const GRIDLINE_WIDTH = 0.75;

/** `c:catAx` (CT_CatAx). Horizontal bars count from the top, as they are read. */
export function categoryAxis(chart: Chart, look: ChartLook): string {
  const across = runsAcross(chart);
  const size = chart.categoryStep > 1 ? look.denseSize : look.axisSize;
  const text: TextLook = { language: languageTag(chart.language), size, bold: false, colour: 'ink' };
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    `<c:scaling><c:orientation val="${across ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${across ? 'l' : 'b'}"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="${namePosition(chart)}"/><c:spPr>${line('muted', AXIS_WIDTH)}</c:spPr>` +
    textProperties(text, chart.categoryStep > 1) +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
    `<c:tickLblSkip val="${chart.categoryStep}"/><c:tickMarkSkip val="${chart.categoryStep}"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

/** Names of categories stand clear of bars below zero; a single stack has none, and LibreOffice would make one up. */
function namePosition(chart: Chart): 'low' | 'nextTo' | 'none' {
  if (chart.categories.every((category) => category.label === '')) return 'none';
  return chart.valueAxis.min < 0 ? 'low' : 'nextTo';
}

/**
 * A viewer groups digits as its system does: 2,000 in a French deck on an English machine. In French the space between the
 * groups is therefore part of the format, from a thousand on.
 */
function tickFormat(format: string, language: Chart['language']): string {
  return language === 'fr' && format === '#,##0' ? FRENCH_THOUSANDS : format;
}

const FRENCH_THOUSANDS = '[>=1000]#"\u00a0"##0;[<=-1000]-#"\u00a0"##0;0';

/** Months between two labels of a date axis, so that at most so many stand on it. */
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120];
const MOST_DATES = 10;
const DAYS_OF_A_MONTH = 30.4;

/** A month's name in the deck's language on every machine: the number after the dollar is Windows' for the language. */
const MONTH_FORMATS = { en: '[$-1009]mmm yyyy', fr: '[$-C0C]mmm yyyy' } as const;

/** `c:dateAx` (CT_DateAx): columns stand at their days, and labels at the beginnings of months or years. */
export function dateAxis(chart: Chart, axis: DateAxis, look: ChartLook): string {
  const text: TextLook = { language: languageTag(chart.language), size: look.axisSize, bold: false, colour: 'ink' };
  const months = (axis.last - axis.first + 1) / DAYS_OF_A_MONTH;
  const step = MONTH_STEPS.find((each) => months / each <= MOST_DATES) ?? MONTH_STEPS[MONTH_STEPS.length - 1] ?? 1;
  const format = step < 12 ? MONTH_FORMATS[chart.language] : 'yyyy';
  return (
    `<c:dateAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/>` +
    `<c:max val="${serialDay({ day: axis.last })}"/><c:min val="${serialDay({ day: axis.first })}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="${chart.valueAxis.min < 0 ? 'low' : 'nextTo'}"/><c:spPr>${line('muted', AXIS_WIDTH)}</c:spPr>` +
    textProperties(text) +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/>` +
    `<c:baseTimeUnit val="${axis.unit === 'day' ? 'days' : 'months'}"/>` +
    `<c:majorUnit val="${step}"/><c:majorTimeUnit val="months"/></c:dateAx>`
  );
}

/**
 * `c:valAx` (CT_ValAx). Where it is hidden every point carries its value, so its gridlines go too. With categories
 * counted from the top it crosses at the last one, and so stands at the bottom.
 */
export function valueAxis(chart: Chart, look: ChartLook): string {
  const across = runsAcross(chart);
  const { visible, format } = chart.valueAxis;
  const { min, max, step } = plottedScale(chart);
  const gridlines = `<c:majorGridlines><c:spPr>${line('hairline', GRIDLINE_WIDTH)}</c:spPr></c:majorGridlines>`;
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>` +
    `<c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>` +
    `<c:delete val="${visible ? 0 : 1}"/><c:axPos val="${across ? 'b' : 'l'}"/>${visible ? gridlines : ''}` +
    `<c:numFmt formatCode="${escapeAttribute(tickFormat(format, chart.language))}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${NO_LINE}</c:spPr>` +
    textProperties({ language: languageTag(chart.language), size: look.axisSize, bold: false, colour: 'muted' }) +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${across ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="${categoriesHaveWidth(chart) ? 'between' : 'midCat'}"/><c:majorUnit val="${step}"/></c:valAx>`
  );
}

/** The axis in the numbers of the file, where the whole of a percent chart is 1. */
function plottedScale(chart: Chart): { readonly min: number; readonly max: number; readonly step: number } {
  const { min, max, step } = chart.valueAxis;
  return chart.grouping === 'percent' ? { min: min / 100, max: max / 100, step: step / 100 } : { min, max, step };
}
