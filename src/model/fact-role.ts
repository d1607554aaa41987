/**
 * The part that a fact plays in all charts of a brief, by which it has one colour: spoken of, not spoken of, or one of
 * several equals, of which `emphasis` is the first.
 */
export const FACT_ROLES = ['emphasis', 'context', 'series2', 'series3', 'series4'] as const;

export type FactRole = (typeof FACT_ROLES)[number];
