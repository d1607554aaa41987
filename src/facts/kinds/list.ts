import type { ListFact } from '../../model/fact.ts';
import { FIXED, type StatedKind } from './kind.ts';

export const list: StatedKind<ListFact> = {
  ...FIXED,
  ownTexts: ({ items }) => items.map((text, index) => ({ what: `item ${index + 1}`, text })),
  withOwnTexts: (fact, marked) => ({ ...fact, items: fact.items.map(marked) }),
  value: ({ items }, base) => ({ ...base, kind: 'list', items }),
};
