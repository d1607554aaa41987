import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Memory } from '../model/memory.ts';
import type { Span } from '../model/span.ts';
import { linesOf } from '../yaml/lines.ts';
import type { YamlNode } from '../yaml/node.ts';
import { asPart } from '../yaml/part.ts';
import { type ReadSlide, readSlideNode } from './slide.ts';

/** Where slides begin in their file, by the name that their spans have instead of the file's. */
export type SlidePlaces = ReadonlyMap<string, { readonly file: string; readonly firstLine: number }>;

/**
 * A slide whose spans count from its own first line, so that it stays the same while others above
 * it change.
 */
export interface SlidePart {
  readonly name: string;
  readonly firstLine: number;
  readonly read: ReadSlide;
}

/**
 * Reads the slides of an outline; those with a known text come from memory. A slide ends where the
 * next one begins.
 */
export function readSlideParts(
  file: string,
  text: string,
  items: readonly YamlNode[],
  memory: Memory,
): readonly SlidePart[] {
  const { starts } = linesOf(file, text);
  const times = new Map<string, number>();
  return items.map((item, index) => {
    const { line, column } = item.span.start;
    const next = items[index + 1]?.span.start.line;
    const own = text.slice(starts[line - 1], next === undefined ? undefined : starts[next - 1]);
    const mark = createHash('sha256').update(`${column} ${own}`).digest('base64url').slice(0, 12);
    const time = (times.get(mark) ?? 0) + 1;
    times.set(mark, time);
    const name = `${file}#${mark}.${time}`;
    return {
      name,
      firstLine: line,
      read: memory.keep('read slide', [name], () => readSlideNode(asPart(item, name, line))),
    };
  });
}

/** A finding with its span in the file, if it was counted from a slide's first line. */
export function placedInFile(found: Diagnostic, places: SlidePlaces): Diagnostic {
  const span = found.span && spanInFile(found.span, places);
  return span === undefined || span === found.span ? found : { ...found, span };
}

function spanInFile(span: Span, places: SlidePlaces): Span {
  const place = places.get(span.file);
  if (place === undefined) return span;
  const down = place.firstLine - 1;
  return {
    file: place.file,
    start: { ...span.start, line: span.start.line + down },
    end: { ...span.end, line: span.end.line + down },
  };
}
