import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import { exactValue } from '../../facts/exact-value.ts';
import { readable } from '../../facts/reading-digits.ts';
import { formatPeriod, yearAndDay } from '../../language/format-period.ts';
import { formatQuantity } from '../../language/format-quantity.ts';
import { packOf } from '../../language/languages.ts';
import { withStatus } from '../../language/terms.ts';
import type { DeckTimeline, Run, TimelineEntry } from '../../model/deck.ts';
import type { Fact, FactReference } from '../../model/fact.ts';
import type { TimelineEvidence } from '../../model/outline.ts';
import type { Period } from '../../model/period.ts';
import { wordsRun } from '../../model/run.ts';
import { civilDay } from '../../values/calendar.ts';
import { firstDay, firstDayOf, lastDay, lastDayOf } from '../../values/period.ts';
import { writePeriod } from '../../values/period-text.ts';
import { type EvidenceContext, locationOn, type SlideContext } from '../context.ts';
import { spannedText } from '../lines.ts';
import type { ResolvedEvidence } from '../resolved-evidence.ts';
import { factRun } from '../runs.ts';
import { labelOf, type ShownFact, shownFacts } from '../shown-facts.ts';
import { subtitleWords } from '../subtitle.ts';

/** Dated facts in order of date, whatever their kind: events, relations with a start, snapshots. */
export function resolveTimeline(
  evidence: TimelineEvidence,
  context: EvidenceContext,
): Outcome<ResolvedEvidence<DeckTimeline> | undefined> {
  const found = gatherFindings();
  const { lanes = [{ facts: evidence.facts }] } = evidence;
  const shown = lanes.map(({ facts }) => found.take(shownFacts(facts, context)));
  const entries = shown.flatMap((items, lane) => {
    const resolved = items.map((item) => found.take(entry(item, lane, evidence, context)));
    return resolved.filter((item) => item !== undefined).toSorted(byDate);
  });
  found.add(...strayEvents(evidence, context));
  if (entries.length < 2) {
    if (entries.length === evidence.facts.length) {
      found.add(
        diagnostic('outline/short-timeline', {
          message: 'a timeline needs at least two dated facts',
          span: evidence.span,
          at: locationOn(context, 'timeline'),
        }),
      );
    }
    return found.with(undefined);
  }
  const content: DeckTimeline = {
    kind: 'timeline',
    span: evidence.span,
    alt: context.alt ?? timelineAlt(entries.toSorted(byDate), context),
    spacing: evidence.lanes ? 'true' : (evidence.spacing?.value ?? 'even'),
    lanes: (evidence.lanes ?? []).map(({ name }) => [wordsRun(spannedText(name, context.language), context.language)]),
    entries: inLines(entries),
  };
  return found.with({
    content,
    subtitle: [...subtitleWords(shown.flat(), 'timeline', context), spacingWords(content, context)],
  });
}

function byDate(a: TimelineEntry, b: TimelineEntry): number {
  return a.from - b.from || a.to - b.to;
}

/** Events that stand in no lane have no effect. */
function strayEvents({ events, facts }: TimelineEvidence, context: EvidenceContext): readonly Diagnostic[] {
  const shown = new Set(facts.map(({ id }) => id));
  return events
    .filter(({ id }) => !shown.has(id))
    .map(({ id, span }) =>
      diagnostic('chart/unused-option', {
        message: `${id} is in no lane of this timeline`,
        span,
        at: locationOn(context, 'timeline'),
        hint: 'name it in the lane of the one who acted too',
      }),
    );
}

/** Words that say how to read the axis. */
function spacingWords({ spacing, lanes, entries }: DeckTimeline, { language }: SlideContext): string {
  const words = packOf(language).slideWords.evidence;
  if (spacing === 'even') return words.evenSpacing;
  const isLong = entries.some(({ from, to }) => to > from);
  if (lanes.length > 0) {
    const isOpen = entries.some(({ open, planned }) => open !== undefined || planned);
    return [words.trueSpacing, ...(isLong ? [words.periods] : []), ...(isOpen ? [words.openEnds] : [])].join('; ');
  }
  return isLong ? `${words.trueSpacing}; ${words.spans}` : words.trueSpacing;
}

/** Years lead where they tell the entries apart, else the days. */
function inLines(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const years = new Set(entries.map(({ from }) => civilDay(from).year));
  return years.size > 1 ? entries : entries.map((each) => ({ ...each, lines: each.lines.toReversed() }));
}

function entry(
  item: ShownFact,
  lane: number,
  evidence: TimelineEvidence,
  context: SlideContext,
): Outcome<TimelineEntry | undefined> {
  const { reference, value } = item;
  const { language } = context;
  const fact = context.store.facts.get(reference.id);
  const when = value.kind === 'date' ? value.date : (value.period ?? fact?.asOf);
  const shown = when && (evidence.lanes ? when : startOf(when));
  const days = shown && (evidence.lanes ? laneDays(shown, knownAt(fact, context)) : axisDays(shown));
  if (shown === undefined || days === undefined) {
    return {
      value: undefined,
      diagnostics: [
        diagnostic('outline/no-date', {
          message: `${reference.id} has no date to stand at on a timeline`,
          span: reference.span,
          at: locationOn(context, 'timeline'),
        }),
      ],
    };
  }
  const dated = (text: string) => [factRun(text, [reference.id], 'period', language, writePeriod(shown))];
  const whole = formatPeriod(shown, 'short', language);
  const isOneOf = (those: readonly FactReference[]) => those.some((other) => other.id === reference.id);
  return {
    value: {
      fact: reference.id,
      date: dated(whole),
      lines: (yearAndDay(shown, language) ?? [whole]).map(dated),
      label: [factRun(labelOf(reference, context), [reference.id], 'label', language)],
      amount: amountOf(item, context),
      ...days,
      highlighted: isOneOf(evidence.highlight),
      planned: value.kind === 'date' && value.status === 'planned',
      lane,
      isEvent: isOneOf(evidence.events),
    },
    diagnostics: [],
  };
}

/** When what a fact states of a time that goes on was last known to be so: its snapshot, else when its source came out. */
function knownAt(fact: Fact | undefined, { store }: SlideContext): Period | undefined {
  const [first] = fact?.citations ?? [];
  return fact?.asOf ?? (first && store.sources.get(first.source)?.date);
}

type Days = Pick<TimelineEntry, 'from' | 'to' | 'open'>;

function axisDays(period: Period): Days | undefined {
  const from = firstDay(period) ?? lastDay(period);
  return from === undefined ? undefined : { from, to: lastDay(period) ?? from };
}

/** All days of a period. One that goes on is known for some time; of one that lies after a date, or before, no day is known. */
function laneDays(period: Period, knownAt: Period | undefined): Days | undefined {
  switch (period.kind) {
    case 'since': {
      const from = firstDayOf(period.from);
      const known = (knownAt && lastDay(knownAt)) ?? from;
      return { from, to: Math.max(known, from), open: 'to' };
    }
    case 'after': {
      const from = lastDayOf(period.from) + 1;
      return { from, to: from, open: 'to' };
    }
    case 'before': {
      const to = firstDayOf(period.to) - 1;
      return { from: to, to, open: 'from' };
    }
    default:
      return axisDays(period);
  }
}

/** The amount that a fact states, with its hedge and the mark of its status. */
function amountOf({ reference, value }: ShownFact, { language }: SlideContext): readonly Run[] {
  if (value.kind !== 'quantity') return [];
  const { whole } = formatQuantity(readable(value, 'running'), 'short', language);
  const text = withStatus(whole, value.status, language);
  return [{ ...factRun(text, [reference.id], 'short', language, exactValue(value)), bold: true }];
}

/** Puts a relation "since 1995" at 1995. */
function startOf(period: Period): Period {
  return period.kind === 'since' ? { kind: 'date', date: period.from } : period;
}

function timelineAlt(entries: readonly TimelineEntry[], context: SlideContext): string {
  const words = packOf(context.language).slideWords.evidence;
  const text = (index: number) =>
    entries
      .at(index)
      ?.date.map((run) => run.text)
      .join('') ?? '';
  const label = (index: number) =>
    entries
      .at(index)
      ?.label.map((run) => run.text)
      .join('') ?? '';
  const [from, to] = [`${text(0)} (${label(0)})`, `${text(-1)} (${label(-1)})`];
  return `${words.timelineFromTo(entries.length, from, to)}.`;
}
