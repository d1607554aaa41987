import { printable } from '../diagnostics/report/printable.ts';
import type { Io } from '../project/io.ts';
import { VERSION } from '../project/version.ts';
import { readArguments } from './arguments.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import type { Printout, Program } from './command.ts';
import { explain } from './explain.ts';

/** EX_SOFTWARE of sysexits.h: an internal error. */
const INTERNAL_ERROR = 70;

/**
 * Runs one command line (what follows the program's name) and returns the exit code: 0 done, 1 errors in the content,
 * 2 wrong use, 70 a bug of ours.
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
  const asked = readArguments(argv, VERSION);
  switch (asked.kind) {
    case 'build':
      return build(asked.options, asked.presentation, io, program);
    case 'check':
      return check(asked.options, asked.presentation, io, program);
    case 'facts': {
      const { runFactsCommand } = await import('./facts/run.ts');
      return runFactsCommand(asked.command, asked.presentation, io);
    }
    case 'template': {
      const { runTemplateCommand } = await import('./template/run.ts');
      return runTemplateCommand(asked.command, asked.presentation, io, program);
    }
    case 'explain':
      return explain(asked.code, asked.presentation);
    case 'answer':
      return { exit: 0, out: asked.text, err: '' };
    case 'wrong-use':
      return { exit: 2, out: '', err: `briefdeck: ${printable(asked.message)}\n  ${printable(asked.hint)}\n` };
  }
}

/** Tells of a bug in words, with the stack only where BRIEFDECK_DEBUG is set. Returns the exit code. */
export function reportBug(error: unknown, io: Io): number {
  const message = error instanceof Error ? error.message : String(error);
  io.err(`briefdeck: internal error: ${printable(message)}; please report it, with the command you gave\n`);
  if (!io.env['BRIEFDECK_DEBUG']) io.err('  set BRIEFDECK_DEBUG=1 to see where it happened\n');
  else if (error instanceof Error) io.err(`${(error.stack ?? '').split('\n').map(printable).join('\n')}\n`);
  return INTERNAL_ERROR;
}
