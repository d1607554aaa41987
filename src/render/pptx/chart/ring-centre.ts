import { languageTag } from '../../../language/languages.ts';
import type { Chart } from '../../../model/chart.ts';
import { centreCell } from '../workbook/label-cells.ts';
import { escapeCellText } from '../workbook/sheet.ts';
import { INVISIBLE, textProperties } from './drawing.ts';
import { type ChartLook, textAt } from './look.ts';

/**
 * `c:title` over a ring’s hole, read from a cell: a chart has no label there, and its title may lie anywhere. Without one, a
 * chart says that it has none, since a viewer would make one up.
 */
export function ringTitle(chart: Chart, look: ChartLook, reference: string): string {
  const mark = textAt(look, 'centre', 0);
  const cell = centreCell(chart);
  if (mark === undefined || cell === undefined) return '<c:autoTitleDeleted val="1"/>';
  const { x, y } = mark.box;
  const place = { x: (x - look.corner.x) / look.frame.width, y: (y - look.corner.y) / look.frame.height };
  const text = { language: languageTag(chart.language), size: mark.style.size, bold: true, colour: 'ink' } as const;
  return (
    `<c:title><c:tx><c:strRef><c:f>${reference}</c:f><c:strCache><c:ptCount val="1"/>` +
    `<c:pt idx="0"><c:v>${escapeCellText(cell.text)}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${fraction(place.x)}"/><c:y val="${fraction(place.y)}"/></c:manualLayout></c:layout>` +
    `<c:overlay val="1"/>${INVISIBLE}${textProperties(text)}</c:title><c:autoTitleDeleted val="0"/>`
  );
}

function fraction(value: number): string {
  return String(Number(value.toFixed(6)));
}
