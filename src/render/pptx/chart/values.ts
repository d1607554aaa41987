import type { Chart, ChartSeries } from '../../../model/chart.ts';
import { DATE_FORMAT, numeral, serialDay } from '../workbook/numeral.ts';
import { escapeCellText } from '../workbook/sheet.ts';

/** `c:tx` of a series: the reference to its heading in the workbook, and the text there. */
export function seriesName(reference: string, name: string): string {
  return `<c:tx><c:strRef><c:f>${reference}</c:f><c:strCache>${points([escapeCellText(name)])}</c:strCache></c:strRef></c:tx>`;
}

/** `c:cat`: the categories' labels, which are text even if they are years. */
export function categoryLabels(reference: string, chart: Chart): string {
  const labels = chart.categories.map((c) => escapeCellText(c.label));
  return `<c:cat><c:strRef><c:f>${reference}</c:f><c:strCache>${points(labels)}</c:strCache></c:strRef></c:cat>`;
}

/** `c:cat` of a date axis: days as the workbook counts them, from 1899-12-30. */
export function categoryDays(reference: string, chart: Chart): string {
  return `<c:cat>${numbers(reference, chart.categories.map(serialDay), DATE_FORMAT)}</c:cat>`;
}

/** `c:val`: exact numerals. A missing point has no `c:pt`, but is included in `c:ptCount`. */
export function seriesValues(reference: string, series: ChartSeries): string {
  const numerals = series.points.map((p) => (p ? numeral(p.value) : undefined));
  return `<c:val>${numbers(reference, numerals)}</c:val>`;
}

export function numbers(reference: string, numerals: readonly (string | undefined)[], format = 'General'): string {
  return `<c:numRef><c:f>${reference}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${points(numerals)}</c:numCache></c:numRef>`;
}

/** The range that the labels of a series are read from, with their texts (Office 2013); nothing without one. */
export function labelRange(reference: string | undefined, texts: readonly (string | undefined)[]): string {
  if (reference === undefined) return '';
  const cached = points(texts.map((text) => (text === undefined ? undefined : escapeCellText(text))));
  return (
    '<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">' +
    `<c15:datalabelsRange><c15:f>${reference}</c15:f><c15:dlblRangeCache>${cached}</c15:dlblRangeCache></c15:datalabelsRange>` +
    '</c:ext></c:extLst>'
  );
}

function points(values: readonly (string | undefined)[]): string {
  const present = values.map((v, i) => (v === undefined ? '' : `<c:pt idx="${i}"><c:v>${v}</c:v></c:pt>`));
  return `<c:ptCount val="${values.length}"/>${present.join('')}`;
}
