import { errorMessage } from '../../model/error-message.ts';
import type { Project } from '../../project/project.ts';
import type { ShownFinding } from '../../project/shown-brief.ts';
import type { Subscriber } from '../event-stream.ts';
import { newest } from '../newest.ts';
import { asLastGood, type SeenBrief, withLastGood } from './last-good.ts';
import { changeBetween, EMPTY, type PageState, pageState } from './page/page-state.ts';
import { sinceBuilt } from './since-built.ts';

/** One brief that is looked at while it is written. */
export interface Session {
  /** What is seen now. */
  readonly now: () => Promise<Numbered>;
  /**
   * Says that the project was told of files that changed; what they change is drawn anew if someone looks, or else once
   * somebody does. Settles when it is seen.
   */
  readonly changed: () => Promise<void>;
  /** Says that the brief was built: what changes from now on is marked. */
  readonly built: () => void;
  /** @param known - the number of the state that the page shows; it is sent everything if that is too long ago */
  readonly join: (subscriber: Subscriber, known: number) => () => void;
  readonly isWatched: () => boolean;
}

/** A state of a page, with the number that tells it from all others of this run. */
export interface Numbered {
  readonly number: number;
  readonly page: PageState;
}

/** A page that lost its connection for a moment still has one of the last states. */
const REMEMBERED = 20;

const NOTHING: SeenBrief = { styles: '', otherwise: [], decks: [], findings: [] };

/**
 * @param path - of the outline, relative to the root
 * @param number - counts the states of all sessions
 * @param fault - is told of an exception, which is a fault of ours; the page says so too, and goes on
 */
export async function openSession(
  project: Pick<Project, 'shown'>,
  path: string,
  number: () => number,
  fault: (error: unknown) => void,
): Promise<Session> {
  let seen = NOTHING;
  let built: SeenBrief | undefined;
  const states: Numbered[] = [];
  const last = (): Numbered => states.at(-1) ?? { number: 0, page: EMPTY };
  const pages = newest(last(), (from: Numbered, to: Numbered) => {
    const change = changeBetween(from.page, to.page);
    return change && { number: to.number, ...change };
  });
  const show = (): void => {
    states.push({ number: number(), page: pageState(sinceBuilt(seen, built ?? seen), last().page) });
    if (states.length > REMEMBERED) states.shift();
    pages.set(last());
  };
  const draw = async (): Promise<void> => {
    const before = seen;
    try {
      seen = withLastGood(await project.shown(path), states.length === 0 ? undefined : seen);
      if (built === undefined && seen.decks.length > 0) built = seen;
      show();
    } catch (error) {
      fault(error);
      seen = { ...asLastGood(before), findings: [internalError(path, error)] };
      show();
    }
  };
  let isLate = false;
  let running: Promise<void> | undefined;
  // What changes while something is drawn is drawn next, all at once.
  const run = async (): Promise<void> => {
    while (isLate) {
      isLate = false;
      await draw();
    }
  };
  const caughtUp = async (): Promise<void> => {
    if (isLate) {
      running ??= run().finally(() => {
        running = undefined;
      });
    }
    await running;
  };
  let watching = 0;
  await draw();
  return {
    now: async () => {
      await caughtUp();
      return last();
    },
    changed: async () => {
      isLate = true;
      if (watching > 0) await caughtUp();
    },
    built: () => {
      built = seen;
      show();
    },
    join: (subscriber, known) => {
      watching += 1;
      const leave = pages.join(
        subscriber,
        states.find(({ number: each }) => each === known) ?? { number: 0, page: EMPTY },
      );
      caughtUp().catch(fault);
      return () => {
        watching -= 1;
        leave();
      };
    },
    isWatched: () => watching > 0,
  };
}

function internalError(path: string, error: unknown): ShownFinding {
  return {
    code: 'program/fault',
    severity: 'error',
    message: `internal error while drawing ${path}: ${errorMessage(error)}`,
    hint: 'please report it, with this brief; what is shown is as it last could be',
  };
}
