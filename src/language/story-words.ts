import type { StorySlide } from '../model/storyboard.ts';

/** The words that a new brief begins with. What its author has to write stands between ‹ and ›. */
export interface StoryWords {
  /**
   * The words of each slide, as an author writes them. `title` is the deck's; the cover has it, other slides have a title
   * of their own.
   */
  readonly slides: Readonly<Record<StorySlide, (title: string) => string>>;
  /** Stands in the place of a title. */
  readonly untitled: string;
  /** What a slide that is added asks for: its message, a point of its text, what is said while it stands. */
  readonly added: { readonly message: string; readonly point: string; readonly said: string };
  /** Stands in a place to fill: the words, in another language, are to be translated. */
  readonly translate: (words: string) => string;
}
