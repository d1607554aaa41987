import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseAllowedSigners } from '../../../src/facts/ssh/allowed-signers.ts';
import { proveLists } from '../../../src/facts/ssh/prove-lists.ts';
import { keyFingerprint } from '../../../src/facts/ssh/public-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-ssh-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], input = '') =>
  execFileSync('ssh-keygen', args, { input, cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] }).toString();

test.each([
  ['ed25519', ['-t', 'ed25519']],
  ['ecdsa', ['-t', 'ecdsa', '-b', '256']],
  ['rsa', ['-t', 'rsa', '-b', '3072']],
])('a fresh signature of ssh-keygen verifies, and its allowed-signers is ours: %s', (name, kind) => {
  run(['-q', ...kind, '-N', '', '-f', name]);
  const pub = readFileSync(join(folder, `${name}.pub`), 'utf8').trim();
  const text = `# who may sign\n"A. Tremblay" namespaces="briefdeck" ${pub}\n`;
  writeFileSync(join(folder, 'allowed-signers'), text);
  const allowed = parseAllowedSigners({ path: 'allowed-signers', text });
  expect(allowed.diagnostics).toEqual([]);
  expect(run(['-l', '-f', `${name}.pub`])).toContain(` ${keyFingerprint(allowed.value[0]!.key)} `);
  // Signatures begin with zeros now and then.
  for (let count = 0; count < 20; count += 1) {
    const list = `a.b ${'a'.repeat(64)} 2026-11-20 A. Tremblay\n# ${count}\n`;
    const path = `${name}-${count}.txt`;
    writeFileSync(join(folder, path), list);
    run(['-q', '-Y', 'sign', '-n', 'briefdeck', '-f', name, path]);
    const verified = ['-Y', 'verify', '-f', 'allowed-signers', '-I', 'A. Tremblay', '-n', 'briefdeck'];
    expect(run([...verified, '-s', `${path}.sig`], list)).toContain('Good "briefdeck" signature');
    const signature = readFileSync(join(folder, `${path}.sig`));
    const outcome = proveLists([{ path, list: Buffer.from(list), signature }], allowed.value);
    expect(outcome.diagnostics).toEqual([]);
    expect(outcome.value[0]?.names).toEqual(['A. Tremblay']);
  }
});
