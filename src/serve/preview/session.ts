import type { Project } from '../../project/project.ts';
import type { ShownBrief } from '../../project/shown-brief.ts';
import type { Subscriber } from '../event-stream.ts';
import { newest } from '../newest.ts';
import { changeBetween, EMPTY } from './change.ts';
import { type SeenBrief, withLastGood } from './last-good.ts';

/** One brief that is looked at while it is written. */
export interface Session {
  /** What is seen now, with the number that tells it from what was seen before and after. */
  readonly now: () => Numbered;
  /** Draws anew what these files change. Paths are relative to the root. Settles when it is seen. */
  readonly changed: (paths: readonly string[]) => Promise<void>;
  /** @param known - the number of the state that the page shows; it is sent everything if that is too long ago */
  readonly join: (subscriber: Subscriber, known: number) => () => void;
}

export interface Numbered {
  readonly number: number;
  readonly seen: SeenBrief;
}

/** A page that lost its connection for a moment still has one of the last states. */
const REMEMBERED = 20;

/** @param path - of the outline, relative to the root */
export async function openSession(project: Pick<Project, 'shown' | 'changed'>, path: string): Promise<Session> {
  const states: Numbered[] = [{ number: 1, seen: withLastGood(await project.shown(path), undefined) }];
  const last = () => states.at(-1) ?? { number: 0, seen: EMPTY };
  const pages = newest(last(), ({ seen: from }: Numbered, { number, seen: to }: Numbered) => {
    const change = changeBetween(from, to);
    return change && { number, ...change };
  });
  const show = (shown: ShownBrief) => {
    const { number, seen } = last();
    states.push({ number: number + 1, seen: withLastGood(shown, seen) });
    if (states.length > REMEMBERED) states.shift();
    pages.set(last());
  };
  let waiting = new Set<string>();
  let running: Promise<void> | undefined;
  const run = async () => {
    while (waiting.size > 0) {
      project.changed([...waiting]);
      waiting = new Set();
      show(await project.shown(path));
    }
  };
  return {
    now: last,
    changed: (paths) => {
      for (const each of paths) waiting.add(each);
      // What changes while something is drawn is drawn next, all at once.
      running ??= run().finally(() => {
        running = undefined;
      });
      return running;
    },
    join: (subscriber, known) =>
      pages.join(subscriber, states.find(({ number }) => number === known) ?? { number: 0, seen: EMPTY }),
  };
}
