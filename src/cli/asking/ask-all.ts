import { nearest } from '../../diagnostics/nearest.ts';
import type { Answers, Question, Step, Wrong } from '../../project/new/question.ts';
import { WrongUse } from '../command.ts';
import type { Prompter } from './prompter.ts';

/** What came of asking. */
export type Asked =
  | { readonly kind: 'answered'; readonly answers: Answers }
  | { readonly kind: 'interrupted' }
  | WrongUse;

/**
 * Answers the questions of a command in turn: by what was given with it, by someone at a terminal, or else by what holds
 * where nothing is said.
 *
 * @param given - options and arguments by name
 * @param prompter - undefined if nobody is to be asked
 */
export async function askAll(
  command: string,
  steps: readonly Step[],
  given: Readonly<Record<string, unknown>>,
  prompter: Prompter | undefined,
): Promise<Asked> {
  let answers: Answers = {};
  for (const step of steps) {
    const question = step(answers);
    if (question === undefined || (question.isUnasked && given[question.option] === undefined)) continue;
    const answer = await answerTo(command, question, given[question.option], prompter);
    if (answer instanceof WrongUse) return answer;
    if (answer === undefined) return { kind: 'interrupted' };
    answers = { ...answers, [question.option]: answer };
    prompter?.tell(question.tells?.(answer) ?? []);
  }
  return { kind: 'answered', answers };
}

async function answerTo(
  command: string,
  question: Question,
  given: unknown,
  prompter: Prompter | undefined,
): Promise<string | undefined | WrongUse> {
  const { choices, noChoice } = question;
  if (choices?.length === 0 && noChoice) return new WrongUse(noChoice.message, noChoice.hint);
  if (typeof given === 'string') {
    const wrong = wrongWith(question, given);
    return wrong === undefined ? given.trim() : new WrongUse(`${nameOf(question)}: ${wrong.message}`, wrong.hint);
  }
  if (prompter !== undefined) return (await prompter.ask(question))?.trim();
  if (question.otherwise !== undefined) return question.otherwise;
  return new WrongUse(`${command} needs ${nameOf(question)}`, hintFor(question));
}

/** `--says`, or `NAME` for an argument. */
function nameOf({ option, isArgument }: Question): string {
  return isArgument ? option.toUpperCase() : `--${option}`;
}

function hintFor({ asks, choices }: Question): string {
  return choices === undefined ? asks : `choose one of ${choices.map(({ value }) => value).join(', ')}`;
}

/** What is wrong with an answer. An empty one stands for what holds where nothing is said. */
export function wrongWith({ choices, noneMeant, wrong, otherwise }: Question, given: string): Wrong | undefined {
  const answer = given.trim();
  if (answer === '') {
    return otherwise === undefined || otherwise !== ''
      ? { message: 'nothing is said', hint: 'write something' }
      : undefined;
  }
  if (choices !== undefined && !choices.some(({ value }) => value === answer)) {
    const values = choices.map(({ value }) => value);
    const meant = nearest(answer, values);
    return {
      message: `${answer} is none of ${values.join(', ')}`,
      hint:
        meant === undefined
          ? ['choose one of them', ...(noneMeant ? [noneMeant] : [])].join(', or ')
          : `did you mean ${meant}?`,
    };
  }
  return wrong?.(answer);
}
