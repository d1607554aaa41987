import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Subscriber } from '../../src/serve/event-stream.ts';
import { type Listening, listen, type Site } from '../../src/serve/listen.ts';

const HTML = { status: 200, type: 'html', body: '<p>é</p>' } as const;

let server: Listening;
let faults: unknown[];
let posted: string[];
let subscribers: Subscriber[];
let gone: number;

const site: Site = {
  get: async (path) => {
    if (path === '/broken') throw new Error('a fault');
    return path === '/' ? HTML : undefined;
  },
  post: async (path, body) => {
    posted.push(body);
    return path === '/open' ? { status: 200, type: 'json', body: '{}' } : undefined;
  },
  subscribe: (subscriber) => {
    subscribers.push(subscriber);
    return () => {
      gone += 1;
    };
  },
  fault: (error) => void faults.push(error),
};

beforeEach(async () => {
  [faults, posted, subscribers, gone] = [[], [], [], 0];
  server = await listen(site);
});
afterEach(() => server.close());

interface Got {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** A request as written: neither path nor headers are mended on the way. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Got> {
  const { hostname, port } = new URL(server.address);
  const { method = 'GET', headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('error', reject);
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Opens the address as a browser does. */
async function enter(): Promise<{ readonly cookie: string; readonly base: string }> {
  const { pathname, search } = new URL(server.address);
  const { headers } = await ask(pathname + search);
  const [pair] = headers['set-cookie'] ?? [];
  return { cookie: pair?.split(';')[0] ?? '', base: [headers['location']].flat()[0]?.replace(/\/$/, '') ?? '' };
}

function origin(): string {
  return new URL(server.address).origin;
}

test('it listens at 127.0.0.1 only, at a port and with a token of each run', async () => {
  const other = await listen(site);
  const [one, two] = [new URL(server.address), new URL(other.address)];
  await other.close();
  expect(one.hostname).toBe('127.0.0.1');
  expect(one.port).not.toBe(two.port);
  expect(one.searchParams.get('token')).toMatch(/^[\w-]{32}$/);
  expect(one.searchParams.get('token')).not.toBe(two.searchParams.get('token'));
});

test('the address opens the page in any number of browsers', async () => {
  for (const { cookie, base } of [await enter(), await enter()]) {
    expect(await ask(`${base}/`, { headers: { cookie } })).toMatchObject({ status: 200, body: '<p>é</p>' });
  }
});

test('every answer forbids scripts of others, frames, and guessing of types', async () => {
  const { cookie, base } = await enter();
  const headers = { cookie };
  for (const { headers: sent } of [
    await ask(`${base}/`, { headers }),
    await ask('/'),
    await ask(`${base}/nothing`, { headers }),
  ]) {
    expect(sent['content-security-policy']).toContain("default-src 'none'");
    expect(sent['content-security-policy']).toContain("script-src 'self';");
    expect(sent['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(sent['x-content-type-options']).toBe('nosniff');
    expect(sent['access-control-allow-origin']).toBeUndefined();
  }
});

test('a name of others that leads here is refused (DNS rebinding)', async () => {
  const { cookie, base } = await enter();
  const headers = { cookie, host: `evil.example:${new URL(server.address).port}` };
  expect((await ask(`${base}/`, { headers })).status).toBe(403);
});

test('a form on another page posts nothing', async () => {
  const sent = { method: 'POST', body: 'x' };
  const { cookie: own, base } = await enter();
  expect(
    (await ask(`${base}/open`, { ...sent, headers: { cookie: own, origin: 'https://evil.example' } })).status,
  ).toBe(403);
  expect((await ask(`${base}/open`, { ...sent, headers: { cookie: own } })).status).toBe(403);
  expect((await ask(`${base}/open`, { ...sent, headers: { origin: origin() } })).status).toBe(401);
  expect(posted).toEqual([]);
  expect((await ask(`${base}/open`, { ...sent, headers: { cookie: own, origin: origin() } })).status).toBe(200);
});

// Only root can become someone else; only once Node runs, since its program may lie where others can’t read it.
test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
  'another user of the machine isn’t answered, with the right address and all',
  () => {
    const script = `process.setuid(Number(process.argv[2]));
      require('node:http').get(process.argv[1], { agent: false })
      .on('response', (response) => { console.log(response.statusCode); response.destroy(); })
      .on('error', () => console.log('closed'));`;
    const askAs = (uid: number) =>
      new Promise<string>((resolve) => {
        const args = ['-e', script, server.address, `${uid}`];
        execFile(process.execPath, args, { cwd: '/', env: {} }, (_error, out) => resolve(out.trim()));
      });
    return expect(Promise.all([askAs(0), askAs(65_534)])).resolves.toEqual(['303', 'closed']);
  },
);

test('a path that climbs is no page', async () => {
  const { cookie, base } = await enter();
  const headers = { cookie };
  for (const path of ['/../../etc/passwd', '/..%2f..%2fetc%2fpasswd', '//etc/passwd', '/.git/config', '/a/./b']) {
    expect((await ask(base + path, { headers })).status).toBeGreaterThanOrEqual(400);
  }
});

test('a body of 100 MB is refused at its limit', async () => {
  const { cookie, base } = await enter();
  const headers = { cookie, origin: origin() };
  const asked = ask(`${base}/open`, { method: 'POST', headers, body: 'x'.repeat(100_000_000) });
  expect(
    await asked.then(
      ({ status }) => status,
      () => 413,
    ),
  ).toBe(413);
  expect(posted).toEqual([]);
});

test('headers of 100 KB are refused, and the connection may be closed before they are sent', async () => {
  const sent = ask('/', { headers: { cookie: 'a'.repeat(100_000) } });
  const answer = await sent.then(
    ({ status }) => status,
    ({ code }: NodeJS.ErrnoException) => code,
  );
  expect([431, 'ECONNRESET', 'EPIPE']).toContain(answer);
});

test('200 connections at once: those beyond the limit are closed, and the others are answered', async () => {
  const { cookie: own, base } = await enter();
  const { hostname, port } = new URL(server.address);
  const sockets: Socket[] = [];
  const closed = await new Promise<number>((resolve) => {
    let count = 0;
    for (let n = 0; n < 200; n += 1) {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        count += 1;
        if (count >= 136) resolve(count);
      });
      sockets.push(socket);
    }
  });
  expect(closed).toBeGreaterThanOrEqual(136);
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => setImmediate(resolve));
  const answer = await ask(`${base}/`, { headers: { cookie: own } }).catch(() =>
    ask(`${base}/`, { headers: { cookie: own } }),
  );
  expect(answer.status).toBe(200);
});

test('a page that never reads its events is waited for, and not sent more', async () => {
  const { cookie: own, base } = await enter();
  const { hostname, port } = new URL(server.address);
  const socket = connect(Number(port), hostname);
  socket.pause();
  socket.write(`GET ${base}/events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${own}\r\n\r\n`);
  const subscriber = await until(() => subscribers[0]);
  let sent = 0;
  while (subscriber.isReady() && sent < 1_000) {
    subscriber.send('changed', 'x'.repeat(100_000));
    sent += 1;
  }
  expect(sent).toBeLessThan(1_000);
  socket.destroy();
  await until(() => (gone > 0 ? gone : undefined));
  expect(gone).toBe(1);
});

test('an exception ends one answer, is told, and says nothing to the browser', async () => {
  const { cookie, base } = await enter();
  const headers = { cookie };
  const { status, body } = await ask(`${base}/broken`, { headers });
  expect(status).toBe(500);
  expect(body).not.toContain('a fault');
  expect(faults).toHaveLength(1);
  expect((await ask(`${base}/`, { headers })).status).toBe(200);
});

test('a browser that goes away while it posts is no fault', async () => {
  const { cookie: own, base } = await enter();
  const { hostname, port } = new URL(server.address);
  const socket = connect(Number(port), hostname);
  const origin = `http://127.0.0.1:${port}`;
  const head = `POST ${base}/open HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${own}\r\nOrigin: ${origin}\r\n`;
  // It is answered that it may go on, so the server waits for the rest.
  socket.write(`${head}Expect: 100-continue\r\nContent-Length: 100\r\n\r\n`);
  await new Promise((resolve) => void socket.once('data', resolve));
  await new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
    socket.destroy();
  });
  expect((await ask(`${base}/`, { headers: { cookie: own } })).status).toBe(200);
  expect([faults, posted]).toEqual([[], []]);
});

test('a request that is refused ends its connection', async () => {
  expect((await ask('/', { headers: { host: 'evil.example' } })).headers['connection']).toBe('close');
});

test('closing ends pages that stay open', async () => {
  const { cookie, base } = await enter();
  const headers = { cookie };
  const open = ask(`${base}/events`, { headers }).then(
    () => 'ended',
    () => 'ended',
  );
  await until(() => subscribers[0]);
  await server.close();
  expect(await open).toBe('ended');
});

async function until<T>(found: () => T | undefined): Promise<T> {
  for (;;) {
    const value = found();
    if (value !== undefined) return value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
