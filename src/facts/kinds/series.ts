import type { SeriesFact } from '../../model/fact.ts';
import type { StatedKind } from './kind.ts';

export const series: StatedKind<SeriesFact> = {
  /** It has its next year. */
  volatility: () => 'yearly',
  value: ({ unit, points }, base) => ({ ...base, kind: 'series', unit, points }),
};
