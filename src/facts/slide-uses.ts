import type { Fact, FactId } from '../model/fact.ts';
import type { Outline } from '../model/outline.ts';
import { COMPUTED_FROM, DECIDED_BY, dependentsOf, reach } from './graph.ts';
import { namedOnSlide } from './named-on-slide.ts';
import type { FactStore } from './store.ts';

/** A slide that shows a fact, or one that the fact decides. */
export interface Use {
  /** Path of the outline. */
  readonly outline: string;
  readonly slide: string;
  /**
   * The computed facts on the slide that rest on the fact. Empty if the slide names only the fact
   * itself.
   */
  readonly through: readonly FactId[];
}

/** The slides of these outlines that use a fact, in the order of the outlines and their slides. */
export function usesOf(store: FactStore, outlines: readonly Outline[], id: FactId): readonly Use[] {
  const dependents = new Set(dependentsOf(store, id, DECIDED_BY));
  return outlines.flatMap(({ file, slides }) =>
    slides.flatMap((slide): readonly Use[] => {
      const named = new Set(namedOnSlide(slide).map(({ to }) => to.id));
      const through = [...named].filter((each) => dependents.has(each));
      return named.has(id) || through.length > 0 ? [{ outline: file, slide: slide.id, through }] : [];
    }),
  );
}

/** The facts that an outline names, and those they are computed from, each once. */
export function factsOfOutline(store: FactStore, { slides }: Pick<Outline, 'slides'>): readonly Fact[] {
  const named = slides.flatMap((slide) => namedOnSlide(slide).map(({ to }) => to.id));
  return reach(store, named, COMPUTED_FROM);
}
