import { answerFromSoundTemplate } from '../../answer-from-template.ts';
import { command } from '../../command.ts';
import { ANSWERING, OVERWRITING, overwritingOf, TEMPLATE_NAME } from '../../shared-options.ts';
import { withProgress } from '../../with-progress.ts';

export const templateGallery = command({
  name: 'template gallery',
  describe: 'Write a deck that shows every layout: out/templates/NAME.gallery.en.pptx',
  takes: { name: TEMPLATE_NAME },
  options: { ...ANSWERING, ...OVERWRITING },
  conflicts: { replace: 'beside' },
  run: async (given, around) => {
    const { writeGallery } = await import('../../../project/templates/gallery.ts');
    const { name } = given;
    const { io, program } = around;
    return answerFromSoundTemplate(
      'template gallery',
      given,
      name,
      around,
      { outputs: [] },
      async ({ template }, workspace) => {
        const { value: outputs, diagnostics } = await withProgress(around, given, (tell) =>
          writeGallery(io, workspace, name, template, program.open, overwritingOf(given), tell),
        );
        return {
          lines: outputs.map(({ path, slides }) => `${path}  ${slides} slides`),
          json: { outputs },
          diagnostics,
        };
      },
    );
  },
});
