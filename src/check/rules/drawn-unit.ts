import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SlideLocation } from '../../diagnostics/location.ts';
import { inLanguage } from '../../language/languages.ts';
import type { Chart } from '../../model/chart.ts';
import type { Deck, DeckSlide } from '../../model/deck.ts';
import type { Outline, OutlineSlide } from '../../model/outline.ts';
import { textOfRuns } from '../../model/run.ts';
import { rootsOf } from '../comparing/find-comparing.ts';
import { type MeasuringWords, measuresIn } from '../own-words/measures-in.ts';
import { unitScalesIn } from '../own-words/unit-scale.ts';
import { quoted, type RunningText, runningText } from '../running-text.ts';

/**
 * Reads the deck: a subtitle or an alt text of one's own names the scale that its chart is drawn in,
 * and the unit of a chart stands somewhere on its slide.
 */
export function drawnUnit(outline: Outline, deck: Deck): readonly Diagnostic[] {
  const written = new Map(outline.slides.map((slide) => [slide.id, slide]));
  return deck.slides.flatMap((slide) => {
    const own = written.get(slide.id);
    const charts = chartsOf(slide);
    if (own?.overrides === undefined || charts.length === 0) return [];
    return [...otherScale(own, deck, charts), ...withoutUnit(own, slide, deck, charts)];
  });
}

function chartsOf({ content, panels }: DeckSlide): readonly Chart[] {
  return [content, ...panels.map((panel) => panel.content)].flatMap((each) =>
    each?.kind === 'chart' ? [each.chart] : [],
  );
}

const EXPONENTS = { thousand: 3, million: 6, billion: 9, trillion: 12 } as const;

function otherScale({ id, overrides }: OutlineSlide, { language }: Deck, charts: readonly Chart[]) {
  return (['subtitle', 'alt'] as const).flatMap((part) => {
    const inlines = overrides?.[part]?.[language];
    const text = inlines && runningText(inlines);
    const at: SlideLocation = { kind: 'slide', slide: id, part, language };
    return text ? scalesIn(text, language).flatMap((words) => judged(words, text, charts, at)) : [];
  });
}

function scalesIn({ text }: RunningText, language: Deck['language']): readonly MeasuringWords[] {
  const units = unitScalesIn(text, language);
  return measuresIn(text, language).filter(({ start }) => units.some((unit) => unit.start === start));
}

function judged(words: MeasuringWords, text: RunningText, charts: readonly Chart[], at: SlideLocation) {
  const { means, start, end } = words;
  if (means.kind !== 'scale' || charts.some(({ exponent }) => exponent === EXPONENTS[means.is])) return [];
  return [
    diagnostic('words/line-denied', {
      message: `this ${at.part} says “${quoted(text, words)}”, and the chart is in ${charts[0]?.unitLabel}`,
      span: text.spanOf(start, end),
      hint: `write “${charts[0]?.unitLabel}”, or leave ${at.part}: out`,
      at,
    }),
  ];
}

function withoutUnit(
  { id, subtitle }: OutlineSlide,
  slide: DeckSlide,
  { language }: Deck,
  charts: readonly Chart[],
): readonly Diagnostic[] {
  const written = subtitle?.[language];
  if (written === undefined) return [];
  const texts = readOn(slide);
  const bare = charts.find((chart) => !showsUnit(chart, [...texts, ...namesIn(chart)], language));
  if (bare === undefined) return [];
  return [
    diagnostic('words/line-without-unit', {
      message: `the chart is in ${bare.unitLabel}, which this subtitle leaves out and nothing else on the slide shows`,
      span: written.span,
      hint: `add “${bare.unitLabel}”, or leave subtitle: out`,
      at: { kind: 'slide', slide: id, part: 'subtitle', language },
    }),
  ];
}

function readOn({ title, subtitle, body, panels }: DeckSlide): readonly string[] {
  const runs = [title, subtitle, ...body.map((each) => each.runs)];
  const inPanels = panels.flatMap(({ heading, body: own }) => [heading, ...own.map((each) => each.runs)]);
  return [...runs, ...inPanels].map(textOfRuns);
}

function namesIn({ series, categories, unitLabel }: Chart): readonly string[] {
  return [...series.map(({ name }) => name), ...categories.map(({ label }) => label)].filter(
    (name) => name !== unitLabel,
  );
}

/** A label beside a point has the sign of its currency and the letter of its scale. */
function showsUnit(chart: Chart, texts: readonly string[], language: Deck['language']): boolean {
  const { unit, exponent, series } = chart;
  if (unit.kind === 'money') {
    const figures = series.filter(({ helper }) => helper !== 'annotation');
    if (figures.some(({ points }) => points.some((point) => point?.label !== undefined))) return true;
    const means = texts.flatMap((text) => measuresIn(text, language)).map((each) => each.means);
    return (
      means.some((each) => each.kind === 'currency' && each.is.includes(unit.currency)) &&
      (exponent === 0 || means.some((each) => each.kind === 'scale' && EXPONENTS[each.is] === exponent))
    );
  }
  if (unit.kind !== 'count') return true;
  const noun = rootsOf(inLanguage(unit.noun, language)?.many ?? '', language);
  const read = rootsOf(texts.join(' '), language);
  return [...noun].every((root) => read.has(root));
}
