import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { Cure, SceneShape } from '../model/scene.ts';
import type { Span } from '../model/span.ts';
import type { Layout, Template } from '../model/template.ts';

/** What placing one slide's content needs to know. */
export interface LayoutContext {
  readonly template: Template;
  readonly layout: Layout;
  readonly language: Language;
  /** For messages: "slide trade-balance (en)". */
  readonly where: string;
  readonly span: Span;
}

/** Content in its place. `rest` is what did not fit and continues on a second slide. */
export interface Placement<Rest> {
  readonly shapes: readonly SceneShape[];
  readonly cures: readonly Cure[];
  readonly rest?: Rest;
  readonly diagnostics: readonly Diagnostic[];
}
