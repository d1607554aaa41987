import { dirname, posix } from 'node:path';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Spanned } from '../model/span.ts';
import type { Io, Obstacle } from './io.ts';
import { obstacleWords } from './obstacle-words.ts';
import { outsideWords, readBytesInside } from './read-inside.ts';
import type { Workspace } from './workspace.ts';

/** A PowerPoint file that an outline names as its template, or a template as its master. */
export interface FoundMaster {
  readonly name: string;
  /** Relative to the workspace's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly span: Diagnostic['span'];
}

/** A PowerPoint file's name, and where it is written if a file names it. */
export type NamedMaster = Pick<Spanned<string>, 'value'> & Partial<Spanned<string>>;

/** In bytes. Masters with all their pictures are far smaller. */
export const MOST_MASTER = 100 * 2 ** 20;

const READABLE = /\.(?:pptx|potx)$/i;
/**
 * All kinds of presentation files, so that a name of one that can't be used is refused for its kind
 * and not reported as an unknown template.
 */
const PRESENTATIONS = /\.(?:pp[ts][xm]?|pot[xm]?|od[pg]|otp|key)$/i;
const WITH_MACROS = /m$/i;

/** Whether a template's name is the name of a presentation file. */
export function isMasterFile(template: string): boolean {
  return PRESENTATIONS.test(template);
}

/** The file with a given name: beside the file that names it, else in `templates/`. */
export function findMaster(io: Io, workspace: Workspace, named: NamedMaster): Outcome<FoundMaster | undefined> {
  const { value: name, span } = named;
  const refuse = (code: Diagnostic['code'], message: string, hint?: string): Outcome<undefined> => ({
    value: undefined,
    diagnostics: [diagnostic(code, { message, span, hint })],
  });
  if (!READABLE.test(name)) {
    const what = WITH_MACROS.test(name) ? 'may hold macros, and no deck takes over a program' : 'is no .pptx or .potx';
    return refuse(
      'template/master-file',
      `${name} ${what}`,
      'save it in PowerPoint as .potx (File, Save As, PowerPoint Template)',
    );
  }
  for (const folder of [...(span ? [dirname(span.file)] : []), 'templates']) {
    const path = posix.normalize(posix.join(folder, name));
    if (path.startsWith('../')) continue;
    const bytes = readBytesInside(io, workspace, path, MOST_MASTER);
    switch (bytes.kind) {
      case 'there':
        return { value: { name, path, bytes: bytes.value, span }, diagnostics: [] };
      case 'unreadable':
        return refuse('template/master-file', ...masterObstacle(name, bytes.obstacle));
      case 'outside': {
        const { message, hint } = outsideWords(path);
        return refuse('template/master-file', message, hint);
      }
      case 'absent':
        break;
      default:
        return bytes satisfies never;
    }
  }
  const beside = span ? ` or beside ${span.file}` : '';
  const hint = 'put it into templates/ and write its name with .pptx or .potx';
  return refuse('template/unknown', `there is no PowerPoint file ${name} in templates/${beside}`, hint);
}

/** Why a PowerPoint file can’t be read, and what to do about it. */
export function masterObstacle(name: string, obstacle: Obstacle): [message: string, hint: string | undefined] {
  const { reason, hint } = obstacleWords(obstacle);
  const smaller = 'delete its slides and large pictures, and save it anew';
  return [`${name} can’t be read: ${reason}`, obstacle.kind === 'too-large' ? smaller : hint];
}
