import { type Diagnostic, diagnostic, type Outcome, refused } from '../diagnostics/diagnostic.ts';
import { languageKeys } from '../language/languages.ts';
import type { Evaluated } from '../model/evaluated.ts';
import type { FactId } from '../model/fact.ts';
import type { Texts } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { isBelow, overlaps } from '../values/interval.ts';
import { nameOf } from './formula.ts';
import { mayAllMeet } from './gate.ts';
import { MOST_OPERANDS } from './most-operands.ts';
import { tooManyOperands } from './operate.ts';
import { inCommon } from './shared-qualifiers.ts';

type Figure = Extract<Evaluated, { kind: 'quantity' }>;

/**
 * The rank of the first figure among all of them, the largest being first. It holds among those
 * figures only: `among` says in words who they are. There is no rank if the figures as printed
 * leave it open.
 */
export function rankOf(
  operands: readonly Evaluated[],
  among: Texts | undefined,
  span: Span,
  fact: FactId,
): Outcome<Evaluated | undefined> {
  const figures = operands.filter((operand) => operand.kind === 'quantity');
  const [first, ...others] = figures;
  if (!first || others.length === 0 || figures.length < operands.length) {
    const message = `a rank needs two figures or more, not ${figures.length}`;
    const hint = 'name amounts or points of series, such as aid.bilateral-usd@2011';
    return refused(diagnostic('facts/wrong-operands', { message, span, hint }));
  }
  if (!among) {
    const message = `${fact} does not say among whom it ranks`;
    const hint = `add \`among:\` with ${languageKeys('`')}, such as “the five donors compared”`;
    return refused(diagnostic('facts/wrong-operands', { message, span, hint }));
  }
  if (figures.length > MOST_OPERANDS) return refused(tooManyOperands(figures.length, span));
  const open = others.filter((other) => overlaps(other.quantity.interval, first.quantity.interval));
  const refusals = mayAllMeet('comparison', figures, span);
  if (open.length > 0)
    return { value: undefined, diagnostics: [...refusals, ...open.map((other) => tie(first, other, span))] };
  const larger = others.filter((other) => isBelow(first.quantity.interval, other.quantity.interval));
  return {
    value: {
      ...inCommon(figures),
      kind: 'ranking',
      fact,
      instruments: [...new Set(figures.flatMap((figure) => figure.instruments))],
      formula: `${nameOf(first)} ∈ {${figures.map(nameOf).join(', ')}}`,
      rank: larger.length + 1,
      among,
    },
    diagnostics: refusals,
  };
}

function tie(first: Figure, other: Figure, span: Span): Diagnostic {
  const message = `as printed, ${nameOf(first)} and ${nameOf(other)} may stand in either order`;
  const hint = 'cite finer figures, or say it without a rank';
  return diagnostic('facts/uncertain-rank', { message, span, hint });
}
