import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { knownFacts } from '../../project/facts/known-fact.ts';
import type { Io } from '../../project/io.ts';
import type { SourceCopy } from '../../verify/document.ts';
import type { Verdict } from '../../verify/verdict.ts';
import { type Verification, type VerifiedCitation, verifyFacts } from '../../verify/verify.ts';
import type { Presentation, Printout } from '../command.ts';
import { type Answer, answerFromFacts, type FactsOptions } from './answer.ts';
import { columns } from './columns.ts';

export interface VerifyOptions extends FactsOptions {
  /** The folder with the reader's own copies, from the current one. */
  readonly sources: string;
}

const VERDICTS: readonly Verdict['kind'][] = ['agrees', 'differs', 'elsewhere', 'not-found', 'no-words', 'no-copy'];

const WORDS: Readonly<Record<Verdict['kind'], string>> = {
  agrees: 'agrees',
  differs: 'differs',
  elsewhere: 'elsewhere',
  'not-found': 'not found',
  'no-words': 'no words',
  'no-copy': 'no copy',
};

/** Deeper folders are not looked through. */
const DEEPEST = 4;

/** Holds every citation against the reader's own copies of the sources. Exit 1 where one differs, is elsewhere or is not found. */
export function verifyCitations({ sources, ...options }: VerifyOptions, presentation: Presentation, io: Io): Printout {
  const copies = copiesIn(io, resolve(io.cwd, sources), 0);
  if (copies.length === 0) {
    return {
      exit: 2,
      out: '',
      err: `briefdeck: ${sources} holds no file\n  name the folder with your copies of the sources: --sources DIR\n`,
    };
  }
  let failed = false;
  const printout = answerFromFacts('facts verify', options, presentation, io, (facts): Answer => {
    const seen = new Set<string>();
    const verifications = facts.views.map((view) => verifyFacts(view.store, copies));
    const own = new Set(knownFacts(facts).map(({ fact }) => fact.id));
    const citations = verifications
      .flatMap((each) => each.citations)
      .filter(
        (each) =>
          own.has(each.fact) && unseen(seen, `${each.fact} ${each.source} ${each.citation.at} ${each.citation.says}`),
      );
    failed = citations.some(({ verdict }) => ['differs', 'elsewhere', 'not-found'].includes(verdict.kind));
    return {
      lines: [...tableOf(citations), '', ...unread(verifications), countOf(citations)],
      json: { citations: citations.map(asJson) },
    };
  });
  return failed && printout.exit === 0 ? { ...printout, exit: 1 } : printout;
}

function unseen(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function copiesIn(io: Io, folder: string, depth: number): readonly SourceCopy[] {
  return io.list(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name.endsWith('/')) return depth < DEEPEST ? copiesIn(io, path, depth + 1) : [];
    const bytes = io.readBytes(path);
    if (bytes === undefined) return [];
    return [{ path, bytes, fingerprint: `sha256:${createHash('sha256').update(bytes).digest('hex')}` }];
  });
}

/** All that does not agree; what agrees is only counted. */
function tableOf(citations: readonly VerifiedCitation[]): readonly string[] {
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

function unread(verifications: readonly Verification[]): readonly string[] {
  const lines = verifications.flatMap(({ copies }) =>
    copies.flatMap(({ path, unreadable }) =>
      unreadable === undefined ? [] : [`${path} can’t be read: ${unreadable}`],
    ),
  );
  return [...new Set(lines)];
}

function countOf(citations: readonly VerifiedCitation[]): string {
  return VERDICTS.map(
    (kind) => `${citations.filter(({ verdict }) => verdict.kind === kind).length} ${WORDS[kind]}`,
  ).join(' · ');
}

function asJson({ fact, source, citation, verdict }: VerifiedCitation) {
  const { kind, ...detail } = verdict;
  return { fact, source, at: citation.at, says: citation.says, verdict: kind, ...detail };
}
