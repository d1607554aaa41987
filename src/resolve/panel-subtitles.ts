import type { SlideContext } from './context.ts';
import type { ShownFact } from './shown-facts.ts';
import { periodSpan, type SubtitleParts, subjectParts, wordsOfParts } from './subtitle.ts';

/** A chart in a panel: its facts, what its subtitle would say, and the panel's heading. */
export interface PanelChart {
  readonly shown: readonly ShownFact[];
  readonly parts: SubtitleParts;
  readonly heading: string;
}

/** What is said once above panels, and what each says below its heading. */
export interface PanelSubtitles {
  readonly shared: readonly string[];
  /** One per panel. */
  readonly own: readonly (readonly string[])[];
}

/**
 * The subtitle of charts side by side says what all have in common: measure, place, period, unit, prices. What differs, and
 * no heading says, stands in each panel; but charts that differ only in their periods share one span of time. Beside
 * panels of anything else, each chart says all of its own.
 */
export function panelSubtitles(panels: readonly (PanelChart | undefined)[], context: SlideContext): PanelSubtitles {
  const charts = panels.filter((panel) => panel !== undefined);
  const [first] = charts;
  if (first === undefined) return { shared: [], own: panels.map(() => []) };
  if (charts.length < panels.length) {
    return { shared: [], own: panels.map((panel) => (panel === undefined ? [] : wordsOfParts(panel.parts))) };
  }
  const subject = sharedSubject(charts, context);
  const shared = (key: 'period' | 'unit' | 'prices') =>
    charts.every(({ parts }) => parts[key] === first.parts[key]) ? first.parts[key] : '';
  const [period, unit, prices] = [shared('period'), shared('unit'), shared('prices')];
  const own = charts.map((chart): SubtitleParts => {
    const { parts } = chart;
    return {
      subject: ownSubject(chart, subject),
      period: period === '' ? parts.period : '',
      unit: unit === '' ? parts.unit : '',
      prices: prices === '' ? parts.prices : '',
    };
  });
  const isAlike = own.every((parts) => wordsOfParts({ ...parts, period: '' }).length === 0);
  const span = periodSpan(
    charts.flatMap((chart) => chart.shown),
    context,
  );
  return {
    shared: wordsOfParts({ subject, period: isAlike ? span : period, unit, prices }),
    own: own.map((parts) => (isAlike ? [] : wordsOfParts(parts))),
  };
}

function sharedSubject(charts: readonly PanelChart[], context: SlideContext): readonly string[] {
  const [first, ...others] = charts.map(({ parts }) => parts.subject);
  if (first !== undefined && others.every((other) => other.join() === first.join())) return first;
  const measured = subjectParts(
    charts.flatMap(({ shown }) => shown),
    context,
  );
  // Shares are named otherwise than what they are shares of.
  const isOfAmounts = charts.every(({ shown, parts }) => parts.subject.join() === subjectParts(shown, context).join());
  return isOfAmounts ? measured : [];
}

/**
 * What a chart is of, without what all say and what its heading says: of "Canada–Mali" below "Canada" nothing. Where all
 * share a measure, a fact's name says no other.
 */
function ownSubject({ parts, heading }: PanelChart, shared: readonly string[]): readonly string[] {
  const [measure = ''] = shared;
  if (measure !== '' && parts.subject.length === 1) return [];
  const said = heading.toLowerCase();
  return parts.subject.filter((part, index) => {
    const own = part.toLowerCase();
    const isPlaceOfHeading = index > 0 && said !== '' && own.includes(said);
    return !shared.includes(part) && !said.includes(own) && !isPlaceOfHeading;
  });
}
