import { interruption } from '../project/interruption.ts';
import type { Io } from '../project/io.ts';
import { nodeIo } from '../project/node-io.ts';
import type { Prompter } from './asking/prompter.ts';
import { main } from './main.ts';
import { reportBug } from './report-bug.ts';

export { nodeIo };

/** Runs the command line of this process. `build` and `stay` as in `Program`. */
export async function start(build?: string, stay?: () => void): Promise<void> {
  const io = nodeIo();
  process.on('uncaughtException', (error) => {
    process.exitCode = reportBug(error, io);
  });
  // Never process.exit: output to a pipe would be cut off.
  process.exitCode = await run(process.argv.slice(2), io, build, stay);
}

/**
 * Runs a command line (what follows the program's name) and returns the exit code. `build`
 * identifies this build of the program; without it nothing is kept between runs.
 */
export function run(argv: readonly string[], io: Io, build?: string, stay?: () => void): Promise<number> {
  return main(argv, io, {
    open: async (from, workspace, options) => {
      const { openProject } = await import('../project/project.ts');
      return openProject(from, workspace, { ...options, ...(build !== undefined && { build }) });
    },
    // The clock of `process`, since perf_hooks takes 3 ms to load.
    ...(process.stdin.isTTY && process.stdout.isTTY && { prompter: loadPrompter }),
    interruption,
    ...(build !== undefined && { build }),
    ...(stay !== undefined && { stay }),
    now: () => Number(process.hrtime.bigint()) / 1e6,
  });
}

async function loadPrompter(): Promise<Prompter> {
  const { CLACK_PROMPTER } = await import('./asking/clack-prompter.ts');
  return CLACK_PROMPTER;
}
