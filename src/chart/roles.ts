import type { ColourToken } from '../model/colour.ts';
import type { FactRole } from '../model/fact-role.ts';
import type { ChartDatum } from './datum.ts';
import { isHighlighted } from './highlight.ts';
import type { ChartRequest } from './request.ts';

/** What the title speaks of. Where something is emphasised, all else is context. */
export const EMPHASIS: ColourToken = 'series1';
export const CONTEXT: ColourToken = 'context';
/** A sum or a difference beside what it is made from. */
export const TOTAL: ColourToken = 'context';
/** Below zero, where others are above. */
export const NEGATIVE: ColourToken = 'series4';

const EQUALS = ['series1', 'series2', 'series3', 'series4'] as const satisfies readonly ColourToken[];

/** Maximum number of equals that colours can tell apart. */
export const MOST_EQUALS = EQUALS.length;

const OF_ROLES: Readonly<Record<FactRole, ColourToken>> = {
  emphasis: EMPHASIS,
  context: CONTEXT,
  series2: 'series2',
  series3: 'series3',
  series4: 'series4',
};

/** Colours of series or parts that are told apart: by what the title speaks of, else as the brief gives them, else as equals. */
export function coloursOf(data: readonly ChartDatum[], request: ChartRequest): readonly ColourToken[] {
  const spoken = data.filter((datum) => isSpokenOf(datum, request));
  if (spoken.length > 0) return data.map((datum) => EQUALS[spoken.indexOf(datum)] ?? CONTEXT);
  const given = data.map((datum) => givenColour(datum, data));
  if (given.includes(EMPHASIS)) return given.map((colour) => colour ?? CONTEXT);
  const others = data.length > 1 ? request.roles.map((role) => OF_ROLES[role]) : [];
  const free = EQUALS.filter((colour) => !given.includes(colour));
  const order = [
    ...free.filter((colour) => !others.includes(colour)),
    ...free.filter((colour) => others.includes(colour)),
  ];
  let next = 0;
  return given.map((colour) => colour ?? order[next++ % order.length] ?? CONTEXT);
}

/** A role that several of a chart's facts have tells none of them from another. */
function givenColour({ role }: ChartDatum, data: readonly ChartDatum[]): ColourToken | undefined {
  if (role === undefined) return undefined;
  const isShared = role !== 'context' && data.filter((other) => other.role === role).length > 1;
  return isShared ? undefined : OF_ROLES[role];
}

/** Whether the title speaks of all of a fact, not only of a point of it. */
export function isSpokenOf(datum: ChartDatum, request: ChartRequest): boolean {
  return datum.kind === 'amount'
    ? isHighlighted(request, datum.fact, datum.period)
    : request.highlight.some(({ fact, period }) => fact === datum.fact && period === undefined);
}

/** The colours of bars that stand by themselves, each with its name: all alike, unless some are spoken of or have a role. */
export function barColours(data: readonly ChartDatum[], request: ChartRequest): readonly (ColourToken | undefined)[] {
  if (data.some((datum) => isSpokenOf(datum, request))) {
    return data.map((datum) => (isSpokenOf(datum, request) ? EMPHASIS : CONTEXT));
  }
  const given = data.map(({ role }) => role && OF_ROLES[role]);
  return given.includes(EMPHASIS) ? given.map((colour) => colour ?? CONTEXT) : given;
}

/** Colours for periods side by side: the last has the strongest, and earlier ones are its shades (IBCS: previous period lighter). */
export function periodColours(count: number): readonly ColourToken[] {
  const shades = SHADES[count];
  return shades ?? Array.from({ length: count }, (_, index) => EQUALS[(count - 1 - index) % EQUALS.length] ?? EMPHASIS);
}

const SHADES: Readonly<Record<number, readonly ColourToken[]>> = {
  1: [EMPHASIS],
  2: ['earlier', EMPHASIS],
  3: ['earlier', 'between', EMPHASIS],
};
