/** What a caution tells beside figures. */
export type CautionKind =
  /** Why the author lets something pass that is refused. */
  | 'accepted'
  /** How a contradiction between sources was settled. */
  | 'conflict'
  /** A date that the source doesn't print, or a reading that is a person's. */
  | 'inferred'
  /** How evidence is read: what its fills mean, what is missing, rounding. */
  | 'reading'
  /** What a fact shown says of itself. */
  | 'fact'
  /** What a claim compares that the slide doesn't show. */
  | 'claim'
  /** By what rates money was converted. */
  | 'conversion'
  /** What a fact says from which one shown was computed. */
  | 'beneath'
  /** What holds for the whole deck, told where it first matters. */
  | 'deck';

/** The kinds that may leave a slide's foot for its notes where there are more cautions than fit, in the order in which they leave. */
export const LEAVING: readonly CautionKind[] = ['beneath', 'conversion', 'claim', 'fact', 'reading'];
