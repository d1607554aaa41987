import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { checkUses, type FactUse } from '../../facts/fact-use.ts';
import { namedInFigure } from '../../facts/named-in-outline.ts';
import type { FactStore } from '../../facts/store.ts';
import type { FactReference } from '../../model/fact.ts';
import type { Language } from '../../model/language.ts';
import type { Evidence, Outline, OutlineSlide, PanelEvidence } from '../../model/outline.ts';
import type { FigureExpression } from '../../model/words.ts';
import { textsOfSlide } from '../outline-texts.ts';

/** Reads the outline and its facts: whether what each slide shows holds by the brief's as-of, and is settled. */
export function factUse(outline: Outline, languages: readonly Language[], store: FactStore): readonly Diagnostic[] {
  return outline.slides.flatMap((slide) => checkUses(store, usesOf(slide, languages, store), outline.asOf.value));
}

function usesOf(slide: OutlineSlide, languages: readonly Language[], store: FactStore): readonly FactUse[] {
  return [
    ...languages.flatMap((language) => titleUses(slide, language)),
    ...textsOfSlide(slide, languages).flatMap(({ text, where }) =>
      text.figures.flatMap(({ figure }) => usesIn(figure, where, store)),
    ),
    ...evidenceUses(slide.evidence, `slide ${slide.id}`),
  ];
}

function titleUses(slide: OutlineSlide, language: Language): readonly FactUse[] {
  const where = `slide ${slide.id}, title (${language})`;
  return (slide.words[language]?.title ?? []).flatMap((inline) =>
    inline.kind === 'figure' ? namedInFigure(inline.figure).map((reference) => use(reference, where, false, true)) : [],
  );
}

/** `{{period id}}` prints the date of a fact, and so does an event. */
function usesIn(figure: FigureExpression, where: string, store: FactStore): readonly FactUse[] {
  return namedInFigure(figure).map((reference) => {
    const fact = store.facts.get(reference.id);
    const isDate = fact?.kind === 'event' || (fact?.kind === 'derived' && fact.op === 'date-plus');
    return use(reference, where, figure.kind === 'period' || (figure.kind === 'value' && isDate), false);
  });
}

function use(reference: FactReference, where: string, dated: boolean, inTitle: boolean): FactUse {
  return { reference, where, dated, inTitle };
}

/** Stats and timelines print the date of each fact; a table does where it has that column. */
function evidenceUses(evidence: Evidence | PanelEvidence | undefined, slide: string): readonly FactUse[] {
  switch (evidence?.kind) {
    case 'stats':
    case 'timeline':
      return evidence.facts.map((reference) => use(reference, `${slide}, ${evidence.kind}`, true, false));
    case 'table': {
      const dated = evidence.columns.length === 0 || evidence.columns.some((column) => column.value === 'period');
      return evidence.facts.map((reference) => use(reference, `${slide}, table`, dated, false));
    }
    case 'chart':
      return [
        ...evidence.facts.map((reference) => use(reference, `${slide}, chart`, false, false)),
        ...evidence.events.map((reference) => use(reference, `${slide}, chart`, true, false)),
      ];
    case 'panels':
      return evidence.panels.flatMap((panel) => evidenceUses(panel, slide));
    case 'image':
    case 'words':
    case undefined:
      return [];
  }
}
