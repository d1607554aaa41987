import type { Language } from '../model/language.ts';
import type { Position, Span, Spanned } from '../model/span.ts';
import type { Stretch } from '../model/stretch.ts';
import type { FigureExpression, Inline } from '../model/words.ts';

/** Placeholder for a figure in a running text. */
const FIGURE = '\uFFFC';

/**
 * The text of a paragraph, whatever its emphasis, with a placeholder for each figure. Offsets are
 * UTF-16 units.
 */
export interface RunningText {
  readonly text: string;
  /** In order of their offsets. */
  readonly figures: readonly { readonly offset: number; readonly figure: FigureExpression; readonly span: Span }[];
  /** Stretches whose words are in another language than those around them. */
  readonly otherLanguages: readonly { readonly start: number; readonly end: number; readonly language: Language }[];
  /** Stretches that stand for a claim of the slide, and its name. */
  readonly ties: readonly { readonly start: number; readonly end: number; readonly claim: string }[];
  /** A stretch of the text as a span of the file; the end is excluded. */
  readonly spanOf: (start: number, end: number) => Span;
}

/** A stretch of a text for a message, with an ellipsis for each figure. */
export function quoted({ text }: RunningText, { start, end }: Stretch): string {
  return text.slice(start, end).replaceAll(FIGURE, '…');
}

interface Piece {
  readonly offset: number;
  readonly length: number;
  readonly span: Span;
  /** Whether an offset in the text is an offset in the file. */
  readonly exact: boolean;
}

export function runningText(inlines: readonly Inline[]): RunningText {
  let text = '';
  const pieces: Piece[] = [];
  const figures: { offset: number; figure: FigureExpression; span: Span }[] = [];
  const otherLanguages: { start: number; end: number; language: Language }[] = [];
  const ties: { start: number; end: number; claim: string }[] = [];
  for (const inline of inlines) {
    const shown = inline.kind === 'text' ? inline.text : inline.kind === 'figure' ? FIGURE : '\n';
    if (inline.kind === 'figure') figures.push({ offset: text.length, figure: inline.figure, span: inline.span });
    pieces.push({ offset: text.length, length: shown.length, span: inline.span, exact: inline.kind === 'text' });
    if (inline.kind === 'text' && inline.language !== undefined) {
      otherLanguages.push({ start: text.length, end: text.length + shown.length, language: inline.language });
    }
    if (inline.kind !== 'break' && inline.claim !== undefined) {
      const last = ties.at(-1);
      const end = text.length + shown.length;
      if (last?.claim === inline.claim && last.end === text.length) last.end = end;
      else ties.push({ start: text.length, end, claim: inline.claim });
    }
    text += shown;
  }
  return { text, figures, otherLanguages, ties, spanOf: (start, end) => spanOver(pieces, start, end) };
}

/** The text with an `x` for each character that is marked as another language's. */
export function ownWords({ text, otherLanguages }: RunningText): string {
  return otherLanguages.reduce(
    (own, { start, end }) => `${own.slice(0, start)}${'x'.repeat(end - start)}${own.slice(end)}`,
    text,
  );
}

/**
 * A text on its own, such as a name or a title. Its offsets are exact if its span is as long as the
 * text, quotes aside.
 */
export function plainText({ value, span }: Spanned<string>): RunningText {
  const oneLine = span.start.line === span.end.line;
  const quotes = oneLine ? span.end.column - span.start.column - value.length : -1;
  const exact = quotes === 0 || quotes === 2;
  const inside = (at: Position, by: number) => ({ line: at.line, column: at.column + by });
  const within = exact && quotes === 2 ? { ...span, start: inside(span.start, 1), end: inside(span.end, -1) } : span;
  const pieces = [{ offset: 0, length: value.length, span: within, exact }];
  return {
    text: value,
    figures: [],
    otherLanguages: [],
    ties: [],
    spanOf: (start, end) => spanOver(pieces, start, end),
  };
}

function spanOver(pieces: readonly Piece[], start: number, end: number): Span {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, Math.max(start, end - 1));
  if (!first || !last) throw new RangeError(`no text stands at ${start} to ${end}`);
  return {
    file: first.span.file,
    start: first.exact ? along(first, start) : first.span.start,
    end: last.exact ? along(last, end) : last.span.end,
  };
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces.find((piece) => offset >= piece.offset && offset < piece.offset + piece.length);
}

function along(piece: Piece, offset: number): Position {
  return { line: piece.span.start.line, column: piece.span.start.column + offset - piece.offset };
}
