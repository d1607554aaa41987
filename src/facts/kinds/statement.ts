import type { StatementFact } from '../../model/fact.ts';
import { type StatedKind, YEARLY_AS_STATUS } from './kind.ts';

export const statement: StatedKind<StatementFact> = {
  ...YEARLY_AS_STATUS,
  value: (_, base) => ({ ...base, kind: 'words' }),
  isAttributed: true,
};
