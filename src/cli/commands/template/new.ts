import { isIdentifier } from '../../../model/identifier.ts';
import { answerFromSoundTemplate } from '../../answer-from-template.ts';
import { command, WrongUse } from '../../command.ts';
import { ANSWERING, TEMPLATE_NAME } from '../../shared-options.ts';

export const templateNew = command({
  name: 'template new',
  describe: 'Begin a template of your own, which says only what is different',
  takes: { name: TEMPLATE_NAME },
  options: {
    ...ANSWERING,
    from: {
      type: 'string',
      demandOption: true,
      describe: 'The template that it extends, or the PowerPoint file that it takes: ministry, ours.pptx',
      requiresArg: true,
    },
  },
  examples: [['$0 template new ours --from ministry', 'templates/ours, like ministry until you change it']],
  run: async (given, around) => {
    const { newTemplate } = await import('../../../project/templates/new-template.ts');
    const { name, from } = given;
    if (!isIdentifier(name)) {
      const hint = 'write small letters and hyphens, such as our-branch';
      return new WrongUse(`${JSON.stringify(name)} can’t be the name of a template`, hint);
    }
    return answerFromSoundTemplate('template new', given, from, around, {}, async (read, workspace) => {
      const made = newTemplate(around.io, workspace, name, read);
      if (made.kind === 'taken') {
        return new WrongUse(`${made.path} is there already`, 'choose another name; nothing was changed');
      }
      const { path, takes, written } = made;
      const does = takes ? 'says what is taken from' : 'extends';
      return {
        lines: written.value ? [`${path} ${does} ${from}; name it in a brief: template: ${name}`] : [],
        json: { path, extends: from },
        diagnostics: written.diagnostics,
      };
    });
  },
});
