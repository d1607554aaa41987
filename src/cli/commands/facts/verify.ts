import { resolve } from 'node:path';
import type { Verdict } from '../../../model/verdict.ts';
import type { CitationVerdict } from '../../../project/facts/verify-citations.ts';
import { answerFromFacts } from '../../answer-from-facts.ts';
import { columns } from '../../columns.ts';
import { command, WrongUse } from '../../command.ts';
import { ANSWERING } from '../../shared-options.ts';

/**
 * Compares every citation with the user's own copies of the sources. Exit 1 if a citation differs,
 * is elsewhere or is not found.
 */
export const factsVerify = command({
  name: 'facts verify',
  describe: 'Hold every citation against your own copies of the sources',
  options: {
    ...ANSWERING,
    sources: {
      type: 'string',
      demandOption: true,
      describe: 'The folder with your own copies of the sources',
      requiresArg: true,
    },
  },
  examples: [['$0 facts verify --sources ../sources', 'exit 1 where one differs']],
  run: async (given, around) => {
    const { sourceFiles, verifyCitations } = await import('../../../project/facts/verify-citations.ts');
    const { io } = around;
    const copies = sourceFiles(io, resolve(io.cwd, given.sources));
    if (copies.length === 0) {
      const hint = 'name the folder with your copies of the sources: --sources DIR';
      return new WrongUse(`${given.sources} holds no file`, hint);
    }
    let failed = false;
    const printout = await answerFromFacts('facts verify', given, around, (facts) => {
      const { citations, unreadable } = verifyCitations(facts, copies);
      failed = citations.some(({ verdict }) => ['differs', 'elsewhere', 'not-found'].includes(verdict.kind));
      const unread = unreadable.map(({ path, why }) => `${path} can’t be read: ${why}`);
      return {
        lines: [...tableOf(citations), '', ...unread, countOf(citations)],
        json: { citations: citations.map(asJson) },
      };
    });
    return failed && !(printout instanceof WrongUse) && printout.exit === 0 ? { ...printout, exit: 1 } : printout;
  },
});

const VERDICTS: readonly Verdict['kind'][] = ['agrees', 'differs', 'elsewhere', 'not-found', 'no-words', 'no-copy'];

const WORDS: Readonly<Record<Verdict['kind'], string>> = {
  agrees: 'matches',
  differs: 'differs',
  elsewhere: 'elsewhere',
  'not-found': 'not found',
  'no-words': 'no words',
  'no-copy': 'no copy',
};

/** A table of the citations that don't agree; those that do are only counted. */
function tableOf(citations: readonly CitationVerdict[]): readonly string[] {
  const rows = citations
    .filter(({ verdict }) => verdict.kind !== 'agrees')
    .toSorted((a, b) => VERDICTS.indexOf(a.verdict.kind) - VERDICTS.indexOf(b.verdict.kind))
    .map(({ fact, source, citation, verdict }) => [
      WORDS[verdict.kind],
      fact,
      source,
      citation.at ?? '',
      citation.says ?? '',
      detailOf(verdict),
    ]);
  if (rows.length === 0) return [];
  const headings = ['state', 'fact', 'source', 'place', 'as cited', ''].map((name) => ({ name, widest: 48 }));
  return columns(headings, rows);
}

function detailOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'differs':
      return verdict.what;
    case 'elsewhere':
      return `it stands at ${verdict.places.join(', ')}`;
    case 'agrees':
    case 'not-found':
    case 'no-copy':
    case 'no-words':
      return '';
    default:
      return verdict satisfies never;
  }
}

function countOf(citations: readonly CitationVerdict[]): string {
  return VERDICTS.map(
    (kind) => `${citations.filter(({ verdict }) => verdict.kind === kind).length} ${WORDS[kind]}`,
  ).join(' · ');
}

function asJson({ fact, source, citation, verdict }: CitationVerdict) {
  const { kind, ...detail } = verdict;
  return { fact, source, at: citation.at, says: citation.says, verdict: kind, ...detail };
}
