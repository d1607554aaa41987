import { NOTHING, printed } from '../answer.ts';
import { command, type Printout, WrongUse } from '../command.ts';
import { reportBug } from '../report-bug.ts';
import { ANSWERING } from '../shared-options.ts';

/** Shows briefs in a browser while they are written, until someone breaks off. */
export const preview = command({
  name: 'preview',
  describe: 'See briefs in a browser while they are written',
  takes: {
    brief: { type: 'string', describe: 'A brief, by path or name (default: a page of all)', called: 'a brief' },
  },
  options: {
    ...ANSWERING,
    'no-open': { type: 'boolean', describe: 'Print the address and open no browser' },
    editor: {
      type: 'string',
      describe: 'What opens the place of a finding: vscode, idea, vim (default: BRIEFDECK_EDITOR, VISUAL or EDITOR)',
      requiresArg: true,
    },
  },
  examples: [
    ['$0 preview', 'all briefs of the workspace'],
    ['$0 preview at-a-glance --editor vim', 'one brief, its findings leading into Vim'],
  ],
  run: async (given, around): Promise<Printout | WrongUse> => {
    const { io, program } = around;
    const { EDITOR_NAMES, editorOf, meantEditor } = await import('../../serve/editors.ts');
    const { brief } = given;
    const editor = given.editor ?? editorOf(io.env) ?? (io.env['BRIEFDECK_EDITOR']?.trim() || undefined);
    if (editor !== undefined && !EDITOR_NAMES.includes(editor)) {
      const meant = meantEditor(editor);
      const hint = meant === undefined ? `choose one of ${EDITOR_NAMES.join(', ')}` : `did you mean ${meant}?`;
      const by = given.editor === undefined ? ', which BRIEFDECK_EDITOR names' : '';
      return new WrongUse(`no editor is known as ${editor}${by}`, hint);
    }
    const { findWorkspace } = await import('../../project/find-workspace.ts');
    const { briefName, selectBriefs } = await import('../../project/select-briefs.ts');
    const { value: workspace, diagnostics } = findWorkspace(io, given.root);
    if (!workspace) return printed('preview', 2, { ...NOTHING, diagnostics }, [], given, around);
    const selected = brief === undefined ? undefined : selectBriefs(io, workspace, [brief]);
    const [path, ...others] = selected?.value ?? [];
    if (selected !== undefined && path === undefined) {
      return printed('preview', 2, { ...NOTHING, diagnostics: selected.diagnostics }, [], given, around);
    }
    if (path !== undefined && others.length > 0) {
      const names = [path, ...others].slice(0, MOST_NAMED).map(briefName).join(', ');
      return new WrongUse(
        `${brief} holds ${others.length + 1} briefs`,
        `name one of them, or none to see all: ${names}`,
      );
    }
    const { startPreview } = await import('../../serve/preview/start-preview.ts');
    const { beginBy } = await import('../asking/begin.ts');
    const started = await startPreview({
      io,
      workspace,
      open: (options) => program.open(io, workspace, options),
      begin: beginBy(around, workspace),
      editor,
      fault: (error) => void reportBug(error, io),
      stay: program.stay,
    });
    const address =
      path === undefined
        ? started.address
        : `${started.address}&${new URLSearchParams({ brief: briefName(path) }).toString()}`;
    io.out(
      given.format === 'json'
        ? `${JSON.stringify({ schemaVersion: 1, command: 'preview', address })}\n`
        : `${address}\n`,
    );
    if (given.format === 'text') io.err('Ctrl-C ends the preview\n');
    if (!given['no-open'] && !(await started.show(address)) && given.format === 'text') {
      io.err('no browser could be started: open the address in one\n');
    }
    await ended(program.interruption?.());
    await started.close();
    return { exit: 0, out: '', err: '' };
  },
});

/** How many briefs are named where one is to be chosen. */
const MOST_NAMED = 12;

function ended(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal === undefined || signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
