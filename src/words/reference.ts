import { diagnostic, type Outcome, refused } from '../diagnostics/diagnostic.ts';
import type { FactReference, PointSelector } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { readPeriod } from '../values/period-text.ts';

const WORD = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const FACT_ID = new RegExp(`^${WORD}(?:\\.${WORD})+$`);
const SINGLE_ID = new RegExp(`^${WORD}$`);

/** First words that have another meaning in Handlebars, which reads the IDs in a slide's words. */
const RESERVED: ReadonlySet<string> = new Set(['this', 'true', 'false', 'null', 'undefined']);

/**
 * Two or more words joined by dots, each made of lower-case letters, digits and hyphens and
 * beginning with a letter: `trade.exports-2012`.
 */
export function isFactId(text: string): boolean {
  return text.length <= 120 && FACT_ID.test(text) && !RESERVED.has(text.split('.', 1)[0] ?? '');
}

/** The ID of a source or measure: a single such word. */
export function isSingleId(text: string): boolean {
  return text.length <= 120 && SINGLE_ID.test(text);
}

/** Reads `id`, `id@2011`, `id@2002..2021`, `id@latest`, `id@earliest`, `id@max` or `id@min`. */
export function parseReference(text: string, span: Span): Outcome<FactReference | undefined> {
  const [id = '', selector, ...more] = text.trim().split('@');
  if (!isFactId(id)) {
    return refused(diagnostic('facts/bad-id', { message: `${text} is not a fact’s ID`, span, hint: howToWrite(text) }));
  }
  if (selector === undefined) return { value: { id, span }, diagnostics: [] };
  const at = more.length === 0 ? readSelector(selector) : undefined;
  if (at) return { value: { id, at, span }, diagnostics: [] };
  const hint = 'after @ stands a period such as 2011 or 2002..2021, or latest, earliest, max or min';
  const message = `${text.slice(id.length + 1)} names no point of a series`;
  return refused(diagnostic('facts/bad-period', { message, span, hint }));
}

function howToWrite(text: string): string {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  if (parts.length > 1 && parts.every((part) => isFactId(part.split('@')[0] ?? ''))) {
    return `write several facts as a list: [${parts.join(', ')}]`;
  }
  return 'an ID is dotted words of small letters, digits and hyphens, each beginning with a letter: trade.exports-2012';
}

function readSelector(text: string): PointSelector | undefined {
  switch (text) {
    case 'latest':
    case 'earliest':
    case 'max':
    case 'min':
      return { kind: text };
    default: {
      const period = readPeriod(text);
      return period && { kind: 'period', period };
    }
  }
}
