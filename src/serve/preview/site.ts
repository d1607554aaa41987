import { join } from 'node:path';
import { MOST_TEXT } from '../../project/read-inside.ts';
import type { Answer } from '../answer.ts';
import { oneAfterAnother } from '../in-turn.ts';
import type { Site } from '../listen.ts';
import type { Preview } from './preview.ts';
import { briefAnswer, lookedAt } from './routes/brief.ts';
import { buildAnswer } from './routes/build.ts';
import { explainAnswer } from './routes/explain.ts';
import { factAnswer, factsAnswer } from './routes/facts.ts';
import { homeAnswer } from './routes/home.ts';
import { newAnswer } from './routes/new.ts';
import { openAnswer, showDeckAnswer } from './routes/open.ts';

const NEW = '/new/';

/** The pages of a preview, by their addresses. */
export function previewSite(preview: Preview, fault: (error: unknown) => void): Site {
  // What writes files reads them first, so that two at once would undo one another.
  const writing = oneAfterAnother();
  return {
    get: async (path, query) => {
      switch (path) {
        case '/':
          return query.has('brief') ? briefAnswer(preview, query) : homeAnswer(preview);
        case '/facts':
          return factsAnswer(preview, query);
        case '/fact':
          return factAnswer(preview, query);
        case '/explain':
          return explainAnswer(query);
        case '/client.js':
          return clientScript(preview);
        default:
          return undefined;
      }
    },
    post: async (path, body) => {
      const fields = new URLSearchParams(body);
      // Its answers may have any name.
      if (path.startsWith(NEW)) return writing(() => newAnswer(preview, path.slice(NEW.length), fields));
      switch (path) {
        case '/open':
          return openAnswer(preview, fields);
        case '/show':
          return showDeckAnswer(preview, fields);
        case '/build':
          return writing(() => buildAnswer(preview, fields));
        default:
          return undefined;
      }
    },
    subscribe: (subscriber, query) => {
      const looked = lookedAt(preview, query);
      let leave: (() => void) | undefined;
      let isGone = looked === undefined;
      if (looked !== undefined) {
        preview.sessions.of(looked).then((session) => {
          if (!isGone) leave = session.join(subscriber, Number(query.get('known')));
        }, fault);
      }
      return () => {
        isGone = true;
        leave?.();
      };
    },
    fault,
  };
}

/** The script of the pages, which the bundle holds beside the program. */
function clientScript({ io }: Preview): Answer | undefined {
  const shipped = io.shipped();
  const script = shipped === undefined ? undefined : io.readText(join(shipped, 'dist', 'client.js'), MOST_TEXT);
  return script?.kind === 'there' ? { status: 200, type: 'script', body: script.value } : undefined;
}
