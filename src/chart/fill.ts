import type { Fill } from '../model/chart.ts';
import type { Basis } from '../model/fact.ts';
import type { Hedge } from '../model/quantity.ts';

/**
 * How firm a figure is, drawn (IBCS: actual solid, planned outlined, forecast hatched): what is pledged or committed
 * is outlined, what is estimated hatched, all else solid.
 */
export function fillFor(basis: Basis | undefined, hedge: Hedge): Fill {
  if (hedge === 'estimated') return 'hatched';
  switch (basis) {
    case 'pledge':
    case 'commitment':
      return 'outlined';
    case 'contribution':
    case 'disbursement':
    case 'expenditure':
    case 'trade':
    case 'unspecified':
    case undefined:
      return 'solid';
    default:
      return basis satisfies never;
  }
}
