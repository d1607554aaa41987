import type { Answers, Question } from '../../../project/new/question.ts';
import type { Beginning, NewKind } from '../beginning.ts';
import { attribute, words } from './words.ts';

/**
 * The next question of something new as a form that carries the answers so far, or what came of it.
 *
 * @param brief - the one to look at now
 */
export function beginningHtml(
  kind: NewKind,
  answers: Answers,
  beginning: Beginning,
  brief: string | undefined,
): string {
  if (beginning.kind === 'ended') {
    const { ok } = beginning;
    const look =
      brief === undefined ? '' : `<p><a href="./?${new URLSearchParams({ brief }).toString()}">Look at it</a></p>`;
    return `<h1${ok ? ' data-made' : ''}>${ok ? 'It is there' : 'It was not made'}</h1>${look}${lines(beginning.lines)}`;
  }
  const { question, wrong, tells } = beginning;
  const said = Object.entries(answers)
    .filter(([option]) => option !== question.option)
    .map(([option, answer]) => `<input type="hidden" name="${attribute(option)}" value="${attribute(answer)}">`);
  const refusal =
    wrong === undefined
      ? ''
      : `<p class="finding error"><strong>${words(wrong.message)}</strong> ${words(wrong.hint)}</p>`;
  return (
    `<form data-kind="${kind}">${said.join('')}<h1>${words(question.asks)}</h1>${lines(tells)}${refusal}` +
    `<p>${field(question, answers[question.option])}</p><p><button>Go on</button></p></form>`
  );
}

function lines(all: readonly string[]): string {
  return all.map((line) => `<p>${words(line)}</p>`).join('');
}

function field({ option, asks, otherwise, choices }: Question, given: string | undefined): string {
  const value = given ?? otherwise ?? '';
  const named = `name="${attribute(option)}" aria-label="${attribute(asks)}" autofocus`;
  if (choices === undefined) return `<input ${named} value="${attribute(value)}" autocomplete="off">`;
  const options = choices.map(
    (choice) =>
      `<option value="${attribute(choice.value)}"${choice.value === value ? ' selected' : ''}>` +
      `${words(choice.describe === undefined ? choice.value : `${choice.value}: ${choice.describe}`)}</option>`,
  );
  return `<select ${named}>${options.join('')}</select>`;
}
