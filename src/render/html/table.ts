import type { SceneTable } from '../../model/scene.ts';
import { escapeAttribute } from '../../opc/xml.ts';
import { placed, points } from './css.ts';
import { paragraphHtml } from './paragraph.ts';
import type { Setting } from './run.ts';

/** A table with its columns and rows as measured. The cells of its first row head its columns. */
export function tableHtml(table: SceneTable, setting: Setting): string {
  const { padding } = table;
  const columns = table.columnWidths.map((width) => `<col style="width:${points(width)}">`).join('');
  const rows = table.rows.map((row, index) => {
    const cells = row.map(({ paragraph, align }) => {
      const words = paragraphHtml(paragraph, { tag: 'div', isFirst: true, align }, setting);
      if (index > 0) return `<td>${words}</td>`;
      // A heading without words heads nothing.
      return paragraph.runs.length === 0 ? `<td>${words}</td>` : `<th scope="col">${words}</th>`;
    });
    return `<tr style="height:${points(table.rowHeights[index] ?? 0)}">${cells.join('')}</tr>`;
  });
  const [head = '', ...body] = rows;
  const inside = `--across:${points(padding.x)};--down:${points(padding.y)}`;
  return (
    `<table data-shape="${escapeAttribute(table.name)}" aria-label="${escapeAttribute(table.alt)}" ` +
    `style="${placed(table.box)};${inside}"><colgroup>${columns}</colgroup>` +
    `<thead>${head}</thead><tbody>${body.join('')}</tbody></table>`
  );
}
