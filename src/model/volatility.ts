/**
 * How soon what a fact says may no longer hold. `fixed` never does: an event, the figure of a year. `yearly` may change
 * with the year, as a programme's status does; `fast` within weeks, as the strength of a force does.
 */
export const VOLATILITIES = ['fixed', 'yearly', 'fast'] as const;

export type Volatility = (typeof VOLATILITIES)[number];
