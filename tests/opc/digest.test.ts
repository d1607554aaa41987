import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { partsDigest } from '../../src/opc/digest.ts';

const PARTS: readonly (readonly [string, string | Uint8Array])[] = [
  ['a.xml', '<é/>'],
  ['b.png', new Uint8Array([1, 2, 3])],
];

test('is the digest of a list that sha256sum would print', () => {
  const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
  const list = `${sha256('<é/>')}  a.xml\n${sha256(new Uint8Array([1, 2, 3]))}  b.png\n`;
  expect(partsDigest(PARTS)).toBe(sha256(list));
});

test('does not depend on the order of the parts', () => {
  expect(partsDigest(PARTS.toReversed())).toBe(partsDigest(PARTS));
});

test('changes with a name or a byte of any part, but not with the part that holds it', () => {
  const digests = [
    PARTS,
    [['A.xml', '<é/>'] as const, ...PARTS.slice(1)],
    [['a.xml', '<è/>'] as const, ...PARTS.slice(1)],
    PARTS.slice(1),
  ].map((parts) => partsDigest(parts));
  expect(new Set(digests).size).toBe(4);
  expect(partsDigest([...PARTS, ['docProps/custom.xml', 'anything']])).toBe(digests[0]);
});
