import { expect, test } from 'vitest';
import type { Subscriber } from '../../src/serve/event-stream.ts';
import { newest } from '../../src/serve/newest.ts';

function reader() {
  const sent: unknown[] = [];
  const then: (() => void)[] = [];
  let isReady = true;
  const subscriber: Subscriber = {
    isReady: () => isReady,
    send: (_, data) => void sent.push(data),
    whenReady: (call) => void then.push(call),
  };
  return {
    subscriber,
    sent,
    block: () => {
      isReady = false;
    },
    read: () => {
      isReady = true;
      for (const call of then.splice(0)) call();
    },
    waiting: then,
  };
}

const change = (from: number, to: number) => (from === to ? undefined : `${from}→${to}`);

test('each subscriber is told what leads from what it knows to what is', () => {
  const state = newest<number>(1, change);
  const one = reader();
  const late = reader();
  state.join(one.subscriber, 1);
  state.set(2);
  state.join(late.subscriber, 1);
  state.set(3);
  expect(one.sent).toEqual(['1→2', '2→3']);
  expect(late.sent).toEqual(['1→2', '2→3']);
});

test('one that doesn’t read is sent nothing more, and gets the whole difference once it reads', () => {
  const state = newest<number>(1, change);
  const slow = reader();
  state.join(slow.subscriber, 1);
  slow.block();
  for (let n = 2; n < 1_000; n += 1) state.set(n);
  expect(slow.sent).toEqual([]);
  expect(slow.waiting.length).toBe(1);
  slow.read();
  expect(slow.sent).toEqual(['1→999']);
});

test('one that is gone is told nothing', () => {
  const state = newest<number>(1, change);
  const gone = reader();
  const leave = state.join(gone.subscriber, 1);
  gone.block();
  state.set(2);
  leave();
  gone.read();
  state.set(3);
  expect(gone.sent).toEqual([]);
});
