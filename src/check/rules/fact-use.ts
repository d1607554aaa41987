import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Location } from '../../diagnostics/location.ts';
import { checkUses, type FactUse } from '../../facts/check-uses.ts';
import { dateOf, momentOf } from '../../facts/freshness.ts';
import { namedInClaim, namedInFigure } from '../../facts/named-on-slide.ts';
import type { FactStore } from '../../facts/store.ts';
import type { FactReference } from '../../model/fact.ts';
import type { Language } from '../../model/language.ts';
import type { Evidence, OutlinePiece, OutlineSlide, PanelEvidence } from '../../model/outline.ts';
import type { FigureExpression } from '../../model/words.ts';
import { writePeriod } from '../../values/period-text.ts';
import { textsOfSlide } from '../outline-texts.ts';

/**
 * Reads the outline and its facts: what each slide shows must hold by the brief's as-of, and be
 * settled.
 */
export function factUse(
  outline: OutlinePiece,
  languages: readonly Language[],
  store: FactStore,
): readonly Diagnostic[] {
  return outline.slides.flatMap((slide) => checkUses(store, usesOf(slide, languages, store), outline.asOf.value));
}

/** Every mention of a fact on a slide. */
export function usesOf(slide: OutlineSlide, languages: readonly Language[], store: FactStore): readonly FactUse[] {
  return [
    ...languages.flatMap((language) => titleUses(slide, language)),
    ...textsOfSlide(slide, languages).flatMap(({ text, at }) =>
      text.figures.flatMap(({ figure }) => usesIn(figure, at, store)),
    ),
    ...evidenceUses(slide.evidence, slide, store),
    ...claimUses(slide),
  ];
}

/** What a title says of facts rests on them as if it named them. */
function claimUses({ id, claims }: OutlineSlide): readonly FactUse[] {
  const at: Location = { kind: 'slide', slide: id, part: 'claims' };
  return claims
    .flatMap(namedInClaim)
    .map((reference) => ({ reference, at, dated: false, inTitle: false, inClaim: true }));
}

function titleUses(slide: OutlineSlide, language: Language): readonly FactUse[] {
  const at: Location = { kind: 'slide', slide: slide.id, part: 'title', language };
  return (slide.words[language]?.title ?? []).flatMap((inline) =>
    inline.kind === 'figure'
      ? namedInFigure(inline.figure).map((reference) => ({ reference, at, dated: false, inTitle: true }))
      : [],
  );
}

/**
 * The facts that a figure uses. `{{period id}}` prints the date of a fact, and so does an event.
 */
function usesIn(figure: FigureExpression, at: Location, store: FactStore): readonly FactUse[] {
  return namedInFigure(figure).map((reference) => {
    const fact = store.facts.get(reference.id);
    const isDate =
      fact?.kind === 'derived' ? fact.op === 'date-plus' : fact !== undefined && dateOf(fact) !== undefined;
    const dated = figure.kind === 'period' || (figure.kind === 'value' && isDate);
    return { reference, at, dated, inTitle: false };
  });
}

/**
 * Stats and timelines print the date of each fact. A table does if it has a column for it, a chart
 * (in its subtitle) if all its facts are of one time.
 */
function evidenceUses(
  evidence: Evidence | PanelEvidence | undefined,
  slide: OutlineSlide,
  store: FactStore,
): readonly FactUse[] {
  if (evidence === undefined || evidence.kind === 'words') return [];
  const at: Location = { kind: 'slide', slide: slide.id, part: evidence.kind };
  switch (evidence.kind) {
    case 'stats':
    case 'timeline':
      return evidence.facts.map((reference) => ({ reference, at, dated: true, inTitle: false }));
    case 'table': {
      const dated = evidence.columns.length === 0 || evidence.columns.some((column) => column.value === 'period');
      return evidence.facts.map((reference) => ({ reference, at, dated, inTitle: false }));
    }
    case 'chart': {
      const dated = slide.overrides?.subtitle === undefined && areOfOneTime(evidence.facts, store);
      return [
        ...evidence.facts.map((reference) => ({ reference, at, dated, inTitle: false })),
        ...evidence.events.map((reference) => ({ reference, at, dated: true, inTitle: false })),
        ...[evidence.convert?.rate, evidence.prices?.deflator].flatMap((reference) =>
          reference ? [{ reference, at, dated: false, inTitle: false, isInstrument: true }] : [],
        ),
      ];
    }
    case 'panels':
      return evidence.panels.flatMap((panel) => evidenceUses(panel, slide, store));
    case 'map':
      return evidence.places.map((reference) => ({ reference, at, dated: false, inTitle: false }));
    case 'image':
    case 'word-table':
      return [];
    default:
      return evidence satisfies never;
  }
}

function areOfOneTime(references: readonly FactReference[], store: FactStore): boolean {
  const times = references.map(({ id }) => {
    const fact = store.facts.get(id);
    const moment = fact && momentOf(fact);
    return moment && writePeriod(moment);
  });
  return times.length > 0 && times[0] !== undefined && times.every((time) => time === times[0]);
}
