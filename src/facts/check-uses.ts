import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Location } from '../diagnostics/location.ts';
import type { Fact, FactReference } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import { lastDay } from '../values/period.ts';
import { contradictionsOf } from './contradictions.ts';
import { evaluate } from './derive.ts';
import { dateOf, freshness, momentOf, overtaken, type Told } from './freshness.ts';
import { DECIDED_BY, INSTRUMENTS, type Reached, walk } from './graph.ts';
import type { FactStore } from './store.ts';

/** One mention of a fact on a slide: in its words, its evidence or its lines. */
export interface FactUse {
  readonly reference: FactReference;
  readonly at: Location;
  /**
   * Whether its date is shown beside it: as a period in words, in a stat, in a row, or on a
   * timeline.
   */
  readonly dated: boolean;
  readonly inTitle: boolean;
  /** Whether a claim, for which the title stands, compares it. */
  readonly inClaim?: boolean;
  /** Whether a chart only converts or deflates by it, without showing it. */
  readonly isInstrument?: boolean;
}

/**
 * Findings about one slide's use of facts, judged at the brief's as-of, the only today there is:
 * facts that are out of date, planned for a date that has passed, later than the brief itself,
 * replaced, retired, contradicted with or without a conflict that says so, or too uncertain for a title. All facts that decide a figure are
 * checked, and each finding is reported once per slide.
 *
 * A fact shown with its date is history and not out of date: see `freshness`. Rates and deflators
 * aren't shown, so they have no date to stand beside and aren't out of date by themselves: figures
 * that need a newer one find none.
 */
export function checkUses(store: FactStore, uses: readonly FactUse[], asOf: Period): readonly Diagnostic[] {
  const today = lastDay(asOf);
  if (today === undefined) return [];
  const printed = uses.filter((use) => use.dated);
  const datedIds = new Set(printed.flatMap((use) => figuresIn(walk(store, [use.reference], DECIDED_BY))));
  const printedDates = printed.flatMap(({ reference }) => printedDate(store, reference) ?? []);
  const found = uses.flatMap((use) => {
    const told = walk(store, [use.reference], DECIDED_BY).flatMap(({ fact, reference, role }) => {
      const isInstrument = role === undefined ? use.isInstrument === true : INSTRUMENTS.has(role);
      const context = isInstrument
        ? { store, today, printedDates: [], dated: false }
        : { store, today, printedDates, dated: datedIds.has(fact.id) };
      return [
        ...(isInstrument ? [] : freshness(fact, reference, context)),
        ...overtaken(fact, context),
        ...unresolved(fact, store),
        ...undeclared(fact, store),
        ...(use.inTitle ? unsure(fact, store, 'facts/unsure-in-title', 'stands in a title') : []),
        ...(use.inClaim ? unsure(fact, store, 'claims/unsure', 'is what a claim rests on') : []),
      ];
    });
    return told.map(({ about, found: one }) => ({ key: `${one.code} ${about}`, found: placed(one, use) }));
  });
  return [...new Map(found.toReversed().map((each) => [each.key, each.found])).values()].toReversed();
}

function figuresIn(reached: readonly Reached[]): readonly string[] {
  return reached.flatMap(({ fact, role }) => (role !== undefined && INSTRUMENTS.has(role) ? [] : [fact.id]));
}

function placed(found: Diagnostic, { reference, at }: FactUse): Diagnostic {
  return { ...found, span: reference.span, at };
}

/** The date printed when a fact is shown with its date. */
function printedDate(store: FactStore, reference: FactReference): Period | undefined {
  const fact = store.facts.get(reference.id);
  if (!fact) return undefined;
  if (fact.kind !== 'derived') return dateOf(fact) ?? momentOf(fact);
  const { value } = evaluate(store, reference);
  return value?.kind === 'date' ? value.date : value?.period;
}

function unresolved(fact: Fact, store: FactStore): readonly Told[] {
  return (store.conflicts.get(fact.id) ?? [])
    .filter((conflict) => conflict.preferred === undefined)
    .map((conflict) => {
      const others = conflict.members.filter((member) => member !== fact.id);
      const message = `${fact.id} contradicts ${others.join(' and ')}, and it is not settled which holds`;
      const hint = 'write `preferred:` and the reason into the conflict';
      return { about: fact.id, found: diagnostic('facts/unresolved-conflict', { message, hint }) };
    });
}

function undeclared({ id }: Fact, store: FactStore): readonly Told[] {
  return contradictionsOf(store, id).map((other) => {
    const [one, another] = [id, other].sort();
    const message = `${one} and ${another} are figures of one measure, time and scope, and can’t both be true`;
    const hint =
      'write `conflicts:` with both and the one you prefer, or say in what they differ: `place`, `population`, `statistic` …';
    return { about: `${one} ${another}`, found: diagnostic('facts/undeclared-conflict', { message, hint }) };
  });
}

/** A second source must not be another edition of the first. */
function unsure(
  fact: Fact,
  store: FactStore,
  code: 'facts/unsure-in-title' | 'claims/unsure',
  how: string,
): readonly Told[] {
  if (fact.confidence !== 'low') return [];
  const cited = fact.citations.filter((citation) => !citation.superseded).map(({ source }) => source);
  const works = new Set(cited.map((source) => store.sources.get(source)?.versionOf ?? source));
  if (works.size > 1) return [];
  const message = `${fact.id} is of low confidence and ${how}`;
  const hint = 'find a second source, or say it below the title and whose words they are';
  return [{ about: fact.id, found: diagnostic(code, { message, hint }) }];
}
