import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import type { TextFile } from '../../model/text-file.ts';
import type { AllowedSigner } from './allowed-signers.ts';
import { keyFingerprint } from './public-key.ts';
import { type Read, read, refused } from './read.ts';
import { isSignatureOf, NAMESPACE, readSshSignature } from './signature.ts';

/** A list of signatures that somebody signed with a key, and the signature file beside it. Either may lack. */
export interface SignedList {
  /** Of the list, relative to the root of the workspace: `briefs/facts/signatures/a-tremblay.txt`. */
  readonly path: string;
  readonly list: Uint8Array | undefined;
  readonly signature: Uint8Array | undefined;
}

/** A list of which is known whose key signed it. */
export interface ProvenList extends TextFile {
  /** Of the key’s owner. Lines of others prove nothing. */
  readonly names: readonly string[];
  /** The key’s fingerprint. */
  readonly key: string;
}

/** The lists whose signatures verify, by a key that is somebody’s. Of each other there is a finding. */
export function proveLists(
  lists: readonly SignedList[],
  allowed: readonly AllowedSigner[],
): Outcome<readonly ProvenList[]> {
  const diagnostics: Diagnostic[] = [];
  const value = lists.flatMap((each): readonly ProvenList[] => {
    if (each.signature === undefined) {
      diagnostics.push(unsigned(each.path));
      return [];
    }
    const proven = proveList(each.path, each.list, each.signature, allowed);
    if (proven.kind === 'read') return [proven.value];
    diagnostics.push(wrong(each.path, proven.why));
    return [];
  });
  return { value, diagnostics };
}

function proveList(
  path: string,
  list: Uint8Array | undefined,
  file: Uint8Array,
  allowed: readonly AllowedSigner[],
): Read<ProvenList> {
  if (list === undefined) return refused('the list that it signs isn’t beside it');
  const signature = readSshSignature(file);
  if (signature.kind === 'refused') return signature;
  const { key } = signature.value;
  const owners = allowed.filter((each) => Buffer.compare(each.key.bytes, key.bytes) === 0);
  if (owners.length === 0) return refused(`allowed-signers names nobody whose key is ${keyFingerprint(key)}`);
  if (!isSignatureOf(signature.value, list)) return refused('the list isn’t the one that was signed');
  return read({
    path,
    text: new TextDecoder().decode(list),
    names: owners.flatMap(({ names }) => names),
    key: keyFingerprint(key),
  });
}

function wrong(path: string, why: string): Diagnostic {
  return diagnostic('facts/wrong-ssh-signature', {
    message: `${path}.sig proves nothing: ${why}`,
    span: startOf(`${path}.sig`),
    hint: `${howToSign(path)}, or take the file out`,
  });
}

function unsigned(path: string): Diagnostic {
  return diagnostic('facts/unsigned-list', {
    message: `${path} has no signature beside it, and proves nothing`,
    span: startOf(path),
    hint: `${howToSign(path)}, or take the list out`,
  });
}

function howToSign(path: string): string {
  return `sign the list again: ssh-keygen -Y sign -n ${NAMESPACE} -f KEY ${path}`;
}

function startOf(file: string): Diagnostic['span'] {
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
}
