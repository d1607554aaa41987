import type { Examination } from '../../project/doctor/examine.ts';
import { findWorkspace } from '../../project/find-workspace.ts';
import { NOTHING, printed } from '../answer.ts';
import { columns } from '../columns.ts';
import { command } from '../command.ts';
import { ANSWERING } from '../shared-options.ts';

/** Exit 1 if something is missing that the program can’t do without, 2 if there is no workspace where --root says. */
export const doctor = command({
  name: 'doctor',
  describe: 'Tell what is installed, what is missing, and what it would give',
  options: ANSWERING,
  examples: [['$0 doctor --format json', 'for programs, and for a report of a fault']],
  run: async (given, around) => {
    const { io, program } = around;
    const { value: workspace, diagnostics: wrong } = findWorkspace(io, given.root);
    // It looks at the program too, so it needs no workspace.
    if (workspace === undefined && (given.root !== undefined || wrong.some(({ code }) => code !== NO_WORKSPACE))) {
      return printed('doctor', 2, { ...NOTHING, diagnostics: wrong }, [], given, around);
    }
    const { thisMachine } = await import('../../project/doctor/machine.ts');
    const { editorOf } = await import('../../serve/editors.ts');
    const { examine } = await import('../../project/doctor/examine.ts');
    const { parts, fonts, diagnostics } = await examine(io, thisMachine(), workspace, {
      build: program.build,
      editor: editorOf(io.env),
    });
    const json = {
      parts: parts.map((part) => ({ ...part, installed: part.found !== undefined })),
      fonts: fonts.map((font) => ({ ...font, installed: font.shownIn === font.font })),
    };
    const answer = { lines: [...partLines(parts), '', ...fontLines(fonts)], json, diagnostics };
    return printed('doctor', diagnostics.length > 0 ? 1 : 0, answer, [], given, around);
  },
});

const NO_WORKSPACE = 'workspace/not-found';

function partLines(parts: Examination['parts']): readonly string[] {
  return columns(
    [{ name: 'PART' }, { name: 'FOUND' }, { name: 'GIVES' }],
    parts.map(({ name, found, gives, hint }) => [
      name,
      found ?? 'missing',
      found === undefined && hint !== undefined ? `${gives}: ${hint}` : gives,
    ]),
  );
}

function fontLines(fonts: Examination['fonts']): readonly string[] {
  return columns(
    [{ name: 'FONT' }, { name: 'TEMPLATES' }, { name: 'HERE' }],
    fonts.map(({ font, templates, shownIn, wouldDo }) => [
      font,
      templates.join(', '),
      shownIn === font
        ? 'installed'
        : shownIn === undefined
          ? `missing: slides look otherwise here, and lines may break otherwise; install ${wouldDo.join(' or ')}`
          : `${shownIn} stands in, which is as wide`,
    ]),
  );
}
