import { READERS } from '../../facts/read/kinds/readers.ts';
import type { FactStore } from '../../facts/store.ts';
import { FACT_KINDS } from '../../model/fact.ts';
import { parseYaml } from '../../yaml/parse.ts';
import { nodeAt } from '../../yaml/path.ts';
import type { Io } from '../io.ts';
import { MOST_TEXT, readTextInside } from '../read-inside.ts';
import { FACTS, type Workspace } from '../workspace.ts';
import { type Addition, withEntries } from './add-entries.ts';
import { candidateFact } from './candidate-fact.ts';
import { candidateSource } from './candidate-source.ts';
import { folderOf } from './dossier-store.ts';
import { NEW_SOURCE, readAs } from './fact-questions.ts';
import type { Answers } from './question.ts';

/** A fact to be added, and what its reader is to know before it is written. */
export interface NewFact {
  /** From the workspace’s root. */
  readonly path: string;
  readonly addition: Addition;
  /** What it is read as, and what it takes from the head of its file. */
  readonly tells: readonly string[];
}

/** Adds a fact, and its source if that is new, to the files of a dossier; in memory. The first word of its ID names its file. */
export async function addFact(
  io: Io,
  workspace: Workspace,
  dossier: string,
  answers: Answers,
  store: FactStore,
): Promise<NewFact> {
  const { id = '', source } = answers;
  const isNew = source === NEW_SOURCE;
  const named = isNew ? { ...answers, source: answers['source-name'] ?? '' } : answers;
  const folder = `${folderOf(dossier)}/${FACTS}`;
  const path = `${folder}/${id.split('.')[0]}.yaml`;
  const sources = isNew
    ? [
        {
          path: `${folder}/sources.yaml`,
          section: 'sources',
          key: named.source ?? '',
          value: candidateSource(answers, 'source', store).data,
        },
      ]
    : [];
  const fact = { path, section: 'facts', key: id, value: candidateFact(named, store).data };
  const addition = await withEntries(io, workspace, [...sources, fact], async (project) => {
    const { diagnostics } = await project.store(folderOf(dossier));
    return diagnostics;
  });
  const shared = sharedKeys(io, workspace, path, named);
  return {
    path,
    addition,
    tells: [
      ...readAs(named, store),
      ...(shared.length > 0 ? [`the head of ${path} gives it more: ${shared.join(', ')}`] : []),
    ],
  };
}

/** What `shared:` of a file gives a new fact that it doesn’t say itself: `partner: MLI`. */
function sharedKeys(io: Io, workspace: Workspace, path: string, answers: Answers): readonly string[] {
  const read = readTextInside(io, workspace, path, MOST_TEXT);
  const root = read.kind === 'there' ? parseYaml(path, read.value).value : undefined;
  const shared = root && nodeAt(root, ['shared']);
  const kind = FACT_KINDS.find((each) => each === answers['kind']);
  if (shared?.kind !== 'map' || kind === undefined) return [];
  return shared.entries
    .filter(({ key }) => READERS[kind].keys.has(key) && !answers[key])
    .map(({ key, value }) => `${key}: ${value.kind === 'text' ? value.text : '…'}`);
}
