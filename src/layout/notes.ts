import { packOf } from '../language/languages.ts';
import { WORDS_A_MINUTE } from '../language/speech.ts';
import type { Caution, Notes, Paragraph, Run } from '../model/deck.ts';
import type { Language } from '../model/language.ts';
import { REFERENCE_HEADING, REFERENCE_STYLE, SPOKEN_HEADING, SPOKEN_STYLES } from '../model/notes-page.ts';
import { programRun, textOfRuns } from '../model/run.ts';
import type { SceneParagraph } from '../model/scene.ts';
import type { TextStyle } from '../model/text-style.ts';
import { type LaidOutNotes, type NotesPart, type NotesTemplate, onNotesPage } from './notes-page.ts';

/**
 * The notes in the order a speaker needs them: talking points and, framed, what to keep ready; then, below a rule and
 * small, reference material: the evidence in words and the sources, each on its own line. If the page has no room, the
 * sources are run together, then the data rows too, and then what is said is set smaller.
 */
export function layoutNotes(notes: Notes, language: Language, template: NotesTemplate): LaidOutNotes {
  const [largest, ...smaller] = SPOKEN_STYLES;
  let best = onNotesPage(setNotes(notes, largest, language), template);
  for (const style of [largest, ...smaller]) {
    for (const way of waysToSet(notes, language)) {
      if (best.over === 0) return best;
      best = onNotesPage(setNotes(way, style, language), template);
    }
  }
  return best;
}

/** From each source on a line of its own to no line of its own that can be spared. */
function waysToSet(notes: Notes, language: Language): readonly Notes[] {
  const together = { ...notes, sources: inOneParagraph(notes.sources, ' · ', language) };
  const [seen, ...rows] = notes.description;
  if (seen === undefined) return [notes, together];
  return [notes, together, { ...together, description: [seen, ...inOneParagraph(rows, '; ', language)] }];
}

/** Notes that tell some cautions too, which their own don’t already tell. */
export function withCautions(notes: Notes, more: readonly Caution[], language: Language): Notes {
  const told = notes.cautions.map(({ runs }) => textOfRuns(runs)).join(' ');
  const untold = more.filter(({ runs }) => !told.includes(textOfRuns(runs)));
  const added = untold.map(({ runs }): Paragraph => ({ runs, level: 0, marker: 'none' }));
  return { ...notes, cautions: inOneParagraph([...notes.cautions, ...added], ' ', language) };
}

/** The notes of a slide that shows the first entries of a timeline: these are told, in one paragraph. */
export function tellingEntries(notes: Notes, count: number, language: Language): Notes {
  return { ...notes, description: inOneParagraph(notes.description.slice(0, count), '; ', language) };
}

function inOneParagraph(paragraphs: readonly Paragraph[], separator: string, language: Language): readonly Paragraph[] {
  const [first, ...others] = paragraphs;
  if (first === undefined) return [];
  const between: Run = { ...headingRun(separator, language), bold: false };
  return [{ ...first, runs: [first.runs, ...others.map(({ runs }) => [between, ...runs])].flat() }];
}

function setNotes(notes: Notes, spoken: TextStyle, language: Language): readonly NotesPart[] {
  const words = packOf(language).slideWords.notes;
  const minutes = words.minutes(speakingMinutes(notes.talkingPoints));
  const part = (kind: NotesPart['kind'], heading: string, paragraphs: readonly Paragraph[]): NotesPart => {
    const [head, style] = kind === 'reference' ? [REFERENCE_HEADING, REFERENCE_STYLE] : [SPOKEN_HEADING, spoken];
    const title: Paragraph = { runs: [headingRun(heading, language)], level: 0, marker: 'none' };
    return { kind, paragraphs: [styled(title, head, 0), ...paragraphs.map((each) => styled(each, style, style.gap))] };
  };
  const parts = [
    part('spoken', `${words.talkingPoints} (${minutes})`, notes.talkingPoints),
    part('framed', words.ifPressed, notes.ifPressed),
    part('spoken', words.cautions, notes.cautions),
    part('reference', words.description, notes.description),
    part('reference', words.sources, notes.sources),
  ];
  return parts.filter(({ paragraphs }) => paragraphs.length > 1);
}

function styled(paragraph: Paragraph, style: TextStyle, before: number): SceneParagraph {
  return { ...paragraph, style, before, lines: [] };
}

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

function headingRun(text: string, language: Language): Run {
  return { ...programRun(text, 'template', language), bold: true };
}
