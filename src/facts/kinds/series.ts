import type { SeriesFact } from '../../model/fact.ts';
import type { StatedKind } from './kind.ts';

export const series: StatedKind<SeriesFact> = {
  /** A series gets a new point each year. */
  volatility: () => 'yearly',
  value: ({ unit, precision, points }, base) => ({
    ...base,
    kind: 'series',
    unit,
    ...(precision && { precision }),
    points,
  }),
};
