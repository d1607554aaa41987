import type { FontStyle, FontStyleTable } from '../model/template.ts';
import type { Face } from './face.ts';
import { decodeTable } from './table.ts';
import arimo from './tables/arimo.generated.json' with { type: 'json' };
import caladea from './tables/caladea.generated.json' with { type: 'json' };
import carlito from './tables/carlito.generated.json' with { type: 'json' };
import cousine from './tables/cousine.generated.json' with { type: 'json' };
import gelasio from './tables/gelasio.generated.json' with { type: 'json' };
import tinos from './tables/tinos.generated.json' with { type: 'json' };

/** The open families whose advances are kept, each made to match the widths of a Microsoft family. */
export type Family = 'arimo' | 'caladea' | 'carlito' | 'cousine' | 'gelasio' | 'tinos';

/** A family as scripts/make-font-tables.mjs writes it: its styles share their characters. */
type FamilyTable = Pick<FontStyleTable, 'unitsPerEm' | 'characters'> &
  Readonly<Record<FontStyle, Pick<FontStyleTable, 'advances' | 'kerning'>>>;

const TABLES: Readonly<Record<Family, FamilyTable>> = { arimo, caladea, carlito, cousine, gelasio, tinos };

/** Cache of decoded faces, which never change. */
const decoded = new Map<string, Face>();

/** The face of a family in a style. It is decoded when it is first asked for. */
export function faceOf(family: Family, style: FontStyle): Face {
  const key = `${family} ${style}`;
  const known = decoded.get(key);
  if (known) return known;
  const { unitsPerEm, characters, [style]: table } = TABLES[family];
  const face = decodeTable({ unitsPerEm, characters, ...table });
  decoded.set(key, face);
  return face;
}

export function fontStyle({ bold, italic }: { readonly bold: boolean; readonly italic: boolean }): FontStyle {
  return bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';
}
