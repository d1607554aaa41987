import type { Integrity } from '../../model/integrity.ts';
import { readSeal } from '../../opc/seal.ts';
import { unzip } from '../../opc/unzip.ts';

/** Checks a package against the seal that was written with it. */
export function integrity(bytes: Uint8Array): Integrity {
  const unzipped = unzip(bytes);
  if (unzipped.kind === 'refused') return 'foreign';
  const { kind } = readSeal(unzipped.parts);
  switch (kind) {
    case 'whole':
      return 'whole';
    case 'broken':
      return 'changed';
    case 'none':
      return 'foreign';
    default:
      return kind satisfies never;
  }
}
