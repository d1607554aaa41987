import { createPublicKey, hash } from 'node:crypto';
import { type Read, read, refused } from './read.ts';
import { asText, positiveNumber, wireStrings } from './wire.ts';

/** The kinds of keys that are known. All others are refused. */
export type SshKeyType = 'ssh-ed25519' | 'ecdsa-sha2-nistp256' | 'ssh-rsa';

export interface SshPublicKey {
  readonly type: SshKeyType;
  readonly key: ReturnType<typeof createPublicKey>;
  /** As SSH writes it. Two keys are the same if these are. */
  readonly bytes: Uint8Array;
}

/** NIST SP 800-131A: fewer bits are too few since 2014. More than the most take too long, and nobody has them. */
const RSA_BITS = { least: 2048, most: 16_384 };

/** Reads a public key as RFC 4253 (6.6), 5656 and 8709 write it. */
export function readPublicKey(bytes: Uint8Array): Read<SshPublicKey> {
  const [name, ...parts] = wireStrings(bytes) ?? [];
  if (name === undefined) return refused('the key can’t be read');
  const type = asText(name);
  switch (type) {
    case 'ssh-ed25519':
      return made(type, ed25519(parts), bytes);
    case 'ecdsa-sha2-nistp256':
      return made(type, nistp256(parts), bytes);
    case 'ssh-rsa':
      return made(type, rsa(parts), bytes);
    default:
      return refused(`a key of the kind ${shortened(type)} isn’t known here`);
  }
}

/** As `ssh-keygen -l` prints it: `SHA256:` and 43 characters. */
export function keyFingerprint({ bytes }: SshPublicKey): string {
  return `SHA256:${hash('sha256', bytes, 'base64').replace(/=+$/, '')}`;
}

/** A name from outside, fit to be printed. */
export function shortened(name: string): string {
  return JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}…` : name);
}

type Jwk = Readonly<Record<string, string>>;

function made(type: SshKeyType, jwk: Read<Jwk>, bytes: Uint8Array): Read<SshPublicKey> {
  if (jwk.kind === 'refused') return jwk;
  try {
    return read({ type, key: createPublicKey({ key: jwk.value, format: 'jwk' }), bytes });
  } catch {
    // A point that isn’t on its curve, for one: only OpenSSL knows.
    return refused(`the ${type} key is none`);
  }
}

function ed25519([point, ...more]: readonly Uint8Array[]): Read<Jwk> {
  if (point?.length !== 32 || more.length > 0) return refused('the ssh-ed25519 key can’t be read');
  return read({ kty: 'OKP', crv: 'Ed25519', x: base64url(point) });
}

/** The curve’s name and a point, not compressed. */
function nistp256([curve, point, ...more]: readonly Uint8Array[]): Read<Jwk> {
  if (
    curve === undefined ||
    asText(curve) !== 'nistp256' ||
    point?.length !== 65 ||
    point[0] !== 4 ||
    more.length > 0
  ) {
    return refused('the ecdsa-sha2-nistp256 key can’t be read');
  }
  return read({ kty: 'EC', crv: 'P-256', x: base64url(point.subarray(1, 33)), y: base64url(point.subarray(33)) });
}

function rsa([exponent, modulus, ...more]: readonly Uint8Array[]): Read<Jwk> {
  const e = exponent && positiveNumber(exponent);
  const n = modulus && positiveNumber(modulus);
  if (e === undefined || n === undefined || more.length > 0) return refused('the ssh-rsa key can’t be read');
  const bits = n.length * 8 - Math.clz32(n[0] ?? 0) + 24;
  if (bits < RSA_BITS.least)
    return refused(`an ssh-rsa key of ${bits} bits is too short: ${RSA_BITS.least} are the least`);
  if (bits > RSA_BITS.most) return refused(`an ssh-rsa key of ${bits} bits is too long: ${RSA_BITS.most} are the most`);
  if (asText(e) !== '\u0001\u0000\u0001')
    return refused('an ssh-rsa key with another exponent than 65537 isn’t known here');
  return read({ kty: 'RSA', n: base64url(n), e: base64url(e) });
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
