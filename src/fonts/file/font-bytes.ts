/** Ends the reading of a font whose own numbers contradict its file. Its message goes on after “it can’t be read as a font:”. */
export class DamagedFont extends Error {}

/** The bytes of a table, or of a table within it to the end of the outer one. Numbers are big-endian. */
export interface FontBytes {
  /** @throws DamagedFont, as do all the others, where that lies beyond the table. */
  readonly u8: (at: number) => number;
  readonly u16: (at: number) => number;
  readonly i16: (at: number) => number;
  readonly u32: (at: number) => number;
  readonly i32: (at: number) => number;
  /** Four bytes as Latin letters: `kern`, `OS/2`. */
  readonly tag: (at: number) => string;
  readonly slice: (from: number, length: number) => Uint8Array;
  readonly from: (at: number) => FontBytes;
}

/**
 * Guards each access to a table by its end.
 *
 * @param name - what the bytes are, for the finding: “its table GPOS”
 */
export function fontBytes(bytes: Uint8Array, name: string): FontBytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const within = (at: number, length: number): number => {
    if (at >= 0 && length >= 0 && at + length <= bytes.length) return at;
    throw new DamagedFont(`${name} ends before what it says it holds`);
  };
  return {
    u8: (at) => view.getUint8(within(at, 1)),
    u16: (at) => view.getUint16(within(at, 2)),
    i16: (at) => view.getInt16(within(at, 2)),
    u32: (at) => view.getUint32(within(at, 4)),
    i32: (at) => view.getInt32(within(at, 4)),
    tag: (at) => String.fromCharCode(...bytes.subarray(within(at, 4), at + 4)),
    slice: (from, length) => bytes.subarray(within(from, length), from + length),
    from: (at) => fontBytes(bytes.subarray(within(at, 0)), name),
  };
}
