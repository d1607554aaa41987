import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { OutlineSlide } from '../model/outline.ts';
import type { Span } from '../model/span.ts';

/** The findings of a draft in one language, as short messages, by where they stand. */
export interface DraftFindings {
  /** By the ID of the outline's slide. */
  readonly onSlides: ReadonlyMap<string, readonly string[]>;
  /** By the number, from 1, of a slide that could not be read. */
  readonly unread: ReadonlyMap<number, readonly string[]>;
  /** Findings that belong to no slide: in facts, in the template, above the slides. */
  readonly elsewhere: readonly string[];
}

/**
 * Sorts errors and warnings by the slide they are on, in one language; advice is left out. A finding
 * elsewhere names its file and line.
 */
export function draftFindings(
  found: readonly Diagnostic[],
  language: Language,
  slides: readonly OutlineSlide[],
): DraftFindings {
  const onSlides = new Map<string, string[]>();
  const unread = new Map<number, string[]>();
  const elsewhere: string[] = [];
  for (const { severity, message, at, span } of found) {
    if (severity === 'advice') continue;
    const own = at !== undefined && 'language' in at ? at.language : undefined;
    // A slide that couldn’t be read is missing in every language.
    const isUnread = at?.kind === 'slide' && typeof at.slide === 'number';
    if (own !== undefined && own !== language && !isUnread) continue;
    const slide = at?.kind === 'slide' ? at.slide : slides.find((each) => span && holds(each.span, span))?.id;
    if (slide === undefined)
      add(elsewhere, span === undefined ? message : `${span.file}:${span.start.line}: ${message}`);
    else if (typeof slide === 'number') add(listAt(unread, slide), message);
    else add(listAt(onSlides, slide), message);
  }
  return { onSlides, unread, elsewhere };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.start.line <= inner.start.line && inner.end.line <= outer.end.line;
}

function listAt<K>(lists: Map<K, string[]>, key: K): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function add(list: string[], message: string): void {
  if (!list.includes(message)) list.push(message);
}
