import { expect, test } from 'vitest';
import { type Location, locationText } from '../../src/diagnostics/location.ts';

test.each<[string, Location]>([
  ['slide trade', { kind: 'slide', slide: 'trade' }],
  ['slide 2 (fr)', { kind: 'slide', slide: 2, language: 'fr' }],
  ['slide trade, panel 2 (en)', { kind: 'slide', slide: 'trade', part: 'panel 2', language: 'en' }],
  [
    'slide trade, label of aid.canada (en)',
    { kind: 'slide', slide: 'trade', part: 'label of aid.canada', language: 'en' },
  ],
  ['slide trade, body (en)', { kind: 'slide', slide: 'trade', shape: 'body', language: 'en' }],
  ['slide trade-part-2 (en)', { kind: 'slide', slide: 'trade', continuation: 'trade-part-2', language: 'en' }],
  ['title of the outline (fr)', { kind: 'outline', part: 'title', language: 'fr' }],
  ['frame', { kind: 'frame' }],
  ['layout table', { kind: 'layout', layout: 'table' }],
  ['layout table, slot main, and 2 more', { kind: 'layout', layout: 'table', slot: 'main', more: 2 }],
])('a finding is told to be on %s', (words, at) => {
  expect(locationText(at)).toBe(words);
});
