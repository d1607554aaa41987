import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { test } from 'vitest';
import { FUZZ_FOLDER, fuzzSeconds } from './limits.ts';

/** What a target must find wrong with an input to fail: undefined if nothing. */
export type Verdict = string | undefined;

/** No input may keep a reader busy for longer, in seconds of a core: the machine may do other work too. */
const LONGEST_SECONDS = 30;

/** How long a target may keep the test runner waiting for a word from it, in milliseconds. */
const BREATH = 200;

/**
 * Tries a reader with inputs at random for its share of the time, and prints how many they were and
 * the seed. `SEED=… npm run fuzz` tries the same ones again, and `SEED=… FUZZ_PATH=… npm run fuzz -- -t TARGET` the one that failed. What is being tried stands in a file, so
 * that an input that never ends is known too.
 *
 * @param share - how much of the time the target gets, in parts of a hundred
 * @param verdict - throws or returns what is wrong
 */
export function fuzz<T>(
  name: string,
  share: number,
  input: fc.Arbitrary<T>,
  verdict: (value: T) => Promise<Verdict> | Verdict,
): void {
  const seconds = (fuzzSeconds() * share) / 100;
  const seed = Number(process.env['SEED'] ?? NaN);
  const current = join(FUZZ_FOLDER, `${createHash('sha256').update(name).digest('hex').slice(0, 12)}.json`);
  test(name, { timeout: (seconds + 600) * 1000 }, async () => {
    mkdirSync(FUZZ_FOLDER, { recursive: true });
    let tried = 0;
    let slowest = 0;
    let breathed = performance.now();
    const property = fc.asyncProperty(input, async (value) => {
      writeFileSync(current, JSON.stringify({ name, value }, bytesAsText));
      const from = process.cpuUsage();
      const wrong = await verdict(value);
      const { user, system } = process.cpuUsage(from);
      const spent = (user + system) / 1e6;
      tried += 1;
      slowest = Math.max(slowest, spent);
      if (wrong !== undefined) throw new Error(wrong);
      if (spent > LONGEST_SECONDS) throw new Error(`it took ${spent.toFixed(1)} s of a core`);
      if (performance.now() - breathed > BREATH) {
        await new Promise((resume) => setImmediate(resume));
        breathed = performance.now();
      }
    });
    const found = await fc.check(property, {
      ...(Number.isNaN(seed) ? {} : { seed }),
      ...(process.env['FUZZ_PATH'] === undefined ? {} : { path: process.env['FUZZ_PATH'] }),
      numRuns: 1e9,
      interruptAfterTimeLimit: seconds * 1000,
      markInterruptAsFailure: false,
      endOnFailure: true,
    });
    const run = found.failed ? await smaller(property, found) : found;
    process.stdout.write(`fuzz: ${name}: ${tried} inputs, slowest ${slowest.toFixed(2)} s, seed ${run.seed}\n`);
    rmSync(current, { force: true });
    const cause = run.errorInstance instanceof Error ? (run.errorInstance.stack ?? '') : '';
    if (run.failed) throw new Error(`${fc.defaultReportMessage(run)}\n${cause}`);
  });
}

/** How long a smaller input is searched for that fails too, in milliseconds. */
const SHRINKING = 60_000;

async function smaller<T>(property: fc.IAsyncProperty<[T]>, found: fc.RunDetails<[T]>): Promise<fc.RunDetails<[T]>> {
  const path = found.counterexamplePath;
  if (path === null) return found;
  const options = { seed: found.seed, path, interruptAfterTimeLimit: SHRINKING, markInterruptAsFailure: true };
  const shrunk = await fc.check(property, options);
  return shrunk.counterexample === null ? found : shrunk;
}

function bytesAsText(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
