import type { Fact, FactId } from '../model/fact.ts';
import type { Outline } from '../model/outline.ts';
import { dependentsOf, operandsOf } from './dependents.ts';
import { namedOnSlide } from './named-in-outline.ts';
import type { FactStore } from './store.ts';

/** A slide that shows a fact, or something computed from it. */
export interface Use {
  /** Path of the outline. */
  readonly outline: string;
  readonly slide: string;
  /** The derived facts that the slide names and that rest on the fact. Empty where it names the fact alone. */
  readonly through: readonly FactId[];
}

/** Where outlines that see a store use one of its facts, in the order of the outlines and of their slides. */
export function usesOf(store: FactStore, outlines: readonly Outline[], id: FactId): readonly Use[] {
  const dependents = new Set(dependentsOf(store, id));
  return outlines.flatMap(({ file, slides }) =>
    slides.flatMap((slide): readonly Use[] => {
      const named = new Set(namedOnSlide(slide).map((reference) => reference.id));
      const through = [...named].filter((each) => dependents.has(each));
      return named.has(id) || through.length > 0 ? [{ outline: file, slide: slide.id, through }] : [];
    }),
  );
}

/** The facts that an outline names, and those that they are computed from, each once. */
export function factsOfOutline(store: FactStore, { slides }: Pick<Outline, 'slides'>): readonly Fact[] {
  const used = new Map<FactId, Fact>();
  const visit = (id: FactId): void => {
    const fact = store.facts.get(id);
    if (!fact || used.has(id)) return;
    used.set(id, fact);
    if (fact.kind === 'derived') for (const operand of operandsOf(fact)) visit(operand.id);
  };
  for (const slide of slides) for (const { id } of namedOnSlide(slide)) visit(id);
  return [...used.values()];
}
