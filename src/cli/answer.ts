import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/report/order.ts';
import { printable, printableJson } from '../diagnostics/report/printable.ts';
import { reportText } from '../diagnostics/report/text.ts';
import type { TextFile } from '../model/text-file.ts';
import { VERSION } from '../project/version.ts';
import type { Exit, Printout, Surroundings } from './command.ts';
import { type Presentation, usesColour } from './present.ts';

/** The answer of a command that answers a question. */
export interface Answer {
  /** For people. */
  readonly lines: readonly string[];
  /**
   * For programs: keys of the JSON object beside `schemaVersion`, `command`, `ok` and
   * `diagnostics`.
   */
  readonly json: Readonly<Record<string, unknown>>;
  readonly diagnostics?: readonly Diagnostic[];
}

export const NOTHING: Answer = { lines: [], json: {} };

/**
 * An answer printed for people or for programs.
 *
 * @param command - its name, for programs
 * @param texts - the files that findings may point into, for excerpts
 */
export function printed(
  command: string,
  exit: Exit,
  { lines, json, diagnostics = [] }: Answer,
  texts: readonly TextFile[],
  { format, color, advice }: Pick<Presentation, 'color' | 'advice'> & { readonly format: 'text' | 'json' },
  { io }: Surroundings,
): Printout {
  const ordered = inOrder(diagnostics);
  const ok = exit === 0;
  if (format === 'json') {
    return { exit, out: printableJson({ schemaVersion: 1, command, ok, ...json, diagnostics: ordered }), err: '' };
  }
  const report = { command, version: VERSION, ok, outputs: [], diagnostics: ordered, texts, timings: {} };
  return {
    exit,
    out: lines.map((line) => `${printable(line)}\n`).join(''),
    err: reportText(report, { colour: usesColour(color, io), advice: advice === true }),
  };
}
