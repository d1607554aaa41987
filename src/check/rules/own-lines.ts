import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SlideLocation } from '../../diagnostics/location.ts';
import { leavesOf } from '../../facts/graph.ts';
import { namedInFigure, namedOnSlide } from '../../facts/named-on-slide.ts';
import type { FactStore } from '../../facts/store.ts';
import { inLanguage } from '../../language/languages.ts';
import type { FactId } from '../../model/fact.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinePiece, OutlineSlide } from '../../model/outline.ts';
import type { Period } from '../../model/period.ts';
import type { FigureExpression } from '../../model/words.ts';
import { disjoint } from '../../values/period.ts';
import { writePeriod } from '../../values/period-text.ts';
import { rootsOf } from '../comparing/find-comparing.ts';
import { bearingOf } from '../own-words/bearing.ts';
import { type Measuring, type MeasuringWords, measuresIn } from '../own-words/measures-in.ts';
import { periodsOf, type ShownAmount, shownAmount, shownAmounts } from '../own-words/shown-amounts.ts';
import { quoted, type RunningText, runningText } from '../running-text.ts';

/**
 * Reads the outline and the store: a subtitle and an alt text of one's own may word otherwise what
 * the evidence shows. Each word in them that measures (a currency, prices, a denominator …) or names
 * a country must be borne by one of the facts shown, and each year must be a time of theirs.
 */
export function ownLines(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return outline.slides.flatMap((slide) =>
    languages.flatMap((language) => {
      const { subtitle, alt } = slide.overrides ?? {};
      return [
        ...(subtitle?.[language] ? inLine('subtitle', runningText(subtitle[language]), slide, language, store) : []),
        ...(alt?.[language] ? inLine('alt', runningText(alt[language]), slide, language, store) : []),
      ];
    }),
  );
}

type Line = 'subtitle' | 'alt';

function inLine(
  line: Line,
  text: RunningText,
  slide: OutlineSlide,
  language: Language,
  store: FactStore,
): readonly Diagnostic[] {
  const evidence = shownAmounts(slide.evidence, language, store);
  const shown = evidence.length > 0 || line === 'alt' ? evidence : inWords(slide, language, store);
  if (shown.length === 0) return [];
  const at: SlideLocation = { kind: 'slide', slide: slide.id, part: line, language };
  const own = text.figures.flatMap(({ figure }) => namedInFigure(figure)).map((of) => shownAmount(of, language, store));
  return [
    ...measured(text, [...shown, ...own], line, language, at),
    ...(line === 'subtitle' ? ofOtherMeasure(text, shown, language, store, at) : []),
    ...text.figures.flatMap((each) => outOfTime(each, shown, store, at)),
    ...(line === 'alt' ? text.figures.flatMap((each) => notShown(each, slide, store, at)) : []),
  ];
}

function inWords(slide: OutlineSlide, language: Language, store: FactStore): readonly ShownAmount[] {
  return namedOnSlide(slide).flatMap(({ role, to }) => (role === 'words' ? [shownAmount(to, language, store)] : []));
}

function measured(
  text: RunningText,
  amounts: readonly ShownAmount[],
  line: Line,
  language: Language,
  at: SlideLocation,
): readonly Diagnostic[] {
  const words = measuresIn(text.text, language);
  const together = words.map(({ means }) => means);
  return words.flatMap((each) => {
    const bearing = bearingOf(each.means, amounts, together, language);
    if (bearing === 'bears' || (bearing === 'silent' && QUIET[line].includes(each.means.kind))) return [];
    // A country beside those of the facts may be told of, so it is only warned of.
    return [told(bearing === 'denies' && each.means.kind !== 'place', each, text, at)];
  });
}

/** What may be said although the facts don't say it: words that as often mean something else. */
const QUIET: Readonly<Record<Line, readonly Measuring['kind'][]>> = {
  subtitle: ['scale', 'channel', 'place'],
  alt: ['scale', 'channel', 'place', 'statistic', 'basis', 'flow', 'calendar'],
};

function told(isDenied: boolean, words: MeasuringWords, text: RunningText, at: SlideLocation): Diagnostic {
  const written = quoted(text, words);
  return diagnostic(isDenied ? 'words/line-denied' : 'words/line-unbacked', {
    message: isDenied
      ? `this ${at.part} says “${written}”, and the facts that the slide shows are of another kind`
      : `this ${at.part} says “${written}”, and no fact that the slide shows says so`,
    span: text.spanOf(words.start, words.end),
    hint: `take the words out, or leave ${at.part}: out, since it is then made from the facts`,
    at,
  });
}

/** A subtitle with words of another measure's name, and none that the facts shown are called by. */
function ofOtherMeasure(
  text: RunningText,
  shown: readonly ShownAmount[],
  language: Language,
  store: FactStore,
  at: SlideLocation,
): readonly Diagnostic[] {
  const here = rootsOf(text.text, language);
  const own = rootsOf(shown.flatMap(({ texts }) => texts).join(' '), language);
  const other = [...store.measures.values()].find(({ label }) =>
    [...rootsOf(inLanguage(label, language) ?? '', language)].some((root) => here.has(root)),
  );
  if (other === undefined || [...here].some((root) => own.has(root))) return [];
  return [
    diagnostic('words/line-unbacked', {
      message: `this subtitle names ${inLanguage(other.label, language)}, and no fact that the slide shows is of it`,
      span: text.spanOf(0, text.text.length),
      hint: 'name what the facts measure, or leave subtitle: out',
      at,
    }),
  ];
}

type Figure = RunningText['figures'][number];

function outOfTime(
  { figure, span }: Figure,
  shown: readonly ShownAmount[],
  store: FactStore,
  at: SlideLocation,
): readonly Diagnostic[] {
  const period = timeIn(figure, store);
  const known = shown.flatMap(({ periods }) => periods);
  if (period === undefined || known.length === 0 || known.some((each) => !disjoint(each, period))) return [];
  return [
    diagnostic('words/line-denied', {
      message: `this ${at.part} says ${writePeriod(period)}, and nothing that the slide shows is of that time`,
      span,
      hint: `take the time from a fact that the slide shows, or leave ${at.part}: out`,
      at,
    }),
  ];
}

/** The time that a figure writes: a period, or the date or year of an event. */
function timeIn(figure: FigureExpression, store: FactStore): Period | undefined {
  if (figure.kind !== 'period' && !(figure.kind === 'value' && store.facts.get(figure.of.id)?.kind === 'event')) {
    return undefined;
  }
  const [only, ...more] = periodsOf(figure.of, store);
  return more.length === 0 ? only : undefined;
}

/** A figure of an alt text must be one that readers of the slide see. */
function notShown(
  { figure, span }: Figure,
  slide: OutlineSlide,
  store: FactStore,
  at: SlideLocation,
): readonly Diagnostic[] {
  if (figure.kind === 'label' || timeIn(figure, store) !== undefined) return [];
  const seen = seenOn(slide, at.language, store);
  const strange = namedInFigure(figure).find(({ id }) => !seen.has(id));
  return strange === undefined
    ? []
    : [
        diagnostic('words/line-unbacked', {
          message: `this alt tells ${strange.id}, which the slide doesn’t show`,
          span,
          hint: 'tell only what the evidence shows',
          at,
        }),
      ];
}

function seenOn(slide: OutlineSlide, language: Language | undefined, store: FactStore): ReadonlySet<FactId> {
  const roles = new Set(['evidence', 'words', 'event', 'rate', 'deflator']);
  const { subtitle, note } = slide.overrides ?? {};
  const printed = language === undefined ? [] : [subtitle, note].flatMap((line) => line?.[language] ?? []);
  const ids = [
    ...namedOnSlide(slide).flatMap(({ role, to }) => (roles.has(role) ? [to.id] : [])),
    ...printed.flatMap((inline) => (inline.kind === 'figure' ? namedInFigure(inline.figure).map(({ id }) => id) : [])),
  ];
  return new Set([...ids, ...leavesOf(store, ids)]);
}
