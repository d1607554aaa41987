import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SlideLocation } from '../diagnostics/location.ts';
import type { Language } from '../model/language.ts';
import type { Cure, SceneShape } from '../model/scene.ts';
import type { Span } from '../model/span.ts';
import type { Layout, Slot, SlotAccepts, Template } from '../model/template.ts';

/** What placing one slide's content needs to know. */
export interface LayoutContext {
  readonly template: Template;
  readonly layout: Layout;
  readonly language: Language;
  /** The slide, for findings. */
  readonly at: SlideLocation;
  readonly span: Span;
  /** A later slide of several: its words are not set larger than those of the first. */
  readonly continued: boolean;
}

/** Content in its place. `rest` is what did not fit and continues on a second slide. */
export interface Placement<Rest> {
  readonly shapes: readonly SceneShape[];
  readonly cures: readonly Cure[];
  readonly rest?: Rest;
  readonly diagnostics: readonly Diagnostic[];
}

/** Content that can't be placed, and why. */
export function unplaced(...diagnostics: readonly Diagnostic[]): Placement<never> {
  return { shapes: [], cures: [], diagnostics };
}

/** The layout's slot for something, if it has one. */
export function slotFor(context: LayoutContext, accepts: SlotAccepts): Slot | undefined {
  return context.layout.slots.find((slot) => slot.accepts.includes(accepts));
}

/** The nearest height on the template's baseline grid that is not above `y`. */
export function onBaseline(y: number, { template }: LayoutContext): number {
  const { baseline } = template.grid;
  return Number.isFinite(y) ? Math.ceil(y / baseline - 1e-9) * baseline : y;
}
