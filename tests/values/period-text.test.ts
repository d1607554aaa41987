import { expect, test } from 'vitest';
import { readPeriod, writePeriod } from '../../src/values/period-text.ts';

const READABLE = [
  '2012',
  '2013-05',
  '2013-05-15',
  '2024-Q1',
  'FY2010-11',
  '2002..2021',
  '2013-01-13..2013-05-15',
  'since 2008',
  'before 1995-06',
  'after 2020-08',
  'early 2012',
  'late 2013-05',
  'last 20y @ 2022-02-17',
  'last 18m @ 2013-11',
  'unknown',
];

const CHARACTERS = [...'0129-–−./ ?@yFms~:x\u00a0', '\u200b', 'é'];
const WORDS = [
  'since',
  'before',
  'after',
  'early',
  'mid',
  'late',
  'last',
  'not',
  'about',
  'FY',
  '2012',
  'depuis',
  '..',
  '?',
];

function* edited(text: string): Iterable<string> {
  for (let at = 0; at <= text.length; at += 1) {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    yield before + after.slice(1);
    yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const character of CHARACTERS) yield* [before + character + after, before + character + after.slice(1)];
  }
  const words = text.split(' ');
  for (let at = 0; at <= words.length; at += 1) {
    yield words.filter((_, index) => index !== at).join(' ');
    for (const word of WORDS) yield [...words.slice(0, at), word, ...words.slice(at)].join(' ');
  }
}

/** Spaces around the whole, several for one, and those at the two dots and the @ say nothing. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/ +/g, ' ')
    .replace(/ ?\.\. ?/, '..')
    .replace(/ ?@ ?/, ' @ ');
}

test.each(READABLE)(
  '%s, with a character or a word inserted, deleted or changed, is what it prints or is refused',
  (text) => {
    expect(writePeriod(readPeriod(text) ?? { kind: 'unknown' })).toBe(text);
    for (const each of edited(text)) {
      const period = readPeriod(each);
      if (period) expect(writePeriod(period)).toBe(plain(each));
    }
  },
);
