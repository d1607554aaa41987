import type { Language } from '../model/language.ts';
import {
  type ChartLabel,
  type Evidence,
  type Outline,
  type OutlineSlide,
  OVERRIDDEN_LINES,
  type SpannedTexts,
} from '../model/outline.ts';
import type { Block, Inline, ListItem, SlideWords } from '../model/words.ts';
import { plainText, type RunningText, runningText } from './running-text.ts';

/** A text that an outline puts before readers, its language, and where it stands: "slide trade-balance, title (en)". */
export interface OutlineText {
  readonly text: RunningText;
  readonly language: Language;
  readonly where: string;
}

/** Every text of an outline that is shown, said or read aloud in these languages, a paragraph at a time. */
export function textsOfOutline(outline: Outline, languages: readonly Language[]): readonly OutlineText[] {
  return [
    ...namesOf(outline.title, languages, 'title of the outline'),
    ...outline.slides.flatMap((slide) => textsOfSlide(slide, languages)),
  ];
}

function namesOf(
  names: SpannedTexts | undefined,
  languages: readonly Language[],
  where: string,
): readonly OutlineText[] {
  return languages.flatMap((language) => {
    const name = names?.[language];
    return name ? [{ text: plainText(name), language, where: `${where} (${language})` }] : [];
  });
}

/** Every text of one slide. */
export function textsOfSlide(slide: OutlineSlide, languages: readonly Language[]): readonly OutlineText[] {
  const name = `slide ${slide.id}`;
  return [
    ...namesOf(slide.section, languages, `${name}, section`),
    ...languages.flatMap((language) => {
      const words = slide.words[language];
      return words ? textsOfWords(words, language, name) : [];
    }),
    ...chartLabels(slide.evidence).flatMap(({ of, label }) => namesOf(label, languages, `${name}, label of ${of.id}`)),
    ...slide.accept.flatMap(({ reason }) => namesOf(reason, languages, `${name}, accepted reason`)),
    ...OVERRIDDEN_LINES.flatMap((line) =>
      languages.flatMap((language) =>
        paragraph(slide.overrides?.[line]?.[language], language, `${name}, ${line} (${language})`),
      ),
    ),
  ];
}

/** The title, the text and the panels of a slide: what stands above the dashes. */
export function shownTextsOfSlide(slide: OutlineSlide, languages: readonly Language[]): readonly OutlineText[] {
  return languages.flatMap((language) => {
    const words = slide.words[language];
    return words ? shownTexts(words, language, `slide ${slide.id}`) : [];
  });
}

function shownTexts(words: SlideWords, language: Language, name: string): readonly OutlineText[] {
  const part = (what: string) => `${name}, ${what} (${language})`;
  return [
    ...paragraph(words.title, language, part('title')),
    ...blocks(words.blocks, language, part('text')),
    ...words.panels.flatMap((panel, index) => [
      ...paragraph(panel.heading, language, part(`panel ${index + 1}`)),
      ...blocks(panel.blocks, language, part(`panel ${index + 1}`)),
    ]),
  ];
}

/** What an outline calls facts on its charts. */
function chartLabels(evidence: Evidence | undefined): readonly ChartLabel[] {
  if (evidence?.kind === 'chart') return evidence.labels ?? [];
  return evidence?.kind === 'panels'
    ? evidence.panels.flatMap((panel) => (panel.kind === 'chart' ? (panel.labels ?? []) : []))
    : [];
}

function textsOfWords(words: SlideWords, language: Language, name: string): readonly OutlineText[] {
  const part = (what: string) => `${name}, ${what} (${language})`;
  return [
    ...shownTexts(words, language, name),
    ...blocks(words.talkingPoints, language, part('talking points')),
    ...blocks(words.ifPressed, language, part('if pressed')),
  ];
}

function paragraph(inlines: readonly Inline[] | undefined, language: Language, where: string): readonly OutlineText[] {
  return inlines && inlines.length > 0 ? [{ text: runningText(inlines), language, where }] : [];
}

function blocks(all: readonly Block[], language: Language, where: string): readonly OutlineText[] {
  return all.flatMap((block) =>
    block.kind === 'list'
      ? block.items.flatMap((item) => listItem(item, language, where))
      : paragraph(block.inlines, language, where),
  );
}

function listItem(item: ListItem, language: Language, where: string): readonly OutlineText[] {
  return [
    ...paragraph(item.inlines, language, where),
    ...item.children.flatMap((child) => listItem(child, language, where)),
  ];
}
