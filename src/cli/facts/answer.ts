import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { inOrder } from '../../diagnostics/report/order.ts';
import { printable, printableJson } from '../../diagnostics/report/printable.ts';
import { reportText } from '../../diagnostics/report/text.ts';
import type { TextFile } from '../../model/text-file.ts';
import type { Io } from '../../project/io.ts';
import { readFacts, type WorkspaceFacts } from '../../project/read-facts.ts';
import { VERSION } from '../../project/version.ts';
import { findWorkspace } from '../../project/workspace.ts';
import type { Exit, Presentation, Printout } from '../command.ts';
import { usesColour } from '../present.ts';

export interface FactsOptions {
  /** Undefined: the nearest workspace upward. */
  readonly root?: string;
}

/** What a command about facts has to say. */
export interface Answer {
  /** For people. */
  readonly lines: readonly string[];
  /** For programs: keys of the JSON object beside `schemaVersion`, `command`, `ok` and `diagnostics`. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Told beside what is wrong with the files of facts. */
  readonly diagnostics?: readonly Diagnostic[];
  /** The command line names what is not there: the reason, and what was probably meant. */
  readonly wrongUse?: { readonly message: string; readonly hint: string };
}

/**
 * Reads the workspace's facts and answers from them. A mistake in a file of facts is told, since a fact may be missing
 * for it; mistakes in outlines are left to `check`.
 */
export function answerFromFacts(
  command: string,
  options: FactsOptions,
  presentation: Presentation,
  io: Io,
  answer: (facts: WorkspaceFacts) => Answer,
): Printout {
  const workspace = findWorkspace(io, options.root);
  if (!workspace.value) {
    return printed(command, 2, { lines: [], json: {} }, workspace.diagnostics, [], presentation, io);
  }
  const read = readFacts(io, workspace.value);
  const outlines = new Set(read.value.views.flatMap((view) => view.outlines.map(({ file }) => file)));
  const wrong = read.diagnostics.filter(
    ({ severity, span }) => severity === 'error' && !outlines.has(span?.file ?? '') && isOfFacts(span?.file),
  );
  const answered = answer(read.value);
  if (answered.wrongUse) {
    const { message, hint } = answered.wrongUse;
    return { exit: 2, out: '', err: `briefdeck: ${printable(message)}\n  ${printable(hint)}\n` };
  }
  const found = [...wrong, ...(answered.diagnostics ?? [])];
  const exit = wrong.length > 0 ? 1 : 0;
  return printed(command, exit, answered, found, read.value.texts, presentation, io);
}

/** An outline that can't be read has no name here, but it lies in no folder of facts. */
function isOfFacts(file: string | undefined): boolean {
  return file === undefined || file.includes('/facts/');
}

/** An answer as people or programs read it. */
export function printed(
  command: string,
  exit: Exit,
  { lines, json }: Answer,
  found: readonly Diagnostic[],
  texts: readonly TextFile[],
  { format, colour, advice }: Presentation,
  io: Io,
): Printout {
  const diagnostics = inOrder(found);
  const ok = exit === 0;
  if (format === 'json') {
    return { exit, out: printableJson({ schemaVersion: 1, command, ok, ...json, diagnostics }), err: '' };
  }
  const report = { command, version: VERSION, ok, outputs: [], diagnostics, texts, timings: {} };
  return {
    exit,
    out: lines.map((line) => `${printable(line)}\n`).join(''),
    err: reportText(report, { colour: usesColour(colour, io), advice }),
  };
}
