import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proveLists } from '../../../src/facts/ssh/prove-lists.ts';
import { readPublicKey } from '../../../src/facts/ssh/public-key.ts';
import { isSignatureOf, readSshSignature } from '../../../src/facts/ssh/signature.ts';
import { armoured, blobOf, fixture, ownerOf, sshString } from './fixtures.ts';

const LIST = fixture('list.txt');
const KEYS = ['ed25519', 'ecdsa', 'rsa'];

function holds(file: Uint8Array, text: Uint8Array = LIST): boolean {
  const signature = readSshSignature(file);
  return signature.kind === 'read' && isSignatureOf(signature.value, text);
}

/** Whether the list counts as signed by the owner of a key. */
function isProven(key: string, file: Uint8Array): boolean {
  return proveLists([{ path: 'l', list: LIST, signature: file }], ownerOf(key)).value.length > 0;
}

function whyNot(file: Uint8Array): string {
  const signature = readSshSignature(file);
  return signature.kind === 'refused' ? signature.why : '';
}

/** Each copy of some bytes with one byte changed: one bit of it, and all. */
function* changes(bytes: Uint8Array): Generator<Buffer> {
  for (const at of bytes.keys()) {
    for (const mask of [1 << (at % 8), 0xff]) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ mask;
      yield changed;
    }
  }
}

describe('a signature that ssh-keygen made', () => {
  test.each([...KEYS, 'ed25519-sha256'])('verifies: %s', (name) => {
    expect(holds(fixture(`list.${name}.sig`))).toBe(true);
    expect(isProven(name.replace('-sha256', ''), fixture(`list.${name}.sig`))).toBe(true);
  });

  test.each(KEYS)('of another text doesn’t: %s', (name) => {
    const file = fixture(`list.${name}.sig`);
    for (const text of changes(LIST)) expect(holds(file, text)).toBe(false);
    expect(holds(file, Buffer.concat([LIST, Buffer.from('\n')]))).toBe(false);
    expect(holds(file, LIST.subarray(1))).toBe(false);
    expect(holds(file, Buffer.from(LIST.toString().replaceAll('\n', '\r\n')))).toBe(false);
  });

  test.each(KEYS)('proves nothing once any byte of its key, namespace, hash or signature is another: %s', (name) => {
    const blob = blobOf(fixture(`list.${name}.sig`));
    const passed = [...changes(blob)].filter((changed) => isProven(name, armoured(changed)));
    expect(passed).toEqual([]);
  });

  test.each(KEYS)('proves nothing once any character of its file is another: %s', (name) => {
    const file = fixture(`list.${name}.sig`);
    expect([...changes(file)].filter((changed) => isProven(name, changed))).toEqual([]);
  });

  test.each(KEYS)('is refused with a byte more or less, or in other lines: %s', (name) => {
    const file = fixture(`list.${name}.sig`);
    const blob = blobOf(file);
    const text = file.toString();
    const others = [
      armoured(Buffer.concat([blob, Buffer.from([0])])),
      armoured(blob.subarray(0, -1)),
      Buffer.concat([file, Buffer.from('\n')]),
      file.subarray(0, -1),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(text.replaceAll('\n', '\r\n')),
      Buffer.from(text.replace(/\n(?=[A-Za-z0-9])/, ' \n')),
      Buffer.from(text.replace(/([A-Za-z0-9+/]{60})\n/, '$1')),
      Buffer.from(text.replaceAll('SSH SIGNATURE', 'PGP SIGNATURE')),
      Buffer.from(text.replaceAll('SSH SIGNATURE', 'OPENSSH PRIVATE KEY')),
      Buffer.concat([file, file]),
    ];
    expect(others.filter((other) => readSshSignature(other).kind === 'read')).toEqual([]);
  });

  test('for another purpose is refused', () => {
    expect(whyNot(fixture('list.ed25519-git.sig'))).toBe('it was made for "git" and not for "briefdeck"');
  });

  test('by a kind of key that isn’t known is refused by its name', () => {
    expect(whyNot(fixture('list.ecdsa-384.sig'))).toBe('a key of the kind "ecdsa-sha2-nistp384" isn’t known here');
    expect(whyNot(fixture('list.rsa-1024.sig'))).toBe('an ssh-rsa key of 1024 bits is too short: 2048 are the least');
  });
});

interface Parts {
  readonly magic: string;
  readonly version: number;
  readonly namespace: string;
  readonly reserved: string;
  readonly textHash: string;
  readonly algorithm: string;
  readonly keyHash: string;
}

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** An RSA signature of the list with all its parts well made, but for the given ones. */
function rsaSignature(other: Partial<Parts>, key: KeyObject = privateKey): Buffer {
  const usual = { magic: 'SSHSIG', version: 1, namespace: 'briefdeck', reserved: '', textHash: 'sha256' };
  const parts: Parts = { ...usual, algorithm: 'rsa-sha2-256', keyHash: 'sha256', ...other };
  const { magic, version, namespace, reserved, textHash, algorithm, keyHash } = parts;
  const digest = createHash(textHash).update(LIST).digest();
  const signed = Buffer.concat([
    Buffer.from(magic),
    ...[namespace, reserved, textHash].map(sshString),
    sshString(digest),
  ]);
  return armoured(
    Buffer.concat([
      Buffer.from(magic),
      Buffer.from([0, 0, 0, version]),
      sshString(rsaKey(publicKey)),
      ...[namespace, reserved, textHash].map(sshString),
      sshString(Buffer.concat([sshString(algorithm), sshString(sign(keyHash, signed, key))])),
    ]),
  );
}

function rsaKey(key: KeyObject): Buffer {
  const { e = '', n = '' } = key.export({ format: 'jwk' });
  const modulus = Buffer.concat([Buffer.from([0]), Buffer.from(n, 'base64url')]);
  return Buffer.concat([sshString('ssh-rsa'), sshString(Buffer.from(e, 'base64url')), sshString(modulus)]);
}

describe('a signature that is well made', () => {
  test('with SHA-256 or SHA-512 verifies', () => {
    expect(holds(rsaSignature({}))).toBe(true);
    expect(holds(rsaSignature({ textHash: 'sha512' }))).toBe(true);
    expect(holds(rsaSignature({ algorithm: 'rsa-sha2-512', keyHash: 'sha512' }))).toBe(true);
  });

  test.each<[string, Partial<Parts>, string]>([
    [
      'SHA-1',
      { algorithm: 'ssh-rsa', keyHash: 'sha1' },
      'a signature of the kind "ssh-rsa" isn’t known here for ssh-rsa',
    ],
    ['the hash MD5', { textHash: 'md5' }, 'the hash "md5" isn’t known here'],
    ['the hash SHA-384', { textHash: 'sha384' }, 'the hash "sha384" isn’t known here'],
    ['another magic', { magic: 'SSHSIH' }, 'it isn’t an SSH signature'],
    ['another version', { version: 2 }, 'it is of another version than 1'],
    ['no namespace', { namespace: '' }, 'it was made for "" and not for "briefdeck"'],
    [
      'a namespace that begins alike',
      { namespace: 'briefdeck2' },
      'it was made for "briefdeck2" and not for "briefdeck"',
    ],
    ['something reserved', { reserved: 'x' }, 'it holds what isn’t known here'],
    [
      'the algorithm of another key',
      { algorithm: 'ssh-ed25519' },
      'a signature of the kind "ssh-ed25519" isn’t known here for ssh-rsa',
    ],
  ])('with %s is refused', (_, other, why) => {
    expect(whyNot(rsaSignature(other))).toBe(why);
  });

  test('with one hash, and called by the name of the other, doesn’t verify', () => {
    expect(holds(rsaSignature({ algorithm: 'rsa-sha2-512' }))).toBe(false);
  });

  test('by another key of that length doesn’t verify', () => {
    expect(holds(rsaSignature({}, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey))).toBe(false);
  });
});

describe('a key', () => {
  const number = (hex: string) => sshString(Buffer.from(hex, 'hex'));
  const rsaOf = (exponent: string, modulus: string) =>
    Buffer.concat([sshString('ssh-rsa'), number(exponent), number(modulus)]);
  const why = (key: Uint8Array) => {
    const outcome = readPublicKey(key);
    return outcome.kind === 'refused' ? outcome.why : outcome.kind;
  };
  const modulus = `00${'c5'.repeat(256)}`;

  test.each([
    ['ssh-dss', 'a key of the kind "ssh-dss" isn’t known here'],
    ['sk-ssh-ed25519@openssh.com', 'a key of the kind "sk-ssh-ed25519@openssh.com" isn’t known here'],
    ['ssh-ed25519-cert-v01@openssh.com', 'a key of the kind "ssh-ed25519-cert-v01@openssh.com" isn’t known here'],
    ['ssh-ed448', 'a key of the kind "ssh-ed448" isn’t known here'],
    [
      '\u001b[2J'.repeat(20),
      String.raw`a key of the kind "\u001b[2J\u001b[2J\u001b[2J\u001b[2J\u001b[2J\u001b[2J\u001b[2J\u001b[2J\u001b[2J\u001b[2J…" isn’t known here`,
    ],
  ])('of the kind %j is refused by its name', (type, refusal) => {
    expect(why(Buffer.concat([sshString(type), sshString(Buffer.alloc(32, 1))]))).toBe(refusal);
  });

  test('of RSA is read with 2048 bits, and not with 2047, 16,392 or another exponent', () => {
    expect(why(rsaOf('010001', modulus))).toBe('read');
    expect(why(rsaOf('010001', '75'.repeat(256)))).toMatch(/2047 bits is too short/);
    expect(why(rsaOf('010001', `00${'c5'.repeat(2049)}`))).toMatch(/16392 bits is too long/);
    expect(why(rsaOf('03', modulus))).toMatch(/another exponent/);
  });

  test('whose number isn’t written as briefly as can be, or is negative, is refused', () => {
    for (const [e, n] of [
      ['00010001', modulus],
      ['010001', `00${modulus}`],
      ['010001', 'c5'.repeat(256)],
      ['', modulus],
      ['010001', ''],
      ['010001', '00'],
    ] as const) {
      expect(why(rsaOf(e, n))).toBe('the ssh-rsa key can’t be read');
    }
  });

  test('with something behind it, or of another length, is refused', () => {
    const type = sshString('ssh-ed25519');
    for (const rest of [[31], [33], [0], [32, 0], [32, 32], []]) {
      const key = Buffer.concat([type, ...rest.map((length) => sshString(Buffer.alloc(length, 9)))]);
      expect(why(key)).toBe('the ssh-ed25519 key can’t be read');
    }
  });

  test('of P-256 that is no point of its curve, or of another curve, is refused', () => {
    const keyOf = (curve: string, point: Uint8Array) =>
      Buffer.concat([sshString('ecdsa-sha2-nistp256'), sshString(curve), sshString(point)]);
    const off = Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 7)]);
    expect(why(keyOf('nistp256', off))).toBe('the ecdsa-sha2-nistp256 key is none');
    expect(why(keyOf('nistp384', off))).toBe('the ecdsa-sha2-nistp256 key can’t be read');
    expect(why(keyOf('nistp256', Buffer.concat([Buffer.from([2]), Buffer.alloc(32, 7)])))).toMatch(/can’t be read/);
  });
});

test('a file that is too long is refused before it is read', () => {
  expect(whyNot(armoured(Buffer.alloc(12_000, 65)))).toBe('it isn’t an SSH signature');
  expect(whyNot(armoured(Buffer.alloc(13_000, 65)))).toBe('it is too long for a signature');
});

test('no bytes make the readers throw', () => {
  const near = fc
    .tuple(fc.constantFrom(...KEYS), fc.array(fc.tuple(fc.nat(600), fc.nat(255)), { maxLength: 4 }), fc.nat(600))
    .map(([name, edits, length]) => {
      const blob = blobOf(fixture(`list.${name}.sig`));
      for (const [at, byte] of edits) if (at < blob.length) blob[at] = byte;
      return armoured(length < 300 ? blob.subarray(0, length) : blob);
    });
  const any = fc.uint8Array({ maxLength: 200 });
  fc.assert(
    fc.property(fc.oneof(near, any, any.map(armoured)), (file) => {
      holds(file);
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(any, (bytes) => {
      readPublicKey(bytes);
      for (const type of ['ssh-ed25519', 'ssh-rsa', 'ecdsa-sha2-nistp256']) {
        readPublicKey(Buffer.concat([sshString(type), bytes]));
      }
    }),
    { numRuns: 500 },
  );
});
