import { dirname, posix } from 'node:path';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Spanned } from '../model/span.ts';
import type { Io } from './io.ts';
import { realPathInside, type Workspace } from './workspace.ts';

/** A PowerPoint file that an outline names as its template, or a template as its master. */
export interface FoundMaster {
  readonly name: string;
  /** Relative to the workspace's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly span: Diagnostic['span'];
}

/** A file's name, and where it was written if it was in a file. */
export type NamedMaster = Pick<Spanned<string>, 'value'> & Partial<Spanned<string>>;

/** In bytes: masters with all their pictures come nowhere near. */
const LARGEST = 100 * 2 ** 20;

const READABLE = /\.(?:pptx|potx)$/i;
/** What else somebody may take for a template: it is refused by what it is, not as a template that is not there. */
const PRESENTATIONS = /\.(?:pp[ts][xm]?|pot[xm]?|od[pg]|otp|key)$/i;
const WITH_MACROS = /m$/i;

/** Whether a template's name is that of a presentation's file. */
export function isMasterFile(template: string): boolean {
  return PRESENTATIONS.test(template);
}

/** The file that a name leads to: beside the file that it is written in, else in `templates/`. */
export function findMaster(io: Io, workspace: Workspace, named: NamedMaster): Outcome<FoundMaster | undefined> {
  const { value: name, span } = named;
  const refuse = (code: Diagnostic['code'], message: string, hint: string): Outcome<undefined> => ({
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
    const real = path.startsWith('../') ? undefined : realPathInside(io, workspace, path);
    const bytes = real === undefined ? undefined : io.readBytes(real);
    if (bytes === undefined) continue;
    if (bytes.length <= LARGEST) return { value: { name, path, bytes, span }, diagnostics: [] };
    const hint = 'delete its slides and large pictures, and save it anew';
    return refuse('template/master-file', `${name} is too large to be read`, hint);
  }
  const beside = span ? ` or beside ${span.file}` : '';
  const hint = 'put it into templates/ and write its name with .pptx or .potx';
  return refuse('template/unknown', `there is no PowerPoint file ${name} in templates/${beside}`, hint);
}
