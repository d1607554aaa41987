import { expect, test } from 'vitest';
import type { ShownBrief } from '../../src/project/shown-brief.ts';
import type { Subscriber } from '../../src/serve/event-stream.ts';
import { openSession } from '../../src/serve/preview/session.ts';

function shown(html: string): ShownBrief {
  const slide = { id: 'a', of: 'a', html, notes: '', findings: [] };
  return { styles: '', decks: [{ language: 'en', title: 'T', slides: [slide] }], findings: [] };
}

/** A project whose brief is drawn when it is told to be. */
function slowProject() {
  const told: string[][] = [];
  const drawn: ((brief: ShownBrief) => void)[] = [];
  let isFirst = true;
  return {
    told,
    drawn,
    project: {
      changed: (paths: readonly string[]) => void told.push([...paths]),
      shown: () => {
        if (isFirst) {
          isFirst = false;
          return Promise.resolve(shown('1'));
        }
        return new Promise<ShownBrief>((resolve) => void drawn.push(resolve));
      },
    },
  };
}

function page() {
  const sent: unknown[] = [];
  const subscriber: Subscriber = {
    isReady: () => true,
    send: (_, data) => void sent.push(data),
    whenReady: () => undefined,
  };
  return { sent, subscriber };
}

test('the first state is there before anybody asks', async () => {
  const session = await openSession(slowProject().project, 'briefs/a.yaml');
  expect(session.now().number).toBe(1);
  expect(session.now().seen.decks[0]?.slides[0]?.html).toBe('1');
});

test('what changes while something is drawn is drawn next, all at once', async () => {
  const { project, told, drawn } = slowProject();
  const session = await openSession(project, 'briefs/a.yaml');
  const done = session.changed(['x']);
  session.changed(['y']);
  session.changed(['z', 'y']);
  drawn[0]?.(shown('2'));
  await Promise.resolve();
  while (drawn[1] === undefined) await Promise.resolve();
  drawn[1](shown('3'));
  await done;
  expect(told).toEqual([['x'], ['y', 'z']]);
  expect(session.now().seen.decks[0]?.slides[0]?.html).toBe('3');
});

test('a page is sent what differs from the state that it shows, or everything', async () => {
  const { project, drawn } = slowProject();
  const session = await openSession(project, 'briefs/a.yaml');
  const [current, old] = [page(), page()];
  session.join(current.subscriber, 1);
  session.join(old.subscriber, 999);
  expect(current.sent).toEqual([]);
  expect(old.sent).toHaveLength(1);
  const done = session.changed(['x']);
  drawn[0]?.(shown('2'));
  await done;
  expect(current.sent).toMatchObject([{ number: 2, decks: [{ order: ['a'], slides: [{ html: '2' }] }] }]);
});
