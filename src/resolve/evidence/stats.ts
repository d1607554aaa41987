import { diagnostic, type Outcome, refused } from '../../diagnostics/diagnostic.ts';
import { gatherFindings } from '../../diagnostics/findings.ts';
import { beyondWhole } from '../../facts/derive.ts';
import { exactValue } from '../../facts/exact-value.ts';
import { isComparable, mayAllMeet } from '../../facts/gate.ts';
import { readable } from '../../facts/reading-digits.ts';
import { formatPeriod } from '../../language/format-period.ts';
import { formatQuantity } from '../../language/format-quantity.ts';
import { formatOrdinal } from '../../language/ordinal.ts';
import { asOf, withStatus } from '../../language/terms.ts';
import type { DeckStat, DeckStats, FactForm, Run } from '../../model/deck.ts';
import type { StatsEvidence } from '../../model/outline.ts';
import type { Period } from '../../model/period.ts';
import type { Scale } from '../../model/quantity.ts';
import { locationOn, type SlideContext } from '../context.ts';
import type { ResolvedEvidence } from '../resolved-evidence.ts';
import { factRun } from '../runs.ts';
import { labelOf, type ShownFact, shownFacts } from '../shown-facts.ts';
import { oneScale } from './one-scale.ts';

/** Big figures, each with its value, what it is, and when. */
export function resolveStats(
  evidence: StatsEvidence,
  context: SlideContext,
): Outcome<ResolvedEvidence<DeckStats> | undefined> {
  const found = gatherFindings();
  const shown = found.take(shownFacts(evidence.facts, context));
  const stats = shown
    .map((item) => found.take(stat(item, scaleAmong(item, shown), context)))
    .filter((item) => item !== undefined);
  if (stats.length === 0) return found.with(undefined);
  const values = shown.map((item) => item.value);
  const beyond = beyondWhole(context.store, values, evidence.span);
  found.add(...beyond.map((refusal) => ({ ...refusal, at: locationOn(context, 'stats') })));
  return found.with({ content: { kind: 'stats', span: evidence.span, stats }, subtitle: [] });
}

/** The scale that a figure shares with those of its measure, if they may stand on one axis. */
function scaleAmong({ reference, value }: ShownFact, shown: readonly ShownFact[]): Scale | undefined {
  if (value.kind !== 'quantity' || value.measure === undefined) return undefined;
  const alike = shown.map((other) => other.value).filter((other) => other.kind === 'quantity');
  const ofMeasure = alike.filter(({ measure }) => measure === value.measure);
  const mayMeet = mayAllMeet('axis', ofMeasure.filter(isComparable), reference.span).length === 0;
  return mayMeet ? oneScale(ofMeasure.map((each) => readable(each, 'running'))) : undefined;
}

function stat(item: ShownFact, scale: Scale | undefined, context: SlideContext): Outcome<DeckStat | undefined> {
  const { reference, value } = item;
  const { language } = context;
  const run = (text: string, form: FactForm): readonly Run[] =>
    text === '' ? [] : [factRun(text, [reference.id], form, language)];
  const figure = (text: string, form: FactForm): readonly Run[] => [
    factRun(text, [reference.id], form, language, exactValue(value)),
  ];
  const frame = {
    fact: reference.id,
    label: run(labelOf(reference, context), 'label'),
    when: run(
      withStatus(whenText(item, context), value.kind === 'quantity' ? value.status : undefined, language),
      'period',
    ),
  };
  switch (value.kind) {
    case 'quantity': {
      const written = formatQuantity(readable(value, 'running'), 'short', language, { ...(scale && { scale }) });
      const unit =
        value.quantity.unit.kind === 'duration' && written.unit !== '' && !written.text.includes(written.unit)
          ? `\u00a0${written.unit}`
          : '';
      const hedge = written.hedge === '' ? [] : run(`${written.hedge} `, 'hedge');
      return { value: { ...frame, hedge, value: figure(`${written.text}${unit}`, 'short') }, diagnostics: [] };
    }
    case 'ranking':
      return value.rank === undefined
        ? notLarge(item, 'states no rank', context)
        : {
            value: { ...frame, hedge: [], value: figure(formatOrdinal(value.rank, language), 'ordinal') },
            diagnostics: [],
          };
    case 'date':
      return {
        value: { ...frame, hedge: [], value: figure(formatPeriod(value.date, 'short', language), 'short'), when: [] },
        diagnostics: [],
      };
    case 'series':
      return notLarge(item, 'is a series; name one point of it', context);
    case 'list':
    case 'quote':
    case 'verdict':
    case 'words':
      return notLarge(item, 'has no figure to set large', context);
    default:
      return value satisfies never;
  }
}

function notLarge(item: ShownFact, why: string, context: SlideContext): Outcome<undefined> {
  const message = `${item.reference.id} ${why}`;
  const { span } = item.reference;
  return refused(diagnostic('words/not-a-number', { message, span, at: locationOn(context, 'stats') }));
}

/**
 * The period that a fact measures, and its as-of if it has one: "since 2008, as of November 2013".
 */
export function whenText(item: ShownFact, context: SlideContext): string {
  const { language } = context;
  const fact = context.store.facts.get(item.reference.id);
  const period = item.value.period;
  const measured = period === undefined || period.kind === 'unknown' ? '' : formatPeriod(period, 'words', language);
  const moment = fact?.asOf;
  if (moment === undefined || moment.kind === 'unknown') return measured;
  const status = asOf(formatPeriod(moment, 'words', language), toTheDay(moment), language);
  if (measured === '' || formatPeriod(moment, 'words', language) === measured) return status;
  return `${measured}, ${status}`;
}

function toTheDay(period: Period): boolean {
  return period.kind === 'date' && period.date.day !== undefined;
}
