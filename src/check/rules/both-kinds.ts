import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SlidePart } from '../../diagnostics/location.ts';
import type { FactStore } from '../../facts/store.ts';
import { MAIN_LANGUAGE, packOf } from '../../language/languages.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece, OutlineSlide } from '../../model/outline.ts';
import { type OutlineText, textsOfSlide } from '../outline-texts.ts';
import { FIRMNESS, type KindBeside, kindsBeside, placeBefore } from '../own-words/kind-beside.ts';
import { shownFigure } from '../same-figures/shown-figure.ts';

/**
 * Reads the outline: what one language calls exports, pledged or France’s, the other doesn't call
 * imports, paid or Chad’s. So two figures that changed places in a translation are found.
 */
export function bothKinds(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  if (!languages.includes(MAIN_LANGUAGE)) return [];
  const others = languages.filter((language) => language !== MAIN_LANGUAGE);
  return outline.slides.flatMap((slide) => {
    const ours = calledIn(slide, MAIN_LANGUAGE, store);
    return others.flatMap((other) => compared(ours, calledIn(slide, other, store)));
  });
}

/** A figure of a slide, and what the words beside it call it. */
interface Called {
  readonly part: SlidePart | undefined;
  readonly what: string;
  readonly kinds: readonly KindBeside[];
  readonly place: string | undefined;
  readonly in: OutlineText;
  readonly span: OutlineText['text']['figures'][number]['span'];
}

/** A figure that is shown twice in a part may be called both ways, and isn't read. */
function calledIn(slide: OutlineSlide, language: Language, store: FactStore): readonly Called[] {
  const all = textsOfSlide(slide, [language]).flatMap((text) =>
    text.text.figures.flatMap(({ figure, span }, index): readonly Called[] => {
      const what = figure.kind === 'value' ? shownFigure(figure, store)?.what : undefined;
      if (what === undefined || text.at.kind !== 'slide') return [];
      const kinds = kindsBeside(text.text, index, language);
      const place = placeBefore(text.text, index, language);
      return [{ part: text.at.part, what, kinds, place, in: text, span }];
    }),
  );
  return all.filter((each) => all.filter((other) => isSame(each, other)).length === 1);
}

function isSame(a: Called, b: Called): boolean {
  return a.what === b.what && a.part === b.part;
}

function compared(ours: readonly Called[], theirs: readonly Called[]): readonly Diagnostic[] {
  const pairs = theirs.flatMap((their) => {
    const our = ours.find((each) => isSame(each, their));
    return our ? [{ our, their }] : [];
  });
  return pairs.flatMap(({ our, their }) => {
    const differs = (['basis', 'flow'] as const).some((kind) => differ(kind, our, their));
    const exchanged =
      our.place !== undefined &&
      their.place !== undefined &&
      our.place !== their.place &&
      pairs.some(
        (other) => other.our.part === our.part && other.our.place === their.place && other.their.place === our.place,
      );
    return differs || exchanged ? [told(their)] : [];
  });
}

/** What one country exports another imports: flows of two countries aren't compared. */
function differ(kind: 'basis' | 'flow', our: Called, their: Called): boolean {
  const [ours, theirs] = [our, their].map(({ kinds }) => kinds.filter(({ means }) => means.kind === kind));
  if (!ours || !theirs || ours.length === 0 || theirs.length === 0) return false;
  const [owner, another] = [ours, theirs].map((each) => each.find((word) => word.owner !== undefined)?.owner);
  if (kind === 'flow' && owner !== another) return false;
  const names = new Set(ours.map(nameOf));
  return !theirs.some((each) => names.has(nameOf(each)));
}

function nameOf({ means }: KindBeside): string {
  return means.kind === 'basis' ? (FIRMNESS[means.is] ?? means.is) : means.is;
}

function told({ what, in: { at, language }, span }: Called): Diagnostic {
  const message = `the words beside ${what} say something else in ${packOf(language).name} than in ${packOf(MAIN_LANGUAGE).name}`;
  const hint = 'look whether two figures changed places, or correct the words';
  return diagnostic('outline/kinds-differ', { message, span, at, hint });
}
