import { languageNames } from '../../../language/languages.ts';
import { answerFromSoundTemplate } from '../../answer-from-template.ts';
import { command } from '../../command.ts';
import { ANSWERING, TEMPLATE_NAME } from '../../shared-options.ts';
import { withProgress } from '../../with-progress.ts';

/**
 * Checks a template on its own: everything found when it is read (contrast, sizes, fonts, slots
 * that are never reached), and whether each layout holds slides with much content, in every
 * language.
 */
export const templateCheck = command({
  name: 'template check',
  describe: 'Check colours, fonts and slots, and whether every layout holds much in every language',
  takes: { name: TEMPLATE_NAME },
  options: ANSWERING,
  run: async (given, around) => {
    const { checkTemplate } = await import('../../../project/templates/check-template.ts');
    const { name } = given;
    const { io, program } = around;
    return answerFromSoundTemplate(
      'template check',
      given,
      name,
      around,
      { template: name },
      async ({ template }, workspace) => {
        const diagnostics = await withProgress(around, given, (tell) =>
          checkTemplate(io, workspace, template, program.open, tell),
        );
        const layouts = template.layouts.length;
        const lines =
          diagnostics.length === 0 ? [`${name}: ${layouts} layouts hold much, in ${languageNames('and')}`] : [];
        return { lines, json: { template: name, layouts }, diagnostics };
      },
    );
  },
});
