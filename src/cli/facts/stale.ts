import type { Code } from '../../diagnostics/codes.ts';
import { freshness, overtaken } from '../../facts/freshness.ts';
import { namedOnSlide } from '../../facts/named-in-outline.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Fact, FactId, FactReference } from '../../model/fact.ts';
import type { Outline } from '../../model/outline.ts';
import type { Period } from '../../model/period.ts';
import { knownFacts } from '../../project/facts/known-fact.ts';
import type { Io } from '../../project/io.ts';
import type { WorkspaceFacts } from '../../project/read-facts.ts';
import { briefName } from '../../project/select-briefs.ts';
import { lastDay } from '../../values/period.ts';
import { readPeriod, writePeriod } from '../../values/period-text.ts';
import type { Presentation, Printout } from '../command.ts';
import { type Answer, answerFromFacts, type FactsOptions } from './answer.ts';

export interface StaleOptions extends FactsOptions {
  /** ISO date to look from. Undefined: each brief's own as-of, for the facts that it names. */
  readonly asOf?: string;
}

/** A fact that should be looked at again. */
interface Stale {
  readonly id: FactId;
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
  readonly asOf: string;
  /** Path of the outline that names it; absent where all facts were looked at. */
  readonly outline?: string;
}

/** What came after a day is new on that day, not out of date. */
const NOT_STALE: Code = 'facts/after-as-of';

/**
 * Says which facts are due for review, were planned for a day that has passed, are windows that have rolled on, or have
 * been superseded or retired, as of a day. Whether a slide may show one beside its date is for `check` to say.
 */
export function staleFacts({ asOf, ...options }: StaleOptions, presentation: Presentation, io: Io): Printout {
  return answerFromFacts('facts stale', options, presentation, io, (facts): Answer => {
    const day = asOf === undefined ? undefined : readPeriod(asOf);
    const stale = day ? ofAllFacts(facts, day) : ofBriefs(facts);
    return { lines: stale.length === 0 ? ['no fact is out of date'] : linesOf(stale), json: { stale } };
  });
}

function ofAllFacts(facts: WorkspaceFacts, day: Period): readonly Stale[] {
  return knownFacts(facts).flatMap(({ fact, view }) => staleAt(view.store, fact, fact, day));
}

function ofBriefs({ views }: WorkspaceFacts): readonly Stale[] {
  return views.flatMap(({ store, outlines }) => outlines.flatMap((outline) => ofBrief(store, outline)));
}

function ofBrief(store: FactStore, { file, slides, asOf }: Outline): readonly Stale[] {
  const named = new Map(slides.flatMap(namedOnSlide).map((reference) => [reference.id, reference]));
  return [...named.keys()].sort().flatMap((id) => {
    const [fact, reference] = [store.facts.get(id), named.get(id)];
    return fact && reference
      ? staleAt(store, fact, reference, asOf.value).map((each) => ({ ...each, outline: file }))
      : [];
  });
}

function staleAt(store: FactStore, fact: Fact, reference: FactReference, day: Period): readonly Stale[] {
  const today = lastDay(day);
  if (today === undefined) return [];
  const context = { store, today, printedDates: [], dated: false };
  return [...freshness(fact, reference, context), ...overtaken(fact, context)]
    .filter(({ found }) => found.code !== NOT_STALE)
    .map(({ about, found: { code, message, hint } }) => ({
      id: about,
      code,
      message,
      hint: hint ?? '',
      asOf: writePeriod(day),
    }));
}

function linesOf(stale: readonly Stale[]): readonly string[] {
  const headings = [...new Set(stale.map(headingOf))];
  return headings.flatMap((heading) => [
    heading,
    ...stale.filter((each) => headingOf(each) === heading).map(({ message }) => `  ${message}`),
  ]);
}

function headingOf({ outline, asOf }: Stale): string {
  return outline === undefined ? `as of ${asOf}` : `${briefName(outline)}, as of ${asOf}`;
}
