import * as z from 'zod';
import { diagnostic } from '../../../diagnostics/diagnostic.ts';
import { readRank } from '../../../language/ordinal.ts';
import { spanAt } from '../../../yaml/path.ts';
import { baseKeys, optionalText } from '../keys.ts';
import { texts } from '../texts.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({
  ...baseKeys,
  rank: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'a rank such as 2')
    .transform(Number)
    .exactOptional()
    .describe('The rank, where the source names one'),
  among: texts.describe('Who is ranked'),
  metric: optionalText.describe('What was ranked, or unspecified'),
});

/**
 * The rank is read from the words if they name one ("second largest"). A superlative without a
 * number is no rank.
 */
export const rankingReader = factReader(schema, ({ entry, written, base, found }) => {
  const read = written.says === undefined ? undefined : readRank(written.says);
  const isOther = read?.kind === 'none' || (read !== undefined && read.rank !== written.rank);
  if (read !== undefined && written.rank !== undefined && isOther) {
    const message = `rank is ${written.rank}, and the source says “${written.says}”`;
    const hint =
      read.kind === 'none'
        ? `“${read.words}” names no single place from the top; leave \`rank:\` out, or cite words that name it`
        : undefined;
    const span = spanAt(entry.node, ['rank']);
    found.push(diagnostic('facts/value-differs', { message, span, ...(hint !== undefined && { hint }) }));
  }
  const rank = written.rank ?? (read?.kind === 'rank' ? read.rank : undefined);
  const { among, metric = 'unspecified' } = written;
  return { ...base, kind: 'ranking', among, metric, ...(rank !== undefined && { rank }) };
});
