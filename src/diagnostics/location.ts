import type { FactId } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { Evidence, OverriddenLine } from '../model/outline.ts';

/** Where in a brief or a template a finding is. Its span says where in a file that was written. */
export type Location = SlideLocation | OutlineLocation | FrameLocation | LayoutLocation;

export interface SlideLocation {
  readonly kind: 'slide';
  /** The slide's id in the outline; its number, from 1, where it could not be read. */
  readonly slide: string | number;
  /** Id of the slide in the deck where that is a continuation of `slide`. */
  readonly continuation?: string;
  /** What of the slide. */
  readonly part?: SlidePart;
  /** Name of the drawn shape, instead of a part. */
  readonly shape?: string;
  /** Absent where the finding holds for every language. */
  readonly language?: Language;
}

/** What an author writes on a slide or has the program write. */
export type SlidePart =
  | 'section'
  | 'title'
  | 'text'
  | `panel ${number}`
  | Evidence['kind']
  | OverriddenLine
  | `label of ${FactId}`
  | 'notes'
  | 'talking points'
  | 'if pressed'
  | 'claims'
  | 'accepted reason';

export interface OutlineLocation {
  readonly kind: 'outline';
  readonly part: 'title';
  readonly language: Language;
}

/** The frame of a template, which its layouts share. */
export interface FrameLocation {
  readonly kind: 'frame';
}

export interface LayoutLocation {
  readonly kind: 'layout';
  readonly layout: string;
  readonly slot?: string;
  /** How many more slots the finding holds for. */
  readonly more?: number;
}

/** For people: "slide trade-balance, title (en)". */
export function locationText(at: Location): string {
  switch (at.kind) {
    case 'slide': {
      const detail = at.part ?? at.shape;
      return `slide ${at.continuation ?? at.slide}${detail === undefined ? '' : `, ${detail}`}${inBrackets(at.language)}`;
    }
    case 'outline':
      return `${at.part} of the outline${inBrackets(at.language)}`;
    case 'frame':
      return 'frame';
    case 'layout': {
      const slot = at.slot === undefined ? '' : `, slot ${at.slot}`;
      return `layout ${at.layout}${slot}${at.more === undefined ? '' : `, and ${at.more} more`}`;
    }
    default:
      return at satisfies never;
  }
}

function inBrackets(language: Language | undefined): string {
  return language === undefined ? '' : ` (${language})`;
}
