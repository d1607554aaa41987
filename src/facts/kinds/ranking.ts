import type { RankingFact } from '../../model/fact.ts';
import { FIXED, type StatedKind } from './kind.ts';

export const ranking: StatedKind<RankingFact> = {
  ...FIXED,
  value: ({ among, rank }, base) => ({ ...base, kind: 'ranking', among, ...(rank !== undefined && { rank }) }),
  ownTexts: ({ among }) => [{ what: 'the group', text: among }],
  withOwnTexts: (fact, change) => ({ ...fact, among: change(fact.among) }),
};
