import { printable } from '../diagnostics/report/printable.ts';
import { errorMessage } from '../model/error-message.ts';
import type { Io } from '../project/io.ts';
import { INTERNAL_ERROR } from './command.ts';

/** Reports a bug in words, with the stack only if BRIEFDECK_DEBUG is set. Returns the exit code. */
export function reportBug(error: unknown, io: Io): number {
  io.err(`briefdeck: internal error: ${printable(errorMessage(error))}; please report it, with the command you gave\n`);
  if (!io.env['BRIEFDECK_DEBUG']) io.err('  set BRIEFDECK_DEBUG=1 to see where it happened\n');
  else if (error instanceof Error) io.err(`${(error.stack ?? '').split('\n').map(printable).join('\n')}\n`);
  return INTERNAL_ERROR;
}
