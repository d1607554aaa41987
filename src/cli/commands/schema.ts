import { command } from '../command.ts';

export const schema = command({
  name: 'schema',
  describe: 'Print the JSON Schema of outlines, facts, templates, layouts or settings, for editors',
  takes: {
    name: {
      choices: ['outline', 'facts', 'template', 'layout', 'settings'],
      demandOption: true,
      describe: 'Which files it is for',
      called: 'the kind of file',
    },
  },
  options: {},
  examples: [['$0 schema outline > outline.schema.json', 'a file that an editor of YAML can be pointed at']],
  run: async ({ name }) => {
    const { jsonSchema } = await import('../../project/keys/json-schema.ts');
    return { exit: 0, out: `${JSON.stringify(jsonSchema(name), null, 2)}\n`, err: '' };
  },
});
