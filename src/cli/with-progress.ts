import { printable } from '../diagnostics/report/printable.ts';
import type { Io } from '../project/io.ts';
import { TELL_NOBODY, type Tell } from '../project/tell.ts';
import type { Surroundings } from './command.ts';
import type { Presentation } from './present.ts';

/** How long nothing is shown, and how long a line stands before the next, in milliseconds. */
const PATIENCE = 1000;

/**
 * Does a work and shows on stderr how far it is, once it takes longer than a second: a bar on a terminal, a line a second
 * elsewhere. Nothing with `--quiet` and in the formats for programs.
 *
 * The work leaves no time between its steps in which a spinner could turn, so the bar is drawn as each step begins.
 */
export async function withProgress<T>(
  { io, program: { now } }: Pick<Surroundings, 'io' | 'program'>,
  { format, quiet }: Pick<Presentation, 'quiet'> & { readonly format: string },
  work: (tell: Tell) => Promise<T>,
): Promise<T> {
  if (now === undefined || quiet === true || format !== 'text') return work(TELL_NOBODY);
  const { show, clear } = io.interactive && io.env['TERM'] !== 'dumb' ? barOn(io) : linesOn(io, now);
  const patientUntil = now() + PATIENCE;
  try {
    return await work((behind, doing) => {
      if (now() >= patientUntil) show(behind, doing);
    });
  } finally {
    clear();
  }
}

interface Display {
  readonly show: Tell;
  readonly clear: () => void;
}

/** Characters of a bar. */
const LENGTH = 24;

/** Without a line break at the terminal’s edge (DECAWM off, then on): what is wider is cut, and can be drawn over. */
function barOn(io: Io): Display {
  let isShown = false;
  return {
    show: (behind, doing) => {
      isShown = true;
      const full = Math.floor(behind * LENGTH);
      const bar = '█'.repeat(full) + '░'.repeat(LENGTH - full);
      io.err(`\r\u001b[?7l${bar} ${lineOf(behind, doing)}\u001b[K\u001b[?7h`);
    },
    clear: () => {
      if (isShown) io.err('\r\u001b[K');
    },
  };
}

function linesOn(io: Io, now: () => number): Display {
  let patientUntil = 0;
  return {
    show: (behind, doing) => {
      if (now() < patientUntil) return;
      patientUntil = now() + PATIENCE;
      io.err(`${lineOf(behind, doing)}\n`);
    },
    clear: () => {},
  };
}

function lineOf(behind: number, doing: string): string {
  return `${String(Math.floor(behind * 100)).padStart(3)} % ${printable(doing)}`;
}
