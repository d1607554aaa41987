import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where each target keeps the input that it is at. The run’s first process names it for the others, so that two runs at
 * once keep apart.
 */
export const FUZZ_FOLDER = join(tmpdir(), `briefdeck-fuzz-${firstProcess()}`);

function firstProcess(): string {
  process.env['FUZZ_PROCESS'] ??= String(process.pid);
  return process.env['FUZZ_PROCESS'];
}

/** How long all targets take together, in seconds of one core: `FUZZ_SECONDS`, or two minutes. */
export function fuzzSeconds(): number {
  return Number(process.env['FUZZ_SECONDS'] ?? 120);
}
