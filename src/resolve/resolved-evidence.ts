import type { Content } from '../model/deck.ts';

/**
 * The content that a slide shows for its point, and the parts of the statistical subtitle that its
 * facts give.
 */
export interface ResolvedEvidence<C extends Content> {
  readonly content: C;
  readonly subtitle: readonly string[];
}
