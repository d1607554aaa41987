import type { Observation } from '../model/fact.ts';
import type { AmountDatum, SeriesDatum } from './datum.ts';

/**
 * Single points of facts (`id@2010`, `id@2023`) as the series that they are points of, in the order in which their facts come first.
 * An amount without a period is left out.
 */
export function seriesOfPoints(amounts: readonly AmountDatum[]): readonly SeriesDatum[] {
  const facts = [...new Set(amounts.map(({ fact }) => fact))];
  return facts.flatMap((fact): readonly SeriesDatum[] => {
    const own = amounts.filter((amount) => amount.fact === fact);
    const [first] = own;
    if (first === undefined) return [];
    const points = own.flatMap(({ period, quantity, status = 'final', span }): readonly Observation[] =>
      period === undefined ? [] : [{ period, quantity, status, span }],
    );
    const { basis, role, span } = first;
    return [
      {
        kind: 'series',
        fact,
        label: first.name ?? first.label,
        unit: first.quantity.unit,
        points,
        span,
        ...(basis && { basis }),
        ...(role && { role }),
      },
    ];
  });
}
