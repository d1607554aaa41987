import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SlideLocation } from '../diagnostics/location.ts';
import type { Language } from '../model/language.ts';
import type { Cure, SceneShape } from '../model/scene.ts';
import type { Span } from '../model/span.ts';
import type { Layout, Slot, SlotAccepts, Template } from '../model/template.ts';

/** Everything needed to place one slide's content. */
export interface LayoutContext {
  readonly template: Template;
  readonly layout: Layout;
  readonly language: Language;
  /** The slide that diagnostics point at. */
  readonly at: SlideLocation;
  readonly span: Span;
  /** True on the second and later slides of a continued one: text is never set larger than on the first. */
  readonly continued: boolean;
}

/** Placed content. `rest` is what did not fit and continues on the next slide. */
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

/** The layout's slot for a kind of content, if it has one. */
export function slotFor(context: LayoutContext, accepts: SlotAccepts): Slot | undefined {
  return context.layout.slots.find((slot) => slot.accepts.includes(accepts));
}

/** The first line of the template's baseline grid at or below `y`. */
export function onBaseline(y: number, { template }: LayoutContext): number {
  const { baseline } = template.grid;
  return Number.isFinite(y) ? Math.ceil(y / baseline - 1e-9) * baseline : y;
}
