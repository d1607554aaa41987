import { expect, test } from 'vitest';
import { isIdentifier } from '../../src/model/identifier.ts';

test('a name has small letters, digits and dashes', () => {
  for (const name of ['a', 'canada-mali', 'visit-2024', 'console', 'com10', 'nul-report'])
    expect(isIdentifier(name)).toBe(true);
  for (const name of [
    '',
    '.',
    '..',
    '/',
    'a/b',
    'a\\b',
    '-a',
    'a-',
    'A',
    'é',
    'a b',
    'a.b',
    'a\0',
    'a\n',
    '2a',
    'a'.repeat(81),
  ]) {
    expect(isIdentifier(name)).toBe(false);
  }
});

test('a name is none of the devices that Windows has instead of files', () => {
  for (const name of ['con', 'prn', 'aux', 'nul', 'com0', 'com1', 'com9', 'lpt1', 'lpt9'])
    expect(isIdentifier(name)).toBe(false);
});
