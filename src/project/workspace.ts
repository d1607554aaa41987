/** Where briefs, facts and templates are. Paths inside it are relative to `root`, with `/`. */
export interface Workspace {
  /** Absolute, symbolic links resolved. */
  readonly root: string;
}

/** The folder that holds the briefs. A workspace is recognised by it. */
export const BRIEFS = 'briefs';
export const FACTS = 'facts';
export const TEMPLATES = 'templates';
/** The folder of the decks that were built, unless another is named. */
export const OUT = 'out';
