import { diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import { exactValue } from '../../facts/exact-value.ts';
import { readable } from '../../facts/reading-digits.ts';
import { formatPeriod, yearAndDay } from '../../language/format-period.ts';
import { formatQuantity } from '../../language/format-quantity.ts';
import { packOf } from '../../language/languages.ts';
import { withStatus } from '../../language/terms.ts';
import type { DeckTimeline, Run, TimelineEntry } from '../../model/deck.ts';
import type { TimelineEvidence } from '../../model/outline.ts';
import type { Period } from '../../model/period.ts';
import { civilDay } from '../../values/calendar.ts';
import { firstDay, lastDay } from '../../values/period.ts';
import { writePeriod } from '../../values/period-text.ts';
import { type EvidenceContext, locationOn, type SlideContext } from '../context.ts';
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
  const shown = found.take(shownFacts(evidence.facts, context));
  const entries = shown.map((item) => found.take(entry(item, evidence, context))).filter((item) => item !== undefined);
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
  const sorted = inLines(entries.toSorted((a, b) => a.from - b.from || a.to - b.to));
  const content: DeckTimeline = {
    kind: 'timeline',
    span: evidence.span,
    alt: context.alt ?? timelineAlt(sorted, context),
    spacing: evidence.spacing?.value ?? 'even',
    entries: sorted,
  };
  return found.with({
    content,
    subtitle: [...subtitleWords(shown, 'timeline', context), spacingWords(content, context)],
  });
}

/** Words that say how to read the axis. */
function spacingWords({ spacing, entries }: DeckTimeline, { language }: SlideContext): string {
  const words = packOf(language).slideWords.evidence;
  if (spacing === 'even') return words.evenSpacing;
  return entries.some(({ from, to }) => to > from) ? `${words.trueSpacing}; ${words.spans}` : words.trueSpacing;
}

/** Years lead where they tell the entries apart, else the days. */
function inLines(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const years = new Set(entries.map(({ from }) => civilDay(from).year));
  return years.size > 1 ? entries : entries.map((each) => ({ ...each, lines: each.lines.toReversed() }));
}

function entry(item: ShownFact, evidence: TimelineEvidence, context: SlideContext): Outcome<TimelineEntry | undefined> {
  const { reference, value } = item;
  const { language } = context;
  const when = value.kind === 'date' ? value.date : (value.period ?? context.store.facts.get(reference.id)?.asOf);
  const from = when && (firstDay(startOf(when)) ?? lastDay(startOf(when)));
  if (when === undefined || from === undefined) {
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
  const shownPeriod = startOf(when);
  const dated = (text: string) => [factRun(text, [reference.id], 'period', language, writePeriod(shownPeriod))];
  const whole = formatPeriod(shownPeriod, 'short', language);
  return {
    value: {
      fact: reference.id,
      date: dated(whole),
      lines: (yearAndDay(shownPeriod, language) ?? [whole]).map(dated),
      label: [factRun(labelOf(reference, context), [reference.id], 'label', language)],
      amount: amountOf(item, context),
      from,
      to: lastDay(shownPeriod) ?? from,
      highlighted: evidence.highlight.some((other) => other.id === reference.id),
      planned: value.kind === 'date' && value.status === 'planned',
    },
    diagnostics: [],
  };
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
