import type { TableRowLook } from '../../model/deck.ts';
import type { SceneTable, SceneTableCell } from '../../model/scene.ts';
import { escapeAttribute } from '../../opc/xml.ts';
import { placed, points } from './css.ts';
import { paragraphHtml } from './paragraph.ts';
import type { Setting } from './run.ts';

/** A table with its columns and rows as measured. The cells of its first row head its columns. */
export function tableHtml(table: SceneTable, setting: Setting): string {
  const columns = table.columnWidths.map((width) => `<col style="width:${points(width)}">`).join('');
  const rows = table.rows.map((row, index) => {
    const look = table.looks[index] ?? 'plain';
    const cells = row.map((cell, column) => cellHtml(cell, scopeOf(cell, index, column, look), setting));
    const name = look === 'plain' ? '' : ` class="${look}"`;
    return `<tr${name} style="height:${points(table.rowHeights[index] ?? 0)}">${cells.join('')}</tr>`;
  });
  const [head = '', ...body] = rows;
  return (
    `<table data-shape="${escapeAttribute(table.name)}" aria-label="${escapeAttribute(table.alt)}" ` +
    `style="${placed(table.box)};--down:${points(table.padding.row)};--head:${points(table.padding.head)}"><colgroup>${columns}</colgroup>` +
    `<thead>${head}</thead><tbody>${body.join('')}</tbody></table>`
  );
}

type Scope = 'col' | 'colgroup' | 'row' | 'rowgroup';

/** What a cell heads, as a screen reader tells it. What has no words heads nothing. */
function scopeOf(
  { paragraph, columns }: SceneTableCell,
  row: number,
  column: number,
  look: TableRowLook,
): Scope | undefined {
  if (paragraph.runs.length === 0) return undefined;
  if (row === 0) return columns > 1 ? 'colgroup' : 'col';
  if (look === 'group') return 'rowgroup';
  return column === 0 ? 'row' : undefined;
}

function cellHtml(
  { paragraph, align, inset, columns, ours, tint }: SceneTableCell,
  scope: Scope | undefined,
  setting: Setting,
): string {
  const words = paragraphHtml(paragraph, { tag: 'div', isFirst: true, align }, setting);
  const sides = [
    ...(tint === undefined ? [] : [`background:color-mix(in srgb,var(--series1) ${tint}%,transparent)`]),
    ...(inset.left > 0 ? [`padding-left:${points(inset.left)}`] : []),
    ...(inset.right > 0 ? [`padding-right:${points(inset.right)}`] : []),
    ...(inset.top > 0 ? [`padding-top:calc(var(--down) + ${points(inset.top)})`] : []),
  ];
  const attributes =
    (scope === undefined ? '' : ` scope="${scope}"`) +
    (columns > 1 ? ` colspan="${columns}"` : '') +
    (ours ? ' class="ours"' : '') +
    (sides.length === 0 ? '' : ` style="${sides.join(';')}"`);
  return scope === undefined ? `<td${attributes}>${words}</td>` : `<th${attributes}>${words}</th>`;
}
