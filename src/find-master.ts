import { dirname, posix } from 'node:path';
import { type Diagnostic, diagnostic, type Outcome } from './diagnostics/diagnostic.ts';
import type { Io } from './io.ts';
import type { Spanned } from './model/span.ts';
import { realPathInside, type Workspace } from './workspace.ts';

/** A PowerPoint file that an outline names as its template. */
export interface FoundMaster {
  readonly name: string;
  /** Relative to the workspace's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly span: Diagnostic['span'];
}

/** In bytes: masters with all their pictures come nowhere near. */
const LARGEST = 100 * 2 ** 20;

/** Whether a template's name is that of a PowerPoint file. */
export function isMasterFile(template: string): boolean {
  return /\.(?:pptx|potx)$/i.test(template);
}

/** The file that a template's name leads to from `templates/`, else from the outline's folder. */
export function findMaster(io: Io, workspace: Workspace, template: Spanned<string>): Outcome<FoundMaster | undefined> {
  const { value: name, span } = template;
  for (const folder of ['templates', dirname(span.file)]) {
    const path = posix.normalize(posix.join(folder, name));
    const real = path.startsWith('../') ? undefined : realPathInside(io, workspace, path);
    const bytes = real === undefined ? undefined : io.readBytes(real);
    if (bytes === undefined) continue;
    if (bytes.length <= LARGEST) return { value: { name, path, bytes, span }, diagnostics: [] };
    const hint = 'delete its slides and large pictures, and save it anew';
    return {
      value: undefined,
      diagnostics: [diagnostic('template/master-file', { message: `${name} is too large to be read`, span, hint })],
    };
  }
  const message = `there is no PowerPoint file ${name} in templates/ or beside the outline`;
  const hint = 'put it into templates/ and write its name with .pptx or .potx';
  return { value: undefined, diagnostics: [diagnostic('template/unknown', { message, span, hint })] };
}
