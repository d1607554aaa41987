import { hash, verify } from 'node:crypto';
import { readPublicKey, type SshKeyType, type SshPublicKey, shortened } from './public-key.ts';
import { type Read, read, refused } from './read.ts';
import { asText, positiveNumber, wireString, wireStrings } from './wire.ts';

/** What a signature is for. One made for Git or a mail is none of a list of facts. */
export const NAMESPACE = 'briefdeck';

/** A detached signature of OpenSSH’s, of the form that is described in its PROTOCOL.sshsig. */
export interface SshSignature {
  readonly key: SshPublicKey;
  /** What the text is hashed with before it is signed. */
  readonly textHash: TextHash;
  /** What the key’s own signing hashes with; undefined for Ed25519, which has its own. */
  readonly keyHash: 'sha256' | 'sha512' | undefined;
  /** As `verify` of node:crypto takes it. */
  readonly bytes: Uint8Array;
}

const TEXT_HASHES = ['sha256', 'sha512'] as const;
type TextHash = (typeof TEXT_HASHES)[number];

/** How each kind of key may sign, and the hash of it. `ssh-rsa` itself signs with SHA-1. */
const SIGNING: Readonly<Record<SshKeyType, ReadonlyMap<string, SshSignature['keyHash']>>> = {
  'ssh-ed25519': new Map([['ssh-ed25519', undefined]]),
  'ecdsa-sha2-nistp256': new Map([['ecdsa-sha2-nistp256', 'sha256']]),
  'ssh-rsa': new Map([
    ['rsa-sha2-256', 'sha256'],
    ['rsa-sha2-512', 'sha512'],
  ]),
};

const MAGIC = 'SSHSIG';
const VERSION = '\u0000\u0000\u0000\u0001';
const BEGIN = '-----BEGIN SSH SIGNATURE-----\n';
const END = '-----END SSH SIGNATURE-----\n';
/** In bytes: twice what the longest key and its signature take. */
const LONGEST = 16_384;
const LINE = 70;

/** Reads a signature file as `ssh-keygen -Y sign` writes it, to the character. */
export function readSshSignature(file: Uint8Array): Read<SshSignature> {
  if (file.length > LONGEST) return refused('it is too long for a signature');
  const blob = unarmoured(asText(file));
  if (blob === undefined) return refused('it isn’t an SSH signature as ssh-keygen writes it');
  const head = MAGIC.length + VERSION.length;
  if (asText(blob.subarray(0, MAGIC.length)) !== MAGIC) return refused('it isn’t an SSH signature');
  if (asText(blob.subarray(MAGIC.length, head)) !== VERSION) return refused('it is of another version than 1');
  const [key, namespace, reserved, textHash, signed, ...more] = wireStrings(blob.subarray(head)) ?? [];
  if (!key || !namespace || !reserved || !textHash || !signed || more.length > 0) return refused('it can’t be read');
  if (asText(namespace) !== NAMESPACE) {
    return refused(`it was made for ${shortened(asText(namespace))} and not for ${shortened(NAMESPACE)}`);
  }
  if (reserved.length > 0) return refused('it holds what isn’t known here');
  const hashName = TEXT_HASHES.find((name) => name === asText(textHash));
  if (hashName === undefined) return refused(`the hash ${shortened(asText(textHash))} isn’t known here`);
  const publicKey = readPublicKey(key);
  if (publicKey.kind === 'refused') return publicKey;
  return ofKey(publicKey.value, hashName, signed);
}

/** Whether the key signed this text. */
export function isSignatureOf({ key, textHash, keyHash, bytes }: SshSignature, text: Uint8Array): boolean {
  const digest = hash(textHash, text, 'buffer');
  const parts = [Buffer.from(NAMESPACE), new Uint8Array(), Buffer.from(textHash), digest];
  const signed = Buffer.concat([Buffer.from(MAGIC), ...parts.map(wireString)]);
  return verify(keyHash, signed, { key: key.key, dsaEncoding: 'ieee-p1363' }, bytes);
}

/** The bytes between the two lines of a signature file; undefined if they are written in any other way. */
function unarmoured(text: string): Uint8Array | undefined {
  if (!text.startsWith(BEGIN) || !text.endsWith(END)) return undefined;
  const bytes = Buffer.from(text.slice(BEGIN.length, -END.length), 'base64');
  const body = bytes.toString('base64');
  const lines = Array.from({ length: Math.ceil(body.length / LINE) }, (_, at) =>
    body.slice(at * LINE, (at + 1) * LINE),
  );
  return [BEGIN, ...lines.map((line) => `${line}\n`), END].join('') === text ? bytes : undefined;
}

function ofKey(key: SshPublicKey, textHash: TextHash, signed: Uint8Array): Read<SshSignature> {
  const [name, blob, ...more] = wireStrings(signed) ?? [];
  if (!name || !blob || more.length > 0) return refused('it can’t be read');
  const algorithm = asText(name);
  const ways = SIGNING[key.type];
  if (!ways.has(algorithm))
    return refused(`a signature of the kind ${shortened(algorithm)} isn’t known here for ${key.type}`);
  const bytes = key.type === 'ecdsa-sha2-nistp256' ? pair(blob) : blob;
  return bytes === undefined
    ? refused('it can’t be read')
    : read({ key, textHash, keyHash: ways.get(algorithm), bytes });
}

/** The two numbers of an ECDSA signature, 32 bytes each. */
function pair(blob: Uint8Array): Uint8Array | undefined {
  const strings = wireStrings(blob) ?? [];
  const numbers = strings.flatMap((each) => positiveNumber(each) ?? []);
  if (strings.length !== 2 || numbers.length !== 2 || numbers.some(({ length }) => length > 32)) return undefined;
  const both = new Uint8Array(64);
  for (const [index, number] of numbers.entries()) both.set(number, (index + 1) * 32 - number.length);
  return both;
}
