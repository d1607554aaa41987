import type { Location, SlidePart } from '../diagnostics/location.ts';
import type { FactStore } from '../facts/store.ts';
import type { Chart } from '../model/chart.ts';
import type { FactColour } from '../model/fact-role.ts';
import type { Language } from '../model/language.ts';
import type { Marking } from '../model/marking.ts';
import type { Outline, OutlineSlide } from '../model/outline.ts';
import type { Picture } from '../model/picture.ts';
import type { Template } from '../model/template.ts';

/** What resolving needs to know besides the outline. */
export interface ResolveContext {
  readonly store: FactStore;
  readonly template: Template;
  readonly language: Language;
  readonly draft: boolean;
  /** Pictures that the outline names, read beforehand, keyed by path as written there. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** The context of a whole outline. */
export interface OutlineContext extends ResolveContext {
  readonly outline: Outline;
}

/** The context of one slide. Nothing else of the outline changes what a slide says. */
export interface SlideContext extends ResolveContext {
  readonly slide: OutlineSlide;
  /** The outline's marking, for a slide without one of its own. */
  readonly marking: Marking;
  /** Which part facts play in all charts. */
  readonly colours: readonly FactColour[];
  /** A slide before it has told what holds for the whole deck. */
  readonly toldOfDeck: boolean;
}

/**
 * The context of a slide's evidence. `alt` is the alt text that its author wrote instead of the
 * generated one.
 */
export interface EvidenceContext extends SlideContext {
  readonly alt: string | undefined;
  /** What stands above the evidence, where it isn't the subtitle made from this one's own facts. */
  readonly said?: readonly string[];
  /**
   * The charts of a slide's panels, each drawn by itself beforehand, so that charts of one unit can
   * share a scale.
   */
  readonly beside?: readonly Chart[];
}

/** The location of a finding on the slide, or on one part of it. */
export function locationOn({ slide, language }: SlideContext, part?: SlidePart): Location {
  return { kind: 'slide', slide: slide.id, ...(part && { part }), language };
}
