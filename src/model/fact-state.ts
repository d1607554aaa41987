/**
 * The state of a fact: `retired` and `superseded` ones must no longer be used; a `disputed` one
 * contradicts another and nobody has settled it; a `settled` one did; a `corrected` one was once
 * wrong.
 */
export const FACT_STATES = ['current', 'corrected', 'settled', 'disputed', 'superseded', 'retired'] as const;

export type FactState = (typeof FACT_STATES)[number];
