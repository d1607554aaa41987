import type { Subscriber } from './event-stream.ts';

/**
 * Tells subscribers the changes of a state. One that reads slowly isn’t sent every change: when it has read what it was sent, it
 * gets what differs then from the last state it knows. So a page that never reads costs one message.
 */
export interface Newest<S> {
  /** @param known - what the subscriber has already */
  readonly join: (subscriber: Subscriber, known: S) => () => void;
  readonly set: (state: S) => void;
}

/**
 * @param change - what leads from one state to another; undefined if nothing does
 */
export function newest<S>(first: S, change: (from: S, to: S) => unknown): Newest<S> {
  let now = first;
  const knows = new Map<Subscriber, S>();
  const waiting = new Set<Subscriber>();
  const tell = (subscriber: Subscriber): void => {
    const known = knows.get(subscriber);
    if (known === undefined || waiting.has(subscriber)) return;
    if (!subscriber.isReady()) {
      waiting.add(subscriber);
      subscriber.whenReady(() => {
        waiting.delete(subscriber);
        tell(subscriber);
      });
      return;
    }
    const changed = change(known, now);
    knows.set(subscriber, now);
    if (changed !== undefined) subscriber.send('changed', changed);
  };
  return {
    join: (subscriber, known) => {
      knows.set(subscriber, known);
      tell(subscriber);
      return () => {
        knows.delete(subscriber);
        waiting.delete(subscriber);
      };
    },
    set: (state) => {
      now = state;
      for (const subscriber of knows.keys()) tell(subscriber);
    },
  };
}
