import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AllowedSigner, parseAllowedSigners } from '../../../src/facts/ssh/allowed-signers.ts';

/**
 * A file that OpenSSH 9.2 wrote, with keys that were thrown away: `NAME.pub` by `ssh-keygen -t`, `list.NAME.sig` by
 * `ssh-keygen -Y sign -n briefdeck` of list.txt.
 */
export function fixture(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, 'fixtures', name));
}

/** The key as it stands in its .pub file: `ssh-ed25519 AAAA… comment`. */
export function publicKeyLine(name: string): string {
  return fixture(`${name}.pub`).toString().trim();
}

/** A. Tremblay, whose key it is. */
export function ownerOf(name: string): readonly AllowedSigner[] {
  return parseAllowedSigners({ path: 'allowed-signers', text: `"A. Tremblay" ${publicKeyLine(name)}` }).value;
}

/** A string as SSH writes it, for signatures that no ssh-keygen makes. */
export function sshString(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

export function armoured(blob: Uint8Array): Buffer {
  const lines =
    Buffer.from(blob)
      .toString('base64')
      .match(/.{1,70}/g) ?? [];
  return Buffer.from(`-----BEGIN SSH SIGNATURE-----\n${lines.join('\n')}\n-----END SSH SIGNATURE-----\n`);
}

export function blobOf(signature: Uint8Array): Buffer {
  return Buffer.from(Buffer.from(signature).toString().split('\n').slice(1, -2).join(''), 'base64');
}

/** A fresh Ed25519 key: how it stands in a .pub file, and what ssh-keygen would write beside a list. */
export function freshSigner() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const point = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const key = Buffer.concat([sshString('ssh-ed25519'), sshString(point)]);
  return {
    line: `ssh-ed25519 ${key.toString('base64')}`,
    sign: (text: string): string => {
      const names = ['briefdeck', '', 'sha512'].map(sshString);
      const digest = createHash('sha512').update(text).digest();
      const bytes = sign(null, Buffer.concat([Buffer.from('SSHSIG'), ...names, sshString(digest)]), privateKey);
      const signature = Buffer.concat([sshString('ssh-ed25519'), sshString(bytes)]);
      const head = [Buffer.from('SSHSIG'), Buffer.from([0, 0, 0, 1]), sshString(key)];
      return armoured(Buffer.concat([...head, ...names, sshString(signature)])).toString();
    },
  };
}
