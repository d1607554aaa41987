import { type Memory, NO_MEMORY } from '../model/memory.ts';
import { CUSTOM_PROPERTIES_PART, customProperties, readCustomProperties } from './custom-properties.ts';
import { partsDigest } from './digest.ts';
import { addPart, type OpcPackage, packageParts } from './package.ts';
import type { ZipPart } from './zip.ts';

const DIGEST = 'briefdeck.digest';
const VERSION = 'briefdeck.version';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';

/**
 * Everything that goes into the archive, with custom properties for the version that built it and the digest of all
 * other parts. Nothing may be added to the package afterwards.
 */
export function sealedParts(opc: OpcPackage, version: string, memory: Memory = NO_MEMORY): readonly ZipPart[] {
  addPart(opc, '', TYPE, { name: CUSTOM_PROPERTIES_PART, content: '', contentType: CONTENT_TYPE });
  const parts = packageParts(opc).map(inBytes);
  const contents = parts.map(({ name, content }) => [name, content] as const);
  const digest = partsDigest(contents, memory);
  const properties = customProperties(
    new Map([
      [DIGEST, digest],
      [VERSION, version],
    ]),
  );
  return parts.map((part) => (part.name === CUSTOM_PROPERTIES_PART ? { ...part, content: properties } : part));
}

/** Encodes a part as UTF-8 once, both for hashing and for zipping. */
function inBytes(part: ZipPart): ZipPart {
  return typeof part.content === 'string' ? { ...part, content: Buffer.from(part.content, 'utf8') } : part;
}

/** The state of a package's seal. */
export type Seal =
  /** Every part is as it was built. */
  | { readonly kind: 'whole'; readonly version: string }
  /** Built by this program and changed since: edited, or saved by another program. */
  | { readonly kind: 'broken'; readonly version: string }
  /** Not built by this program, or its seal was removed. */
  | { readonly kind: 'none' };

/** The parts of a package that was opened, unpacked as they are asked for. */
export type SealedParts = Pick<ReadonlyMap<string, Uint8Array>, 'get'> & Iterable<readonly [string, Uint8Array]>;

/** Checks the parts of a package that was read against its seal. */
export function readSeal(parts: SealedParts): Seal {
  const custom = parts.get(CUSTOM_PROPERTIES_PART);
  const properties = custom === undefined ? undefined : readCustomProperties(new TextDecoder().decode(custom));
  const digest = properties?.get(DIGEST);
  if (digest === undefined) return { kind: 'none' };
  return { kind: partsDigest(parts) === digest ? 'whole' : 'broken', version: properties?.get(VERSION) ?? '' };
}
