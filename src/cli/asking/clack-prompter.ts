import { note, select, text } from '@clack/prompts';
import type { Choice, Question } from '../../project/new/question.ts';
import { wrongWith } from './ask-all.ts';
import type { Prompter } from './prompter.ts';

/** Asks at the terminal of this process. */
export const CLACK_PROMPTER: Prompter = {
  ask: async (question) => {
    const { choices } = question;
    const answer = await (choices === undefined ? typed(question) : chosen(question, choices));
    return typeof answer === 'string' ? answer : undefined;
  },
  tell: (lines) => {
    if (lines.length > 0) note(lines.join('\n'));
  },
};

function typed(question: Question): Promise<string | symbol> {
  const { asks, otherwise } = question;
  return text({
    message: asks,
    ...(otherwise !== undefined && { defaultValue: otherwise }),
    ...(otherwise && { placeholder: otherwise }),
    validate: (answer = '') => {
      const wrong = answer === '' && otherwise !== undefined ? undefined : wrongWith(question, answer);
      return wrong && `${wrong.message}: ${wrong.hint}`;
    },
  });
}

function chosen({ asks, otherwise }: Question, choices: readonly Choice[]): Promise<string | symbol> {
  return select({
    message: asks,
    options: choices.map(({ value, describe }) => ({ value, ...(describe !== undefined && { hint: describe }) })),
    ...(otherwise !== undefined && { initialValue: otherwise }),
    maxItems: MOST_SHOWN,
  });
}

/** More choices than these are scrolled through. */
const MOST_SHOWN = 12;
