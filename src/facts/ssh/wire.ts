/** Reads bytes that are nothing but SSH strings (RFC 4251, 5), each behind its length. Undefined if they don’t come out even. */
export function wireStrings(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const strings: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (bytes.length - at < 4) return undefined;
    const start = at + 4;
    const end = start + view.getUint32(at);
    if (end > bytes.length) return undefined;
    strings.push(bytes.subarray(start, end));
    at = end;
  }
  return strings;
}

/** A string as SSH writes it. */
export function wireString(bytes: Uint8Array): Uint8Array {
  const written = new Uint8Array(4 + bytes.length);
  new DataView(written.buffer).setUint32(0, bytes.length);
  written.set(bytes, 4);
  return written;
}

/** A string’s bytes as characters, one each, so that no two strings read alike. */
export function asText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/**
 * The digits of a positive number (RFC 4251’s mpint) without the zero that keeps its sign. Undefined for zero, a
 * negative number, or one that is not written as briefly as can be.
 */
export function positiveNumber(bytes: Uint8Array): Uint8Array | undefined {
  const [first = 0, second = 0] = bytes;
  if (bytes.length === 0 || first >= 0x80) return undefined;
  if (first > 0) return bytes;
  return second >= 0x80 ? bytes.subarray(1) : undefined;
}
