import { expect, it } from 'vitest';
import { otherPeriod } from '../../../src/check/rules/other-period.ts';
import { storeOf } from '../../facts/facts-text.ts';
import { outlineIn } from './outline-in.ts';

const { store } = storeOf(
  'x.later: {measure: trade, says: CA$20 million, currency: CAD, period: 2013, flow: exports, en: Later, fr: Plus tard}',
);

function told(words: string, language: 'en' | 'fr'): readonly string[] {
  return otherPeriod(outlineIn(language, `# T\n\n${words}`).outline, [language], store).map(({ message }) => message);
}

it.each([
  ['en', 'Exports were {{trade.exports}} in {{period trade.exports}}.'],
  ['en', 'Exports were {{trade.exports}} in {{period trade.imports}}.'],
  ['en', 'In {{period trade.exports}}, exports were {{trade.exports}}.'],
  ['en', 'Exports were {{trade.exports}}; the coup came in {{period pol.coup}}.'],
  ['en', 'Exports were {{trade.exports}} in {{pol.coup as="year"}}.'],
  ['en', 'The mission had {{sec.troops}}. In {{period x.later}} it left.'],
  ['en', 'In {{period x.later}}, exports were {{x.later}}, up from {{trade.exports}} in {{period trade.exports}}.'],
  ['en', 'Aid came to {{aid.usd@2008}} in {{period aid.usd@2008}} and {{aid.usd@2011}} in {{period aid.usd@2011}}.'],
  ['en', 'Exports were {{trade.exports}} before {{period pol.coup}}.'],
  ['en', 'A pledge of {{aid.pledge}} in {{aid.pledge as="words"}}'],
  ['en', '{{label trade.exports}}: {{trade.exports}} ({{period trade.exports}})'],
  ['fr', 'En {{period trade.exports}}, les exportations ont atteint {{trade.exports}}.'],
  ['fr', 'Les exportations ont atteint {{trade.exports}} en {{period trade.imports}}.'],
  ['fr', 'Le coup d’État a eu lieu en {{period pol.coup}} ; l’aide était de {{aid.usd@2011}}.'],
] as const)('an amount beside its own time is quiet: %s %s', (language, words) => {
  expect(told(words, language)).toEqual([]);
});

it.each([
  [
    'en',
    'Exports were {{trade.exports}} in {{period aid.usd@2011}}.',
    'trade.exports is of 2012, and the words say 2011',
  ],
  [
    'en',
    'In {{period x.later}}, Canada exported {{trade.exports}}.',
    'trade.exports is of 2012, and the words say 2013',
  ],
  ['en', 'Exports: {{trade.exports}} ({{period x.later}})', 'trade.exports is of 2012, and the words say 2013'],
  ['en', 'Aid was {{aid.usd@2008}} in {{period aid.usd@2011}}.', 'aid.usd@2008 is of 2008, and the words say 2011'],
  ['en', 'Exports were {{trade.exports}} in {{pol.coup}}.', 'trade.exports is of 2012, and the words say 2012-03-22'],
  ['en', 'Exports of {{trade.exports}} for {{period x.later}}', 'trade.exports is of 2012, and the words say 2013'],
  [
    'fr',
    'Les exportations ont atteint {{trade.exports}} en {{period aid.usd@2011}}.',
    'trade.exports is of 2012, and the words say 2011',
  ],
  [
    'fr',
    'En {{period x.later}}, le Canada a exporté {{trade.exports}}.',
    'trade.exports is of 2012, and the words say 2013',
  ],
] as const)('an amount beside another time is told: %s %s', (language, words, message) => {
  expect(told(words, language)).toEqual([message]);
});
