import { join } from 'node:path';
import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { writeVerification } from '../../facts/read/verifications.ts';
import type { RecordedVerdict } from '../../model/verification.ts';
import { VERIFIED } from '../fact-files.ts';
import type { Io } from '../io.ts';
import { cannotRead, MOST_TEXT, outsideRoot, readTextInside } from '../read-inside.ts';
import type { Workspace } from '../workspace.ts';
import type { CitationVerdict } from './verify-citations.ts';

const HEADING =
  '# Which citation was compared with which copy, and how they agreed. Written by briefdeck facts verify --record.\n';

/**
 * Writes `verified.txt` beside the facts of each folder anew, all files or none, and none over one that can’t be read. Only citations
 * whose copy was read are recorded.
 */
export function recordVerification(
  io: Io,
  workspace: Workspace,
  citations: readonly CitationVerdict[],
  on: string,
): Outcome<boolean> {
  const byFolder = new Map<string, string[]>();
  for (const citation of citations) {
    const { fact, fingerprint, source, copy, folder } = citation;
    const verdict = recorded(citation);
    if (copy === undefined || verdict === undefined) continue;
    const line = writeVerification({ fact, fingerprint, source, copy, verdict, on });
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), line]);
  }
  const unreadable = [...byFolder.keys()].flatMap((folder) => {
    const path = `${folder}/facts/${VERIFIED}`;
    const standing = readTextInside(io, workspace, path, MOST_TEXT);
    if (standing.kind === 'outside') return [outsideRoot(path)];
    return standing.kind === 'unreadable' ? [cannotRead(path, standing.obstacle)] : [];
  });
  if (unreadable.length > 0) return { value: false, diagnostics: unreadable };
  const files = [...byFolder].map(([folder, lines]) => ({
    path: join(workspace.root, folder, 'facts', VERIFIED),
    bytes: new TextEncoder().encode(`${HEADING}${lines.sort().join('\n')}\n`),
  }));
  return io.writeAll(files);
}

/** Undefined for a citation of which no copy was read. */
function recorded({ verdict, unmarked, doubts }: CitationVerdict): RecordedVerdict | undefined {
  switch (verdict.kind) {
    case 'agrees':
      return unmarked.length + doubts.length > 0 ? 'doubtful' : 'agrees';
    case 'by-person':
    case 'differs':
    case 'cut':
    case 'elsewhere':
    case 'not-found':
    case 'no-words':
      return verdict.kind;
    case 'unreadable':
    case 'no-copy':
    case 'superseded':
      return undefined;
    default:
      return verdict satisfies never;
  }
}
