import * as z from 'zod';
import { diagnostic } from '../../../diagnostics/diagnostic.ts';
import { readCoordinates } from '../../../reading/coordinates.ts';
import { spanAt } from '../../../yaml/path.ts';
import { baseKeys } from '../keys.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({
  ...baseKeys,
  capital: z.enum(['yes', 'no']).exactOptional().describe('Whether it is the capital of its country'),
});

/** Where a place lies is read from the words of its source, as amounts are. */
export const placeReader = factReader(schema, ({ entry, written, base, found }) => {
  const says = base.citations[0]?.says;
  const coordinates = says === undefined ? undefined : readCoordinates(says);
  if (coordinates === undefined) {
    const message =
      says === undefined ? `${entry.id} has no words that say where it lies` : `“${says}” is no place on the earth`;
    const hint =
      'write under `says:` the coordinates as the source prints them, such as 12 39 N, 8 00 W or 12.65, -8.00';
    found.push(diagnostic('facts/unreadable-place', { message, span: spanAt(entry.node, ['says']), hint }));
    return undefined;
  }
  return { ...base, kind: 'place', ...coordinates, isCapital: written.capital === 'yes' };
});
