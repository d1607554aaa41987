import { describe, expect, test } from 'vitest';
import type { Surroundings } from '../../src/cli/command.ts';
import { withProgress } from '../../src/cli/with-progress.ts';
import type { Tell } from '../../src/project/tell.ts';
import { memoryIo } from '../memory-io.ts';

const PLAIN = { format: 'text', quiet: undefined };

/** What is shown of steps that begin at these moments, in milliseconds. */
async function shownOf(
  moments: readonly number[],
  options: Parameters<typeof memoryIo>[1],
  given: Parameters<typeof withProgress>[1] = PLAIN,
  work?: () => never,
): Promise<string> {
  let time = 0;
  const io = memoryIo({}, options);
  const around: Pick<Surroundings, 'io' | 'program'> = {
    io,
    program: { open: () => Promise.reject(new Error('unused')), now: () => time },
  };
  const steps = async (tell: Tell) => {
    for (const [index, moment] of moments.entries()) {
      time = moment;
      tell(index / moments.length, `sahel: step ${index + 1}`);
    }
    work?.();
    return 'done';
  };
  await withProgress(around, given, steps).catch(() => undefined);
  expect(io.stdout()).toBe('');
  return io.stderr();
}

describe('on a terminal', () => {
  test('a bar is drawn over itself once a second has gone by, and is taken away in the end', async () => {
    const shown = await shownOf([0, 999, 1000, 1001], { interactive: true });
    const drawn = (bar: string, words: string) => `\r\u001b[?7l${bar} ${words}\u001b[K\u001b[?7h`;
    expect(shown).toBe(
      drawn('████████████░░░░░░░░░░░░', ' 50 % sahel: step 3') +
        drawn('██████████████████░░░░░░', ' 75 % sahel: step 4') +
        '\r\u001b[K',
    );
  });

  test('a short work shows nothing at all', async () => {
    expect(await shownOf([0, 400, 800], { interactive: true })).toBe('');
  });

  test('the bar is taken away where the work fails too', async () => {
    const failing = () => {
      throw new Error('a fault');
    };
    expect(await shownOf([0, 2000], { interactive: true }, PLAIN, failing)).toMatch(/K$/);
  });

  test('one that knows no escapes gets lines', async () => {
    const shown = await shownOf([0, 2000], { interactive: true, env: { TERM: 'dumb' } });
    expect(shown).toBe(' 50 % sahel: step 2\n');
  });
});

test('elsewhere there is a line a second, from the second on', async () => {
  const shown = await shownOf([0, 1000, 1500, 1999, 2000, 9000], {});
  expect(shown).toBe(' 16 % sahel: step 2\n 66 % sahel: step 5\n 83 % sahel: step 6\n');
});

test.each(['json', 'sarif', 'github'])('nothing is shown beside a report as %s', async (format) => {
  expect(await shownOf([0, 2000], { interactive: true }, { ...PLAIN, format })).toBe('');
});

test('nothing is shown with --quiet', async () => {
  expect(await shownOf([0, 2000], { interactive: true }, { ...PLAIN, quiet: true })).toBe('');
});
