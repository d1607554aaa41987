import type { ListFact } from '../../model/fact.ts';
import { FIXED, type StatedKind } from './kind.ts';

export const list: StatedKind<ListFact> = {
  ...FIXED,
  value: ({ items }, base) => ({ ...base, kind: 'list', items }),
};
