import type { TextFile } from './text-file.ts';

/**
 * The texts of one template folder. A template that extends another is read together with its
 * parents.
 */
export interface TemplateSource {
  /** The folder's name in `templates/`. */
  readonly name: string;
  readonly files: readonly TextFile[];
}

/** A template, its parent, the parent's parent … */
export type TemplateChain = readonly [TemplateSource, ...TemplateSource[]];
