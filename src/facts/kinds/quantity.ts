import type { QuantityFact } from '../../model/fact.ts';
import { FIXED, type StatedKind } from './kind.ts';

export const quantity: StatedKind<QuantityFact> = {
  ...FIXED,
  value: ({ quantity }, base) => ({ ...base, kind: 'quantity', quantity }),
  amount: ({ quantity }) => quantity,
};
