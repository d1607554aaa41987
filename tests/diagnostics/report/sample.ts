import { type Diagnostic, diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Report } from '../../../src/diagnostics/report/report.ts';
import type { Span } from '../../../src/model/span.ts';

/** A span on one line of `briefs/a.yaml`. */
export function span(line: number, column: number, endColumn: number, file = 'briefs/a.yaml'): Span {
  return { file, start: { line, column }, end: { line, column: endColumn } };
}

export function reportOf(diagnostics: readonly Diagnostic[], rest: Partial<Report> = {}): Report {
  return {
    command: 'build',
    version: '1.2.3',
    ok: diagnostics.length === 0,
    outputs: [],
    diagnostics,
    texts: [],
    timings: {},
    ...rest,
  };
}

export const UNKNOWN_ID = diagnostic('facts/unknown-id', {
  message: 'no fact is called trade.export-2012',
  span: span(2, 14, 35),
  at: { kind: 'slide', slide: 'trade-balance', part: 'title', language: 'en' },
  hint: 'did you mean trade.exports-2012?',
});

export const DRAFT = diagnostic('output/draft', { message: 'these decks are drafts' });

export const HOSTILE = diagnostic('facts/unknown-id', {
  message: 'no fact is called \u001b[31mred\u001b]0;title\u0007\u202e\nnext',
  span: span(1, 1, 2, 'briefs/\u001b[2J,a:%b.yaml'),
  at: { kind: 'slide', slide: '\u009b31m' },
  hint: 'a\rb',
});
