import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Location, SlidePart } from '../../diagnostics/location.ts';
import type { FactStore } from '../../facts/store.ts';
import { MAIN_LANGUAGE, packOf } from '../../language/languages.ts';
import type { Language } from '../../model/language.ts';
import { type OutlinePiece, type OutlineSlide, OVERRIDDEN_LINES } from '../../model/outline.ts';
import type { Span } from '../../model/span.ts';
import { type OutlineText, textsOfSlide } from '../outline-texts.ts';
import { type ShownFigure, shownFigure } from '../same-figures/shown-figure.ts';

/**
 * Reads the outline: what one language shows, the other shows. Part by part, both name the same
 * facts in the same forms. The order of the words may differ, and so may how often a figure is
 * repeated.
 */
export function bothLanguages(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  const [main, ...others] = inOrder(languages);
  if (main === undefined) return [];
  return outline.slides.flatMap((slide) =>
    others.flatMap((other) => (bothWritten(slide, main, other) ? compared(slide, [main, other], store) : [])),
  );
}

function inOrder(languages: readonly Language[]): readonly Language[] {
  return languages.toSorted((a, b) => Number(b === MAIN_LANGUAGE) - Number(a === MAIN_LANGUAGE));
}

function bothWritten({ words }: OutlineSlide, main: Language, other: Language): boolean {
  return words[main] !== undefined && words[other] !== undefined;
}

type Pair = readonly [Language, Language];

function compared(slide: OutlineSlide, [main, other]: Pair, store: FactStore): readonly Diagnostic[] {
  const ours = figuresByPart(slide, main, other, store);
  const theirs = figuresByPart(slide, other, main, store);
  return [
    ...missingIn(ours, theirs, [main, other]),
    ...missingIn(theirs, ours, [other, main]),
    ...otherForms(ours, theirs, [main, other]),
  ];
}

interface Placed extends ShownFigure {
  readonly span: Span;
  readonly at: Location;
}

type ByPart = ReadonlyMap<SlidePart, readonly Placed[]>;

/** A line that only one of the two has words of its own for is made from the facts in the other. */
function figuresByPart(slide: OutlineSlide, language: Language, other: Language, store: FactStore): ByPart {
  const parts = new Map<SlidePart, readonly Placed[]>();
  for (const text of textsOfSlide(slide, [language])) {
    const part = partOf(text);
    if (part === undefined || OVERRIDDEN_LINES.some((line) => line === part && !slide.overrides?.[line]?.[other]))
      continue;
    const figures = text.text.figures.flatMap(({ figure, span }) => {
      const shown = shownFigure(figure, store);
      return shown ? [{ ...shown, span, at: text.at }] : [];
    });
    parts.set(part, [...(parts.get(part) ?? []), ...figures]);
  }
  return parts;
}

function partOf({ at }: OutlineText): SlidePart | undefined {
  return at.kind === 'slide' ? at.part : undefined;
}

/** Parts that are said or kept ready: a figure there isn't on the slide. */
const SAID: ReadonlySet<SlidePart> = new Set(['talking points', 'if pressed']);

function missingIn(here: ByPart, there: ByPart, [language, other]: Pair): readonly Diagnostic[] {
  const all = [...there];
  return [...here].flatMap(([part, figures]) => {
    const inPart = new Set((there.get(part) ?? []).map(({ what }) => what));
    return distinct(figures, inPart).flatMap(({ what, span, at }) => {
      const elsewhere = all.find(
        ([of, shown]) => SAID.has(of) === SAID.has(part) && shown.some((each) => each.what === what),
      );
      const name = packOf(other).name;
      if (elsewhere) {
        // Told once, of the translation.
        if (language === MAIN_LANGUAGE) return [];
        const message = `${what} stands in the ${part} in ${packOf(language).name}, and in the ${elsewhere[0]} in ${name}`;
        return diagnostic('outline/forms-differ', { message, span, at, hint: 'show it in the same part in both' });
      }
      const message = `${what} is shown in the ${packOf(language).name} ${part} of this slide, and not in the ${name} one`;
      const hint = `show it in ${name} too, or in neither`;
      return diagnostic('outline/figures-differ', { message, span, at, hint });
    });
  });
}

/** Figures whose fact is not among those known, each fact once. */
function distinct(figures: readonly Placed[], known: ReadonlySet<string>): readonly Placed[] {
  const first = new Map<string, Placed>();
  for (const figure of figures) if (!known.has(figure.what) && !first.has(figure.what)) first.set(figure.what, figure);
  return [...first.values()];
}

/** Facts that both show in a part, but one as a date and the other without, or as a bare number. */
function otherForms(here: ByPart, there: ByPart, [language, other]: Pair): readonly Diagnostic[] {
  return [...there].flatMap(([part, figures]) => {
    const ours = formsOf(here.get(part) ?? []);
    return [...formsOf(figures)].flatMap(([what, { forms, first }]) => {
      const known = ours.get(what)?.forms;
      if (!known || (known.size === forms.size && [...known].every((form) => forms.has(form)))) return [];
      const [one, another] = [forms, known].map((each) => [...each].join(' and '));
      const message = `${what} is shown as ${one} in ${packOf(other).name}, and as ${another} in ${packOf(language).name}`;
      const hint = 'write it in the same forms in both';
      return [diagnostic('outline/forms-differ', { message, span: first.span, at: first.at, hint })];
    });
  });
}

interface Forms {
  readonly forms: Set<string>;
  readonly first: Placed;
}

function formsOf(figures: readonly Placed[]): ReadonlyMap<string, Forms> {
  const all = new Map<string, Forms>();
  for (const figure of figures) {
    const known = all.get(figure.what) ?? { forms: new Set<string>(), first: figure };
    known.forms.add(figure.form);
    all.set(figure.what, known);
  }
  return all;
}
