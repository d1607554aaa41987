import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Template } from '../model/template.ts';
import type { TextFile } from '../model/text-file.ts';
import { filesIn } from './files-in.ts';
import { checkPartial } from './partial.ts';
import { readPartial } from './partial-pieces.ts';

/** The text partials in a template's `text/*.hbs`, by name. A partial with a mistake writes nothing. */
export function readPartials(files: readonly TextFile[]): Outcome<Template['partials']> {
  const diagnostics: Diagnostic[] = [];
  const partials = filesIn(files, /(?:^|\/)text\/([^/]+)\.hbs$/).map(({ name, file }) => {
    const mistakes = checkPartial(name, file);
    const read = mistakes.length === 0 ? readPartial(file) : { value: [], diagnostics: mistakes };
    diagnostics.push(...read.diagnostics);
    return [name, { file: file.path, pieces: read.value }] as const;
  });
  return { value: Object.fromEntries(partials), diagnostics };
}
