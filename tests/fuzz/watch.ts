import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FUZZ_FOLDER, fuzzSeconds } from './limits.ts';

/**
 * Ends the run when it takes far longer than it may: a reader that never returns blocks its own
 * process. Prints the inputs that were being read.
 */
export function setup(): () => void {
  rmSync(FUZZ_FOLDER, { recursive: true, force: true });
  const timer = setTimeout(
    () => {
      for (const name of readdirSync(FUZZ_FOLDER)) {
        process.stderr.write(`fuzz: never ended: ${readFileSync(join(FUZZ_FOLDER, name), 'utf8').slice(0, 20_000)}\n`);
      }
      process.exit(1);
    },
    (fuzzSeconds() * 2 + 300) * 1000,
  );
  return () => {
    clearTimeout(timer);
    rmSync(FUZZ_FOLDER, { recursive: true, force: true });
  };
}
