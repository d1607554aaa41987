import { expect, test } from 'vitest';
import { bareFactId } from '../../../src/check/rules/bare-fact-id.ts';
import { buildStore } from '../../../src/facts/build-store.ts';
import { parseFactsFiles } from '../../../src/facts/read/parse-facts.ts';
import { outlineIn } from './outline-in.ts';

const facts = `sources:
  press:
    kind: news
    publisher: {en: Press, fr: Presse}
    title: {en: News, fr: Nouvelles}
    date: 2012
    language: en
source: press
facts:
  pol.coup-2012: {kind: event, says: March 2012, date: 2012-03, status: occurred, en: Coup, fr: Coup}
`;
const store = buildStore(parseFactsFiles([{ path: 'briefs/facts/a.yaml', text: facts }]).value).value;

function found(words: string): readonly (readonly [string | undefined, string | undefined])[] {
  const { outline, covered } = outlineIn('en', words);
  const diagnostics = bareFactId(outline, ['en'], store);
  const marked = covered(diagnostics);
  return diagnostics.map(({ hint }, index) => [marked[index], hint]);
}

test('an ID without its braces is found, with the point after it', () => {
  expect(found('# It began with pol.coup-2012\n\nNot pol.coup-2012@latest, I think')).toEqual([
    ['pol.coup-2012', 'write {{pol.coup-2012}}'],
    ['pol.coup-2012@latest', 'write {{pol.coup-2012@latest}}'],
  ]);
});

test('an ID in its braces is none, nor is an address or a full stop without a space', () => {
  expect(found('# It began with {{pol.coup-2012}}\n\nSee worldbank.org and the end.then this')).toEqual([]);
});
