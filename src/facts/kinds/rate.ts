import type { RateFact } from '../../model/fact.ts';
import { FIXED, type StatedKind } from './kind.ts';

export const rate: StatedKind<RateFact> = {
  ...FIXED,
  value: ({ from, to, points }, base) => ({ ...base, kind: 'series', unit: { kind: 'rate', from, to }, points }),
};
