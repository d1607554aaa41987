import type { Paragraph, Run } from '../model/deck.ts';
import type { SceneParagraph } from '../model/scene.ts';
import type { Template, TextStyle } from '../model/template.ts';
import { measureParagraph } from './text/paragraphs.ts';

/** Words set in a style and a width, every line known. */
export interface Flow {
  readonly paragraphs: readonly SceneParagraph[];
  /** Lines and the gaps between paragraphs, in points. */
  readonly height: number;
  readonly lineCount: number;
  /** The widest line, in points. */
  readonly widest: number;
  /** A word longer than the line had to be cut. */
  readonly broken: boolean;
}

export interface FlowOptions {
  /** Points before each paragraph after the first; the style's own gap where absent. */
  readonly gap?: number;
  /** Hanging indent of marked paragraphs, where it is not the level's own. */
  readonly indent?: number;
  readonly markerStyle?: SceneParagraph['markerStyle'];
  /** The last line of several is at least this share of the widest one, where words can be moved down to it. */
  readonly lastLineShare?: number;
}

/** The space between two words that a line may not break at. */
const NO_BREAK_SPACE = '\u00a0';

const NO_BREAK_HYPHEN = '\u2011';

/** A last line of one word narrower than this share of the widest line reads as an orphan. */
const ORPHAN_SHARE = 0.4;

/** A number hangs so many times the text's size before it, so that two digits and a point fit. */
const NUMBER_INDENT = 1.4;

/** More words than this are never tied together for a last line's sake. */
const MOST_JOINS = 4;

/**
 * Sets paragraphs in one style and width. A paragraph whose last line would be one short word, or shorter than asked,
 * has its last words joined by no-break spaces, so that no renderer strands them.
 */
export function flow(
  paragraphs: readonly Paragraph[],
  style: TextStyle,
  width: number,
  template: Template,
  options: FlowOptions = {},
): Flow {
  const set = paragraphs.map((paragraph, index) =>
    flowParagraph(
      paragraph,
      style,
      width,
      template,
      index === 0 ? 0 : (options.gap ?? gapBefore(paragraph, style)),
      options,
    ),
  );
  return {
    paragraphs: set.map((p) => p.scene),
    height: set.reduce((sum, p) => sum + p.scene.before + p.scene.lines.length * style.line, 0),
    lineCount: set.reduce((sum, p) => sum + p.scene.lines.length, 0),
    widest: Math.max(0, ...set.map((p) => p.widest)),
    broken: set.some((p) => p.broken),
  };
}

/** Nested points stand closer together than first-level ones. */
function gapBefore(paragraph: Paragraph, style: TextStyle): number {
  return paragraph.level === 0 ? style.gap : Math.round(style.gap / 3);
}

function flowParagraph(
  paragraph: Paragraph,
  style: TextStyle,
  width: number,
  template: Template,
  before: number,
  options: FlowOptions,
): { scene: SceneParagraph; widest: number; broken: boolean } {
  const indent =
    paragraph.marker === 'none'
      ? undefined
      : (options.indent ?? (paragraph.marker === 'number' ? Math.round(style.size * NUMBER_INDENT) : undefined));
  const measure = (runs: readonly Run[]) =>
    measureParagraph({ ...paragraph, runs, style, ...(indent !== undefined && { indent }) }, width, template);
  let runs = unbroken(paragraph.runs);
  let measured = measure(runs);
  for (let joins = 0; joins < MOST_JOINS && isOrphaned(measured.lines, options.lastLineShare); joins += 1) {
    const joined = joinLastWords(runs);
    const again = joined && measure(joined);
    if (joined === undefined || again === undefined || again.lines.length > measured.lines.length || again.broken)
      break;
    runs = joined;
    measured = again;
  }
  return {
    scene: {
      runs,
      level: paragraph.level,
      marker: paragraph.marker,
      style,
      before,
      lines: measured.lines.map((line) => line.text),
      ...(indent !== undefined && { indent }),
      ...(paragraph.marker !== 'none' && options.markerStyle && { markerStyle: options.markerStyle }),
    },
    widest: Math.max(0, ...measured.lines.map((line) => line.width)),
    broken: measured.broken,
  };
}

function isOrphaned(lines: readonly { text: string; width: number }[], lastLineShare = 0): boolean {
  const last = lines.at(-1);
  if (lines.length < 2 || last === undefined) return false;
  const share = last.width / Math.max(...lines.map((line) => line.width));
  return share < lastLineShare || (!/[ \u00a0]/.test(last.text.trim()) && share < ORPHAN_SHARE);
}

/** The same runs with the last breaking space between two words made a no-break one; undefined where there is none. */
function joinLastWords(runs: readonly Run[]): readonly Run[] | undefined {
  let wordAfter = false;
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    if (run === undefined) continue;
    const text: string = wordAfter ? run.text : run.text.trimEnd();
    const space = text.lastIndexOf(' ');
    if (space >= 0 && (wordAfter || space < text.length - 1)) {
      return runs.with(index, {
        ...run,
        text: `${run.text.slice(0, space)}${NO_BREAK_SPACE}${run.text.slice(space + 1)}`,
      });
    }
    wordAfter ||= text !== '';
  }
  return undefined;
}

/** A hyphen before a digit belongs to a name (C-17): some renderers would break the line there. */
function unbroken(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) =>
    /\p{L}-\d/u.test(run.text) ? { ...run, text: run.text.replace(/(?<=\p{L})-(?=\d)/gu, NO_BREAK_HYPHEN) } : run,
  );
}
