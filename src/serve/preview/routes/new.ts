import { briefName } from '../../../project/select-briefs.ts';
import { listOutlines } from '../../../project/workspace-files.ts';
import { type Answer, html, plain } from '../../answer.ts';
import { newKind } from '../beginning.ts';
import { beginningHtml } from '../page/question-form.ts';
import type { Preview } from '../preview.ts';

/** Asks what is still to be said before something new can be made, or makes it. */
export async function newAnswer(preview: Preview, name: string, fields: URLSearchParams): Promise<Answer> {
  const answers = Object.fromEntries(fields);
  const kind = newKind(name);
  if (kind === undefined) return plain(404, 'nothing of this kind can be begun');
  const before = new Set(briefsOf(preview));
  const beginning = await preview.begin(kind, answers);
  const begun = briefsOf(preview).find((brief) => !before.has(brief));
  const changed = kind === 'slide' ? briefsOf(preview).find((brief) => brief === answers['brief']) : undefined;
  return html(beginningHtml(kind, answers, beginning, begun ?? changed));
}

function briefsOf({ io, workspace }: Preview): readonly string[] {
  return listOutlines(io, workspace).value.map(briefName);
}
