import type { Span } from '../model/span.ts';

/** Where a finding in a laid-out slide stands: "slide trade-balance (en)", and the slide in the outline. */
export interface ScenePlace {
  readonly where: string;
  readonly span: Span | undefined;
}
