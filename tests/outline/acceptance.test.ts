import { describe, expect, it } from 'vitest';
import { readAcceptances } from '../../src/outline/acceptance.ts';
import { parseYaml } from '../../src/yaml/parse.ts';

function read(text: string) {
  return readAcceptances(parseYaml('briefs/b.yaml', text).value);
}

const REASON = 'reason: {en: Both were announced, fr: Les deux sont des annonces}';

describe('an acceptance', () => {
  it('may name several codes, and is one for each', () => {
    const { value, diagnostics } = read(
      `- {code: [facts/incomparable-basis, facts/incomparable-measure], facts: [a.b, c.d], ${REASON}}`,
    );
    expect(value.map(({ code, facts }) => [code.value, facts.map(({ id }) => id)])).toEqual([
      ['facts/incomparable-basis', ['a.b', 'c.d']],
      ['facts/incomparable-measure', ['a.b', 'c.d']],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('may say who accepted it, and when', () => {
    const { value } = read(
      `- {code: facts/incomparable-basis, facts: [a.b], ${REASON}, by: A. Tremblay, on: 2023-12-31}`,
    );
    expect(value).toMatchObject([{ by: 'A. Tremblay', on: '2023-12-31' }]);
    expect(
      Object.keys(read(`- {code: facts/incomparable-basis, facts: [a.b], ${REASON}}`).value[0] ?? {}),
    ).not.toContain('by');
  });

  it('has every unknown code told at its place', () => {
    const { diagnostics } = read(`- {code: [facts/incomparable-basis, facts/incomparable-bases], ${REASON}}`);
    expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ['outline/unknown-code', 'did you mean facts/incomparable-basis?'],
    ]);
  });

  it.each(['ok', 'OK.', 'Because.', 'Parce que.', 'it is ok', 'Incomparability', '-'])(
    'needs more of a reason than %j',
    (en) => {
      const { diagnostics } = read(`- {code: facts/incomparable-basis, reason: {en: '${en}'}}`);
      expect(diagnostics.map(({ code }) => code)).toEqual(['outline/no-reason']);
    },
  );

  it.each(['Different purposes.', 'Fins différentes.', 'Both count troops'])('takes a short reason: %s', (en) => {
    expect(read(`- {code: facts/incomparable-basis, reason: {en: '${en}'}}`).diagnostics).toEqual([]);
  });
});
