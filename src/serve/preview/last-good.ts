import { present } from '../../model/present.ts';
import type { ShownBrief, ShownDeck, ShownFinding, ShownSlide } from '../../project/shown-brief.ts';

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
  const unread = new Map<number, ShownFinding[]>();
  for (const finding of now.findings) {
    if (finding.unread === undefined) continue;
    const known = unread.get(finding.unread);
    if (known === undefined) unread.set(finding.unread, [finding]);
    else known.push(finding);
  }
  const asNow = now.decks.map(asSeen);
  if (before === undefined) return { ...now, decks: asNow };
  const isBroken = now.decks.length === 0 && now.findings.some(({ severity }) => severity === 'error');
  if (isBroken)
    return {
      ...now,
      styles: before.styles,
      otherwise: before.otherwise,
      ...present({ size: before.size }),
      decks: before.decks.map(asLastGood),
    };
  const kept = new Set<ShownFinding>();
  const decks = asNow.map((deck): SeenDeck => {
    const old = before.decks.find(({ language }) => language === deck.language);
    if (old === undefined || unread.size === 0) return deck;
    return { ...deck, slides: withUnread(deck.slides, old.slides, unread, kept) };
  });
  return { ...now, decks, findings: now.findings.filter((finding) => !kept.has(finding)) };
}

function asSeen(deck: ShownDeck): SeenDeck {
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, isLastGood: false })) };
}

function asLastGood(deck: SeenDeck): SeenDeck {
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, findings: [], isLastGood: true })) };
}

/** Puts each slide that can’t be read back behind the one it followed. */
function withUnread(
  slides: readonly SeenSlide[],
  old: readonly SeenSlide[],
  unread: ReadonlyMap<number, readonly ShownFinding[]>,
  kept: Set<ShownFinding>,
): readonly SeenSlide[] {
  const written = [...new Set(old.map(({ of }) => of))];
  const now = new Set(slides.map(({ of }) => of));
  const all = [...slides];
  for (const [number, findings] of [...unread].sort(([a], [b]) => a - b)) {
    const of = written[number - 1];
    if (of === undefined || now.has(of)) continue;
    const parts = old.filter((slide) => slide.of === of);
    const before = written[number - 2];
    const at = before === undefined ? 0 : all.findLastIndex((slide) => slide.of === before) + 1;
    all.splice(
      at,
      0,
      ...parts.map((slide, index) => ({ ...slide, findings: index === 0 ? findings : [], isLastGood: true })),
    );
    for (const finding of findings) kept.add(finding);
  }
  return all;
}
