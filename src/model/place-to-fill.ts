/**
 * A place that its author has yet to fill: words between single angle quotation marks, which English and French use for
 * nothing else. It is shown as written, so that nobody takes it for content.
 */
const PLACE_TO_FILL = /‹(?!\s)([^‹›]*[^‹›\s])›/g;

/** A place to fill, with its marks from `start` to `end`. */
interface PlaceToFill {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export function placesToFill(text: string): readonly PlaceToFill[] {
  return [...text.matchAll(PLACE_TO_FILL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[1] ?? '',
  }));
}

export function placeToFill(words: string): string {
  return `‹${words}›`;
}
