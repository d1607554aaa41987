/** A slide's XML cut at its shapes. */
export interface SlideParts {
  /** Up to and with the group properties of the shape tree. */
  readonly before: string;
  /** One `p:sp`, `p:pic` or `p:graphicFrame` each, in order. */
  readonly shapes: readonly string[];
  readonly after: string;
}

/** What a shape's text says of its box, empty or not. */
export const BODY_PROPERTIES = /<a:bodyPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:bodyPr>)/;

const SHAPE = /<p:(sp|pic|graphicFrame)>[\s\S]*?<\/p:\1>/g;

/** Cuts a slide that pptxgenjs wrote. It writes no groups, so no shape stands inside another. */
export function cutShapes(slide: string): SlideParts {
  const shapes = [...slide.matchAll(SHAPE)];
  const first = shapes[0];
  const last = shapes.at(-1);
  if (first === undefined || last === undefined) {
    const end = slide.indexOf('</p:spTree>');
    return { before: slide.slice(0, end), shapes: [], after: slide.slice(end) };
  }
  return {
    before: slide.slice(0, first.index),
    shapes: shapes.map(([xml]) => xml),
    after: slide.slice(last.index + last[0].length),
  };
}

/** Replaces the one match that a step relies on. Another count means that pptxgenjs writes something new: a bug of ours. */
export function replaceOnce(xml: string, pattern: RegExp, replacement: string): string {
  const found = pattern.exec(xml);
  const end = found === null ? 0 : found.index + found[0].length;
  const after = xml.slice(end);
  if (found === null || pattern.test(after)) {
    throw new Error(`${pattern} does not stand once in ${xml.slice(0, 200)}`);
  }
  return xml.slice(0, found.index) + replacement + after;
}
