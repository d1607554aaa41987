import { answerFromTemplate } from '../../answer-from-template.ts';
import { columns } from '../../columns.ts';
import { command } from '../../command.ts';
import { ANSWERING, TEMPLATE_NAME } from '../../shared-options.ts';

const HEADINGS = [{ name: 'NAME' }, { name: 'VALUE', widest: 64 }, { name: 'FROM' }];

export const templateShow = command({
  name: 'template show',
  describe: 'Show every colour, font, style, slot, layout and line of text, and which file it comes from',
  takes: { name: TEMPLATE_NAME },
  options: ANSWERING,
  run: async (given, around) => {
    const { templateRows } = await import('../../../project/templates/template-rows.ts');
    return answerFromTemplate('template show', given, given.name, around, async (read) => {
      const rows = templateRows(read);
      const cells = rows.map(({ name, value, from }) => [name, value, from.join(', ')]);
      const chain = read.chain.length === 0 ? [given.name] : read.chain.map(({ name }) => name);
      return {
        lines: [chain.join(' extends '), '', ...columns(HEADINGS, cells)],
        json: { template: chain[0], extends: chain.slice(1), values: rows },
      };
    });
  },
});
