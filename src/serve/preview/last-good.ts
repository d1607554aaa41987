import { present } from '../../model/present.ts';
import type { ShownBrief, ShownDeck, ShownSlide } from '../../project/shown-brief.ts';

/** A slide on the page: as it is, or as it last was, if what is written now can’t be shown. */
export interface SeenSlide extends ShownSlide {
  readonly isLastGood: boolean;
}

export interface SeenDeck extends Omit<ShownDeck, 'slides'> {
  readonly slides: readonly SeenSlide[];
}

export interface SeenBrief extends Omit<ShownBrief, 'decks'> {
  readonly decks: readonly SeenDeck[];
}

/**
 * What is seen of a brief, if it was seen so before. A slide that can’t be read now keeps its place and its last picture, below its
 * findings; if the whole file can’t be, all of them do. A slide that was taken out is gone.
 */
export function withLastGood(now: ShownBrief, before: SeenBrief | undefined): SeenBrief {
  const asNow = now.decks.map(asSeen);
  if (before === undefined) return { ...now, decks: asNow };
  const isBroken = now.decks.length === 0 && now.findings.some(({ severity }) => severity === 'error');
  if (isBroken)
    return {
      ...now,
      styles: before.styles,
      otherwise: before.otherwise,
      ...present({ size: before.size }),
      decks: asLastGood(before).decks,
    };
  const decks = asNow.map((deck): SeenDeck => {
    const old = before.decks.find(({ language }) => language === deck.language);
    return old === undefined ? deck : { ...deck, slides: deck.slides.flatMap(inPlace(deck.slides, old.slides)) };
  });
  return { ...now, decks };
}

function asSeen(deck: ShownDeck): SeenDeck {
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, isLastGood: false })) };
}

/** All slides as they were, without what was found on them. */
export function asLastGood(brief: SeenBrief): SeenBrief {
  const last = (slide: SeenSlide): SeenSlide => ({ ...slide, findings: [], isLastGood: true });
  return { ...brief, decks: brief.decks.map((deck) => ({ ...deck, slides: deck.slides.map(last) })) };
}

/** What stands in place of a plate: the slide that stood there before, with all its parts, unless it went elsewhere. */
function inPlace(now: readonly SeenSlide[], old: readonly SeenSlide[]): (slide: SeenSlide) => readonly SeenSlide[] {
  const written = [...new Set(now.map(({ of }) => of))];
  const before = [...new Set(old.map(({ of }) => of))];
  return (slide) => {
    const stood = slide.isPlate ? before[written.indexOf(slide.of)] : undefined;
    const parts = old.filter(({ of, isPlate }) => of === stood && !isPlate);
    if (stood === undefined || written.includes(stood) || parts.length === 0) return [slide];
    return parts.map((part, index) => ({ ...part, findings: index === 0 ? slide.findings : [], isLastGood: true }));
  };
}
