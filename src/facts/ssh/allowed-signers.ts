import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { isSignerName } from '../../model/signature.ts';
import type { TextFile } from '../../model/text-file.ts';
import { readPublicKey, type SshPublicKey, shortened } from './public-key.ts';
import { type Read, read, refused } from './read.ts';
import { NAMESPACE } from './signature.ts';

/** Whose key a key is. */
export interface AllowedSigner {
  readonly names: readonly string[];
  readonly key: SshPublicKey;
}

/**
 * Reads an `allowed-signers` file in the form of ssh-keygen(1): names, options, the kind of key, the key, a comment.
 * Of the options, only `namespaces` is known. A line that holds anything else, patterns and days of validity among
 * them, is refused whole: a signature says nothing of when it was made.
 */
export function parseAllowedSigners(file: TextFile): Outcome<readonly AllowedSigner[]> {
  const diagnostics: Diagnostic[] = [];
  const value = file.text.split(/\r?\n/).flatMap((line, index): readonly AllowedSigner[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const signer = readLine(line.trim());
    if (signer.kind === 'read') return signer.value === undefined ? [] : [signer.value];
    diagnostics.push(unreadable(file.path, index + 1, line, signer.why));
    return [];
  });
  return { value, diagnostics };
}

/** Undefined for a key that is for other things only. */
function readLine(line: string): Read<AllowedSigner | undefined> {
  const [, quoted, bare, rest = ''] = /^(?:"([^"]*)"|([^\s"]+))[ \t]+(\S.*)$/.exec(line) ?? [];
  const names = (quoted ?? bare)?.split(',').map((name) => name.trim());
  if (names === undefined) return refused('it has no name and key; a name with spaces stands in quotation marks');
  const odd = names.find((name) => !isSignerName(name));
  if (odd !== undefined) return refused(`${shortened(odd)} is no name`);
  const fields = rest.split(/[ \t]+/);
  const options = KEY_TYPE.test(fields[0] ?? '') ? undefined : fields.shift();
  const namespaces = options === undefined ? read([NAMESPACE]) : namespacesOf(options);
  if (namespaces.kind === 'refused') return namespaces;
  const [type = '', base64 = ''] = fields;
  const bytes = Buffer.from(base64, 'base64');
  if (base64 === '' || bytes.toString('base64') !== base64) return refused('it has no key in Base64');
  const key = readPublicKey(bytes);
  if (key.kind === 'refused') return key;
  if (key.value.type !== type) return refused(`the key is of the kind ${key.value.type} and not ${shortened(type)}`);
  return read(namespaces.value.includes(NAMESPACE) ? { names, key: key.value } : undefined);
}

const KEY_TYPE = /^(?:ssh|ecdsa|sk)-/;

function namespacesOf(options: string): Read<readonly string[]> {
  const all = options.split(/,(?=[A-Za-z-]+(?:=|$))/);
  const unknown = all.map((option) => option.split('=')[0] ?? '').find((name) => name !== 'namespaces');
  if (unknown !== undefined) return refused(`the option ${shortened(unknown)} isn’t known here`);
  const [, list] = /^namespaces="([a-z0-9.@,_-]+)"$/.exec(options) ?? [];
  return list === undefined ? refused('its namespaces aren’t one list of plain names') : read(list.split(','));
}

function unreadable(path: string, line: number, text: string, why: string): Diagnostic {
  return diagnostic('facts/bad-allowed-signer', {
    message: `this line allows nobody: ${why}`,
    span: { file: path, start: { line, column: 1 }, end: { line, column: text.length + 1 } },
    hint: 'write: "A. Tremblay" ssh-ed25519 AAAA…, with the key as it stands in the file that ends in .pub',
  });
}
