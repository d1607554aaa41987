/** Whether these bytes, or these letters, stand at an offset. */
export function standsAt(bytes: Uint8Array, at: number, wanted: readonly number[] | string): boolean {
  const codes = typeof wanted === 'string' ? [...wanted].map((letter) => letter.charCodeAt(0)) : wanted;
  return at + codes.length <= bytes.length && codes.every((code, index) => bytes[at + index] === code);
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
