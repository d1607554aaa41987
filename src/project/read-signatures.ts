import { dirname } from 'node:path/posix';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { parseSignatures } from '../facts/read/signatures.ts';
import { type AllowedSigner, parseAllowedSigners } from '../facts/ssh/allowed-signers.ts';
import { type ProvenList, proveLists, type SignedList } from '../facts/ssh/prove-lists.ts';
import type { Signature } from '../model/signature.ts';
import { recordFiles, SIGNATURES } from './fact-files.ts';
import type { Io } from './io.ts';
import { entriesInside, MOST_TEXT, readBytesInside, readWorkspaceText } from './read-inside.ts';
import { isInFacts, seenFolders } from './seen-folders.ts';
import { FACTS, type Workspace } from './workspace.ts';

/** The folder beside `signatures.txt` with the lists that were signed with keys, each beside its `.sig`. */
const SIGNED_LISTS = 'signatures';

/** The file beside it that says whose key is whose. It counts for its own folder only. */
const ALLOWED_SIGNERS = 'allowed-signers';

const SIG = '.sig';

/** The signatures of all facts an outline sees, with what the lists beside them prove. */
export function readSignatures(io: Io, workspace: Workspace, outlinePath: string): Outcome<readonly Signature[]> {
  const found = gatherFindings();
  const records = found.take(recordFiles(io, workspace, outlinePath, SIGNATURES));
  const files = seenFolders(io, workspace, dirname(outlinePath)).value.map((seen) => {
    const folder = `${seen}/${FACTS}`;
    const path = `${folder}/${SIGNATURES}`;
    const text = records.find((record) => record.path === path)?.text ?? '';
    return { path, text, proven: found.take(provenLists(io, workspace, seen)) };
  });
  return found.with(found.take(parseSignatures(files)));
}

function provenLists(io: Io, workspace: Workspace, seen: string): Outcome<readonly ProvenList[]> {
  const found = gatherFindings();
  const allowed = found.take(allowedSigners(io, workspace, seen));
  const lists = isInFacts(io, workspace, seen, SIGNED_LISTS)
    ? found.take(signedLists(io, workspace, `${seen}/${FACTS}/${SIGNED_LISTS}`))
    : [];
  return found.with(found.take(proveLists(lists, allowed)));
}

function allowedSigners(io: Io, workspace: Workspace, seen: string): Outcome<readonly AllowedSigner[]> {
  const found = gatherFindings();
  const isThere = isInFacts(io, workspace, seen, ALLOWED_SIGNERS);
  const path = `${seen}/${FACTS}/${ALLOWED_SIGNERS}`;
  const file = isThere ? found.take(readWorkspaceText(io, workspace, path)) : undefined;
  return found.with(file === undefined ? [] : found.take(parseAllowedSigners(file)));
}

function signedLists(io: Io, workspace: Workspace, folder: string): Outcome<readonly SignedList[]> {
  const found = gatherFindings();
  const entries = found.take(entriesInside(io, workspace, folder));
  const names = entries
    .filter(({ kind }) => kind !== 'folder')
    .flatMap(({ name }) => (name.startsWith('.') ? [] : name));
  const lists = [...new Set(names.map((name) => (name.endsWith(SIG) ? name.slice(0, -SIG.length) : name)))];
  const bytesOf = (name: string): Uint8Array | undefined => {
    if (!names.includes(name)) return undefined;
    const path = `${folder}/${name}`;
    const isReadable = found.take(readWorkspaceText(io, workspace, path)) !== undefined;
    const bytes = isReadable ? readBytesInside(io, workspace, path, MOST_TEXT) : undefined;
    return bytes?.kind === 'there' ? bytes.value : undefined;
  };
  const value = lists.map((name) => ({
    path: `${folder}/${name}`,
    list: bytesOf(name),
    signature: bytesOf(`${name}${SIG}`),
  }));
  return found.with(value);
}
