import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllowedSigners } from '../../../src/facts/ssh/allowed-signers.ts';
import { keyFingerprint } from '../../../src/facts/ssh/public-key.ts';
import { publicKeyLine } from './fixtures.ts';

const KEY = publicKeyLine('ed25519');
const parse = (text: string) => parseAllowedSigners({ path: 'briefs/facts/allowed-signers', text });

describe('allowed-signers', () => {
  test.each([
    ['a name with spaces in quotation marks', `"A. Tremblay" ${KEY}`, ['A. Tremblay']],
    ['a name without', `tremblay@example.org ${KEY}`, ['tremblay@example.org']],
    ['several names', `"A. Tremblay,tremblay@example.org" ${KEY}`, ['A. Tremblay', 'tremblay@example.org']],
    ['a namespace', `"A. Tremblay" namespaces="briefdeck" ${KEY}`, ['A. Tremblay']],
    ['one namespace of several', `"A. Tremblay" namespaces="git,briefdeck" ${KEY}`, ['A. Tremblay']],
    ['a key without a comment', `A ${KEY.split(' ').slice(0, 2).join(' ')}`, ['A']],
    ['tabs, and CRLF', `A\t${KEY}\r\n\r\n# a comment\r\n`, ['A']],
  ])('has %s', (_, text, names) => {
    const { value, diagnostics } = parse(text);
    expect(diagnostics).toEqual([]);
    expect(value.map((signer) => signer.names)).toEqual([names]);
    expect(value.map(({ key }) => keyFingerprint(key))).toEqual([expect.stringMatching(/^SHA256:[A-Za-z0-9+/]{43}$/)]);
  });

  test('leaves out a key that is for other things', () => {
    expect(parse(`A namespaces="git" ${KEY}`)).toEqual({ value: [], diagnostics: [] });
  });

  test.each([
    ['a pattern', `*@example.org ${KEY}`, '"*@example.org" is no name'],
    ['a negated name', `A,!B ${KEY}`, '"!B" is no name'],
    ['an empty name', `A,,B ${KEY}`, '"" is no name'],
    ['a name that looks like a proof', `"A [SSH key verified]" ${KEY}`, '"A [SSH key verified]" is no name'],
    ['a name with spaces that isn’t quoted', `A. Tremblay ${KEY}`, 'the option "Tremblay" isn’t known here'],
    ['an authority', `A cert-authority ${KEY}`, 'the option "cert-authority" isn’t known here'],
    ['a first day', `A valid-after="20260101" ${KEY}`, 'the option "valid-after" isn’t known here'],
    ['a last day', `A valid-before="20260101Z" ${KEY}`, 'the option "valid-before" isn’t known here'],
    ['an option in capitals', `A NAMESPACES="git" ${KEY}`, 'the option "NAMESPACES" isn’t known here'],
    [
      'an option behind namespaces',
      `A namespaces="briefdeck",valid-before="20260101" ${KEY}`,
      'the option "valid-before" isn’t known here',
    ],
    [
      'a flag behind namespaces',
      `A namespaces="git",cert-authority ${KEY}`,
      'the option "cert-authority" isn’t known here',
    ],
    ['a pattern of namespaces', `A namespaces="*" ${KEY}`, 'its namespaces aren’t one list of plain names'],
    [
      'namespaces twice',
      `A namespaces="git",namespaces="briefdeck" ${KEY}`,
      'its namespaces aren’t one list of plain names',
    ],
    [
      'an unknown kind of key',
      `A ${publicKeyLine('ecdsa-384')}`,
      'a key of the kind "ecdsa-sha2-nistp384" isn’t known here',
    ],
    ['a short key', `A ${publicKeyLine('rsa-1024')}`, 'an ssh-rsa key of 1024 bits is too short: 2048 are the least'],
    [
      'a key that is of another kind than it says',
      `A ${KEY.replace('ssh-ed25519', 'ssh-rsa')}`,
      'the key is of the kind ssh-ed25519 and not "ssh-rsa"',
    ],
    ['no key', 'A ssh-ed25519', 'it has no key in Base64'],
    ['a key cut short', `A ${KEY.split(' ').slice(0, 2).join(' ').slice(0, -4)}`, 'the key can’t be read'],
    ['a key that isn’t Base64', 'A ssh-ed25519 AAAA!', 'it has no key in Base64'],
    [
      'a quotation mark that isn’t closed',
      `"A ${KEY}`,
      'it has no name and key; a name with spaces stands in quotation marks',
    ],
    ['a name alone', 'A', 'it has no name and key; a name with spaces stands in quotation marks'],
  ])('refuses a line with %s, and reads the others', (_, line, why) => {
    const { value, diagnostics } = parse(`${line}\nB ${KEY}\n`);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['facts/bad-allowed-signer', `this line allows nobody: ${why}`],
    ]);
    expect(diagnostics[0]?.span).toMatchObject({ file: 'briefs/facts/allowed-signers', start: { line: 1, column: 1 } });
    expect(value.map(({ names }) => names)).toEqual([['B']]);
  });

  test('no text makes the reader throw, and a line gives a signer or a finding', () => {
    const word = fc.constantFrom('A', '"A B"', 'namespaces="briefdeck"', ...KEY.split(' '), '"', ' ', '\t', '=', ',');
    const lines = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(lines, (text) => {
        const { value, diagnostics } = parse(text);
        for (const { names } of value) for (const name of names) expect(name).not.toMatch(/[*?!;[\]]/);
        expect(value.length + diagnostics.length).toBeLessThanOrEqual(text.split('\n').length);
      }),
    );
  });
});
