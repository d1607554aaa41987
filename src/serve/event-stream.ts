import type { ServerResponse } from 'node:http';
import { GUARDING } from './answer.ts';

/** A page that stays open and is told what changes (server-sent events). */
export interface Subscriber {
  /** Whether what was sent before is on its way. While it isn’t, nothing more should be sent. */
  readonly isReady: () => boolean;
  /** @param data - is written as JSON */
  readonly send: (event: string, data: unknown) => void;
  /** Calls back once, when what was sent is on its way. */
  readonly whenReady: (then: () => void) => void;
}

/** Comments keep the connection known to be alive, in milliseconds. */
const BEAT = 15_000;

/** Turns a response into a stream of server-sent events. */
export function eventStream(response: ServerResponse): Subscriber {
  response.writeHead(200, { ...GUARDING, 'Content-Type': 'text/event-stream; charset=utf-8' });
  response.write('retry: 500\n\n');
  const beat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(':\n\n');
  }, BEAT);
  beat.unref();
  response.on('close', () => clearInterval(beat));
  response.socket?.setNoDelay(true);
  return {
    isReady: () => !response.writableNeedDrain,
    send: (event, data) => {
      if (!response.destroyed) response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    whenReady: (then) => void response.once('drain', then),
  };
}
