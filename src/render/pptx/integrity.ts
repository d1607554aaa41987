import { budgetOf } from '../../limits/budget.ts';
import { DECK } from '../../limits/limits.ts';
import type { Integrity } from '../../model/integrity.ts';
import { readSeal, type SealedParts } from '../../opc/seal.ts';
import { type Archive, faultOf, openArchive } from '../../opc/unzip.ts';

/** Checks a package against the seal that was written with it. */
export function integrity(bytes: Uint8Array): Integrity {
  const opened = openArchive(bytes, budgetOf(DECK));
  if (opened.kind === 'refused') return 'foreign';
  const kind = sealOf(opened.archive);
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

function sealOf(archive: Archive) {
  try {
    return readSeal(partsOf(archive)).kind;
  } catch (error) {
    faultOf(error);
    return 'none';
  }
}

function partsOf({ names, read }: Archive): SealedParts {
  return {
    get: read,
    *[Symbol.iterator]() {
      for (const name of names) yield [name, read(name) ?? new Uint8Array()];
    },
  };
}
