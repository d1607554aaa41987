import { MAIN_LANGUAGE } from '../../../language/languages.ts';
import { FACT_KINDS } from '../../../model/fact.ts';
import { FACT_STATES } from '../../../model/fact-state.ts';
import type { ListedFact } from '../../../project/facts/list-facts.ts';
import { answerFromFacts } from '../../answer-from-facts.ts';
import { columns } from '../../columns.ts';
import { command, WrongUse } from '../../command.ts';
import { ANSWERING } from '../../shared-options.ts';

/**
 * Lists the facts of the workspace, one per line: ID, dossier, kind, value, period, sources and
 * state.
 */
export const factsList = command({
  name: 'facts list',
  describe: 'List the facts of the workspace',
  takes: {
    folder: { type: 'string', describe: 'Only facts of this folder and those below: canada-mali', called: 'a folder' },
  },
  options: {
    ...ANSWERING,
    kind: { choices: FACT_KINDS, describe: 'Only facts of this kind', requiresArg: true },
    topic: { type: 'string', describe: 'Only facts whose ID begins with this word: aid', requiresArg: true },
    source: { type: 'string', describe: 'Only facts that cite this source', requiresArg: true },
    state: { choices: FACT_STATES, describe: 'Only facts that stand so', requiresArg: true },
  },
  examples: [
    ['$0 facts list canada-mali', 'the facts of one folder'],
    ['$0 facts list --topic aid', 'what is known of aid'],
  ],
  run: async (given, around) => {
    const { folderNamed } = await import('../../../project/facts/dossiers.ts');
    const { listFacts } = await import('../../../project/facts/list-facts.ts');
    const { folder: name, kind, topic, source, state } = given;
    return answerFromFacts('facts list', given, around, (facts, workspace) => {
      const named = name === undefined ? undefined : folderNamed(around.io, workspace, facts, name);
      if (named?.kind === 'unknown') return unknownFolder(name ?? '', named.meant);
      const listed = listFacts(facts, { folder: named?.folder, kind, topic, source, state });
      return { lines: listed.length === 0 ? [] : columns(HEADINGS, listed.map(cellsOf)), json: { facts: listed } };
    });
  },
});

function unknownFolder(name: string, meant: string | undefined): WrongUse {
  const hint = meant === undefined ? 'briefdeck facts list names the folder of each fact' : `did you mean ${meant}?`;
  return new WrongUse(`no folder with facts is called ${name}`, hint);
}

const HEADINGS = [
  { name: 'ID' },
  { name: 'DOSSIER' },
  { name: 'KIND' },
  { name: 'VALUE', widest: 44 },
  { name: 'PERIOD', widest: 24 },
  { name: 'SOURCES', widest: 32 },
  { name: 'STATE' },
];

function cellsOf({ id, dossier, kind, value, period, sources, state }: ListedFact): readonly string[] {
  return [id, dossier, kind, value[MAIN_LANGUAGE], period, sources.join(', '), state];
}
