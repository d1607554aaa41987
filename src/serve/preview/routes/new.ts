import { type Answer, html, plain } from '../../answer.ts';
import { newKind } from '../beginning.ts';
import { beginningHtml } from '../page/question-form.ts';
import type { Preview } from '../preview.ts';

/** Asks what is still to be said before something new can be made, or makes it. */
export async function newAnswer({ begin }: Preview, name: string, fields: URLSearchParams): Promise<Answer> {
  const answers = Object.fromEntries(fields);
  const kind = newKind(name);
  if (kind === undefined) return plain(404, 'nothing of this kind can be begun');
  return html(beginningHtml(kind, answers, await begin(kind, answers)));
}
