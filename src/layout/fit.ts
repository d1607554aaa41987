import type { Paragraph } from '../model/deck.ts';
import { styleNamed } from '../model/named-style.ts';
import type { Cure } from '../model/scene.ts';
import type { Slot, Template } from '../model/template.ts';
import type { TextStyle } from '../model/text-style.ts';
import { type Flow, type FlowOptions, flow } from './flow.ts';

/** A style larger than the slot's own is used only if the text then fills no more than this share of its box. */
const GROWN_SHARE = 0.72;

/** Text and the space it may take, in points. */
export interface FitText {
  readonly paragraphs: readonly Paragraph[];
  readonly width: number;
  readonly height: number;
}

export interface FitOptions extends FlowOptions {
  readonly maxLines?: number;
  /** For text that must stay whole, such as a number: long words are never divided to make it fit. */
  readonly whole?: boolean;
}

/** Several texts set in one style. */
export interface FittedTexts {
  /** One per text, in the same order. */
  readonly flows: readonly Flow[];
  readonly style: TextStyle;
  readonly styleName: string;
  readonly cures: readonly Cure[];
  /** Points by which the worst text exceeds its height; 0 if all fit. */
  readonly over: number;
  /** Index of the text that exceeds its space the most, if one does. */
  readonly worst: number;
}

/** One text, in the style it fits in. */
export interface Fitted extends Omit<FittedTexts, 'flows' | 'worst'> {
  readonly flow: Flow;
}

/** Like `fitTogether`, for one text. */
export function fit(
  paragraphs: readonly Paragraph[],
  slot: Slot,
  room: { readonly width: number; readonly height: number },
  template: Template,
  options: FitOptions = {},
): Fitted {
  const { flows, style, styleName, cures, over } = fitTogether(
    [{ paragraphs, ...sizeOf(room) }],
    slot,
    template,
    options,
  );
  const [only] = flows;
  if (only === undefined) throw new Error(`slot ${slot.name} has no text`);
  return { flow: only, style, styleName, cures, over };
}

/**
 * Sets texts in the largest style that suits all of them: one of the slot's larger styles if there is little text,
 * otherwise its own, otherwise each smaller step until all texts fit their heights and, if given, `maxLines`. If some
 * word is wider than its line in every style, long words are divided and the steps are tried again. If nothing helps,
 * the result is in the smallest style and says by how much it is over.
 */
export function fitTogether(
  texts: readonly FitText[],
  slot: Slot,
  template: Template,
  options: FitOptions = {},
): FittedTexts {
  const own = [slot.style, ...slot.steps];
  const request: FitRequest = { texts, slot, template, options };
  const grown = firstFitting(slot.grow, request, GROWN_SHARE);
  if (grown?.over === 0) return grown;
  const plainly = firstFitting(own, request);
  if (plainly === undefined) throw new Error(`slot ${slot.name} has no style`);
  if (plainly.over === 0 || options.whole || !plainly.flows.some((each) => each.broken)) return plainly;
  return firstFitting(own, { ...request, options: { ...options, divides: true } }) ?? plainly;
}

interface FitRequest {
  readonly texts: readonly FitText[];
  readonly slot: Slot;
  readonly template: Template;
  readonly options: FitOptions;
}

/** The texts in the first of some styles in which they fill no more than a share of their rooms, else in the last. */
function firstFitting(styleNames: readonly string[], request: FitRequest, share = 1): FittedTexts | undefined {
  const texts = request.texts.map((text) => ({ ...text, height: text.height * share }));
  let last: FittedTexts | undefined;
  for (const styleName of styleNames) {
    last = setIn(styleName, { ...request, texts });
    if (last.over === 0) break;
  }
  return last;
}

function setIn(styleName: string, { texts, slot, template, options }: FitRequest): FittedTexts {
  const style = styleNamed(template, styleName);
  const flows = texts.map((text) => flow(text.paragraphs, style, text.width, template, options));
  const overs = flows.map((set, index) => overBy(set, texts[index]?.height ?? 0, style, options.maxLines));
  const over = Math.max(0, ...overs);
  return { flows, style, styleName, cures: curesOf(slot, styleName, flows), over, worst: overs.indexOf(over) };
}

function overBy(set: Flow, height: number, style: TextStyle, maxLines: number | undefined): number {
  const lines = maxLines === undefined ? 0 : Math.max(0, set.lineCount - maxLines);
  return Math.max(0, set.height - height, lines * style.line, set.broken ? 1 : 0);
}

function curesOf(slot: Slot, styleName: string, flows: readonly Flow[]): readonly Cure[] {
  const kind = slot.grow.includes(styleName) ? ('step-up' as const) : ('step-down' as const);
  return [
    ...(styleName === slot.style ? [] : [{ kind, slot: slot.name, from: slot.style, to: styleName }]),
    ...(flows.some((set) => set.balanced) ? [{ kind: 'balanced' as const, slot: slot.name }] : []),
    ...(flows.some((set) => set.divided) ? [{ kind: 'divided' as const, slot: slot.name }] : []),
  ];
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }) {
  return { width, height };
}
