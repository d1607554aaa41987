import { hasDots, hasStems } from '../../chart/axis-kind.ts';
import { packOf } from '../../language/languages.ts';
import type { Chart, ChartPoint } from '../../model/chart.ts';
import { addPart, emptyPackage, packageParts } from '../../opc/package.ts';
import { escapeAttribute, XML_DECLARATION } from '../../opc/xml.ts';
import { type ZipDate, zip } from '../../opc/zip.ts';
import { joinEnds, rowPlaces } from './workbook/dots.ts';
import {
  centreCell,
  type LabelCell,
  labelCell,
  labelCells,
  PAST_END,
  pastEndHeading,
  pastEndSeries,
} from './workbook/label-cells.ts';
import {
  axisNames,
  EVENT_TOP,
  eventPositions,
  eventsHeading,
  NAME_ABOVE,
  NAME_FOOT,
  namePositions,
  namesHeading,
} from './workbook/marked-places.ts';
import { DATE_FORMAT, numeral, serialDay } from './workbook/numeral.ts';
import { CENTRE_ROW, DATA_SHEET, type DataColumns, dataColumns, SOURCES_SHEET } from './workbook/references.ts';
import { type Cell, type Grid, writeSheet } from './workbook/sheet.ts';
import { valueCell } from './workbook/value-cell.ts';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The first date the format can express: a workbook does not record when it was made, because the deck around it does.
 */
const NO_DATE: ZipDate = { year: 1980, month: 1, day: 1 };

/**
 * The .xlsx file that Edit Data opens for a chart. Sheet "Data" holds what the chart shows: categories down and series
 * across, a gap as an empty cell, zero as 0, every number exact, and beside them the unit, the labels as shown and the
 * events. Sheet "Sources" says where each fact shown comes from. The same chart gives the same bytes. Nothing inside is compressed,
 * because the deck compresses the file as a whole.
 */
export function writeWorkbook(chart: Chart): Uint8Array {
  const opc = emptyPackage();
  addPart(opc, '', `${RELATION}/officeDocument`, {
    name: 'xl/workbook.xml',
    contentType: `${TYPE}.sheet.main+xml`,
    content:
      `${XML_DECLARATION}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATION}"><bookViews><workbookView/></bookViews><sheets>` +
      `<sheet name="${escapeAttribute(DATA_SHEET)}" sheetId="1" r:id="rId1"/>` +
      `<sheet name="${escapeAttribute(SOURCES_SHEET)}" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  });
  [dataGrid(chart), sourcesGrid(chart)].forEach((grid, i) => {
    addPart(opc, 'xl/workbook.xml', `${RELATION}/worksheet`, {
      name: `xl/worksheets/sheet${i + 1}.xml`,
      contentType: `${TYPE}.worksheet+xml`,
      content: writeSheet(grid),
    });
  });
  addPart(opc, 'xl/workbook.xml', `${RELATION}/styles`, {
    name: 'xl/styles.xml',
    contentType: `${TYPE}.styles+xml`,
    content: STYLES,
  });
  return zip(
    packageParts(opc).map((part) => ({ ...part, store: true })),
    NO_DATE,
  );
}

function dataGrid(chart: Chart): Grid {
  const columns = dataColumns(chart);
  const words = packOf(chart.language).templateWords.workbook;
  const rows: Cell[][] = [];
  const put = (row: number, column: number, cell: Cell): void => {
    const cells = rows[row] ?? [];
    cells[column] = cell;
    rows[row] = cells;
  };

  const isDated = chart.time?.kind === 'dates';
  put(0, columns.categories, heading(chart.categoryHeading));
  chart.categories.forEach((category, r) => {
    put(r + 1, columns.categories, isDated ? date(serialDay(category)) : text(category.label));
  });
  chart.series.forEach((series, s) => {
    put(0, columns.firstSeries + s, heading(series.name));
    series.points.forEach((point, r) => {
      if (point) put(r + 1, columns.firstSeries + s, pointCell(point));
    });
  });
  labelCells(chart).forEach((cells, s) => {
    const column = columns.labels[s];
    if (column === undefined) return;
    put(0, column, heading(words.asShown(chart.series[s]?.name ?? '')));
    cells.forEach((cell, point) => {
      if (cell) put(point + 1, column, label(cell));
    });
  });
  pastEndSeries(chart).forEach((labels, index) => {
    const past = columns.pastEnd[index];
    if (past === undefined) return;
    put(0, past.values, heading(pastEndHeading(chart.language)));
    put(0, past.labels, heading(words.asShown(pastEndHeading(chart.language))));
    labels.forEach((own, point) => {
      put(point + 1, past.values, number(PAST_END));
      if (own !== undefined) put(point + 1, past.labels, label(labelCell(chart, own)));
    });
  });
  if (chart.namesAbove) {
    put(0, columns.namesAbove, heading(namesHeading(chart.language)));
    chart.categories.forEach((_, r) => {
      put(r + 1, columns.namesAbove, number(NAME_ABOVE));
    });
  }
  if (hasDots(chart)) {
    for (const column of ['places', 'start', 'joinX', 'joinY'] as const) {
      put(0, columns.rows[column], heading(words.dots[column]));
    }
    rowPlaces(chart).forEach((place, row) => {
      put(row + 1, columns.rows.places, number(place));
      put(row + 1, columns.rows.start, number(String(chart.valueAxis.min)));
    });
    joinEnds(chart, columns.rows.places).forEach((end, row) => {
      if (end === undefined) return;
      put(row + 1, columns.rows.joinX, number(end.x, end.formulas.x));
      put(row + 1, columns.rows.joinY, number(end.y, end.formulas.y));
    });
  }
  put(0, columns.unit, heading(words.unit));
  put(1, columns.unit, text(chart.unitLabel));
  const centre = centreCell(chart);
  if (centre) put(CENTRE_ROW, columns.unit, label(centre));
  if (isDated) {
    put(0, columns.periods, heading(words.sources[hasStems(chart) ? 0 : 2]));
    chart.categories.forEach((category, r) => {
      put(r + 1, columns.periods, text(category.label));
    });
  }
  const putPlaces = (
    { word, position, height }: DataColumns['events'],
    title: string,
    labels: readonly string[],
    positions: readonly string[],
    at: string,
  ): void => {
    if (positions.length === 0) return;
    put(0, word, heading(title));
    put(0, position, heading(words.position));
    put(0, height, heading(words.height));
    positions.forEach((place, r) => {
      put(r + 1, word, text(labels[r] ?? ''));
      put(r + 1, position, isDated ? date(place) : number(place));
      put(r + 1, height, number(at));
    });
  };
  const events = chart.events.map((event) => event.label);
  putPlaces(columns.events, eventsHeading(chart.language), events, eventPositions(chart), EVENT_TOP);
  putPlaces(columns.names, namesHeading(chart.language), axisNames(chart), namePositions(chart), NAME_FOOT);
  return Array.from(rows, (row: readonly Cell[] | undefined) => Array.from(row ?? []));
}

function sourcesGrid(chart: Chart): Grid {
  return [
    packOf(chart.language).templateWords.workbook.sources.map(heading),
    ...chart.sourceRows.map((r) => [r.row, r.fact, r.period, r.source, r.at, r.says].map(text)),
  ];
}

function text(value: string): Cell {
  return { kind: 'text', text: value, style: 'plain' };
}

/** Its number; a helper's is computed from those of data. */
function pointCell({ value, sumOf }: ChartPoint): Cell {
  const cells = sumOf?.map(({ series, point }) => valueCell(series, point)) ?? [];
  return number(numeral(value), cells.length > 0 ? cells.join('+') : undefined);
}

function label({ text: shown, formula }: LabelCell): Cell {
  return formula === undefined ? text(shown) : { kind: 'formula', formula, text: shown };
}

function heading(value: string): Cell {
  return { kind: 'text', text: value, style: 'heading' };
}

function date(day: string): Cell {
  return { kind: 'date', numeral: day };
}

function number(digits: string, formula?: string): Cell {
  return { kind: 'number', numeral: digits, ...(formula !== undefined && { formula }) };
}

/** Three cell formats (plain, bold and date) in the default font; the rest is required by the schema. */
const STYLES =
  `${XML_DECLARATION}<styleSheet xmlns="${SPREADSHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${DATE_FORMAT}"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
