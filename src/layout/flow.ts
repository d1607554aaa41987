import type { Paragraph, Run } from '../model/deck.ts';
import { listLevel } from '../model/list-level.ts';
import type { SceneParagraph } from '../model/scene.ts';
import type { ListLevel, TextStyle } from '../model/text-style.ts';
import { fillLastLine } from './last-line.ts';
import { divideLongWords } from './long-words.ts';
import { type MeasuringTemplate, measureParagraph } from './text/paragraphs.ts';

/** Text set in a style and a width, with every line known. */
export interface Flow {
  readonly paragraphs: readonly SceneParagraph[];
  /** Height of the lines and the gaps between paragraphs, in points. */
  readonly height: number;
  readonly lineCount: number;
  /** Number of lines in a viewer that fills the full width; never more than `lineCount`. */
  readonly looseLineCount: number;
  /** Distance from the box's left edge to the end of the widest line, in points. */
  readonly widest: number;
  /** Some word is wider than its line. */
  readonly broken: boolean;
  /** Some last words were joined by no-break spaces to improve a last line. */
  readonly balanced: boolean;
  /** Some long word was given places to break. */
  readonly divided: boolean;
}

export interface FlowOptions {
  /** Points before each paragraph after the first; the style's own gap if absent. */
  readonly gap?: number;
  /** Hanging indent of paragraphs with a marker, in points; the level's own if absent. */
  readonly indent?: number;
  readonly markerStyle?: SceneParagraph['markerStyle'];
  /** Minimum width of a last line as a share of the widest one, reached where words can be moved down to it. */
  readonly lastLineShare?: number;
  /** Gives words that are wider than their line places to break. */
  readonly divides?: boolean;
}

const NO_BREAK_HYPHEN = '\u2011';

/** Hanging indent of a list number as a multiple of the text size: room for two digits and a point. */
const NUMBER_INDENT = 1.4;

/**
 * Sets paragraphs in one style and width. If a paragraph's last line would be one short word, or shorter than
 * `lastLineShare`, its last words are joined by no-break spaces, so that no viewer strands them.
 */
export function flow(
  paragraphs: readonly Paragraph[],
  style: TextStyle,
  width: number,
  template: MeasuringTemplate,
  options: FlowOptions = {},
): Flow {
  const set = paragraphs.map((paragraph, index) => {
    const own = style.list?.[listLevel(paragraph, style.list) - 1];
    const before = index === 0 ? 0 : (options.gap ?? own?.style.gap ?? gapBefore(paragraph, style));
    return flowParagraph(paragraph, { style: own?.style ?? style, own, before }, { width, template, options });
  });
  return {
    paragraphs: set.map((p) => p.scene),
    height: flowHeight(set.map((p) => p.scene)),
    lineCount: set.reduce((sum, p) => sum + p.scene.lines.length, 0),
    looseLineCount: set.reduce((sum, p) => sum + p.looseLineCount, 0),
    widest: Math.max(0, ...set.map((p) => p.reach)),
    broken: set.some((p) => p.broken),
    balanced: set.some((p) => p.balanced),
    divided: set.some((p) => p.divided),
  };
}

/** Points from the top of the first line to the bottom of the last. */
export function flowHeight(paragraphs: readonly SceneParagraph[]): number {
  return paragraphs.reduce((sum, p) => sum + p.before + p.lines.length * p.style.line, 0);
}

/** Nested points stand closer together than first-level ones. */
function gapBefore(paragraph: Paragraph, style: TextStyle): number {
  return paragraph.level === 0 ? style.gap : Math.round(style.gap / 3);
}

interface SetParagraph {
  readonly scene: SceneParagraph;
  readonly looseLineCount: number;
  readonly reach: number;
  readonly broken: boolean;
  readonly balanced: boolean;
  readonly divided: boolean;
}

/** How one paragraph looks. */
interface ParagraphLook {
  readonly style: TextStyle;
  /** An organisation's own list level, where the paragraph stands at one. */
  readonly own: ListLevel | undefined;
  /** Points before it. */
  readonly before: number;
}

/** What all paragraphs of a flow share. */
interface FlowSetting {
  readonly width: number;
  readonly template: MeasuringTemplate;
  readonly options: FlowOptions;
}

function flowParagraph(
  paragraph: Paragraph,
  { style, own, before }: ParagraphLook,
  { width, template, options }: FlowSetting,
): SetParagraph {
  const place = placeOf(paragraph, style, options, own);
  const measure = (runs: readonly Run[]) => measureParagraph({ ...paragraph, runs, style, ...place }, width, template);
  const kept = keepNamesTogether(paragraph.runs);
  const whole = { runs: kept, measured: measure(kept) };
  const divided =
    whole.measured.broken && options.divides ? divideLongWords(whole.runs, whole.measured, measure) : whole;
  const filled = fillLastLine(divided.runs, divided.measured, measure, options.lastLineShare ?? 0);
  const { runs, measured } = filled ?? divided;
  return {
    scene: {
      runs,
      level: paragraph.level,
      marker: paragraph.marker,
      ...(paragraph.listStart !== undefined && { listStart: paragraph.listStart }),
      style,
      before,
      // A paragraph is measured in as many pieces as it has runs.
      lines: measured.lines.map(({ text, pieces }) => ({ text, stretches: pieces })),
      ...place,
      ...(paragraph.marker !== 'none' && options.markerStyle && { markerStyle: options.markerStyle }),
    },
    looseLineCount: measured.looseLines.length,
    reach: measured.reach,
    broken: measured.broken,
    balanced: filled !== undefined,
    divided: divided !== whole,
  };
}

/**
 * Minimum hanging indent of a bullet, as a share of the text size; if a list level has less, the default indents are
 * used.
 */
const BULLET_ROOM = 0.5;

/**
 * Indent and margin of a paragraph if they differ from its level's; list levels of an organisation's own template bring
 * theirs.
 */
function placeOf(
  { marker }: Paragraph,
  style: TextStyle,
  options: FlowOptions,
  own: ListLevel | undefined,
): Pick<SceneParagraph, 'indent' | 'margin'> {
  if (marker === 'none') return {};
  if (options.indent !== undefined) return { indent: options.indent };
  const hanging = own ? -own.indent : 0;
  const follows = own !== undefined && hanging >= style.size * BULLET_ROOM && own.margin >= hanging;
  if (marker === 'number') {
    const indent = Math.round(style.size * NUMBER_INDENT);
    return follows ? { indent, margin: own.margin - hanging + indent } : { indent };
  }
  return follows && marker === 'bullet' ? { indent: hanging, margin: own.margin } : {};
}

const NAME_WITH_DIGIT = /(?<=\p{L})-(?=\d)/gu;

/** A hyphen before a digit belongs to a name (C-17), but some viewers would break the line there. */
function keepNamesTogether(runs: readonly Run[]): readonly Run[] {
  if (!runs.some((run) => run.text.search(NAME_WITH_DIGIT) >= 0)) return runs;
  return runs.map((run) => ({ ...run, text: run.text.replace(NAME_WITH_DIGIT, NO_BREAK_HYPHEN) }));
}
