import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where each target keeps the input that it is at. */
export const FUZZ_FOLDER = join(tmpdir(), 'briefdeck-fuzz');

/** How long all targets take together, in seconds of one core: `FUZZ_SECONDS`, or two minutes. */
export function fuzzSeconds(): number {
  return Number(process.env['FUZZ_SECONDS'] ?? 120);
}
