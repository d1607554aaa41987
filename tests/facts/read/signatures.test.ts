import { describe, expect, test } from 'vitest';
import { parseSignatures, writeSignature } from '../../../src/facts/read/signatures.ts';

const MARK = 'a'.repeat(64);

test('a signature is read as it was written, with a day or without', () => {
  for (const signature of [
    { fact: 'trade.exports-2012', fingerprint: MARK, by: 'A. Tremblay', on: '2023-12-31' },
    { fact: 'trade.exports-2012', fingerprint: MARK, by: 'Élise St-Onge' },
  ]) {
    const text = `# heading\n\n${writeSignature(signature)}\n`;
    expect(parseSignatures([{ path: 'briefs/facts/signatures.txt', text, proven: [] }])).toEqual({
      value: [signature],
      diagnostics: [],
    });
  }
});

test('the last signature of a fact stands', () => {
  const line = (by: string) => writeSignature({ fact: 'a.b', fingerprint: MARK, by });
  const { value } = parseSignatures([{ path: 's', text: `${line('first')}\r\n${line('second')}`, proven: [] }]);
  expect(value.map(({ by }) => by)).toEqual(['second']);
});

test('a line that is none is told with its place', () => {
  const { value, diagnostics } = parseSignatures([
    { path: 's', text: '# ok\ntrade.exports-2012 signed by me', proven: [] },
  ]);
  expect(value).toEqual([]);
  expect(diagnostics[0]).toMatchObject({
    code: 'facts/bad-signature',
    span: { file: 's', start: { line: 2, column: 1 } },
  });
});

describe('a line that stands in a list signed with a key', () => {
  const line = (fact: string, by: string) => writeSignature({ fact, fingerprint: MARK, by, on: '2026-11-20' });
  const read = (own: readonly string[], listed: readonly string[]) =>
    parseSignatures([
      {
        path: 's',
        text: own.join('\n'),
        proven: [{ path: 'signatures/a.txt', text: listed.join('\n'), names: ['A. Tremblay'], key: 'SHA256:x' }],
      },
    ]);
  const keysOf = ({ value }: ReturnType<typeof read>) => value.map(({ fact, key }) => [fact, key]);

  test('is proven, and one that was added later isn’t', () => {
    const lines = [line('a.b', 'A. Tremblay'), line('a.c', 'A. Tremblay')];
    const outcome = read(lines, lines.slice(0, 1));
    expect(keysOf(outcome)).toEqual([
      ['a.b', 'SHA256:x'],
      ['a.c', undefined],
    ]);
    expect(outcome.diagnostics).toEqual([]);
  });

  test('is proven by a key of the person whom it names, and no other', () => {
    const lines = [line('a.b', 'A. Tremblay'), line('a.c', 'B. Roy')];
    expect(keysOf(read(lines, lines))).toEqual([
      ['a.b', 'SHA256:x'],
      ['a.c', undefined],
    ]);
  });

  test.each([
    ['fact', /^a\.b/, 'a.c'],
    ['fingerprint', 'aaaa', 'aaab'],
    ['day', '2026-11-20', '2026-11-21'],
    ['name', 'A. Tremblay', 'A. Tremblai'],
  ])('is not proven with another %s', (_, from, to) => {
    const signed = line('a.b', 'A. Tremblay');
    expect(read([signed.replace(from, to)], [signed]).value[0]).not.toHaveProperty('key');
  });

  test('counts for nothing where it stands in no signatures.txt', () => {
    expect(read([], [line('a.b', 'A. Tremblay')]).value).toEqual([]);
  });

  test('a list without a line of the key’s owner is told', () => {
    const { diagnostics } = read([], [line('a.b', 'B. Roy')]);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        'facts/wrong-ssh-signature',
        'signatures/a.txt.sig proves nothing: no line of the list is by A. Tremblay, whose key signed it',
      ],
    ]);
  });
});

test('a name that could pass for a proof is no signer’s', () => {
  for (const by of ['A. Tremblay [SSH key verified]', 'A; B', 'A\u037eB', 'A\u202eB', '［A］', '"A"']) {
    const text = `a.b ${MARK} - ${by}`;
    expect([by, parseSignatures([{ path: 's', text, proven: [] }]).value]).toEqual([by, []]);
  }
});
