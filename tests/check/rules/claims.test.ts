import { expect, test } from 'vitest';
import { claims } from '../../../src/check/rules/claims.ts';
import { storeOf } from '../../facts/facts-text.ts';
import { outlineIn } from './outline-in.ts';

function found(claim: string) {
  const { outline, covered } = outlineIn('en', '# T', `    claims: ['${claim}']\n`);
  const diagnostics = claims(outline, storeOf().store);
  return { diagnostics, covered: covered(diagnostics) };
}

test('a claim that holds says nothing', () => {
  expect(found('trade.exports > trade.imports').diagnostics).toEqual([]);
});

test('a claim that fails is an error at the claim', () => {
  const { diagnostics, covered } = found('trade.exports < trade.imports');
  expect(diagnostics).toMatchObject([
    { code: 'claims/fails', severity: 'error', at: { kind: 'slide', slide: 'one', part: 'claims' } },
  ]);
  expect(covered).toEqual(["'trade.exports < trade.imports'"]);
});

test('a refusal of the gate is left to the slide, which may accept it', () => {
  expect(found('aid.contribution > aid.pledge').diagnostics).toEqual([]);
});
