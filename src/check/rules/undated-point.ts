import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { evaluate } from '../../facts/derive.ts';
import { evidenceOf, namedInFigure } from '../../facts/named-on-slide.ts';
import { writeReference } from '../../facts/reference.ts';
import type { FactStore } from '../../facts/store.ts';
import { yearOf } from '../../language/figure-forms.ts';
import type { FactReference } from '../../model/fact.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import { type OutlineText, textsOfSlide } from '../outline-texts.ts';

/**
 * Reads the outline and the store: a point that the series chooses (`@max`, `@latest`) is written with
 * its period in the same paragraph, unless the slide draws or lists the series. Without it nobody knows
 * when the amount was, and the next build may choose another year in silence.
 */
export function undatedPoint(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return outline.slides.flatMap((slide) => {
    const shown = new Set(evidenceOf(slide).map(({ id }) => id));
    return textsOfSlide(slide, languages).flatMap((each) => undatedIn(each, shown, store));
  });
}

function undatedIn(each: OutlineText, shown: ReadonlySet<string>, store: FactStore): readonly Diagnostic[] {
  return each.text.figures.flatMap(({ figure, span }) => {
    if (figure.kind !== 'value' || !isChosen(figure.of) || shown.has(figure.of.id)) return [];
    if (isDated(figure.of, each, store)) return [];
    const name = writeReference(figure.of);
    return [
      diagnostic('words/undated-point', {
        message: `${name} is written without its year`,
        span,
        hint: `write it beside the amount: {{period ${name}}}`,
        at: each.at,
      }),
    ];
  });
}

function isChosen({ at }: FactReference): boolean {
  return at !== undefined && at.kind !== 'period';
}

/** Whether a figure of the paragraph gives the point’s time, or its year is typed there. */
function isDated(of: FactReference, { text }: OutlineText, store: FactStore): boolean {
  const others = text.figures.filter(({ figure }) => figure.kind === 'period' || figure.kind === 'change');
  if (others.some(({ figure }) => namedInFigure(figure).some(({ id }) => id === of.id))) return true;
  const { value } = evaluate(store, of);
  const year = value?.period && yearOf(value.period);
  return year !== undefined && new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text.text);
}
