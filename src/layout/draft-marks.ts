import { MAIN_LANGUAGE, packOf } from '../language/languages.ts';
import type { Box } from '../model/box.ts';
import type { Run } from '../model/deck.ts';
import type { Language } from '../model/language.ts';
import { NOTES_STYLE } from '../model/notes-page.ts';
import { programRun } from '../model/run.ts';
import {
  deckSlideId,
  leadOf,
  type Scene,
  type SceneParagraph,
  type SceneShape,
  type SceneSlide,
} from '../model/scene.ts';
import type { SlotAccepts, Template } from '../model/template.ts';
import type { TextStyle } from '../model/text-style.ts';
import { type Flow, flow } from './flow.ts';
import { freeText } from './text-shape.ts';

/** Points kept free around a mark, and between two places that are tried. */
const CLEARANCE = 3;
const STEP = 6;

/** The widths of a mark that are tried, as shares of the page, the widest first. */
const WIDTHS = [0.86, 0.6, 0.42, 0.3];

/** Longer findings are cut on a slide; the notes have them whole. */
const LONGEST = 160;

const NAME = 'draft findings';

/**
 * A draft's scene with what is to be mended on each slide: in words where the slide has room for
 * them, else as a count, and always in the notes.
 *
 * @param findings - messages by the ID of the deck's slide
 * @param unmade - IDs of slides that lack their evidence: the marks stand in its place
 */
export function withDraftMarks(
  scene: Scene,
  findings: ReadonlyMap<string, readonly string[]>,
  unmade: ReadonlySet<string>,
): Scene {
  const slides = scene.slides.map((slide) => {
    const messages = slide.continues === undefined ? (findings.get(deckSlideId(slide)) ?? []) : [];
    return messages.length === 0 ? slide : marked(slide, messages, scene, unmade.has(deckSlideId(slide)));
  });
  return { ...scene, slides };
}

function marked(
  slide: SceneSlide,
  messages: readonly string[],
  { template, language }: Scene,
  isUnmade: boolean,
): SceneSlide {
  const plate = isUnmade ? onPlate(slide, messages, template, language) : undefined;
  const mark = inWords(slide, messages, template, language) ?? asCount(slide, messages, template, language);
  const marks = plate ?? (mark === undefined ? [] : [mark]);
  return {
    ...slide,
    shapes: [...slide.shapes, ...marks],
    notes: [...slide.notes, ...messages.map((message, index) => note(message, index === 0, language))],
  };
}

/** A frame where the evidence would stand, with what keeps it from standing there. */
function onPlate(
  slide: SceneSlide,
  messages: readonly string[],
  template: Template,
  language: Language,
): readonly SceneShape[] | undefined {
  const slots = template.layouts.find(({ name }) => name === slide.layout)?.slots ?? [];
  const box = slots.find(({ accepts }) => accepts.some((each) => EVIDENCE.has(each)))?.box;
  if (box === undefined || slide.shapes.map(covered).some((other) => touches(box, other))) return undefined;
  const inner = { x: box.x + INSET, y: box.y + INSET, width: box.width - 2 * INSET, height: box.height - 2 * INSET };
  const title: Run = {
    ...programRun(`‹?› ${packOf(language).slideWords.notes.unmade}`, 'template', language),
    bold: true,
  };
  const lines = [[title], ...messages.map((message) => [words(message)])];
  const set = flowOf(lines, styleOn(slide, template), inner.width, template);
  if (set.broken || set.height > inner.height) return undefined;
  const stroke = { colour: 'context', width: 1, dash: true } as const;
  return [{ kind: 'mark', name: 'draft plate', shape: 'rectangle', box, stroke }, freeText(NAME, inner, [set])];
}

const EVIDENCE: ReadonlySet<SlotAccepts> = new Set(['chart', 'table', 'stats', 'timeline', 'image']);

/** Points between a plate's frame and its words. */
const INSET = 12;

function inWords(
  slide: SceneSlide,
  messages: readonly string[],
  template: Template,
  language: Language,
): SceneShape | undefined {
  const style = styleOn(slide, template);
  const lines = messages.map((message) => [
    { ...heading(language), bold: true },
    words(message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message),
  ]);
  for (const share of WIDTHS) {
    const width = template.grid.width * share;
    const set = flowOf(lines, style, width, template);
    const box = freeBox(slide.shapes, { width, height: set.height }, template);
    if (box !== undefined && !set.broken) return freeText(NAME, box, [set]);
  }
  return undefined;
}

function asCount(
  slide: SceneSlide,
  messages: readonly string[],
  template: Template,
  language: Language,
): SceneShape | undefined {
  const style = styleOn(slide, template);
  const text: Run = { ...programRun(`‹?› ${messages.length}`, 'template', language), bold: true };
  const set = flowOf([[text]], style, style.size * 4, template);
  const box = freeBox(slide.shapes, { width: style.size * 4, height: set.height }, template);
  return box && freeText(NAME, box, [set]);
}

function heading(language: Language): Run {
  return programRun(`‹?› ${packOf(language).slideWords.notes.toMend} `, 'template', language);
}

/** Findings are in the main language, whatever the deck’s language. */
function words(message: string): Run {
  return programRun(message, 'template', MAIN_LANGUAGE);
}

function note(message: string, first: boolean, language: Language): SceneParagraph {
  return {
    runs: [{ ...heading(language), bold: true }, words(message)],
    level: 0,
    marker: 'none',
    style: NOTES_STYLE,
    before: first ? NOTES_STYLE.line : NOTES_STYLE.gap,
    lines: [],
  };
}

function flowOf(lines: readonly (readonly Run[])[], style: TextStyle, width: number, template: Template): Flow {
  const paragraphs = lines.map((runs) => ({ runs, level: 0, marker: 'none' as const }));
  return flow(paragraphs, style, width, template, { gap: 2, divides: true });
}

/** The style of the layout’s smallest text, which is legible on its background. */
function styleOn(slide: SceneSlide, template: Template): TextStyle {
  const layout = template.layouts.find(({ name }) => name === slide.layout);
  const styles = (layout?.slots ?? []).flatMap(({ style }) => template.styles[style] ?? []);
  const [first, ...others] = styles;
  if (first === undefined) throw new Error(`layout ${slide.layout} has no slot with a style`);
  const smallest = others.reduce((a, b) => (b.size < a.size ? b : a), first);
  const { list: _list, ...plain } = smallest;
  return plain;
}

/** The lowest place of a size on the page that no shape covers. */
function freeBox(
  shapes: readonly SceneShape[],
  { width, height }: Pick<Box, 'width' | 'height'>,
  { grid }: Template,
): Box | undefined {
  const taken = shapes.map(covered);
  for (let y = grid.height - height - CLEARANCE; y >= CLEARANCE; y -= STEP) {
    for (let x = Math.min(grid.margin, grid.width - width); x + width <= grid.width - CLEARANCE; x += STEP * 4) {
      const box = { x, y, width, height };
      if (!taken.some((other) => touches(box, other))) return box;
    }
  }
  return undefined;
}

/** What a shape covers: of a text, its lines. */
function covered(shape: SceneShape): Box {
  const { box } = shape;
  if (shape.kind !== 'text') return box;
  return { ...box, y: box.y + leadOf(shape), height: shape.textHeight };
}

function touches(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + CLEARANCE &&
    b.x < a.x + a.width + CLEARANCE &&
    a.y < b.y + b.height + CLEARANCE &&
    b.y < a.y + a.height + CLEARANCE
  );
}
