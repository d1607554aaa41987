import { createHash } from 'node:crypto';

/** What the headers of a Windows binary say (Microsoft, PE Format). */
export interface WindowsBinary {
  /** `0x8664` is x64. */
  readonly machine: number;
  /** 3 is a program for the console. */
  readonly subsystem: number;
  /** Whether its signature was made over these very bytes. By whom is not looked at. */
  readonly isAsSigned: boolean;
}

/**
 * A signature covers all of the file but its checksum, the place of the signature and the signature (Microsoft, Windows
 * Authenticode Portable Executable Signature Format, 2008), and holds the digest as plain bytes.
 */
export function readWindowsBinary(bytes: Buffer): WindowsBinary {
  const header = bytes.readUInt32LE(0x3c);
  if (bytes.toString('latin1', header, header + 4) !== 'PE\0\0') throw new Error('This is no Windows binary');
  const optional = header + 24;
  if (bytes.readUInt16LE(optional) !== 0x20b) throw new Error('This is no binary of 64 bits');
  const checksum = optional + 64;
  const place = optional + 112 + 4 * 8;
  const signature = bytes.readUInt32LE(place);
  const digest = createHash('sha256')
    .update(bytes.subarray(0, checksum))
    .update(bytes.subarray(checksum + 4, place))
    .update(bytes.subarray(place + 8, signature))
    .digest();
  return {
    machine: bytes.readUInt16LE(header + 4),
    subsystem: bytes.readUInt16LE(optional + 68),
    isAsSigned: signature > 0 && bytes.subarray(signature).includes(digest),
  };
}
