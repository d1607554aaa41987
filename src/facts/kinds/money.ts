import type { MoneyFact } from '../../model/fact.ts';
import { FIXED, type StatedKind } from './kind.ts';

export const money: StatedKind<MoneyFact> = {
  ...FIXED,
  value: ({ quantity }, base) => ({ ...base, kind: 'quantity', quantity }),
  amount: ({ quantity }) => quantity,
};
