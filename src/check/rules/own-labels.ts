import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SlideLocation } from '../../diagnostics/location.ts';
import type { FactStore } from '../../facts/store.ts';
import { inLanguage } from '../../language/languages.ts';
import type { FactId } from '../../model/fact.ts';
import type { Language } from '../../model/language.ts';
import type { ChartEvidence, ChartLabel, Evidence, OutlinePiece, PanelEvidence } from '../../model/outline.ts';
import type { Span } from '../../model/span.ts';
import { rootsOf } from '../comparing/find-comparing.ts';
import { bearingOf } from '../own-words/bearing.ts';
import { type Measuring, measuresIn } from '../own-words/measures-in.ts';
import { shownAmount } from '../own-words/shown-amounts.ts';
import { plainText, quoted } from '../running-text.ts';

/**
 * Reads the outline and the store: a label of one's own must not say of its fact what the fact
 * denies, nor bear the name of another fact of the chart.
 */
export function ownLabels(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return outline.slides.flatMap((slide) =>
    chartsOf(slide.evidence).flatMap((chart) =>
      (chart.labels ?? []).flatMap((each) =>
        languages.flatMap((language) => {
          const at: SlideLocation = { kind: 'slide', slide: slide.id, part: `label of ${each.of.id}`, language };
          const found = measured(each, chart, language, store, at);
          // Words that measure are compared with the fact by themselves.
          const isKnown = measuresIn(each.label[language]?.value ?? '', language).length > 0;
          return isKnown ? found : exchanged(each, chart, language, store, at);
        }),
      ),
    ),
  );
}

function chartsOf(evidence: Evidence | PanelEvidence | undefined): readonly ChartEvidence[] {
  if (evidence?.kind === 'panels') return evidence.panels.flatMap(chartsOf);
  return evidence?.kind === 'chart' ? [evidence] : [];
}

/** What a label may say although its fact doesn't: words that as often mean something else. */
const QUIET: readonly Measuring['kind'][] = ['scale', 'channel', 'statistic', 'basis', 'flow', 'calendar'];

function measured(
  { of, label }: ChartLabel,
  chart: ChartEvidence,
  language: Language,
  store: FactStore,
  at: SlideLocation,
): readonly Diagnostic[] {
  const written = label[language];
  if (written === undefined) return [];
  const text = plainText(written);
  const words = measuresIn(text.text, language);
  const together = words.map(({ means }) => means);
  const amount = shownAmount(of, language, store, chart);
  return words.flatMap(({ means, start, end }) => {
    const bearing = bearingOf(means, [amount], together, language);
    if (bearing === 'bears' || (bearing === 'silent' && QUIET.includes(means.kind))) return [];
    const said = quoted(text, { start, end });
    return [
      diagnostic(bearing === 'denies' ? 'words/line-denied' : 'words/line-unbacked', {
        message: `the label of ${of.id} says “${said}”, and the fact ${bearing === 'denies' ? 'says otherwise' : 'doesn’t'}`,
        span: text.spanOf(start, end),
        hint: 'correct the label, or leave it out: the fact’s own then stands there',
        at,
      }),
    ];
  });
}

/**
 * A label that has words of another fact's name, and none of those that tell its own fact from that
 * one, belongs to the other.
 */
function exchanged(
  { of, label }: ChartLabel,
  chart: ChartEvidence,
  language: Language,
  store: FactStore,
  at: SlideLocation,
): readonly Diagnostic[] {
  const written = label[language];
  const here = rootsOf(written?.value ?? '', language);
  const names = (id: FactId) => rootsOf(inLanguage(store.facts.get(id)?.label, language) ?? '', language);
  const own = names(of.id);
  const isOf = ({ id }: { readonly id: FactId }) => {
    const other = names(id);
    const tells = (root: string) => here.has(root);
    return (
      [...other].some((root) => !own.has(root) && tells(root)) &&
      ![...own].some((root) => !other.has(root) && tells(root))
    );
  };
  const others = [...chart.facts, ...chart.events].filter(({ id }) => id !== of.id);
  const [only, ...more] = new Set(others.filter(isOf).map(({ id }) => id));
  // Words that several facts bear ("exports and imports") name none of them.
  if (written === undefined || only === undefined || more.length > 0) return [];
  return [theirs(of.id, only, written.value, written.span, at)];
}

function theirs(id: FactId, other: FactId, label: string, span: Span, at: SlideLocation): Diagnostic {
  return diagnostic('words/line-denied', {
    message: `“${label}” is the label of ${id}, and names ${other}`,
    span,
    hint: 'exchange the labels if they are, or leave them out: the facts’ own then stand there',
    at,
  });
}
