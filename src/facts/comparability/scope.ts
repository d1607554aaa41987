import { DIMENSIONS, type Dimension } from '../../model/measure.ts';
import { disjoint, equals } from '../../values/period.ts';
import { writePeriod } from '../../values/period-text.ts';
import { type Comparable, type Difference, differing, isPartOf, periodOf, type Rule } from './rule.ts';

/** Bilateral money is part of all money; beside each other they would look like two things. */
export const channel: Rule = (meeting, a, b) => {
  if (meeting === 'share' && isPartOf(a, b)) return undefined;
  const of = differing('channel', a, b);
  if (!of || of.includes('unknown')) return undefined;
  if (meeting === 'sum' && addsOver('channel', a, b) && separates('channel', of)) return undefined;
  return {
    code: 'facts/incomparable-channel',
    field: 'channel',
    of,
    mend: 'show a share instead, or accept it on the slide with a reason',
  };
};

/**
 * Figures of one measure must count the same people or things, unless the measure says that such
 * groups add up.
 */
export const population: Rule = (meeting, a, b) => {
  if (meeting === 'share' && isPartOf(a, b)) return undefined;
  const of = differing('population', a, b);
  if (!of || a.measure !== b.measure || addsOver('population', a, b)) return undefined;
  return {
    code: 'facts/incomparable-scope',
    field: 'population',
    of,
    mend: 'use figures that count the same, or accept it on the slide with a reason',
  };
};

/** A share is a part of its declared whole, over the same period. */
export const share: Rule = (_, part, whole) => {
  if (part.hasUnknownWhole && !isPartOf(part, whole)) return undefined;
  if (!isPartOf(part, whole)) {
    return {
      code: 'facts/not-a-part',
      field: 'part-of',
      of: [part.partOf === undefined ? 'of nothing' : `of ${part.partOf}`, 'not its whole'],
      mend: `add \`part-of: ${whole.fact}\` to ${part.fact} if it is one; the part is named first`,
    };
  }
  const [one, other] = [periodOf(part), periodOf(whole)];
  if (!one || !other || equals(one, other)) return undefined;
  return {
    code: 'facts/incomparable-period',
    field: 'period',
    of: [writePeriod(one), writePeriod(other)],
    mend: 'take part and whole of one period',
  };
};

/**
 * On an axis a part beside its whole looks like a separate thing. `gate.ts` lets a whole stand
 * beside all its parts.
 */
export const wholeBesidePart: Rule = (_, a, b) => partAndWhole(a, b);

/**
 * What is added must be disjoint and additive. A part and its whole aren't, nor are two figures of
 * the same time that nothing else separates; and a measure adds only along the dimensions it
 * declares. Figures separated by a dimension must cover the same time, or disjoint times if the
 * measure adds over periods.
 */
export const addition: Rule = (_, a, b) => {
  const parts = partAndWhole(a, b);
  if (parts) return parts;
  if (a.measure !== b.measure || a.measure === undefined) return undefined;
  const apart = DIMENSIONS.flatMap((dimension) => {
    const of = dimension === 'channel' ? undefined : differing(dimension, a, b);
    return of ? [{ dimension, of }] : [];
  });
  const foreign = apart.find(({ dimension }) => !addsOver(dimension, a, b));
  // The rule on populations reports these.
  if (foreign?.dimension === 'population') return undefined;
  if (foreign) return notAdditive(a.measure, foreign.dimension, foreign.of);
  const [one, other] = [periodOf(a), periodOf(b)];
  const apartInTime = one !== undefined && other !== undefined && disjoint(one, other);
  const bothTimes = [one ? writePeriod(one) : 'not stated', other ? writePeriod(other) : 'not stated'] as const;
  const channels = differing('channel', a, b);
  const separated =
    apart.some(({ dimension, of }) => separates(dimension, of)) || (channels && separates('channel', channels));
  if (separated) {
    const sameTime = !one || !other || equals(one, other) || (apartInTime && addsOver('period', a, b));
    return sameTime ? undefined : otherTime(bothTimes);
  }
  if (!apartInTime) {
    const nested = apart[0];
    if (nested) return twice(nested.dimension, nested.of, 'leave one of them out: the one lies in the other');
    return twice('period', bothTimes, 'sum only facts whose periods don’t meet');
  }
  return addsOver('period', a, b) ? undefined : notAdditive(a.measure, 'period', bothTimes);
};

function addsOver(along: Dimension | 'period', a: Comparable, b: Comparable): boolean {
  return [a, b].every((figure) => figure.addsOver?.includes(along) === true);
}

/** Whether two values along a dimension have nothing in common: neither contains the other. */
function separates(dimension: Dimension, [one, other]: readonly [string, string]): boolean {
  switch (dimension) {
    case 'flow':
      return [one, other].every((each) => each === 'exports' || each === 'imports');
    case 'channel':
      return [one, other].every((each) => each === 'bilateral' || each === 'multilateral');
    default:
      return !`${one}/`.startsWith(`${other}/`) && !`${other}/`.startsWith(`${one}/`);
  }
}

function partAndWhole(a: Comparable, b: Comparable): Difference | undefined {
  if (!isPartOf(a, b) && !isPartOf(b, a)) return undefined;
  const of = isPartOf(a, b) ? (['a part', 'its whole'] as const) : (['its whole', 'a part'] as const);
  return twice('part-of', of, 'leave the whole or the part out');
}

function twice(field: string, of: readonly [string, string], mend: string): Difference {
  return { code: 'facts/incomparable-overlap', field, of, mend };
}

function otherTime(of: readonly [string, string]): Difference {
  return {
    code: 'facts/incomparable-period',
    field: 'period',
    of,
    mend: 'take both of one period, or accept it on the slide with a reason',
  };
}

function notAdditive(measure: string, along: Dimension | 'period', of: readonly [string, string]): Difference {
  return {
    code: 'facts/incomparable-scope',
    field: along,
    of,
    mend: `${measure} is not added over ${along}: show them apart, or say \`adds-over: [${along}]\` if it may be`,
  };
}
