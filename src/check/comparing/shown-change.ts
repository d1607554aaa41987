import { evaluate } from '../../facts/derive.ts';
import type { Statement } from '../../model/claim.ts';
import type { FactReference } from '../../model/fact.ts';
import type { Period } from '../../model/period.ts';
import { Decimal } from '../../values/decimal.ts';
import { equals } from '../../values/period.ts';
import { type Candidate, factNamedIn } from './candidates.ts';
import { timeOfBound } from './time-bounds.ts';
import type { TitleWord } from './title-word.ts';
import { comparison, figureAfter, type Shown, type Titled, verdictOn } from './titled.ts';

/** A series, or two points, over a time. */
interface Window {
  readonly from: FactReference;
  readonly to: FactReference;
  /** Whether the words themselves say from when to when, or nothing in them says so. */
  readonly isCertain: boolean;
}

function windowOf(word: TitleWord, titled: Titled): Window | undefined {
  const { store, words } = titled;
  const of = subjectSeries(word, titled);
  const whole = of && evaluate(store, { id: of.reference.id, span: of.reference.span }).value;
  if (!of || whole?.kind !== 'series') return undefined;
  const [since, until] = [word.since, word.until].map((bound) => timeOfBound(bound, store));
  const known = (of.value.kind === 'series' ? of.value.points : []).filter(({ quantity }) => quantity !== undefined);
  const pointAt = (period: Period | undefined): FactReference | undefined => {
    const point = period && whole.points.find((each) => equals(each.period, period) && each.quantity);
    return point && { ...of.reference, at: { kind: 'period', period: point.period } };
  };
  const from = pointAt(since ?? known[0]?.period);
  const to = pointAt(until ?? known.at(-1)?.period);
  const others = words.filter(({ meaning }) => meaning.kind === 'change' || meaning.kind === 'steady');
  if (!from || !to || (others.length > 1 && !(since && until))) return undefined;
  const isCertain = (since !== undefined && until !== undefined) || !word.isTimed;
  return { from, to, isCertain };
}

/** The series that a change is of: the one named before the word, or the only one shown. */
function subjectSeries(word: TitleWord, { amounts, title, language }: Titled): Candidate | undefined {
  const series = amounts.all.filter(({ value, shown }) => shown && value.kind === 'series');
  const ids = new Set(amounts.all.filter(({ shown }) => shown).map(({ reference }) => reference.id));
  const named = factNamedIn(title, word.before, amounts, language);
  if (named !== undefined) return series.find(({ reference }) => reference.id === named);
  return ids.size === 1 ? series[0] : undefined;
}

function doubtful(verdict: Shown, { isCertain }: Window) {
  return verdict === 'denied' && !isCertain ? undefined : verdict;
}

export function changeShown(
  word: TitleWord,
  meaning: Extract<TitleWord['meaning'], { kind: 'change' }>,
  titled: Titled,
): Shown {
  const { direction, times, every } = meaning;
  const [relation, direct] = direction === 'up' ? (['>', 'rises'] as const) : (['<', 'falls'] as const);
  const compared = (from: FactReference, to: FactReference) =>
    times === undefined
      ? verdictOn(comparison(to, relation, from), titled)
      : verdictOn(comparison(to, direction === 'up' ? '>=' : '<=', from, times), titled);
  const change = figureAfter(word, titled, 'change');
  if (change?.kind === 'change' && !every) return compared(...change.of);
  const pair = pairOf(titled);
  const window = windowOf(word, titled) ?? (pair && { ...pair, isCertain: !word.isTimed });
  if (!window) return undefined;
  if (times !== undefined || (pair && window.from === pair.from)) {
    return every ? undefined : doubtful(compared(window.from, window.to), window);
  }
  const { from, to } = window;
  const trend: Statement = { kind: 'trend', direction: direct, steps: every ? 'every' : 'ends', from, to };
  return doubtful(verdictOn(trend, titled), window);
}

/** The only two points that a slide shows, if they are of one fact. */
function pairOf({ amounts }: Titled): { from: FactReference; to: FactReference } | undefined {
  const [a, b, ...more] = amounts.all.filter(({ shown, value }) => shown && value.kind === 'quantity');
  const isPair = a && b && more.length === 0 && a.reference.id === b.reference.id && a.value.period && b.value.period;
  return isPair ? { from: a.reference, to: b.reference } : undefined;
}

export function steadyShown(word: TitleWord, titled: Titled): Shown {
  const window = windowOf(word, titled);
  if (!window) return undefined;
  const { from, to } = window;
  return doubtful(verdictOn({ kind: 'steady', percent: new Decimal(10), of: from, from, to }, titled), window);
}
