import { resolve } from 'node:path';
import type { Verdict, VerdictKind } from '../../../model/verdict.ts';
import type { CitationVerdict, CitationVerdicts } from '../../../project/facts/verify-citations.ts';
import { answerFromFacts } from '../../answer-from-facts.ts';
import { columns } from '../../columns.ts';
import { command, WrongUse } from '../../command.ts';
import { ANSWERING, isDay } from '../../shared-options.ts';

/**
 * Compares every citation with the user's own copies of the sources. Exit 1 if one differs, is cut,
 * is elsewhere or is not found, if its copy lacks or can't be read, or if nothing was compared; with
 * `--strict` also if one lacks a question mark or leaves a doubt.
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
    strict: { type: 'boolean', describe: 'Exit 1 also where a question mark lacks, or a doubt is left' },
    record: { type: 'boolean', describe: 'Write what was found into verified.txt beside the facts' },
    on: { type: 'string', describe: 'The day of the check: 2023-12-31', requiresArg: true },
  },
  examples: [
    ['$0 facts verify --sources ../sources', 'exit 1 where one differs'],
    ['$0 facts verify --sources ../sources --record --on 2023-12-31', 'remember what was found'],
  ],
  run: async (given, around) => {
    const { sourceFiles, verifyCitations } = await import('../../../project/facts/verify-citations.ts');
    const { recordVerification } = await import('../../../project/facts/record-verification.ts');
    const { io } = around;
    const { on, record = false, strict = false } = given;
    if (record !== (on !== undefined)) {
      return new WrongUse('--record and --on go together', 'write --record --on 2023-12-31, with the day of the check');
    }
    if (on !== undefined && !isDay(on)) return new WrongUse(`${on} is no day`, 'write it as 2023-12-31');
    const sources = sourceFiles(io, resolve(io.cwd, given.sources));
    if (sources.paths.length + sources.passedOver.length === 0) {
      const hint = 'name the folder with your copies of the sources: --sources DIR';
      return new WrongUse(`${given.sources} holds no file`, hint);
    }
    let failed = false;
    const printout = await answerFromFacts('facts verify', given, around, async (facts, workspace, tell) => {
      const verdicts = await verifyCitations(io, workspace, facts, sources, tell);
      const { citations, passedOver } = verdicts;
      const written = on === undefined ? undefined : recordVerification(io, workspace, citations, on);
      failed =
        !citations.some(wasCompared) || citations.some((each) => fails(each, strict)) || written?.value === false;
      return {
        lines: linesOf(verdicts),
        json: { citations: citations.map(asJson), passedOver },
        diagnostics: written?.diagnostics ?? [],
      };
    });
    return failed && !(printout instanceof WrongUse) && printout.exit === 0 ? { ...printout, exit: 1 } : printout;
  },
});

const FAILING: ReadonlySet<VerdictKind> = new Set([
  'differs',
  'cut',
  'elsewhere',
  'not-found',
  'unreadable',
  'no-copy',
]);

function wasCompared({ verdict: { kind } }: CitationVerdict): boolean {
  return kind !== 'unreadable' && kind !== 'no-copy' && kind !== 'superseded' && kind !== 'no-words';
}

function fails({ verdict, unmarked, doubts }: CitationVerdict, strict: boolean): boolean {
  if (FAILING.has(verdict.kind)) return true;
  return strict && (unmarked.length > 0 || doubts.length > 0);
}

const WORDS: Readonly<Record<VerdictKind, string>> = {
  agrees: 'matches',
  differs: 'differs',
  cut: 'cut',
  elsewhere: 'elsewhere',
  'not-found': 'not found',
  unreadable: 'unreadable',
  'by-person': 'read by a person',
  'no-words': 'no words',
  'no-copy': 'no copy',
  superseded: 'superseded',
};

const IN_ORDER: readonly VerdictKind[] = [
  'differs',
  'cut',
  'elsewhere',
  'not-found',
  'unreadable',
  'agrees',
  'by-person',
  'no-words',
  'no-copy',
  'superseded',
];

function linesOf({ citations, unreadable, passedOver, unfingerprinted }: CitationVerdicts): readonly string[] {
  const lacking = citations.filter(({ verdict }) => verdict.kind === 'no-copy').map(({ source }) => source);
  const told = [
    ...unreadable.map(({ path, why }) => `${path} can’t be read: ${why}`),
    ...passedOver.map(({ path, why }) => `${path} was passed over: ${why}`),
    ...(unfingerprinted.length === 0
      ? []
      : [`Without a \`fingerprint:\`, so that no copy can be known: ${unfingerprinted.join(', ')}`]),
    ...(lacking.length === 0
      ? []
      : [`Not compared, since there is no copy: ${[...new Set(lacking)].sort().join(', ')}`]),
    ...(citations.some(wasCompared) ? [] : ['No citation was compared']),
  ];
  return [...tableOf(citations), '', ...told, countOf(citations)];
}

/** A table of the citations that need a look; those that simply agree are only counted. */
function tableOf(citations: readonly CitationVerdict[]): readonly string[] {
  const rows = citations
    .filter(({ verdict, unmarked, doubts }) => verdict.kind !== 'agrees' || unmarked.length > 0 || doubts.length > 0)
    .toSorted((a, b) => IN_ORDER.indexOf(a.verdict.kind) - IN_ORDER.indexOf(b.verdict.kind))
    .map(({ fact, source, citation, verdict, unmarked, doubts }) => [
      WORDS[verdict.kind],
      fact,
      source,
      citation.at ?? '',
      citation.says ?? '',
      [detailOf(verdict), ...unmarked.map(unmarkedText), ...doubts].filter((text) => text !== '').join('; '),
    ]);
  if (rows.length === 0) return [];
  const headings = ['state', 'fact', 'source', 'place', 'as cited', ''].map((name) => ({ name, widest: 48 }));
  return columns(headings, rows);
}

function unmarkedText(key: string): string {
  return `${key} isn’t printed there and has no question mark`;
}

function detailOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'differs':
      return verdict.what;
    case 'cut':
      return `the document says “${verdict.printed}”`;
    case 'elsewhere':
      return `it stands at ${verdict.places.join(', ')}`;
    case 'unreadable':
      return verdict.why;
    case 'agrees':
    case 'by-person':
    case 'not-found':
    case 'no-copy':
    case 'no-words':
    case 'superseded':
      return '';
    default:
      return verdict satisfies never;
  }
}

function countOf(citations: readonly CitationVerdict[]): string {
  const counts = IN_ORDER.map((kind) => {
    const count = citations.filter(({ verdict }) => verdict.kind === kind).length;
    return count === 0 && kind !== 'agrees' && kind !== 'differs' ? [] : [`${count} ${WORDS[kind]}`];
  });
  const unmarked = citations.filter((each) => each.unmarked.length > 0).length;
  const doubts = citations.filter((each) => each.doubts.length > 0).length;
  const more = [...(unmarked > 0 ? [`${unmarked} unmarked`] : []), ...(doubts > 0 ? [`${doubts} with a doubt`] : [])];
  return [...counts.flat(), ...more].join(' · ');
}

function asJson({ fact, source, citation, verdict, unmarked, doubts, copy }: CitationVerdict) {
  const { kind, ...detail } = verdict;
  return { fact, source, at: citation.at, says: citation.says, verdict: kind, ...detail, unmarked, doubts, copy };
}
