import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { inAnyLanguage, MAIN_LANGUAGE } from '../language/languages.ts';
import { MARKINGS, type Marking } from '../model/marking.ts';
import type { OutlineSlide, SpannedTexts } from '../model/outline.ts';
import type { Period } from '../model/period.ts';
import type { Span } from '../model/span.ts';

/** The day that stands in for one that can't be read. It is never shown: no package can hold an earlier one. */
export const NO_DAY: Period = { kind: 'date', date: { year: 1980, month: 1, day: 1 } };

/** What stands in for a title that can't be read: the name of the file. */
export function standInTitle(name: string, span: Span, slides: readonly OutlineSlide[]): SpannedTexts {
  const written = Object.keys(slides.find(({ words }) => inAnyLanguage(words).length > 0)?.words ?? {});
  const languages = written.length > 0 ? written : [MAIN_LANGUAGE];
  return Object.fromEntries(languages.map((language) => [language, { value: name, span }]));
}

/**
 * The marking of a draft whose YAML has mistakes: the highest that stands anywhere in the text, since the mistake may
 * have hidden it. Undefined if there is none, or one that isn't known.
 */
export function highestWritten(text: string): Marking | undefined {
  const known: readonly string[] = MARKINGS;
  const written = [...text.matchAll(/\bmarking["']?[ \t]*:[ \t]*["']?([^\s"',}#]*)/g)].map(([, name = '']) =>
    known.indexOf(name),
  );
  return written.includes(-1) ? undefined : MARKINGS[Math.max(...written)];
}

/** That a draft can't be marked, which stops even a draft. */
export function unreadMarking(span: Span): Diagnostic {
  return diagnostic('marking/unread', {
    message: 'how this draft is marked can’t be read',
    span,
    hint: `write marking: on a line of its own above the slides, with ${MARKINGS.slice(0, -1).join(', ')} or ${MARKINGS.at(-1) ?? ''}`,
  });
}
