import { describe, expect, it } from 'vitest';
import { otherKind } from '../../../src/check/rules/other-kind.ts';
import { storeOf } from '../../facts/facts-text.ts';
import { outlineIn } from './outline-in.ts';

const { store } = storeOf(
  'a.paid: {measure: aid, says: $9 million, currency: CAD?, period: 2012, basis: disbursement, en: a, fr: b}',
  'a.committed: {measure: aid, says: $20 million, currency: CAD?, period: 2012, basis: commitment, en: a, fr: b}',
  't.exports: {measure: trade, says: $16 million, currency: CAD?, period: 2012, flow: exports, reporter: CAN, partner: MLI, en: a, fr: b}',
  't.imports: {measure: trade, says: $1.2 million, currency: CAD?, period: 2012, flow: imports, reporter: CAN, partner: MLI, en: a, fr: b}',
);

function told(words: string, language: 'en' | 'fr' = 'en') {
  const { outline, covered } = outlineIn(language, `# T\n\n${words}`);
  return covered(otherKind(outline, [language], store));
}

describe('words beside a figure that call it another kind are told', () => {
  it.each<[string, readonly string[]]>([
    ['Canada disbursed {{aid.pledge}} in 2013', ['disbursed']],
    ['Canada spent {{aid.pledge}}', ['spent']],
    ['Canada delivered humanitarian aid of {{aid.pledge}}', ['delivered']],
    ['{{aid.pledge}} was paid out', ['paid out']],
    ['Disbursements of {{aid.pledge}}', ['Disbursements']],
    ['Canada pledged {{a.paid}}', ['pledged']],
    ['Canada promised a total of {{a.committed}}', ['promised']],
    ['{{a.paid}} pledged for health', ['pledged']],
    ['Imports came to {{t.exports}}', ['Imports']],
    ['In {{period t.exports}}, imports were {{t.exports}}', ['imports']],
    ['Canada exported {{t.imports}}', ['exported']],
    ['Canada’s exports to Mali were {{t.imports}}', ['exports']],
    ['Exports to Mali were {{t.imports}}', ['Exports']],
    ['Exports were {{t.exports}} and exports of gold {{t.imports}}', ['exports']],
    ['{{t.imports}} of exports', ['exports']],
  ])('%s', (words, found) => {
    expect(told(words)).toEqual(found);
  });

  it.each<[string, readonly string[]]>([
    ['Le Canada a versé {{aid.pledge}}', ['versé']],
    ['Le Canada a décaissé une somme de {{aid.pledge}}', ['décaissé']],
    ['{{aid.pledge}} ont été versés', ['versés']],
    ['Le Canada a promis {{a.paid}}', ['promis']],
    ['Une promesse de {{a.paid}}', ['promesse']],
    ['Les importations ont atteint {{t.exports}}', ['importations']],
    ['Le Canada a exporté {{t.imports}}', ['exporté']],
    ['{{t.imports}} d’exportations', ['exportations']],
  ])('%s', (words, found) => {
    expect(told(words, 'fr')).toEqual(found);
  });
});

describe('words that agree, or are of something else, are let stand', () => {
  it.each([
    'Canada disbursed {{a.paid}}',
    'Canada spent {{a.paid}} of the {{aid.pledge}} that it pledged',
    'Of the {{aid.pledge}} pledged, {{a.paid}} was disbursed',
    'Canada never disbursed {{aid.pledge}}',
    'Canada disbursed less than {{aid.pledge}}',
    'Canada spent half of {{aid.pledge}}',
    'Canada has yet to disburse {{aid.pledge}}',
    '{{aid.pledge}} will be disbursed',
    '{{aid.pledge}} is to be paid out by June',
    'Canada spent its pledge of {{aid.pledge}}',
    'Canada spent {{aid.contribution}}',
    'Exports were {{t.exports}} and imports {{t.imports}}',
    'Imports and exports were {{t.imports}} and {{t.exports}}',
    'Mali imported {{t.exports}} of goods from Canada',
    'Mali’s imports from Canada were {{t.exports}}',
    'The imports of Mali came to {{t.exports}}',
    '{{t.exports}} bought by Mali',
    'When imports stopped, trade was {{t.exports}}',
    'Exports: {{t.exports}}; imports: {{t.imports}}',
    '{{t.exports}} and imports of gold',
  ])('%s', (words) => {
    expect(told(words)).toEqual([]);
  });

  it.each([
    'Le Canada a versé {{a.paid}} des {{aid.pledge}} promis',
    'Le Canada n’a pas versé {{aid.pledge}}',
    'Les importations du Mali ont atteint {{t.exports}}',
    'Le Mali a importé {{t.exports}} de biens du Canada',
    '{{aid.pledge}} doivent être versés',
    'Le Canada a versé moins de {{aid.pledge}}',
  ])('%s', (words) => {
    expect(told(words, 'fr')).toEqual([]);
  });
});
