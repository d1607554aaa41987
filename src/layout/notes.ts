import { packOf } from '../language/languages.ts';
import { WORDS_A_MINUTE } from '../language/speech.ts';
import type { Notes, Paragraph, Run } from '../model/deck.ts';
import type { Language } from '../model/language.ts';
import { NOTES_BOX, NOTES_STYLE } from '../model/notes-page.ts';
import { programRun } from '../model/run.ts';
import type { SceneParagraph } from '../model/scene.ts';
import { type MeasuringTemplate, measureParagraph } from './text/paragraphs.ts';

/** A slide's notes on their printed page. */
export interface LaidOutNotes {
  readonly paragraphs: readonly SceneParagraph[];
  /** Number of lines that do not fit on the printed page. */
  readonly over: number;
}

/**
 * The notes in the order a speaker needs them: talking points and what to keep ready; then, below a rule, reference
 * material: the data in words and the sources, each on its own line. If the page has no room, the sources are run
 * together, and then the data rows too.
 */
export function layoutNotes(notes: Notes, language: Language, template: MeasuringTemplate): LaidOutNotes {
  const laidOut = (way: Notes): LaidOutNotes => {
    const paragraphs = inOrder(way, language);
    return { paragraphs, over: linesOver(paragraphs, template) };
  };
  const apart = laidOut(notes);
  if (apart.over === 0) return apart;
  const together = { ...notes, sources: inOneParagraph(notes.sources, ' · ', language) };
  const closer = laidOut(together);
  if (closer.over === 0) return closer;
  const [seen, ...rows] = notes.description;
  if (seen === undefined) return closer;
  return laidOut({ ...together, description: [seen, ...inOneParagraph(rows, '; ', language)] });
}

/** The notes of a slide that shows the first entries of a timeline: these are told, in one paragraph. */
export function tellingEntries(notes: Notes, count: number, language: Language): Notes {
  return { ...notes, description: inOneParagraph(notes.description.slice(0, count), '; ', language) };
}

/** This many characters of Latin text fit on a line of a notes page even if all are wide (0.78 em each). */
const SURELY_ON_A_LINE = 50;

function linesOver(paragraphs: readonly SceneParagraph[], template: MeasuringTemplate): number {
  if (surelyFits(paragraphs)) return 0;
  const height = paragraphs.reduce(
    (sum, paragraph, index) =>
      sum + (index === 0 ? 0 : NOTES_STYLE.gap) + measureParagraph(paragraph, NOTES_BOX.width, template).height,
    0,
  );
  return Math.max(0, Math.ceil((height - NOTES_BOX.height) / NOTES_STYLE.line));
}

/** Most notes are far shorter than their page and need no measuring. */
function surelyFits(paragraphs: readonly SceneParagraph[]): boolean {
  const lines = paragraphs.reduce((sum, { runs }) => {
    const length = runs.reduce((all, { text }) => all + text.length, 0);
    return sum + Math.max(1, Math.ceil(length / SURELY_ON_A_LINE));
  }, 0);
  return lines * NOTES_STYLE.line + (paragraphs.length - 1) * NOTES_STYLE.gap <= NOTES_BOX.height;
}

function inOneParagraph(paragraphs: readonly Paragraph[], separator: string, language: Language): readonly Paragraph[] {
  const [first, ...others] = paragraphs;
  if (first === undefined) return [];
  const between: Run = { ...headingRun(separator, language), bold: false };
  return [{ ...first, runs: [first.runs, ...others.map(({ runs }) => [between, ...runs])].flat() }];
}

function inOrder(notes: Notes, language: Language): readonly SceneParagraph[] {
  const words = packOf(language).slideWords.notes;
  const said = [
    ...part(
      `${words.talkingPoints} (${words.minutes(speakingMinutes(notes.talkingPoints))})`,
      notes.talkingPoints,
      language,
    ),
    ...part(words.ifPressed, notes.ifPressed, language),
    ...part(words.cautions, notes.cautions, language),
  ];
  const lookedUp = [
    ...part(words.description, notes.description, language),
    ...part(words.sources, notes.sources, language),
  ];
  return said.length === 0 || lookedUp.length === 0 ? [...said, ...lookedUp] : [...said, rule(language), ...lookedUp];
}

/** A line between what is said and the reference material. */
function rule(language: Language): SceneParagraph {
  const run: Run = { ...headingRun(RULE, language), bold: false };
  return { runs: [run], level: 0, marker: 'none', style: NOTES_STYLE, before: NOTES_STYLE.gap, lines: [] };
}

const RULE = '\u2014\u2014\u2014';

/** Whole minutes at a practised speaker's rate, at least one. */
function speakingMinutes(paragraphs: readonly Paragraph[]): number {
  const words = paragraphs.flatMap(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join('')
      .split(/[\s\u00a0]+/),
  ).length;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

function part(
  heading: string | undefined,
  paragraphs: readonly Paragraph[],
  language: Language,
): readonly SceneParagraph[] {
  if (paragraphs.length === 0) return [];
  const head: readonly Paragraph[] =
    heading === undefined ? [] : [{ runs: [headingRun(heading, language)], level: 0, marker: 'none' }];
  return [...head, ...paragraphs].map((paragraph, index) => ({
    ...paragraph,
    style: NOTES_STYLE,
    before: index === 0 ? NOTES_STYLE.line : NOTES_STYLE.gap,
    lines: [],
  }));
}

function headingRun(text: string, language: Language): Run {
  return { ...programRun(text, 'template', language), bold: true };
}
