import type { ChartDatum } from '../../chart/datum.ts';
import { type Diagnostic, diagnostic, type Outcome, refused } from '../../diagnostics/diagnostic.ts';
import { writeReference } from '../../facts/reference.ts';
import { formatPeriod } from '../../language/format-period.ts';
import type { Evaluated } from '../../model/evaluated.ts';
import type { FactId, FactReference } from '../../model/fact.ts';
import type { ChartEvidence } from '../../model/outline.ts';
import { equals } from '../../values/period.ts';
import { writePeriod } from '../../values/period-text.ts';
import { locationOn, type SlideContext } from '../context.ts';
import type { ShownFact } from '../shown-facts.ts';
import { factName } from './chart-names.ts';
import { roleOf } from './fact-roles.ts';

/**
 * A fact as data of the chart. Points of one series are named by their periods, points of several
 * by series and period.
 */
export function chartDatum(
  item: ShownFact,
  all: readonly ShownFact[],
  evidence: ChartEvidence,
  context: SlideContext,
): Outcome<ChartDatum | undefined> {
  const { reference, value } = item;
  const name = factName(reference, evidence, context);
  const basis = value.qualifiers.basis;
  const alikeOverTime = areAlikeOverTime(all, evidence, context);
  const role = roleOf(item, all, context.colours);
  const described = { fact: reference.id, span: reference.span, ...(basis && { basis }), ...(role && { role }) };
  switch (value.kind) {
    case 'quantity':
      return {
        value: {
          kind: 'amount',
          ...described,
          label: alikeOverTime
            ? periodName(item, context)
            : isPoint(item)
              ? pointName(item, name, all, evidence, context)
              : name,
          ...(alikeOverTime && { series: name }),
          name,
          quantity: value.quantity,
          ...(value.period && { period: value.period }),
          ...(value.status && { status: value.status }),
          ...(value.partOf !== undefined && { partOf: value.partOf }),
          ...differenceOf(reference, context),
        },
        diagnostics: [],
      };
    case 'series':
      return {
        value: { kind: 'series', ...described, label: name, unit: value.unit, points: value.points },
        diagnostics: [],
      };
    case 'date':
    case 'list':
    case 'quote':
    case 'ranking':
    case 'verdict':
    case 'words':
      return refused(notDrawable(item, value.kind, context));
    default:
      return value satisfies never;
  }
}

/**
 * Whether these are points of one series, or facts of one name, that differ in their periods and so
 * are named by them.
 */
function areAlikeOverTime(all: readonly ShownFact[], evidence: ChartEvidence, context: SlideContext): boolean {
  const names = new Set(all.map(({ reference }) => factName(reference, evidence, context)));
  const periods = all.flatMap(({ value }) => value.period ?? []);
  const apart = new Set(periods.map(writePeriod));
  return all.length > 1 && names.size === 1 && apart.size === all.length;
}

function periodName({ value }: ShownFact, { language }: SlideContext): string {
  return value.period === undefined ? '' : formatPeriod(value.period, 'short', language);
}

function isPoint({ reference, value }: ShownFact): boolean {
  return reference.at !== undefined && value.period !== undefined;
}

function pointName(
  { reference, value }: ShownFact,
  name: string,
  all: readonly ShownFact[],
  evidence: ChartEvidence,
  context: SlideContext,
): string {
  const isShared = all.every((other) => other.value.period && value.period && equals(other.value.period, value.period));
  if (isShared) return name;
  const ownLabel = (evidence.labels ?? []).some(({ of }) => writeReference(of) === writeReference(reference));
  return ownLabel ? name : `${name}, ${periodName({ reference, value }, context)}`;
}

/**
 * The two facts that a derived fact is the difference of, if both are facts and not points of
 * series.
 */
function differenceOf(reference: FactReference, context: SlideContext): { differenceOf?: readonly [FactId, FactId] } {
  const fact = context.store.facts.get(reference.id);
  if (fact?.kind !== 'derived' || fact.op !== 'difference') return {};
  const [from, less] = fact.of;
  if (from === undefined || less === undefined || from.at !== undefined || less.at !== undefined) return {};
  return { differenceOf: [from.id, less.id] };
}

function notDrawable({ reference }: ShownFact, kind: Evaluated['kind'], context: SlideContext): Diagnostic {
  return diagnostic('chart/not-a-number', {
    message: `${reference.id} is no amount that a chart could draw`,
    span: reference.span,
    at: locationOn(context, 'chart'),
    hint: kind === 'date' ? 'a chart marks dates with `events:`; a `timeline:` shows them' : undefined,
  });
}
