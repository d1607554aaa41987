import type { FactKind } from '../../../model/fact.ts';
import { derivedReader } from './derived.ts';
import { eventReader } from './event.ts';
import { listReader } from './list.ts';
import { moneyReader } from './money.ts';
import { placeReader } from './place.ts';
import { quantityReader } from './quantity.ts';
import { quoteReader } from './quote.ts';
import { rankingReader } from './ranking.ts';
import { rateReader } from './rate.ts';
import type { FactReader } from './reader.ts';
import { relationReader } from './relation.ts';
import { seriesReader } from './series.ts';
import { statementReader } from './statement.ts';

export const READERS: Readonly<Record<FactKind, FactReader>> = {
  money: moneyReader,
  quantity: quantityReader,
  event: eventReader,
  relation: relationReader,
  ranking: rankingReader,
  list: listReader,
  statement: statementReader,
  quote: quoteReader,
  series: seriesReader,
  rate: rateReader,
  place: placeReader,
  derived: derivedReader,
};

/** Every key that some kind of fact takes, and so `shared:` may hold. */
export const ANY_FACT_KEY: ReadonlySet<string> = new Set(Object.values(READERS).flatMap(({ keys }) => [...keys]));
