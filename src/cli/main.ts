import { printable } from '../diagnostics/report/printable.ts';
import type { Io } from '../project/io.ts';
import { VERSION } from '../project/version.ts';
import { INTERNAL_ERROR, type Printout, type Program, WrongUse } from './command.ts';
import { readCommandLine } from './read-command-line.ts';

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
  const result = asked instanceof WrongUse ? asked : await asked({ io, program });
  if (!(result instanceof WrongUse)) return result;
  return { exit: 2, out: '', err: `briefdeck: ${printable(result.message)}\n  ${printable(result.hint)}\n` };
}

/** Reports a bug in words, with the stack only if BRIEFDECK_DEBUG is set. Returns the exit code. */
export function reportBug(error: unknown, io: Io): number {
  const message = error instanceof Error ? error.message : String(error);
  io.err(`briefdeck: internal error: ${printable(message)}; please report it, with the command you gave\n`);
  if (!io.env['BRIEFDECK_DEBUG']) io.err('  set BRIEFDECK_DEBUG=1 to see where it happened\n');
  else if (error instanceof Error) io.err(`${(error.stack ?? '').split('\n').map(printable).join('\n')}\n`);
  return INTERNAL_ERROR;
}
