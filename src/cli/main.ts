import { printable } from '../diagnostics/report/printable.ts';
import type { Io } from '../project/io.ts';
import { VERSION } from '../project/version.ts';
import { type Printout, type Program, WrongUse } from './command.ts';
import { readCommandLine } from './read-command-line.ts';
import { reportBug } from './report-bug.ts';

/**
 * Runs one command line (what follows the program's name) and returns the exit code: 0 done, 1
 * errors in the content, 2 wrong use, 70 a bug of ours.
 */
export async function main(argv: readonly string[], io: Io, program: Program): Promise<number> {
  try {
    const { exit, out, err } = await run(argv, io, program);
    if (out !== '') io.out(out);
    if (err !== '') io.err(err);
    return exit;
  } catch (error) {
    return reportBug(error, io);
  }
}

async function run(argv: readonly string[], io: Io, program: Program): Promise<Printout> {
  const invocation = readCommandLine(argv, VERSION);
  if (invocation.kind === 'answer') return { exit: 0, out: invocation.text, err: '' };
  const { asked } = invocation;
  const result = asked instanceof WrongUse ? asked : await asked({ io, program, run: main });
  if (!(result instanceof WrongUse)) return result;
  return { exit: 2, out: '', err: `briefdeck: ${printable(result.message)}\n  ${printable(result.hint)}\n` };
}
