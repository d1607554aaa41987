import { namedOnSlide } from '../../facts/named-on-slide.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Fact } from '../../model/fact.ts';
import type { Language } from '../../model/language.ts';
import { placeWords } from './candidates.ts';
import { rootsOf } from './find-comparing.ts';
import type { TitleWord } from './title-word.ts';
import type { Titled } from './titled.ts';

/** What "both coups" or "each year" counts over. */
export interface Counted {
  /** The facts on the slide that are called so. */
  readonly here: readonly Fact[];
  /** All in the store that are called so, and whose IDs begin alike. */
  readonly everywhere: readonly Fact[];
}

/**
 * The facts that a word such as "both" or "each" counts over: those whose labels have the noun after
 * it. Undefined if no fact of the slide is called so, since then the word is about something else.
 */
export function countedBy(word: TitleWord, { title, slide, store, language }: Titled): Counted | undefined {
  const nouns = rootsOf(title.text.slice(word.end, word.after.end).trim().split(/\s+/).slice(0, 2).join(' '), language);
  const places = placeWords(language);
  const own = [...nouns].filter((root) => !places.has(root));
  const named = new Set(namedOnSlide(slide).map(({ to }) => to.id));
  const all = own.map((noun) => calledSo(noun, store, language)).find((facts) => facts.some(({ id }) => named.has(id)));
  const here = all?.filter(({ id }) => named.has(id));
  if (!all || !here) return undefined;
  const series = new Set(here.map(seriesOf));
  return { here, everywhere: all.filter((fact) => series.has(seriesOf(fact))) };
}

/** What the IDs of like events share: `pol.coup-` of `pol.coup-2012`. An election after a coup is no coup. */
function seriesOf({ id }: Fact): string {
  return id.replace(/\d.*$/, '');
}

/** Only events are counted by their names: two facts called "aid" are not two aids. */
function calledSo(noun: string, store: FactStore, language: Language): readonly Fact[] {
  return [...store.facts.values()].filter(
    (fact) =>
      fact.kind === 'event' &&
      !fact.retired &&
      fact.supersededBy === undefined &&
      rootsOf(fact.label[language] ?? '', language).has(noun),
  );
}
