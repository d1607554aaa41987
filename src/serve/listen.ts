import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type Answer, GUARDING, headersOf, plain } from './answer.ts';
import { eventStream, type Subscriber } from './event-stream.ts';
import { type Admission, admit, type Gate } from './guard.ts';
import { isOfAnotherUser } from './peer.ts';

/** What a server answers to those that the guard lets in. */
export interface Site {
  /** Undefined: there is no such page. */
  readonly get: (path: string, query: URLSearchParams) => Promise<Answer | undefined>;
  readonly post: (path: string, body: string) => Promise<Answer | undefined>;
  /** A page at `/events` that stays open. Returns what to do when it is gone. */
  readonly subscribe: (subscriber: Subscriber, query: URLSearchParams) => () => void;
  /** An exception in an answer: a fault of ours. */
  readonly fault: (error: unknown) => void;
}

export interface Listening {
  /** With the token, for whoever may look. */
  readonly address: string;
  /** Ends all connections. */
  readonly close: () => Promise<void>;
}

/** Some browsers with six connections each, and no more: each takes memory. */
const MOST_CONNECTIONS = 64;

/** What a page sends is an address in a file, or a fact’s ID. */
const LARGEST_BODY = 64 * 1024;

/** Of a request line and its headers, in bytes: cookies of other servers on this host come along. */
const LARGEST_HEADERS = 32 * 1024;

/** How long a request may take to arrive, in milliseconds. Answers may take longer. */
const ARRIVAL = 10_000;

/** Serves a site to browsers of this machine, at a free port of 127.0.0.1. */
export async function listen(site: Site): Promise<Listening> {
  const token = randomBytes(24).toString('base64url');
  const base = `/${randomBytes(24).toString('base64url')}`;
  const sockets = new Set<Socket>();
  const server = createServer(
    {
      maxHeaderSize: LARGEST_HEADERS,
      headersTimeout: ARRIVAL,
      requestTimeout: ARRIVAL,
      connectionsCheckingInterval: 1_000,
      keepAliveTimeout: 5_000,
    },
    (request, response) => {
      const { port } = server.address() as AddressInfo;
      answerTo(request, response, site, { port, token, base }).catch((error: unknown) => {
        // The browser went away before all of the request was here.
        if (request.destroyed && !request.complete) return;
        site.fault(error);
        if (!response.headersSent) send(response, plain(500, 'internal error; please report it'));
        else response.destroy();
      });
    },
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.on('connection', (socket) => {
    if (isOfAnotherUser(socket)) {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      server.off('error', reject);
      // A connection that the system can’t hand over, since too many files are open.
      server.on('error', site.fault);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/?token=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function answerTo(request: IncomingMessage, response: ServerResponse, site: Site, gate: Gate): Promise<void> {
  const { method = '', url = '', headers } = request;
  const { host, origin, cookie } = headers;
  const fetchSite = [headers['sec-fetch-site']].flat()[0];
  const admission = admit({ method, target: url, host, origin, cookie, fetchSite }, gate);
  switch (admission.kind) {
    case 'refused':
      return send(response, plain(admission.status, admission.why), true);
    case 'exchanged':
      response.writeHead(303, { ...GUARDING, Location: admission.location, 'Set-Cookie': admission.cookie }).end();
      return;
    case 'admitted':
      return answerAdmitted(request, response, site, admission);
    default:
      admission satisfies never;
  }
}

async function answerAdmitted(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
  { path, query }: Extract<Admission, { kind: 'admitted' }>,
): Promise<void> {
  const { method } = request;
  if (method === 'GET' && path === '/events') {
    const stream = eventStream(response);
    response.on('close', site.subscribe(stream, query));
    return;
  }
  if (method === 'GET') return send(response, (await site.get(path, query)) ?? plain(404, 'there is no such page'));
  const body = await bodyOf(request);
  if (body === undefined) return send(response, plain(413, `at most ${LARGEST_BODY} bytes are read`), true);
  send(response, (await site.post(path, body)) ?? plain(404, 'there is no such page'));
}

function send(response: ServerResponse, answer: Answer, closes = false): void {
  response.writeHead(answer.status, {
    ...headersOf(answer),
    'Content-Length': Buffer.byteLength(answer.body),
    ...(closes && { Connection: 'close' }),
  });
  response.end(answer.body);
}

/** Undefined if it is too large; what comes after the limit isn’t read. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  // `request` yields buffers, since no encoding is set.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
