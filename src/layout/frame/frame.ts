import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Caution, DeckSlide, Detail, Run } from '../../model/deck.ts';
import type { Cure, SceneShape } from '../../model/scene.ts';
import { type LayoutContext, slotFor } from '../context.ts';
import { setDetails } from './details.ts';
import { setFoot } from './foot.ts';
import { endOfHead, setHead } from './head.ts';
import { setMarking } from './marking.ts';
import { withNoteKeys } from './note-keys.ts';
import { type Progress, setRunningHead } from './running-head.ts';
import { settingTexts } from './set-text.ts';

/** The text around a slide's content, and the space left between for the content. */
export interface Frame {
  /** Title, marking, section and subtitle, which are read first. */
  readonly head: readonly SceneShape[];
  /** Note, source, as-of line and slide number, which are read last. */
  readonly foot: readonly SceneShape[];
  /** Content stands below this height; undefined if the head leaves it where the layout has it. */
  readonly headEnd?: number;
  /** Content ends above this height. */
  readonly contentBottom: number;
  /** The slide with the letters of its notes beside what they are about. */
  readonly keyed: DeckSlide;
  /** The cautions that its notes tell instead. */
  readonly moved: readonly Caution[];
  readonly cures: readonly Cure[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Frame texts that the author did not write. */
export interface FrameTexts {
  readonly marking: readonly Run[];
  readonly number: readonly Run[];
  readonly asOf: readonly Run[];
  readonly details: readonly Detail[];
  /** Where the slide stands in the deck; absent on a slide of no section. */
  readonly progress?: Progress;
}

/** Points between the foot's texts and a marking at their right. */
const BESIDE_MARKING = 24;

/** Sets a slide's head and foot. What does not fit is reported and left out; a title stays. */
export function frame(slide: DeckSlide, texts: FrameTexts, context: LayoutContext): Frame {
  const { set, cures, diagnostics } = settingTexts(context);
  const marking = setMarking(slide.marking, texts.marking, set, context);
  const running = setRunningHead(texts.progress, set, context);
  const right = marking.foot === undefined ? Number.POSITIVE_INFINITY : marking.foot.box.x - BESIDE_MARKING;
  const foot = setFoot(slide, set, context, right);
  const keyed = withNoteKeys(slide, foot.line?.keys ?? []);
  const head = setHead(keyed, set, context);
  const asOf = set(slotFor(context, 'as-of'), texts.asOf);
  const number = set(slotFor(context, 'number'), texts.number);
  const details = setDetails(texts.details, context);
  const headEnd = endOfHead(head, context);
  const isMarkedBelow = context.layout.fixed === true && (marking.head?.box.y ?? 0) > context.template.grid.height / 2;
  return {
    head: present(
      head.title,
      isMarkedBelow ? undefined : marking.head,
      ...marking.frames,
      ...running.strokes,
      running.name,
      head.subtitle,
    ),
    foot: present(
      ...details.shapes,
      ...foot.rules,
      foot.note,
      foot.source,
      asOf,
      isMarkedBelow ? marking.head : undefined,
      number,
      marking.foot,
    ),
    ...(headEnd !== undefined && { headEnd }),
    contentBottom: foot.top,
    keyed,
    moved: foot.line?.moved ?? [],
    cures,
    diagnostics: [...diagnostics, ...details.diagnostics],
  };
}

function present(...shapes: readonly (SceneShape | undefined)[]): readonly SceneShape[] {
  return shapes.filter((shape) => shape !== undefined);
}
