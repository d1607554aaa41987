/** A slide's XML, cut at its shapes. */
export interface SlideParts {
  /** Up to and including the group properties of the shape tree. */
  readonly before: string;
  /** One `p:sp`, `p:pic` or `p:graphicFrame` each, in order. */
  readonly shapes: readonly string[];
  readonly after: string;
}

/** The `a:bodyPr` of a shape, empty or not. */
export const BODY_PROPERTIES = /<a:bodyPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:bodyPr>)/;

const SHAPE = /<p:(sp|pic|graphicFrame)>/g;

/** Cuts up a slide that pptxgenjs wrote. It writes no groups, so shapes don't nest. */
export function cutShapes(slide: string): SlideParts {
  const starts = [...slide.matchAll(SHAPE)];
  const ends = starts.map(({ 0: tag, 1: name, index }) => {
    const closing = `</p:${name}>`;
    return slide.indexOf(closing, index + tag.length) + closing.length;
  });
  const end = slide.indexOf('</p:spTree>');
  return {
    before: slide.slice(0, starts[0]?.index ?? end),
    shapes: starts.map(({ index }, at) => slide.slice(index, ends[at])),
    after: slide.slice(ends.at(-1) ?? end),
  };
}

/**
 * Replaces the single match that a step relies on. Any other number of matches means that pptxgenjs writes something
 * new, which is a bug of ours, and throws.
 */
export function replaceOnce(xml: string, pattern: RegExp, replacement: string): string {
  const found = pattern.exec(xml);
  const end = found === null ? 0 : found.index + found[0].length;
  const after = xml.slice(end);
  if (found === null || pattern.test(after)) {
    throw new Error(`${pattern} does not stand once in ${xml.slice(0, 200)}`);
  }
  return xml.slice(0, found.index) + replacement + after;
}
