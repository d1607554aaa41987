import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { evaluate } from '../../facts/derive.ts';
import { isSameReference, writeReference } from '../../facts/reference.ts';
import type { FactStore } from '../../facts/store.ts';
import { packOf } from '../../language/languages.ts';
import type { FactReference } from '../../model/fact.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece } from '../../model/outline.ts';
import type { Period } from '../../model/period.ts';
import type { FigureExpression } from '../../model/words.ts';
import { civilDay } from '../../values/calendar.ts';
import { contains, firstDay } from '../../values/period.ts';
import { writePeriod } from '../../values/period-text.ts';
import { folded } from '../comparing/find-comparing.ts';
import { textsOfOutline } from '../outline-texts.ts';
import type { RunningText } from '../running-text.ts';

/**
 * Reads the outline and the store: the time that words give an amount ("{{a}} in {{period b}}", "In
 * {{period b}}, … {{a}}") must hold the amount's own. It is most often taken from another fact by
 * mistake.
 */
export function otherPeriod(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return textsOfOutline(outline, languages).flatMap(({ text, language, at }) =>
    pairsIn(text, language, store).flatMap(({ amount, time, said, span }) => {
      const own = periodOf(amount, store);
      if (own === undefined || isSameReference(amount, time) || contains(said, own)) return [];
      return [
        diagnostic('words/other-period', {
          message: `${writeReference(amount)} is of ${writePeriod(own)}, and the words say ${writePeriod(said)}`,
          span,
          hint: `write {{period ${writeReference(amount)}}}, or show the figure of ${writePeriod(said)}`,
          at,
        }),
      ];
    }),
  );
}

interface Pair {
  readonly amount: FactReference;
  readonly time: FactReference;
  /** The time as it is written: of `as="year"` only the year. */
  readonly said: Period;
  readonly span: RunningText['figures'][number]['span'];
}

/** A time stands behind its amount, or before the first amount of its sentence. */
function pairsIn(text: RunningText, language: Language, store: FactStore): readonly Pair[] {
  const small = folded(text.text);
  const figures = text.figures.filter(({ figure }) => figure.kind !== 'label' && figure.kind !== 'literal');
  const { during } = packOf(language).comparing;
  return figures.flatMap(({ offset, figure, span }, index): readonly Pair[] => {
    const time = timeIn(figure, store);
    if (!time) return [];
    const [before, after] = [figures[index - 1], figures[index + 1]];
    const lead = small.slice((before?.offset ?? -1) + 1, offset);
    const amountBefore = before && amountIn(before.figure, store);
    if (amountBefore && !STOP.test(lead) && (during.test(lead) || /^ \($/.test(lead))) {
      return [{ ...time, amount: amountBefore, span }];
    }
    const isLeading = during.test(lead) && (STOP.test(lead) || before === undefined) && isFirst(lead);
    const amountAfter = after && amountIn(after.figure, store);
    if (!isLeading || !amountAfter || STOP.test(small.slice(offset + 1, after.offset))) return [];
    const own = figures[index + 2];
    const isTimed = own && timeIn(own.figure, store) && during.test(small.slice(after.offset + 1, own.offset));
    return isTimed ? [] : [{ ...time, amount: amountAfter, span }];
  });
}

const STOP = /[.;:!?\n]/;

/** Whether a preposition is all that stands before a time in its sentence. */
function isFirst(lead: string): boolean {
  return (lead.split(STOP).at(-1) ?? '').trim().split(/\s+/).length <= 3;
}

function timeIn(figure: FigureExpression, store: FactStore): Pick<Pair, 'time' | 'said'> | undefined {
  const isEvent = figure.kind === 'value' && store.facts.get(figure.of.id)?.kind === 'event';
  if (figure.kind !== 'period' && !isEvent) return undefined;
  const period = periodOf(figure.of, store);
  if (period === undefined) return undefined;
  return { time: figure.of, said: figure.form === 'year' ? yearOf(period) : period };
}

function yearOf(period: Period): Period {
  const day = firstDay(period);
  return day === undefined ? period : { kind: 'date', date: { year: civilDay(day).year } };
}

function amountIn(figure: FigureExpression, store: FactStore): FactReference | undefined {
  if (figure.kind !== 'value') return undefined;
  return evaluate(store, figure.of).value?.kind === 'quantity' ? figure.of : undefined;
}

function periodOf(of: FactReference, store: FactStore): Period | undefined {
  const { value } = evaluate(store, of);
  const period = value?.kind === 'date' ? value.date : (value?.period ?? store.facts.get(of.id)?.asOf);
  return period?.kind === 'unknown' ? undefined : period;
}
