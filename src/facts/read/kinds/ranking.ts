import * as z from 'zod';
import { diagnostic } from '../../../diagnostics/diagnostic.ts';
import { readOrdinal } from '../../../language/ordinal.ts';
import { spanAt } from '../../../yaml/read-as.ts';
import { baseKeys, optionalText } from '../keys.ts';
import { texts } from '../texts.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({
  ...baseKeys,
  rank: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'a rank such as 2')
    .transform(Number)
    .exactOptional(),
  among: texts,
  metric: optionalText,
});

/**
 * The rank is read from the words if they name one ("second largest"). A superlative without a
 * number is no rank.
 */
export const rankingReader = factReader(schema, ({ entry, written, base, found }) => {
  const said = written.says === undefined ? undefined : readOrdinal(written.says);
  if (said !== undefined && written.rank !== undefined && said !== written.rank) {
    const message = `rank is ${written.rank}, and the source says “${written.says}”`;
    found.push(diagnostic('facts/value-differs', { message, span: spanAt(entry.node, ['rank']) }));
  }
  const rank = written.rank ?? said;
  const { among, metric = 'unspecified' } = written;
  return { ...base, kind: 'ranking', among, metric, ...(rank !== undefined && { rank }) };
});
