import { expect, test } from 'vitest';
import { parseSignatures, writeSignature } from '../../../src/facts/read/signatures.ts';

const MARK = 'a'.repeat(64);

test('a signature is read as it was written, with a day or without', () => {
  for (const signature of [
    { fact: 'trade.exports-2012', fingerprint: MARK, by: 'A. Tremblay', on: '2023-12-31' },
    { fact: 'trade.exports-2012', fingerprint: MARK, by: 'Élise St-Onge' },
  ]) {
    const text = `# heading\n\n${writeSignature(signature)}\n`;
    expect(parseSignatures([{ path: 'briefs/facts/signatures.txt', text }])).toEqual({
      value: [signature],
      diagnostics: [],
    });
  }
});

test('the last signature of a fact stands', () => {
  const line = (by: string) => writeSignature({ fact: 'a.b', fingerprint: MARK, by });
  const { value } = parseSignatures([{ path: 's', text: `${line('first')}\r\n${line('second')}` }]);
  expect(value.map(({ by }) => by)).toEqual(['second']);
});

test('a line that is none is told with its place', () => {
  const { value, diagnostics } = parseSignatures([{ path: 's', text: '# ok\ntrade.exports-2012 signed by me' }]);
  expect(value).toEqual([]);
  expect(diagnostics[0]).toMatchObject({
    code: 'facts/bad-signature',
    span: { file: 's', start: { line: 2, column: 1 } },
  });
});
