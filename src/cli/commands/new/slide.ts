import { command } from '../../command.ts';
import { ANSWERING } from '../../shared-options.ts';
import { addAnswered, failed, makeOfAnswers, ofAnswers, said, textOptions, workspaceOf, YES } from './shared.ts';

export const newSlide = command({
  name: 'new slide',
  describe: 'Add a slide to a brief',
  takes: { brief: { type: 'string', describe: 'The brief, by path or name: canada-mali/visit', called: 'a brief' } },
  options: {
    ...ANSWERING,
    shows: said('words, chart, table, stats or timeline (default: words)'),
    facts: said('The facts that it shows, with commas: trade.exports,trade.imports'),
    ...textOptions((name) => `Its title in ${name}`),
    after: said('The slide that it stands behind (default: the last, but for a closing one)'),
    yes: YES,
  },
  examples: [['$0 new slide visit --shows chart --facts trade.exports,trade.imports', 'a chart of two facts']],
  run: async (given, around) => {
    const { io } = around;
    const workspace = workspaceOf('new slide', given, around);
    if (!('root' in workspace)) return workspace;
    const { openProject } = await import('../../../project/project.ts');
    const { briefName, selectBriefs } = await import('../../../project/select-briefs.ts');
    const { slideQuestions } = await import('../../../project/new/slide-questions.ts');
    const { addSlide } = await import('../../../project/new/add-slide.ts');
    const { value: paths } = selectBriefs(io, workspace, []);
    const which = {
      option: 'brief',
      isArgument: true,
      asks: 'Which brief?',
      ...(given.brief === undefined && { choices: paths.map((path) => ({ value: briefName(path) })) }),
    };
    return ofAnswers('new slide', [() => which], given, around, async ({ brief = '' }) => {
      const { value: named, diagnostics } = selectBriefs(io, workspace, [brief]);
      const [path] = named;
      if (path === undefined) return failed('new slide', 2, diagnostics, given, around);
      const project = openProject(io, workspace, { draft: false });
      const outline = project.outline(path);
      if (outline.value === undefined) return failed('new slide', 1, outline.diagnostics, given, around);
      const { value: store } = await project.store(path.slice(0, path.lastIndexOf('/')));
      const read = outline.value;
      return makeOfAnswers(
        'new slide',
        slideQuestions(read, store),
        given,
        around,
        async (answers) => {
          const addition = await addSlide(io, workspace, read, answers);
          return addAnswered('new slide', addition, [], [`a slide is added to ${path}`], given, around);
        },
        ['brief'],
      );
    });
  },
});
