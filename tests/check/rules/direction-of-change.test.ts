import { describe, expect, test } from 'vitest';
import { directionFromTo } from '../../../src/check/rules/direction-from-to.ts';
import { directionOfChange } from '../../../src/check/rules/direction-of-change.ts';
import { storeOf } from '../../facts/facts-text.ts';
import { outlineIn } from './outline-in.ts';

const { store } = storeOf(
  'a.old: {measure: aid, says: $116 million, currency: CAD, period: 2011, en: a, fr: b}',
  'a.new: {measure: aid, says: $64 million, currency: CAD, period: 2013, en: a, fr: b}',
  'a.four: {measure: aid, says: $4 million, currency: CAD, period: 2011, en: a, fr: b}',
  'a.five: {measure: aid, says: $5 million, currency: CAD, period: 2013, en: a, fr: b}',
  'a.fall: {kind: derived, op: growth, of: [a.old, a.new], en: a, fr: b}',
);

function told(words: string, language: 'en' | 'fr' = 'en'): readonly string[] {
  const { outline } = outlineIn(language, `# ${words}`);
  return directionOfChange(outline, [language], store).map(
    ({ code, hint }) => `${code.replace('words/', '')}: ${hint}`,
  );
}

const WRONG = 'wrong-direction: correct the word, or the order of the facts';
const TWICE = 'wrong-direction: write as="size", which leaves the sign out';
const OPEN = 'no-direction: say “changed by”, or cite finer figures';

describe('a word beside a change says which way it went', () => {
  test.each<[string, 'en' | 'fr', readonly string[]]>([
    ['Aid rose by {{change a.old a.new}}', 'en', [WRONG]],
    ['Aid rose sharply, by {{change a.old a.new as="size"}}', 'en', [WRONG]],
    ['Aid rose by {{a.fall}}', 'en', [WRONG]],
    ['A {{change a.old a.new as="size"}} rise in aid', 'en', [WRONG]],
    // Verbs that titles are read by are read beside a change too.
    ['Aid recovered by {{change a.old a.new as="size"}}', 'en', [WRONG]],
    ['Aid rocketed by {{change a.old a.new as="size"}}', 'en', [WRONG]],
    ['A {{change a.new a.old as="size"}} downturn', 'en', [WRONG]],
    ['L’aide a explosé de {{change a.old a.new as="size"}}', 'fr', [WRONG]],
    ['L’aide a repris de {{change a.old a.new as="size"}}', 'fr', [WRONG]],
    ['L’aide a dégringolé de {{change a.new a.old as="size"}}', 'fr', [WRONG]],
    ['Aid fell by {{change a.old a.new}}', 'en', [TWICE]],
    ['Aid fell by {{change a.old a.new as="size"}}', 'en', []],
    ['Aid fell by {{change a.new a.old}}', 'en', [WRONG]],
    ['Aid fell by {{difference a.old a.new}}', 'en', []],
    ['Aid rose by {{difference a.old a.new}}', 'en', [WRONG]],
    ['Aid dropped {{difference a.new a.old}}', 'en', [TWICE]],
    ['Aid changed by {{change a.old a.new}}', 'en', []],
    ['Growth fell to {{change a.new a.old}}', 'en', []],
    ['Exports rose while aid fell by {{change a.old a.new as="size"}}', 'en', []],
    ['Aid rose by {{change a.four a.five}}', 'en', [OPEN]],
    ['Aid fell by {{difference a.five a.four}}', 'en', [OPEN]],
    ['Aid changed by {{change a.four a.five}}', 'en', []],
    ['Aid rose to {{a.new}}', 'en', []],
    ['L’aide a augmenté de {{change a.old a.new}}', 'fr', [WRONG]],
    ['L’aide a chuté de {{change a.old a.new}}', 'fr', [TWICE]],
    ['L’aide a chuté de {{change a.old a.new as="size"}}', 'fr', []],
    ['Une hausse de {{change a.old a.new as="size"}}', 'fr', [WRONG]],
    ['L’aide est en baisse de {{change a.old a.new as="size"}}', 'fr', []],
    ['{{change a.old a.new as="size"}} de plus', 'fr', [WRONG]],
    ['L’aide a reculé de {{difference a.old a.new}}', 'fr', []],
    ['L’aide a diminué de {{change a.four a.five}}', 'fr', [OPEN]],
    ['L’aide a varié de {{change a.old a.new}}', 'fr', []],
  ])('%s (%s)', (words, language, found) => {
    expect(told(words, language)).toEqual(found);
  });
});

function ends(words: string, language: 'en' | 'fr' = 'en'): readonly string[] {
  const { outline } = outlineIn(language, `# ${words}`);
  return directionFromTo(outline, [language], store).map(({ message }) => message.split('”')[0]?.slice(1) ?? '');
}

describe('a word beside two amounts says which way they went', () => {
  test.each<[string, 'en' | 'fr', readonly string[]]>([
    ['Aid rose from {{a.old}} to {{a.new}}', 'en', ['rose']],
    ['Aid rose sharply, from {{a.old}} to {{a.new}}', 'en', ['rose']],
    ['Aid rose from {{a.old}} in {{period a.old}} to {{a.new}} in {{period a.new}}', 'en', ['rose']],
    ['Aid fell from {{a.new}} to {{a.old}}', 'en', ['fell']],
    ['Aid was {{a.new}}, up from {{a.old}}', 'en', ['up']],
    ['Aid rose to {{a.new}} from {{a.old}}', 'en', ['rose']],
    ['A drop in aid from {{a.four}} to {{a.five}}', 'en', ['drop']],
    ['Aid fell from {{a.old}} to {{a.old}}', 'en', ['fell']],
    ['Une hausse de {{a.old}} à {{a.new}}', 'fr', ['hausse']],
    ['L’aide a diminué de {{a.new}} à {{a.old}}', 'fr', ['diminué']],
    ['Aid fell from {{a.old}} to {{a.new}}', 'en', []],
    ['Aid was {{a.new}}, down from {{a.old}}', 'en', []],
    ['Aid rose to {{a.old}} from {{a.new}}', 'en', []],
    ['Exports rose; aid went from {{a.old}} to {{a.new}}', 'en', []],
    ['As tension rose, aid went from {{a.old}} to {{a.new}}', 'en', []],
    ['Aid rose to {{a.old}} and fell to {{a.new}}', 'en', []],
    ['Aid rose by {{difference a.old a.new}} to {{a.old}}', 'en', []],
    ['L’aide est passée de {{a.old}} à {{a.new}}', 'fr', []],
    ['L’aide a baissé de {{a.old}} à {{a.new}}', 'fr', []],
    ['L’aide a augmenté de {{a.five}}, à {{a.four}}', 'fr', []],
  ])('%s (%s)', (words, language, found) => {
    expect(ends(words, language)).toEqual(found);
  });
});
