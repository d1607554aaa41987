import * as z from 'zod';
import { SCALES } from '../../../model/quantity.ts';
import type { Unit } from '../../../model/unit.ts';
import { money } from '../../../values/unit.ts';
import { baseKeys, currency, pointKeys, precision } from '../keys.ts';
import { lacksUnit, observations } from '../observations.ts';
import { unitKeys, unitOf } from '../unit.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({
  ...baseKeys,
  ...unitKeys,
  currency: currency.exactOptional().describe('The currency of its points'),
  scale: z.enum(SCALES).exactOptional().describe('What its numbers are in'),
  precision: precision.exactOptional().describe('The step that its points are rounded to'),
  ...pointKeys,
});

export const seriesReader = factReader(schema, ({ entry, written, base, found }) => {
  const unit: Unit | undefined = written.currency ? money(written.currency) : (unitOf(written) ?? entry.measure?.unit);
  if (!unit) {
    found.push(lacksUnit(entry, 'add `currency:` or `unit:`'));
    return undefined;
  }
  const points = observations(entry, written, unit, written.scale ?? 'one', found);
  return { ...base, kind: 'series', unit, ...(written.precision && { precision: written.precision }), points };
});
