import { findWorkspace } from '../../../project/find-workspace.ts';
import type { AddedFont } from '../../../project/templates/add-font.ts';
import { command } from '../../command.ts';
import { present } from '../../present.ts';
import { ANSWERING } from '../../shared-options.ts';

export const templateFontAdd = command({
  name: 'template font add',
  describe: 'Keep a font’s advances in the template, so that text in it is measured exactly',
  takes: {
    file: {
      type: 'string',
      demandOption: true,
      describe: 'A font’s file: .ttf, .otf, .woff or .woff2, one for each style',
      called: 'a font’s file',
    },
  },
  options: {
    ...ANSWERING,
    template: {
      type: 'string',
      describe: 'The template’s folder in templates/ (default: the only one)',
      requiresArg: true,
    },
  },
  examples: [['$0 template font add MinistrySans-Bold.otf', 'its bold, beside the styles added before']],
  run: async (given, { io }) => {
    const { addFont } = await import('../../../project/templates/add-font.ts');
    const { VERSION } = await import('../../../project/version.ts');
    const workspace = findWorkspace(io, given.root);
    const added = workspace.value && (await addFont(io, workspace.value, given));
    const font = added?.value;
    const report = {
      command: 'template font add',
      version: VERSION,
      ok: font !== undefined,
      outputs: [],
      diagnostics: added?.diagnostics ?? workspace.diagnostics,
      texts: [],
      timings: {},
    };
    return present(report, font ? 0 : 1, font ? [lineOf(font)] : [], given, io);
  },
});

function lineOf({ path, family, has, lacks }: AddedFont): string {
  const words = (names: readonly string[]) => names.join(', ').replace('boldItalic', 'bold italic');
  const styles = lacks.length === 0 ? words(has) : `${words(has)} (still without ${words(lacks)})`;
  return `${path}  ${family}: ${styles}`;
}
