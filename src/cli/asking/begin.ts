import type { Answers, Question, Wrong } from '../../project/new/question.ts';
import type { Workspace } from '../../project/workspace.ts';
import type { Begin, Beginning } from '../../serve/preview/beginning.ts';
import type { Surroundings } from '../command.ts';
import { wrongWith } from './ask-all.ts';
import type { Prompter } from './prompter.ts';

/**
 * Runs `briefdeck new KIND` with answers that come one after the other from elsewhere than a terminal. Each time it runs from its
 * beginning, as far as the answers go.
 */
export function beginBy({ io, program, run }: Surroundings, { root }: Workspace): Begin {
  return async (kind, answers): Promise<Beginning> => {
    const written = { out: '', err: '' };
    const asking = answeredBy(answers);
    const exit = await run(
      ['new', kind, '--root', root, '--color', 'never'],
      {
        ...io,
        interactive: false,
        out: (text) => {
          written.out += text;
        },
        err: (text) => {
          written.err += text;
        },
      },
      { ...program, prompter: async () => asking.prompter },
    );
    if (asking.next.question !== undefined) {
      return { kind: 'asked', question: asking.next.question, wrong: asking.next.wrong, tells: asking.tells };
    }
    const lines = `${written.out}${written.err}`.split('\n').filter((line) => line !== '');
    return { kind: 'ended', ok: exit === 0, lines };
  };
}

interface Asking {
  readonly prompter: Prompter;
  readonly tells: readonly string[];
  /** The first question that the answers leave open. */
  readonly next: { question?: Question; wrong?: Wrong | undefined };
}

function answeredBy(answers: Answers): Asking {
  const tells: string[] = [];
  const next: Asking['next'] = {};
  return {
    tells,
    next,
    prompter: {
      tell: (lines) => void tells.push(...lines),
      ask: async (question) => {
        const answer = answers[question.option];
        const wrong = answer === undefined ? undefined : wrongWith(question, answer);
        if (answer !== undefined && wrong === undefined) {
          return answer.trim() === '' ? question.otherwise : answer;
        }
        next.question = question;
        next.wrong = wrong;
        return undefined;
      },
    },
  };
}
