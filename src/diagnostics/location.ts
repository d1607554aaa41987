import type { FactId } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import type { Evidence, OverriddenLine } from '../model/outline.ts';

/** Where a finding is in a brief or a template. Its span says where that is written in a file. */
export type Location = SlideLocation | OutlineLocation | FrameLocation | LayoutLocation;

export interface SlideLocation {
  readonly kind: 'slide';
  /** The slide's ID in the outline, or its number, from 1, if the slide could not be read. */
  readonly slide: string | number;
  /** ID of the slide in the deck, if it is a continuation of `slide`. */
  readonly continuation?: string;
  /** The part of the slide. */
  readonly part?: SlidePart;
  /** Name of the drawn shape, instead of a part. */
  readonly shape?: string;
  /** Absent if the finding holds for every language. */
  readonly language?: Language;
}

/** A part of a slide that its author writes or has the program write. */
export type SlidePart =
  | 'section'
  | 'title'
  | 'text'
  | `panel ${number}`
  | Evidence['kind']
  | OverriddenLine
  | `label of ${FactId}`
  | `annotation ${number}`
  | 'notes'
  | 'talking points'
  | 'if pressed'
  | 'claims'
  | 'accepted reason';

export interface OutlineLocation {
  readonly kind: 'outline';
  readonly part: 'title' | 'distribution' | 'version' | 'reference';
  /** Absent if the finding holds for every language. */
  readonly language?: Language;
}

/** The frame of a template, which its layouts share. */
export interface FrameLocation {
  readonly kind: 'frame';
}

export interface LayoutLocation {
  readonly kind: 'layout';
  readonly layout: string;
  readonly slot?: string;
  /** How many more slots the finding applies to. */
  readonly more?: number;
}

/** A location in words: "slide trade-balance, title (en)". */
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
