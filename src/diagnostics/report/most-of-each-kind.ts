import type { Severity } from '../code-entry.ts';
import type { Code } from '../codes.ts';
import type { Diagnostic } from '../diagnostic.ts';

/**
 * How many findings of one code a report for people tells in one file: more of them hide all others, and
 * whoever has mended a hundred runs the command again.
 */
const MOST = 100;

/** Findings of one code in one file that a report for people leaves out. */
export interface More {
  readonly kind: 'more';
  readonly code: Code;
  readonly severity: Severity;
  readonly count: number;
  /** Undefined where the findings have no place. */
  readonly file: string | undefined;
}

export type Told = { readonly kind: 'finding'; readonly found: Diagnostic } | More;

/**
 * What a report for people tells of findings that are sorted by file: at most a hundred of each code in
 * a file, and behind all that is told of the file, how many more there are.
 */
export function mostOfEachKind(diagnostics: readonly Diagnostic[]): readonly Told[] {
  const told: Told[] = [];
  let more = new Map<Code, More>();
  diagnostics.forEach((found, index) => {
    const { code, severity, span } = found;
    const count = (more.get(code)?.count ?? -MOST) + 1;
    more.set(code, { kind: 'more', code, severity, count, file: span?.file });
    if (count <= 0) told.push({ kind: 'finding', found });
    if (index + 1 < diagnostics.length && diagnostics[index + 1]?.span?.file === span?.file) return;
    for (const each of more.values()) if (each.count > 0) told.push(each);
    more = new Map();
  });
  return told;
}

/** "900 more in briefs/a.yaml" */
export function moreText({ count, file }: More): string {
  return file === undefined ? `${count} more` : `${count} more in ${file}`;
}
