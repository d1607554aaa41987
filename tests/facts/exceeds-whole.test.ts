import { expect, it } from 'vitest';
import { evaluate } from '../../src/facts/derive.ts';
import { exceedingWhole } from '../../src/facts/exceeds-whole.ts';
import { HERE, reference, storeOf } from './facts-text.ts';

const { store } = storeOf(
  'trade.rest: {measure: trade, says: $4 million, currency: CAD?, period: 2012, part-of: trade.total, en: Rest, fr: Reste}',
);

function refused(...ids: readonly string[]): readonly string[] {
  const shown = ids.flatMap((id) => {
    const { value } = evaluate(store, reference(id));
    return value?.kind === 'quantity' ? [value] : [];
  });
  return exceedingWhole(store, shown, HERE, (fact) => evaluate(store, { id: fact.id, span: HERE }).value).flatMap(
    ({ facts }) => facts,
  );
}

it('a whole beside its own parts is no part, in whatever order they stand', () => {
  expect(refused('trade.exports', 'trade.total')).toEqual([]);
  expect(refused('trade.total', 'trade.exports')).toEqual([]);
  expect(refused('trade.exports', 'trade.imports', 'trade.total')).toEqual([]);
});

it('parts that add up to more than their whole are refused', () => {
  expect(refused('trade.exports', 'trade.rest')).toEqual(['trade.exports', 'trade.rest']);
});
