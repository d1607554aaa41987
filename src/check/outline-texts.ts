import type { Location, SlideLocation, SlidePart } from '../diagnostics/location.ts';
import type { Language } from '../model/language.ts';
import {
  type ChartEvidence,
  type ChartLabel,
  type Evidence,
  type OutlinePiece,
  type OutlineSlide,
  OVERRIDDEN_LINES,
  type SpannedTexts,
  type TimelineLane,
} from '../model/outline.ts';
import { type Block, type Inline, inlinesOfBlock } from '../model/words.ts';
import { plainText, type RunningText, runningText } from './running-text.ts';

/** A text that an outline puts before readers, its language and its location. */
export interface OutlineText {
  readonly text: RunningText;
  readonly language: Language;
  readonly at: Location;
}

/**
 * Every text of an outline that is shown, said or read aloud in these languages, one for each
 * paragraph.
 */
export function textsOfOutline(outline: OutlinePiece, languages: readonly Language[]): readonly OutlineText[] {
  return [
    ...namesOf(outline.title, languages, (language) => ({ kind: 'outline', part: 'title', language })),
    ...namesOf(outline.distribution, languages, (language) => ({ kind: 'outline', part: 'distribution', language })),
    ...outline.slides.flatMap((slide) => textsOfSlide(slide, languages)),
  ];
}

function namesOf(
  names: SpannedTexts | undefined,
  languages: readonly Language[],
  at: (language: Language) => Location,
): readonly OutlineText[] {
  return languages.flatMap((language) => {
    const name = names?.[language];
    return name ? [{ text: plainText(name), language, at: at(language) }] : [];
  });
}

/** Every text of one slide. */
export function textsOfSlide(slide: OutlineSlide, languages: readonly Language[]): readonly OutlineText[] {
  const of = (part: SlidePart) => (language: Language) => partOf(slide, part, language);
  return [
    ...namesOf(slide.section, languages, of('section')),
    ...languages.flatMap((language) => [...shownTexts(slide, language), ...notesTexts(slide, language)]),
    ...chartLabels(slide.evidence).flatMap((each) => namesOf(each.label, languages, of(`label of ${each.of.id}`))),
    ...chartsOf(slide.evidence)
      .flatMap(({ annotations = [] }) => annotations)
      .flatMap((each, index) =>
        each.kind === 'change'
          ? []
          : languages.flatMap((language) =>
              paragraph(each.words[language], partOf(slide, `annotation ${index + 1}`, language)),
            ),
      ),
    ...slide.accept.flatMap(({ reason }) => namesOf(reason, languages, of('accepted reason'))),
    ...lanesOf(slide.evidence).flatMap(({ name }) => namesOf(name, languages, of('timeline'))),
    ...OVERRIDDEN_LINES.flatMap((line) =>
      languages.flatMap((language) => paragraph(slide.overrides?.[line]?.[language], partOf(slide, line, language))),
    ),
  ];
}

/** The location of a part of a slide in one language. */
interface Part extends SlideLocation {
  readonly language: Language;
}

function partOf({ id }: OutlineSlide, part: SlidePart, language: Language): Part {
  return { kind: 'slide', slide: id, part, language };
}

/** The title, the text and the panels of a slide: everything above the dashes. */
export function shownTextsOfSlide(slide: OutlineSlide, languages: readonly Language[]): readonly OutlineText[] {
  return languages.flatMap((language) => shownTexts(slide, language));
}

function shownTexts(slide: OutlineSlide, language: Language): readonly OutlineText[] {
  const words = slide.words[language];
  if (!words) return [];
  const of = (part: SlidePart) => partOf(slide, part, language);
  return [
    ...paragraph(words.title, of('title')),
    ...blocks(words.blocks, of('text')),
    ...words.panels.flatMap((panel, index) => [
      ...paragraph(panel.heading, of(`panel ${index + 1}`)),
      ...blocks(panel.blocks, of(`panel ${index + 1}`)),
    ]),
  ];
}

function notesTexts(slide: OutlineSlide, language: Language): readonly OutlineText[] {
  const words = slide.words[language];
  if (!words) return [];
  return [
    ...blocks(words.talkingPoints, partOf(slide, 'talking points', language)),
    ...blocks(words.ifPressed, partOf(slide, 'if pressed', language)),
  ];
}

/** The labels that a slide's charts give their facts. */
function lanesOf(evidence: Evidence | undefined): readonly TimelineLane[] {
  return evidence?.kind === 'timeline' ? (evidence.lanes ?? []) : [];
}

function chartLabels(evidence: Evidence | undefined): readonly ChartLabel[] {
  return chartsOf(evidence).flatMap(({ labels = [] }) => labels);
}

function chartsOf(evidence: Evidence | undefined): readonly ChartEvidence[] {
  if (evidence?.kind === 'chart') return [evidence];
  return evidence?.kind === 'panels' ? evidence.panels.filter((panel) => panel.kind === 'chart') : [];
}

function paragraph(inlines: readonly Inline[] | undefined, at: Part): readonly OutlineText[] {
  return inlines && inlines.length > 0 ? [{ text: runningText(inlines), language: at.language, at }] : [];
}

function blocks(all: readonly Block[], at: Part): readonly OutlineText[] {
  return all.flatMap((block) => inlinesOfBlock(block).flatMap((inlines) => paragraph(inlines, at)));
}
