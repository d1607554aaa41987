import {
  acrossNotesPage,
  NOTES_STYLE,
  NOTES_WORDS_HEIGHT,
  NOTES_WORDS_WIDTH,
  type NotesPage,
  notesPage,
  REFERENCE_STYLE,
  SPOKEN_HEADING,
} from '../model/notes-page.ts';
import type { SceneParagraph } from '../model/scene.ts';
import type { Template } from '../model/template.ts';
import { type MeasuringTemplate, measureParagraph } from './text/paragraphs.ts';

/** A slide's notes on their printed page. */
export interface LaidOutNotes {
  readonly paragraphs: readonly SceneParagraph[];
  readonly page: NotesPage;
  /** Number of lines that do not fit on the printed page. */
  readonly over: number;
}

/** A part of the notes, its heading first. */
export interface NotesPart {
  readonly kind: 'spoken' | 'framed' | 'reference';
  readonly paragraphs: readonly SceneParagraph[];
}

export type NotesTemplate = MeasuringTemplate & Pick<Template, 'grid'>;

/** From the words of a frame to the frame, and from there to the next words; likewise about a rule. */
const PADDING = 10;

/** The parts one below the other, and the slide's picture in the room that they leave. */
export function onNotesPage(parts: readonly NotesPart[], template: NotesTemplate): LaidOutNotes {
  const placed = placedParts(parts, template);
  const bottom = placed.at(-1)?.bottom ?? 0;
  const { picture, words } = notesPage(template.grid, bottom);
  const across = (from: number, to: number) => acrossNotesPage(words.y + from, words.y + to);
  const frame = placed.find(({ kind }) => kind === 'framed');
  const ruled = placed.find(({ kind }, index) => kind === 'reference' && placed[index - 1]?.kind === 'spoken');
  return {
    paragraphs: placed.flatMap(({ paragraphs }) => paragraphs),
    page: {
      picture,
      words,
      ...(frame && { frame: across(frame.top - PADDING, frame.bottom + PADDING) }),
      ...(ruled && { rule: across(ruled.top - PADDING, ruled.top - PADDING) }),
    },
    over: Math.max(0, Math.ceil((bottom - NOTES_WORDS_HEIGHT) / NOTES_STYLE.line)),
  };
}

/** A part with its place, in points from the top of the words. */
interface PlacedPart extends NotesPart {
  readonly top: number;
  readonly bottom: number;
}

function placedParts(parts: readonly NotesPart[], template: NotesTemplate): readonly PlacedPart[] {
  const placed: PlacedPart[] = [];
  for (const {
    kind,
    paragraphs: [heading, ...others],
  } of parts) {
    if (heading === undefined) continue;
    const above = placed.at(-1);
    const before = above === undefined ? 0 : gapBetween(above.kind, kind);
    const top = (above?.bottom ?? 0) + before;
    const paragraphs = [{ ...heading, before }, ...others];
    const height = (paragraph: SceneParagraph) => measureParagraph(paragraph, NOTES_WORDS_WIDTH, template).height;
    const bottom = paragraphs.reduce((sum, each) => sum + each.before + height(each), top - before);
    placed.push({ kind, paragraphs, top, bottom });
  }
  return placed;
}

/** Points between two parts, in the middle of which runs the frame of one that has one, or the rule. */
function gapBetween(above: NotesPart['kind'], below: NotesPart['kind']): number {
  if (above === below) return above === 'reference' ? REFERENCE_STYLE.line / 2 : SPOKEN_HEADING.line;
  return 2 * PADDING;
}
