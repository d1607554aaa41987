import type { DerivedFact } from '../../model/fact.ts';
import { FIXED, type KindOfFact } from './kind.ts';

/** Its value is computed: see derive.ts. */
export const derived: KindOfFact<DerivedFact> = {
  ...FIXED,
  ownTexts: ({ because }) => [{ what: 'the reason of the precision', text: because }],
  withOwnTexts: (fact, change) => ({ ...fact, ...(fact.because && { because: change(fact.because) }) }),
};
