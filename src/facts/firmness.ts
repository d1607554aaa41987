import type { Basis } from '../model/qualifiers.ts';

/**
 * How firm an amount is, as a chart can show it: promised money is outlined, all other solid. IATI
 * counts pledges and commitments as promises, and everything from a contribution on as money given.
 */
export function firmness(basis: Basis | undefined): 'promised' | 'given' {
  switch (basis) {
    case 'pledge':
    case 'commitment':
      return 'promised';
    case 'contribution':
    case 'disbursement':
    case 'expenditure':
    case 'trade':
    case 'unspecified':
    case undefined:
      return 'given';
  }
}
