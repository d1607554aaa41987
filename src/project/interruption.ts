import { constants } from 'node:os';

/** How someone breaks off a program: Ctrl-C, `kill`, a terminal that is closed, Ctrl-Break on Windows. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const satisfies readonly NodeJS.Signals[];

/**
 * Runs what must not be cut in two, such as the writing of files. A signal that comes meanwhile ends the program once
 * it is done and the event loop turns, unless something else listens for it. At all other times a signal ends the
 * program at once, by the system's own hand: a listener would have to wait for a slide to be laid out.
 */
export function uninterrupted<T>(action: () => T): T {
  let came: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals) => {
    came = signal;
  };
  for (const signal of SIGNALS) process.on(signal, hold);
  try {
    return action();
  } finally {
    setImmediate(() => {
      for (const signal of SIGNALS) process.off(signal, hold);
      if (came !== undefined && process.listenerCount(came) === 0) endBy(came);
    });
  }
}

/** Lets the event loop turn, so that what waits for it is done: a signal that came during `uninterrupted`. */
export function turnOfEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** In milliseconds. One Ctrl-C comes twice under npx and npm run: from the terminal, and handed on by npm. */
const SAME = 500;

/**
 * From now on, breaking off aborts this signal instead of ending the program, and breaking off once more ends it. For
 * what runs on until it is broken off. To be called once.
 *
 * @param same - signals within so many milliseconds count as one
 */
export function interruption(same = SAME): AbortSignal {
  const controller = new AbortController();
  const abort = () => {
    if (controller.signal.aborted) return;
    controller.abort();
    const end = () => {
      for (const signal of SIGNALS) process.off(signal, abort);
    };
    setTimeout(end, same).unref();
  };
  for (const signal of SIGNALS) process.on(signal, abort);
  return controller.signal;
}

/** Ends as if the signal had never been held back, so that a calling shell knows of it too: it tells 128 and its number. */
function endBy(signal: NodeJS.Signals): void {
  process.stderr.write('briefdeck: broken off; what was being written is whole\n');
  // Windows has no signals between programs: sending one ends the other with 1.
  if (process.platform !== 'win32') process.kill(process.pid, signal);
  process.exit(128 + constants.signals[signal]);
}
