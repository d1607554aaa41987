/** The part of fontkit 2.0 that is used; the package has no types. */
declare module 'fontkit' {
  export interface Glyph {
    readonly advanceWidth: number;
  }
  export interface Font {
    readonly familyName: string;
    readonly subfamilyName: string;
    readonly unitsPerEm: number;
    readonly italicAngle: number;
    readonly 'OS/2'?: { readonly usWeightClass: number };
    hasGlyphForCodePoint(code: number): boolean;
    glyphForCodePoint(code: number): Glyph;
    layout(
      text: string,
      features: Readonly<Record<string, boolean>>,
      script: string,
    ): { readonly glyphs: readonly Glyph[]; readonly positions: readonly { readonly xAdvance: number }[] };
  }
  /** Reads a font or a collection of fonts; throws if it is neither. */
  export function create(bytes: Uint8Array): Font | { readonly fonts: readonly Font[] };
}
