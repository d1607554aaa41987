import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Box } from '../../model/box.ts';
import type { Run } from '../../model/deck.ts';
import type { Cure, SceneText } from '../../model/scene.ts';
import type { Slot } from '../../model/template.ts';
import type { LayoutContext } from '../context.ts';
import { type FitOptions, type Fitted, fit } from '../fit.ts';
import type { Flow } from '../flow.ts';
import { overflow } from '../overflow.ts';
import { plain } from '../paragraph.ts';
import { slotText } from '../text-shape.ts';

/** Share of its width a title keeps if its line breaks would differ between viewers. */
const NARROWED = 0.94;

export interface SetOptions {
  readonly fit?: FitOptions;
  /** The box for text as it was set; without it, the text must fit the slot's own box. */
  readonly boxOf?: (slot: Slot, flow: Flow) => Box;
  /** Narrows the box if needed so that every viewer sets the same number of lines. */
  readonly isSure?: boolean;
  /** Height in points that the box may take if the text does not fit the slot's box. */
  readonly tallest?: number;
  /** The text stays, whole, where it does not fit: a draft’s slide needs its name. */
  readonly stays?: boolean;
}

/** Sets a line or two of a slide's frame in a slot. Undefined if there is no such slot, or nothing to set. */
export type SetText = (slot: Slot | undefined, runs: readonly Run[], options?: SetOptions) => SceneText | undefined;

/** What was done and found while the texts of a frame were set. */
export interface Setting {
  readonly set: SetText;
  readonly cures: readonly Cure[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Sets the texts of one slide's frame. Text that does not fit is reported and, unless it stays, left out. */
export function settingTexts(context: LayoutContext): Setting {
  const cures: Cure[] = [];
  const diagnostics: Diagnostic[] = [];
  const set: SetText = (slot, runs, options = {}) => {
    if (slot === undefined || runs.length === 0) return undefined;
    const height = options.boxOf ? context.template.grid.height : slot.box.height;
    const fitIn = (width: number, room = height) =>
      fit(plain(runs), slot, { width, height: room }, context.template, options.fit);
    const whole = { width: slot.box.width, fitted: fitIn(slot.box.width) };
    const { width, fitted } =
      options.isSure && slot.anchor === 'top' && !context.layout.fixed ? surely(whole, fitIn) : whole;
    if (fitted.over > 0) {
      const { tallest = 0 } = options;
      const taller = tallest > height ? fitIn(width, tallest) : fitted;
      if (taller.over === 0) {
        cures.push(...taller.cures);
        return slotText(slot, { ...slot.box, height: tallest }, taller.style, taller.flow);
      }
      diagnostics.push(overflow(context, slot.name, fitted));
      return options.stays ? slotText(slot, slot.box, fitted.style, fitted.flow) : undefined;
    }
    cures.push(...fitted.cures);
    const box = options.boxOf?.(slot, fitted.flow) ?? { ...slot.box, width };
    return slotText(slot, box, fitted.style, fitted.flow);
  };
  return { set, cures, diagnostics };
}

interface FittedIn {
  readonly width: number;
  readonly fitted: Fitted;
}

/**
 * Text that takes one line in one viewer and two in another would leave a gap below it in one of them, so its box is
 * narrowed until both set two.
 */
function surely(whole: FittedIn, fitIn: (width: number) => Fitted): FittedIn {
  const isUnsure = ({ fitted }: FittedIn) => fitted.flow.looseLineCount < fitted.flow.lineCount;
  if (!isUnsure(whole)) return whole;
  const width = Math.floor(whole.width * NARROWED);
  const narrow = { width, fitted: fitIn(width) };
  return narrow.fitted.over > 0 || isUnsure(narrow) ? whole : narrow;
}
