import * as z from 'zod';
import { EVENT_STATUSES } from '../../../model/fact.ts';
import { spanAt } from '../../../yaml/path.ts';
import { datedByWords } from '../inferred.ts';
import { baseKeys, text } from '../keys.ts';
import { periodFrom } from '../period.ts';
import { texts } from '../texts.ts';
import { factReader } from './reader.ts';

const schema = z.strictObject({
  ...baseKeys,
  date: text.describe('When it took place'),
  status: z.enum(EVENT_STATUSES).exactOptional().describe('Whether it took place'),
  includes: z.array(texts).exactOptional().describe('What it covers'),
  excludes: z.array(texts).exactOptional().describe('What it doesn’t cover'),
});

export const eventReader = factReader(schema, ({ entry, written, base, found }) => {
  const date = periodFrom(written.date, spanAt(entry.node, ['date']), found);
  if (!date) return undefined;
  const { includes = [], excludes = [], status = 'occurred' } = written;
  const dated = datedByWords({ entry, base, written }, date, status, found);
  return { ...dated, kind: 'event', date, status, includes, excludes };
});
