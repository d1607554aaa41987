import { expect, it } from 'vitest';
import { claimVerdict } from '../../../src/facts/claims/claim-verdict.ts';
import { parseOutline } from '../../../src/outline/parse-outline.ts';
import { storeOf } from '../facts-text.ts';

const { store } = storeOf(
  's.aid: {measure: net-aid, currency: USD, scale: million, channel: bilateral, en: Aid, fr: Aide, points: {2008: 99.1, 2009: 83.4, 2010: 96.0, 2011: 116.2}}',
  'x.finer: {measure: trade, says: CA$16.2 million, currency: CAD, period: 2012, en: Finer, fr: Plus fin}',
  'x.coup: {kind: event, date: 2012-03-22, en: Coup, fr: Coup}',
);

function verdictOn(claim: string, accept = '') {
  const { value } = parseOutline(
    'b.yaml',
    `brief: b
title: {en: T}
template: ministry
marking: unclassified
as-of: 2023-12-31
slides:
  - id: one
    claims: ['${claim}']
${accept}    en: |
      # T
`,
  );
  const slide = value?.slides[0];
  const [first] = slide?.claims ?? [];
  if (!slide || !first) throw new Error('no claim was read');
  return claimVerdict(store, first, slide.accept);
}

const ACCEPT = `    accept:
      - code: facts/incomparable-basis
        facts: [aid.contribution, aid.pledge]
        reason: {en: Both were announced}
`;

it.each([
  ['trade.exports > trade.imports', 'holds'],
  ['trade.imports > trade.exports', 'fails'],
  ['x.finer > trade.exports', 'uncertain'],
  ['aid.contribution > x.coup', 'not-compared'],
  ['s.aid rises from 2008 to 2011', 'ends-only'],
  ['s.aid rises from 2010 to 2011', 'holds'],
  ['s.aid rises every year from 2009 to 2011', 'holds'],
  ['s.aid@2011 > s.aid@2008', 'ends-only'],
  ['s.aid@2011 > s.aid@2010', 'holds'],
  ['s.aid@latest about s.aid@2008', 'fails'],
  ['s.aid@2010 about s.aid@2008', 'ends-only'],
  ['s.aid@2011 = max of s.aid', 'holds'],
])('tested on its figures, “%s” comes to: %s', (claim, expected) => {
  expect(verdictOn(claim)).toBe(expected);
});

it('says that figures meet for a reason that the slide gives, and that they don’t without one', () => {
  expect(verdictOn('aid.contribution > aid.pledge')).toBe('not-compared');
  expect(verdictOn('aid.contribution > aid.pledge', ACCEPT)).toBe('accepted');
});
