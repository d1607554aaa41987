import { testStatement } from '../../facts/claims/test-claim.ts';
import { evaluate } from '../../facts/derive.ts';
import { namedOnSlide } from '../../facts/named-on-slide.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Statement } from '../../model/claim.ts';
import type { FactReference } from '../../model/fact.ts';
import { equals } from '../../values/period.ts';
import { type Amounts, factNamedIn } from './candidates.ts';
import { SLIGHT } from './overstated.ts';
import type { TitleWord } from './title-word.ts';
import { comparison, figureAfter, type Shown, type Titled, verdictOn } from './titled.ts';

export function extremeShown(word: TitleWord, extreme: 'max' | 'min', titled: Titled): Shown {
  const { title, amounts, language } = titled;
  const picked = title.figures.flatMap(({ figure }) =>
    figure.kind === 'value' || figure.kind === 'period' ? [figure.of.at?.kind] : [],
  );
  if (picked.includes(extreme)) return 'shown';
  if (picked.includes(extreme === 'max' ? 'min' : 'max')) return 'denied';
  const named = factNamedIn(title, word.before, amounts, language) ?? factNamedIn(title, word.after, amounts, language);
  const groups = groupsByPeriod(amounts);
  const isBeyond = word.meaning.kind === 'extreme' && word.meaning.beyond;
  if (named === undefined || (isBeyond && groups.every(({ length }) => length < 3))) return undefined;
  const verdicts = groups.map((group) => {
    const of = group.find(({ id }) => id === named);
    const among = group.filter(({ id }) => id !== named);
    return of && among.length > 0 ? verdictOn({ kind: 'extreme', extreme, of, among }, titled) : undefined;
  });
  return together(verdicts);
}

/**
 * The figures that stand beside one another on a slide: those of each period of its series, or all
 * single figures.
 */
function groupsByPeriod({ all }: Amounts): readonly (readonly FactReference[])[] {
  const shown = all.filter((each) => each.shown);
  const series = shown.filter(({ value }) => value.kind === 'series');
  if (series.length === 0) {
    const ids = new Set(shown.map(({ reference }) => reference.id));
    return ids.size === shown.length && shown.length > 1 ? [shown.map(({ reference }) => reference)] : [];
  }
  if (series.length < 2) return [];
  const periods = series.flatMap(({ value }) =>
    value.kind === 'series' ? value.points.map(({ period }) => period) : [],
  );
  const distinct = periods.filter((period, index) => periods.findIndex((each) => equals(each, period)) === index);
  return distinct.map((period) =>
    series.flatMap(({ reference, value }) =>
      value.kind === 'series' && value.points.some((point) => point.quantity && equals(point.period, period))
        ? [{ ...reference, at: { kind: 'period' as const, period } }]
        : [],
    ),
  );
}

function together(verdicts: readonly Shown[]): Shown {
  if (verdicts.includes('denied')) return 'denied';
  return verdicts.length > 0 && verdicts.every((each) => each === 'shown') ? 'shown' : undefined;
}

export function rankShown(word: TitleWord, rank: number | undefined, titled: Titled): Shown {
  const { slide, store, title, amounts, language } = titled;
  const ranks = namedOnSlide(slide).flatMap(({ to }) => {
    const { value } = evaluate(store, to);
    return value?.kind === 'ranking' && value.rank !== undefined ? [value.rank] : [];
  });
  if (ranks.length > 0) return rank === undefined || ranks.includes(rank) ? 'shown' : 'denied';
  const named = factNamedIn(title, word.before, amounts, language);
  if (rank === undefined || named === undefined) return undefined;
  return together(
    groupsByPeriod(amounts).map((group) => {
      const of = group.find(({ id }) => id === named);
      if (!of || group.length < rank) return undefined;
      const above = group.map((other) => (other === of ? 'denied' : verdictOn(comparison(other, '>', of), titled)));
      if (above.includes(undefined)) return undefined;
      return above.filter((each) => each === 'shown').length === rank - 1 ? 'shown' : 'denied';
    }),
  );
}

export function orderShown(
  word: TitleWord,
  meaning: Extract<TitleWord['meaning'], { kind: 'order' }>,
  titled: Titled,
): Shown {
  if (figureAfter(word, titled, 'ratio')) return 'shown';
  const shown = sidesShown(word, titled, meaning.direction === 'up' ? '>' : '<', meaning.times);
  const isFar =
    meaning.slight &&
    (meaning.direction === 'up'
      ? sidesShown(word, titled, '>', SLIGHT) === 'shown'
      : sidesShown(word, titled, '<', 1 / SLIGHT) === 'shown');
  return isFar ? 'denied' : shown;
}

export function equalShown(word: TitleWord, titled: Titled): Shown {
  return sidesShown(word, titled, 'about');
}

/**
 * Whether what stands before a word is in a relation to what stands after it, at each time that the
 * slide shows. Of two facts it is enough that one is named.
 */
function sidesShown(word: TitleWord, titled: Titled, relation: '>' | '<' | 'about', times?: number): Shown {
  const { title, amounts, language } = titled;
  const [before, after] = [word.before, word.after].map((side) => factNamedIn(title, side, amounts, language));
  const ids = new Set(amounts.all.filter(({ shown }) => shown).map(({ reference }) => reference.id));
  const other = (id: string | undefined) => (ids.size === 2 ? [...ids].find((each) => each !== id) : undefined);
  const [left, right] = [before ?? (after && other(after)), after ?? (before && other(before))];
  if (left === undefined || right === undefined || left === right) return undefined;
  return together(
    groupsByPeriod(amounts).flatMap((group) => {
      const [one, another] = [left, right].map((side) => group.find(({ id }) => id === side));
      return one && another ? [verdictOn(comparison(one, relation, another, times), titled)] : [];
    }),
  );
}

/** A share in the title is its own proof that it is more than half. */
export function majorityShown({ title, store, slide }: Titled): Shown {
  const shares = title.figures.flatMap(({ figure }) => {
    if (figure.kind === 'value') return shareOf(figure.of, store);
    if (figure.kind !== 'share') return [];
    const [part, all] = figure.of;
    if ('kind' in part || 'kind' in all) return [];
    const statement: Statement = { kind: 'majority', part, of: [all] };
    return [testStatement(store, statement, slide.span).value === 'holds'];
  });
  const [share] = shares;
  return share === undefined ? undefined : share ? 'shown' : 'denied';
}

function shareOf(reference: FactReference, store: FactStore): readonly boolean[] {
  const fact = store.facts.get(reference.id);
  const { value } = evaluate(store, reference);
  if (fact?.kind !== 'derived' || fact.op !== 'share' || value?.kind !== 'quantity') return [];
  return [value.quantity.interval.low.gt(50)];
}
