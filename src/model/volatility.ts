/**
 * How soon a fact may no longer hold. `fixed` never changes: an event, the figure of a year.
 * `yearly` may change with the year, such as a programme's status; `fast` within weeks, such as the
 * strength of a force.
 */
export const VOLATILITIES = ['fixed', 'yearly', 'fast'] as const;

export type Volatility = (typeof VOLATILITIES)[number];
