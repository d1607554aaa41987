import { suggestId } from '../../facts/find.ts';
import { type Use, usesOf } from '../../facts/uses.ts';
import type { FactId } from '../../model/fact.ts';
import type { WorkspaceFacts } from '../../project/read-facts.ts';
import type { Answer } from './answer.ts';
import { type KnownFact, knownFacts } from './known-fact.ts';

/** The facts of that ID, at least one; or what to tell somebody who named none. */
export function factsNamed(
  facts: WorkspaceFacts,
  id: FactId,
): readonly KnownFact[] | Required<Pick<Answer, 'wrongUse'>> {
  const known = knownFacts(facts);
  const named = known.filter(({ fact }) => fact.id === id);
  if (named.length > 0) return named;
  const meant = suggestId(
    id,
    known.map(({ fact }) => fact.id),
  );
  const hint = meant ? `did you mean ${meant}?` : 'briefdeck facts list lists all facts';
  return { wrongUse: { message: `no fact is called ${id}`, hint } };
}

/** Where outlines use a fact, those of its folder and of the folders below that see the same one. */
export function usesOfKnown({ fact }: KnownFact, { views }: WorkspaceFacts): readonly Use[] {
  return views
    .filter(({ store }) => store.facts.get(fact.id)?.span.file === fact.span.file)
    .flatMap(({ store, outlines }) => usesOf(store, outlines, fact.id));
}

/** The uses, a line a brief: `canada-mali/at-a-glance: bluf, trade (through trade.balance-2012)`. */
export function useLines(uses: readonly Use[], briefOf: (outline: string) => string): readonly string[] {
  const outlines = [...new Set(uses.map(({ outline }) => outline))];
  return outlines.map((outline) => {
    const slides = uses
      .filter((use) => use.outline === outline)
      .map(({ slide, through }) => (through.length > 0 ? `${slide} (through ${through.join(', ')})` : slide));
    return `${briefOf(outline)}: ${slides.join(', ')}`;
  });
}
