import { evaluate } from '../../facts/derive.ts';
import { writeReference } from '../../facts/reference.ts';
import { packOf } from '../../language/languages.ts';
import type { Statement } from '../../model/claim.ts';
import type { FactReference } from '../../model/fact.ts';
import { folded } from './find-comparing.ts';
import { isSameTime, timeOf, timeOfBound } from './time-bounds.ts';
import type { TitleWord } from './title-word.ts';
import { comparison, type Titled, verdictOn } from './titled.ts';

/** More than so many times the smaller isn't "slightly more". */
export const SLIGHT = 1.25;

/** Whether one figure is more than the other by more than "slightly" says. */
export function isMuchMore(greater: FactReference, lesser: FactReference, titled: Titled): boolean {
  return verdictOn(comparison(greater, '>=', lesser, SLIGHT), titled) === 'shown';
}

/** What the words around a comparing word say beyond a claim of single points: "always", another year. */
export function saidBeyond(statement: Statement, word: TitleWord, titled: Titled): string | undefined {
  const points = pointsOf(statement);
  const { title, language, store } = titled;
  const [point] = points;
  if (point?.at === undefined) return undefined;
  const { always, during } = packOf(language).comparing;
  const small = folded(title.text);
  const only = `it is of ${points.map(writeReference).join(' and ')} alone`;
  if (always.test(small.slice(word.clause.start, word.clause.end))) return only;
  const times = title.figures.flatMap(({ offset, figure }) =>
    offset >= word.end && offset < word.after.end && during.test(small.slice(word.end, offset))
      ? (timeOfBound(figure.kind === 'period' ? figure : undefined, store) ?? [])
      : [],
  );
  const own = points.map((each) => timeOf(each, store));
  return times.some((time) => own.every((each) => !isSameTime(time, each))) ? only : undefined;
}

function pointsOf(statement: Statement): readonly FactReference[] {
  return statement.kind === 'comparison' ? [statement.left.of, statement.right.of] : [];
}

/** The points of a series that the slide shows and a claim of its extreme leaves out. */
export function leftOut(statement: Statement, titled: Titled): readonly FactReference[] {
  if (statement.kind !== 'extreme' || statement.of.at === undefined) return [];
  const { of, among } = statement;
  if (among.some(({ id }) => id !== of.id)) return [];
  const claimed = [of, ...among].flatMap((each) => {
    const { value } = evaluate(titled.store, each);
    return value?.kind === 'series' ? value.points.map(({ period }) => period) : (timeOf(each, titled.store) ?? []);
  });
  return titled.amounts.all.flatMap(({ reference, value, shown }) =>
    shown && reference.id === of.id && value.kind === 'series'
      ? value.points
          .filter(({ period, quantity }) => quantity && !claimed.some((each) => isSameTime(each, period)))
          .map(({ period }): FactReference => ({ ...of, at: { kind: 'period', period } }))
      : [],
  );
}
