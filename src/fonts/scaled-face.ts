import type { FontStyle, FontStyleTable, FontTable } from '../model/template.ts';
import type { Face } from './face.ts';
import { faceOf, fontStyle } from './family.ts';
import { matchFont, NEAR_MARGIN } from './match.ts';
import { decodeTable } from './table.ts';

/** Tables of a template's own fonts, by their names in small letters. */
export type FontTables = Readonly<Record<string, FontTable>>;

/** A face, and what its advances are multiplied by. */
export interface ScaledFace {
  readonly face: Face;
  readonly scale: number;
}

/** Tables decoded so far. A table is a constant; keeping its face only saves decoding it again. */
const decoded = new WeakMap<FontStyleTable, Face>();

/**
 * The face that stands for a font in a style: from the template's own tables, else from those of the nearest family with
 * its margin. A font of which a style has no table is measured by another of its styles: slanting keeps advances, and for
 * a bold that is missing 6 % are added.
 */
export function scaledFace(look: {
  readonly font: string;
  readonly tables?: FontTables;
  readonly bold: boolean;
  readonly italic: boolean;
}): ScaledFace {
  const own = look.tables?.[look.font.trim().toLowerCase()];
  const found = own && ownStyle(own, look);
  if (found) return { face: decodedFace(found.table), scale: found.scale };
  const { family, scale } = matchFont(look.font);
  return { face: faceOf(family, fontStyle(look)), scale };
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
