import { MAIN_LANGUAGE } from '../../../language/languages.ts';
import { answerInWorkspace } from '../../answer-from-template.ts';
import { columns } from '../../columns.ts';
import { command } from '../../command.ts';
import { ANSWERING } from '../../shared-options.ts';

const HEADINGS = [{ name: 'NAME' }, { name: 'LABEL' }, { name: 'EXTENDS' }, { name: 'LAYOUTS' }];

export const templateList = command({
  name: 'template list',
  describe: 'List the templates of the workspace',
  options: ANSWERING,
  run: async (given, around) => {
    const { listTemplates } = await import('../../../project/templates/list-templates.ts');
    return answerInWorkspace('template list', given, around, async (workspace) => {
      const { value: templates, diagnostics } = await listTemplates(around.io, workspace);
      const rows = templates.map(({ name, label, extends: parent, layouts }) => [
        name,
        label[MAIN_LANGUAGE] ?? '',
        parent ?? '',
        String(layouts.length),
      ]);
      return { lines: rows.length === 0 ? [] : columns(HEADINGS, rows), json: { templates }, diagnostics };
    });
  },
});
