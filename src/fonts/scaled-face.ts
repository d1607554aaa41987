import type { FontStyle, FontStyleTable, FontTable } from '../model/template.ts';
import type { Face } from './face.ts';
import { faceOf, fontStyle } from './family.ts';
import { matchFont, NEAR_MARGIN } from './match.ts';
import { decodeTable } from './table.ts';

/** Tables of a template's own fonts, by name in lower case. */
export type FontTables = Readonly<Record<string, FontTable>>;

/** A face, and the factor for its advances. */
export interface ScaledFace {
  readonly face: Face;
  readonly scale: number;
}

/** Cache of decoded faces by their tables, which never change. */
const decoded = new WeakMap<FontStyleTable, Face>();

/**
 * The face that measures a font in a style: from the template's own tables, else from the nearest family with its
 * margin. If one of the template's fonts has no table for the style, another of its styles stands in: slanting keeps
 * the advances, and a missing bold adds 6 %.
 */
export function scaledFace(look: {
  readonly font: string;
  readonly tables?: FontTables;
  readonly bold: boolean;
  readonly italic: boolean;
}): ScaledFace {
  const own = look.tables && tableOf(look.tables, look.font);
  const found = own && ownStyle(own, look);
  if (found) return { face: decodedFace(found.table), scale: found.scale };
  const { family, scale } = matchFont(look.font);
  return { face: faceOf(family, fontStyle(look)), scale };
}

/** The tables of a font by its name in any case. */
export function tableOf(tables: FontTables, font: string): FontTable | undefined {
  const name = font.trim().toLowerCase();
  return Object.hasOwn(tables, name) ? tables[name] : undefined;
}

function ownStyle(
  { styles }: FontTable,
  { bold, italic }: { readonly bold: boolean; readonly italic: boolean },
): { readonly table: FontStyleTable; readonly scale: number } | undefined {
  const order: readonly (readonly [FontStyle, number])[] = [
    [fontStyle({ bold, italic }), 1],
    [fontStyle({ bold, italic: !italic }), 1],
    [fontStyle({ bold: !bold, italic }), bold ? NEAR_MARGIN : 1],
    [fontStyle({ bold: !bold, italic: !italic }), bold ? NEAR_MARGIN : 1],
  ];
  for (const [style, scale] of order) {
    const table = styles[style];
    if (table) return { table, scale };
  }
  return undefined;
}

function decodedFace(table: FontStyleTable): Face {
  const face = decoded.get(table) ?? decodeTable(table);
  decoded.set(table, face);
  return face;
}
