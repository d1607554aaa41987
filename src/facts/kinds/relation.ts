import type { RelationFact } from '../../model/fact.ts';
import { type StatedKind, YEARLY_AS_STATUS } from './kind.ts';

export const relation: StatedKind<RelationFact> = {
  ...YEARLY_AS_STATUS,
  value: (_, base) => ({ ...base, kind: 'words' }),
};
