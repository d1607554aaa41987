import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import type { Box } from '../../../model/box.ts';
import type { InspectedLayout } from '../../../project/templates/inspect-master.ts';
import { NOTHING, printed } from '../../answer.ts';
import { command } from '../../command.ts';
import { ANSWERING } from '../../shared-options.ts';

/**
 * Shows how a PowerPoint file would be read as a template: each layout, its placeholders and what
 * they are taken for, as a table and, on request, as a picture; what is missing; and, on request, a
 * slot map to be corrected by hand.
 */
export const templateInspect = command({
  name: 'template inspect',
  describe: 'Show what a PowerPoint file would be as a template: its layouts, placeholders and what they are taken for',
  takes: {
    file: { type: 'string', demandOption: true, describe: 'A .pptx or .potx', called: 'a PowerPoint file' },
  },
  options: {
    ...ANSWERING,
    picture: {
      type: 'string',
      describe: 'Write a page (.html) that draws every layout with its placeholders',
      requiresArg: true,
    },
    draft: {
      type: 'string',
      describe: 'Write a template.yaml that says what the file is taken for, to be changed',
      requiresArg: true,
    },
    replace: { type: 'boolean', describe: 'Overwrite a file there that was edited, or is another' },
  },
  examples: [['$0 template inspect ours.pptx --picture ours.html', 'the organisation’s own master']],
  run: async (given, around) => {
    const { inspectMaster } = await import('../../../project/templates/inspect-master.ts');
    const { file } = given;
    const { value, diagnostics } = inspectMaster(around.io, given);
    const answer = value
      ? {
          lines: [...value.layouts.flatMap(describe), ...(value.outputs.length > 0 ? ['', ...value.outputs] : [])],
          json: { file, layouts: value.layouts.map(jsonOf), outputs: value.outputs },
        }
      : NOTHING;
    const exit = hasErrors(diagnostics) ? 1 : 0;
    return printed('template inspect', exit, { ...answer, diagnostics }, [], given, around);
  },
});

function describe({ name, uses, placeholders, boxes }: InspectedLayout): readonly string[] {
  return [
    `${name}  ${uses.length === 0 ? '(not used)' : `→ ${uses.join(', ')}`}`,
    ...placeholders.map(({ name: placeholder, type = 'any content', index, box, kinds, turned }) => {
      const number = index === undefined ? '' : ` ${index}`;
      const taken = kinds.join(', ') || (turned ? 'not used: its words are turned' : 'not used');
      return row(placeholder, `${type}${number}`, boxText(box), taken);
    }),
    ...boxes.map(({ kind, box }) => row('(a box of its own)', '', boxText(box), kind)),
  ];
}

function row(name: string, type: string, box: string, taken: string): string {
  return `  ${name.padEnd(30)} ${type.padEnd(16)} ${box.padEnd(24)} ${taken}`;
}

function jsonOf({ name, uses, placeholders, boxes }: InspectedLayout) {
  return {
    name,
    uses,
    placeholders: placeholders.map(({ name: placeholder, type = 'obj', index, box, kinds }) => ({
      name: placeholder,
      type,
      index,
      box,
      kinds,
    })),
    boxes,
  };
}

function boxText({ x, y, width, height }: Box): string {
  const [left, top, wide, high] = [x, y, width, height].map((points) => Math.round(points));
  return `${left}, ${top}, ${wide} × ${high} pt`;
}
