import { expect, test } from 'vitest';
import type { ShownBrief } from '../../src/project/shown-brief.ts';
import type { Subscriber } from '../../src/serve/event-stream.ts';
import { type Numbered, openSession } from '../../src/serve/preview/session.ts';

function shown(html: string): ShownBrief {
  const slide = {
    id: 'a',
    of: 'a',
    html: `<article>${html}</article>`,
    notes: '',
    writing: undefined,
    isPlate: false,
    findings: [],
  };
  return { styles: '', otherwise: [], decks: [{ language: 'en', title: 'T', slides: [slide] }], findings: [] };
}

/** A project whose brief is drawn when it is told to be. */
function slowProject() {
  const drawn: ((brief: ShownBrief) => void)[] = [];
  let isFirst = true;
  return {
    drawn,
    project: {
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

function opened(project: Parameters<typeof openSession>[0], fault: (error: unknown) => void = () => undefined) {
  let number = 0;
  const count = () => {
    number += 1;
    return number;
  };
  return openSession(project, 'briefs/a.yaml', count, fault);
}

const slideOf = ({ page: { rows } }: Numbered) => /<article>(.*?)<\/article>/.exec(rows[0]?.html ?? '')?.[1];

test('the first state is there before anybody asks', async () => {
  const session = await opened(slowProject().project);
  const now = await session.now();
  expect([now.number, slideOf(now)]).toEqual([1, '1']);
});

test('what changes while something is drawn is drawn next, all at once', async () => {
  const { project, drawn } = slowProject();
  const session = await opened(project);
  session.join(page().subscriber, 1);
  const done = session.changed();
  session.changed();
  session.changed();
  drawn[0]?.(shown('2'));
  await Promise.resolve();
  while (drawn[1] === undefined) await Promise.resolve();
  drawn[1](shown('3'));
  await done;
  expect(drawn).toHaveLength(2);
  expect(slideOf(await session.now())).toBe('3');
});

test('nothing is drawn while nobody looks, and all of it once somebody does', async () => {
  const { project, drawn } = slowProject();
  const session = await opened(project);
  await session.changed();
  await session.changed();
  expect(drawn).toHaveLength(0);
  const asked = session.now();
  drawn[0]?.(shown('2'));
  expect(slideOf(await asked)).toBe('2');
  expect(drawn).toHaveLength(1);
});

test('a page is sent what differs from the state that it shows, or everything', async () => {
  const { project, drawn } = slowProject();
  const session = await opened(project);
  const [current, old] = [page(), page()];
  session.join(current.subscriber, 1);
  session.join(old.subscriber, 999);
  expect(current.sent).toEqual([]);
  expect(old.sent).toHaveLength(1);
  const done = session.changed();
  drawn[0]?.(shown('2'));
  await done;
  expect(current.sent).toEqual([{ number: 2, rows: { a: expect.stringContaining('<article>2</article>') } }]);
});

test('what changed since the brief was built is marked until it is built again', async () => {
  const { project, drawn } = slowProject();
  const session = await opened(project);
  session.join(page().subscriber, 1);
  const isMarked = async () => (await session.now()).page.rows[0]?.html.includes('data-changed');
  expect(await isMarked()).toBe(false);
  const done = session.changed();
  drawn[0]?.(shown('2'));
  await done;
  expect(await isMarked()).toBe(true);
  session.built();
  expect(await isMarked()).toBe(false);
});

test('an exception leaves the slides as they were, says so on the page, and ends nothing', async () => {
  const faults: unknown[] = [];
  let isBroken = false;
  const project = {
    shown: async () => {
      if (isBroken) throw new Error('lost');
      return shown('1');
    },
  };
  const session = await opened(project, (error) => void faults.push(error));
  session.join(page().subscriber, 1);
  isBroken = true;
  await session.changed();
  const broken = await session.now();
  expect([slideOf(broken), faults.length]).toEqual(['1', 1]);
  expect(broken.page.top).toContain('internal error while drawing briefs/a.yaml: lost');
  isBroken = false;
  await session.changed();
  expect((await session.now()).page.top).toContain('Nothing to mend');
});
