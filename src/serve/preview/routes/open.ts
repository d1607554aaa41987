import type { Io } from '../../../project/io.ts';
import { realPathInside } from '../../../project/read-inside.ts';
import { OUT } from '../../../project/workspace.ts';
import { type Answer, plain } from '../../answer.ts';
import { openingIn } from '../../editors.ts';
import { words } from '../page/words.ts';
import type { Preview } from '../preview.ts';

/** Opens a place of a file in the editor: starts it, or answers with an address that does. Only files of the workspace. */
export async function openAnswer(preview: Preview, fields: URLSearchParams): Promise<Answer> {
  const { io, workspace, editor } = preview;
  const name = fields.get('file') ?? '';
  const file = realPathInside(io, workspace, name);
  const line = counted(fields.get('line'));
  const column = counted(fields.get('column'));
  if (file.kind !== 'there' || !isPlainFile(io, file.value) || line === undefined || column === undefined) {
    return plain(404, 'there is no such place');
  }
  const opening = editor === undefined ? undefined : openingIn(editor, { file: file.value, line, column });
  if (opening === undefined) {
    const isShown = TEXTS.test(file.value) && (await preview.show(file.value));
    return told(isShown ? undefined : `Open ${name} at line ${line}. To have that done, set BRIEFDECK_EDITOR.`);
  }
  if (opening.kind === 'address') return { status: 200, type: 'json', body: JSON.stringify(opening) };
  const isStarted = await preview.start(opening);
  return told(isStarted ? undefined : `${opening.program} can’t be started: is it installed?`);
}

/** What the system may open: texts, never what it would run. */
const TEXTS = /\.(?:ya?ml|csv|txt|hbs|md)$/i;

/** Whether it is no folder, pipe or device, which could keep an editor waiting. */
function isPlainFile(io: Io, path: string): boolean {
  const entries = io.list(path);
  return entries.kind === 'unreadable' && entries.obstacle.kind === 'file';
}

function told(message: string | undefined): Answer {
  const html = message === undefined ? {} : { html: `<p>${words(message)}</p>` };
  return { status: 200, type: 'json', body: JSON.stringify(html) };
}

function counted(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

const DECK = new RegExp(`^${OUT}/.*\\.pptx$`, 'i');

/** Opens a deck that was built. */
export async function showDeckAnswer({ io, workspace, show }: Preview, fields: URLSearchParams): Promise<Answer> {
  const name = fields.get('deck') ?? '';
  const file = DECK.test(name) ? realPathInside(io, workspace, name) : undefined;
  if (file?.kind !== 'there' || !isPlainFile(io, file.value) || !/\.pptx$/i.test(file.value)) {
    return plain(404, 'there is no such deck');
  }
  return (await show(file.value)) ? plain(200, 'it is opened') : plain(500, 'it can’t be opened');
}
