import type { Content } from '../model/deck.ts';
import type { SubtitleParts } from './subtitle.ts';

/**
 * The content that a slide shows for its point, and the parts of the statistical subtitle that its
 * facts give.
 */
export interface ResolvedEvidence<C extends Content> {
  readonly content: C;
  readonly subtitle: readonly string[];
  /** The same, part by part, of a chart or of the table in its place. */
  readonly parts?: SubtitleParts;
}
