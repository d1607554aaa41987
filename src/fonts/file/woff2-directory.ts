import { DamagedFont, type FontBytes } from './font-bytes.ts';

export interface Woff2Entry {
  readonly name: string;
  /** Its bytes when unpacked, as they are stored there. */
  readonly stored: number;
  /** Whether it is stored otherwise than in a font. */
  readonly isTransformed: boolean;
}

/** WOFF2, 4.1, “known tags”. */
const KNOWN = [
  ...['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca', 'prep'],
  ...['CFF ', 'VORG', 'EBDT', 'EBLC', 'gasp', 'hdmx', 'kern', 'LTSH', 'PCLT', 'VDMX', 'vhea', 'vmtx', 'BASE'],
  ...['GDEF', 'GPOS', 'GSUB', 'EBSC', 'JSTF', 'MATH', 'CBDT', 'CBLC', 'COLR', 'CPAL', 'SVG ', 'sbix', 'acnt'],
  ...['avar', 'bdat', 'bloc', 'bsln', 'cvar', 'fdsc', 'feat', 'fmtx', 'fvar', 'gvar', 'hsty', 'just', 'lcar'],
  ...['mort', 'morx', 'opbd', 'prop', 'trak', 'Zapf', 'Silf', 'Glat', 'Gloc', 'Feat', 'Sill'],
];

/** The tables of a WOFF2 file in the order in which they are packed, and where that begins (WOFF2, 4.1). */
export function woff2Directory(file: FontBytes): { readonly entries: readonly Woff2Entry[]; readonly end: number } {
  let at = 48;
  const number = (): number => {
    // UIntBase128: seven bits a byte, at most five bytes.
    let value = 0;
    for (let i = 0; i < 5; i += 1) {
      const byte = file.u8(at++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
    throw new DamagedFont('its list of tables is damaged');
  };
  const entries = Array.from({ length: file.u16(12) }, (): Woff2Entry => {
    const flags = file.u8(at++);
    const known = KNOWN[flags & 0x3f];
    const name = known ?? file.tag(at);
    if (known === undefined) at += 4;
    const length = number();
    const version = flags >> 6;
    // For outlines, version 3 is the one that changes nothing.
    const isTransformed = name === 'glyf' || name === 'loca' ? version !== 3 : version !== 0;
    return { name, stored: isTransformed ? number() : length, isTransformed };
  });
  return { entries, end: at };
}
