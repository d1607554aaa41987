import { NOTES_WORDS } from '../language/slide-words.ts';
import { WORDS_A_MINUTE } from '../language/speech.ts';
import type { Notes, Paragraph, Run } from '../model/deck.ts';
import type { Language } from '../model/language.ts';
import type { SceneParagraph } from '../model/scene.ts';
import type { TextStyle } from '../model/template.ts';

/** Notes are read on paper: their look is the notes page's own. */
const NOTES_STYLE: TextStyle = { font: 'body', size: 12, line: 16, bold: false, colour: 'ink', gap: 6 };

/**
 * What is said, in the order a speaker needs it: talking points, what to keep ready; below a rule, what is looked up: the
 * data in words, the sources.
 */
export function layoutNotes(notes: Notes, language: Language): readonly SceneParagraph[] {
  const words = NOTES_WORDS[language];
  const said = [
    ...part(
      `${words.talkingPoints} (${words.minutes(speakingMinutes(notes.talkingPoints))})`,
      notes.talkingPoints,
      language,
    ),
    ...part(words.ifPressed, notes.ifPressed, language),
  ];
  const lookedUp = [
    ...part(words.description, notes.description, language),
    ...part(words.sources, notes.sources, language),
  ];
  return said.length === 0 || lookedUp.length === 0 ? [...said, ...lookedUp] : [...said, rule(language), ...lookedUp];
}

/** A line across that parts what is said from what is looked up. */
function rule(language: Language): SceneParagraph {
  const run: Run = { ...headingRun(RULE, language), bold: false };
  return { runs: [run], level: 0, marker: 'none', style: NOTES_STYLE, before: NOTES_STYLE.gap, lines: [] };
}

const RULE = '\u2014\u2014\u2014';

/** Whole minutes at the rate of a practised speaker, at least one. */
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
  return { text, origin: { kind: 'program', what: 'template' }, language, bold: true, italic: false };
}
