import type { Box } from '../../model/box.ts';
import type { DeckPanel } from '../../model/deck.ts';
import { styleNamed } from '../../model/named-style.ts';
import type { Slot, Template } from '../../model/template.ts';
import { type LayoutContext, onBaseline } from '../context.ts';
import { type FitText, type FittedTexts, fitTogether } from '../fit.ts';
import { type Flow, flow } from '../flow.ts';
import { plain } from '../paragraph.ts';
import { roomFor } from './panel-content.ts';
import { panelRows } from './panel-rows.ts';
import { type PanelSubtitles, setSubtitles } from './panel-subtitle.ts';
import { unbulleted } from './points.ts';

/** Points between a panel's rule and its heading, its heading and its text, its text and its evidence. */
export const RULE_GAP = 12;
const HEADING_GAP = 12;
export const CONTENT_GAP = 12;
/** If the panels' text is at least this size, their headings are set larger too. */
const LARGE_WORDS = 20;

/** Panels side by side, their texts set in one style. */
export interface SetPanels {
  readonly width: number;
  readonly headings: readonly Flow[];
  readonly headingHeight: number;
  readonly bodyTop: number;
  readonly subtitles: PanelSubtitles;
  /** The texts of the panels that have any, in order. */
  readonly words: FittedTexts | undefined;
  /** One per text of `words`: heights of the hairlines between its points, in points from its top. */
  readonly rules: readonly (readonly number[])[];
}

/** Sets the headings and texts of panels side by side in a box. */
export function setPanels(panels: readonly DeckPanel[], slot: Slot, box: Box, context: LayoutContext): SetPanels {
  const small = setUnder('heading', panels, slot, box, context);
  const isLarge = small.words !== undefined && small.words.style.size >= LARGE_WORDS;
  return isLarge ? setUnder('heading-large', panels, slot, box, context) : small;
}

function setUnder(
  headingStyle: string,
  panels: readonly DeckPanel[],
  slot: Slot,
  box: Box,
  context: LayoutContext,
): SetPanels {
  const { template } = context;
  const width = (box.width - (panels.length - 1) * template.grid.gutter) / panels.length;
  const style = styleNamed(template, headingStyle);
  const headings = panels.map((panel) => flow(plain(panel.heading), style, width, template, { divides: true }));
  const headingHeight = Math.max(0, ...headings.map((heading) => heading.height));
  const below = box.y + RULE_GAP + headingHeight + (headingHeight > 0 ? HEADING_GAP : 0);
  const bodyTop = onBaseline(below, context);
  const room = box.y + box.height - bodyTop;
  const subtitles = setSubtitles(panels, width, context);
  const texts = panels
    .filter((panel) => panel.body.length > 0)
    .map((panel): FitText => ({ paragraphs: panel.body, width, height: room - contentRoom(panel, subtitles) }));
  const words = texts.length === 0 ? undefined : fitTogether(texts, slot, template);
  const set = { width, headings, headingHeight, bodyTop, subtitles };
  if (words === undefined) return { ...set, words, rules: [] };
  // Evidence follows the text closely, and a continued slide is set like its first part.
  const isLoose = words.over === 0 && slot.grow.length > 0 && panels.every(({ content }) => content === undefined);
  if (!isLoose) return { ...set, words, rules: words.flows.map(() => []) };
  const rows = panelRows(words.flows, words.style.line, room);
  const parted = rows.rules.flat().length === 0 ? undefined : withoutBullets(texts, words, slot, template);
  const { flows, rules } = parted ? panelRows(parted.flows, parted.style.line, room) : rows;
  return { ...set, words: { ...(parted ?? words), flows }, rules };
}

/** The same texts in the same style without bullets, since hairlines part their points. */
function withoutBullets(
  texts: readonly FitText[],
  { styleName, cures }: FittedTexts,
  slot: Slot,
  template: Template,
): FittedTexts {
  const bare = texts.map((text) => ({ ...text, paragraphs: unbulleted(text.paragraphs) }));
  return { ...fitTogether(bare, { ...slot, style: styleName, steps: [], grow: [] }, template), cures };
}

/** Height in points that evidence takes from the space for a panel's text, with what it measures and the gap. */
export function contentRoom({ content, subtitle }: DeckPanel, subtitles: PanelSubtitles): number {
  if (content === undefined) return 0;
  return CONTENT_GAP + roomFor(content) + (subtitle === undefined ? 0 : subtitles.height);
}

/** A panel's text, if it has any. */
export function wordsOf(panel: DeckPanel, set: SetPanels, panels: readonly DeckPanel[]): Flow | undefined {
  return set.words?.flows[indexOfWords(panel, panels)];
}

/** Heights of the hairlines between a panel's points, in points from the top of its text. */
export function rulesOf(panel: DeckPanel, set: SetPanels, panels: readonly DeckPanel[]): readonly number[] {
  return set.rules[indexOfWords(panel, panels)] ?? [];
}

function indexOfWords(panel: DeckPanel, panels: readonly DeckPanel[]): number {
  return panels.filter((each) => each.body.length > 0).indexOf(panel);
}
