import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Location } from '../../diagnostics/location.ts';
import { evaluate } from '../../facts/derive.ts';
import { computeFigure, isComputed } from '../../facts/figure-value.ts';
import { readable } from '../../facts/reading-digits.ts';
import type { FactStore } from '../../facts/store.ts';
import { formatQuantity } from '../../language/format-quantity.ts';
import type { Evaluated } from '../../model/evaluated.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece, OutlineSlide } from '../../model/outline.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import type { FigureExpression } from '../../model/words.ts';
import { equals } from '../../values/interval.ts';
import { writePeriod } from '../../values/period-text.ts';
import { shown } from '../../values/quantity.ts';
import { textsOfSlide } from '../outline-texts.ts';

/**
 * Reads the outline and the store: one sum, difference or mean must not stand on a slide in two roundings, $17 million as
 * computed and $17.2 million as printed. Tables and charts have digits of their own and are left out.
 */
export function twoRoundings(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return outline.slides.flatMap((slide) =>
    languages.flatMap((language) => {
      const first = new Map<string, ShownAmount>();
      return amountsOn(slide, language, store).flatMap((amount) => {
        const before = first.get(amount.key);
        if (before === undefined) first.set(amount.key, amount);
        return before === undefined || printsAlike(before, amount) ? [] : [finding(before, amount, language)];
      });
    }),
  );
}

interface ShownAmount {
  /** What was computed, whoever asks for it. */
  readonly key: string;
  readonly name: string;
  readonly quantity: Quantity;
  readonly span: Span;
  readonly at: Location | undefined;
}

function amountsOn(slide: OutlineSlide, language: Language, store: FactStore): readonly ShownAmount[] {
  const { evidence } = slide;
  const inStats = evidence?.kind === 'stats' ? evidence.facts : [];
  return [
    ...inStats.flatMap((of) => amountOf(evaluate(store, of).value, of.id, undefined, of.span, undefined, store)),
    ...textsOfSlide(slide, [language]).flatMap(({ text, at }) =>
      text.figures.flatMap(({ figure }) => amountIn(figure, at, store)),
    ),
  ];
}

function amountIn(figure: FigureExpression, at: Location, store: FactStore): readonly ShownAmount[] {
  if (figure.kind === 'value') {
    return amountOf(evaluate(store, figure.of).value, figure.of.id, figure.digits, figure.span, at, store);
  }
  if (!isComputed(figure)) return [];
  return amountOf(computeFigure(store, figure).value, `the ${figure.kind}`, figure.digits, figure.span, at, store);
}

function amountOf(
  value: Evaluated | undefined,
  name: string,
  digits: number | undefined,
  span: Span,
  at: Location | undefined,
  store: FactStore,
): readonly ShownAmount[] {
  if (value?.kind !== 'quantity') return [];
  const key = computationOf(value, store);
  return key === undefined ? [] : [{ key, name, quantity: readable(value, 'running', digits), span, at }];
}

/** The formula of a computed amount, with its period if it is a point, or of a printed total whose parts the store has. */
function computationOf(value: Extract<Evaluated, { kind: 'quantity' }>, store: FactStore): string | undefined {
  const unit = value.quantity.unit.kind;
  const point = value.status !== undefined && value.period ? ` @${writePeriod(value.period)}` : '';
  if (value.formula !== undefined) return `${unit} ${value.formula.split(' + ').toSorted().join(' + ')}${point}`;
  const parts = store.parts.get(value.fact) ?? [];
  return parts.length < 2 ? undefined : `${unit} ${parts.toSorted().join(' + ')}`;
}

function printsAlike(one: ShownAmount, other: ShownAmount): boolean {
  return equals(shown(one.quantity), shown(other.quantity));
}

function finding(before: ShownAmount, amount: ShownAmount, language: Language): Diagnostic {
  const [one, other] = [before, amount].map(({ quantity }) => formatQuantity(quantity, 'words', language).whole);
  return diagnostic('words/two-roundings', {
    message: `${other} (${amount.name}) and ${one} (${before.name}) on this slide are one amount in two roundings`,
    span: amount.span,
    ...(amount.at && { at: amount.at }),
    hint: 'show the same fact in both places',
  });
}
