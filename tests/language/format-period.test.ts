import { describe, expect, test } from 'vitest';
import { formatPeriod } from '../../src/language/format-period.ts';
import { isMonthName, monthName } from '../../src/language/months.ts';
import { readPeriod } from '../../src/values/period-text.ts';

const visible = (text: string) => text.replaceAll('\u00a0', '~');

function written(text: string, form: 'words' | 'short'): [string, string] {
  const period = readPeriod(text)!;
  return [visible(formatPeriod(period, form, 'en')), visible(formatPeriod(period, form, 'fr'))];
}

describe('in words', () => {
  test.each([
    ['2013-05-15', 'May~15, 2013', '15~mai 2013'],
    ['2013-05-01', 'May~1, 2013', '1er~mai 2013'],
    ['2022-02', 'February 2022', 'février 2022'],
    ['2010', '2010', '2010'],
    ['FY2010-11', '2010–11 fiscal year', 'exercice~2010-2011'],
    ['FY1999-00', '1999–00 fiscal year', 'exercice~1999-2000'],
    ['2002..2021', '2002 to 2021', 'de 2002 à 2021'],
    ['2013-05-13..2013-05-15', 'May~13 to 15, 2013', 'du 13 au 15~mai 2013'],
    ['2013-05-13..2013-06-02', 'May~13 to June~2, 2013', 'du 13~mai au 2~juin 2013'],
    ['2012-12-20..2013-01-14', 'December~20, 2012 to January~14, 2013', 'du 20~décembre 2012 au 14~janvier 2013'],
    ['2013-01..2013-05', 'January to May 2013', 'de janvier à mai 2013'],
    ['2013-04..2013-05', 'April to May 2013', 'd’avril à mai 2013'],
    ['2012-12..2013-01', 'December 2012 to January 2013', 'de décembre 2012 à janvier 2013'],
    ['since 2008', 'since 2008', 'depuis 2008'],
    ['since 2013-01-14', 'since January~14, 2013', 'depuis le 14~janvier 2013'],
    ['before 1995', 'before 1995', 'avant 1995'],
    ['after 2020-08', 'after August 2020', 'après août 2020'],
    ['early 2012', 'early 2012', 'début 2012'],
    ['mid 2012', 'mid-2012', 'mi-2012'],
    ['late 2013-01', 'late January 2013', 'fin janvier 2013'],
    ['last 20y @ 2022-02-17', '20~years to February~17, 2022', '20~ans jusqu’au 17~février 2022'],
    ['last 1y @ 2021', '1~year to 2021', '1~an jusqu’en 2021'],
    ['last 6m @ 2022-02', '6~months to February 2022', '6~mois jusqu’en février 2022'],
    ['unknown', '', ''],
  ])('%s', (text, english, french) => {
    expect(written(text, 'words')).toEqual([english, french]);
  });
});

describe('short', () => {
  test.each([
    ['2013-05-15', 'May~15, 2013', '15~mai 2013'],
    ['2022-02', 'Feb 2022', 'févr. 2022'],
    ['FY2010-11', 'FY~2010–11', 'exercice~2010-2011'],
    ['2002..2021', '2002–2021', '2002–2021'],
    ['2013-01..2013-05', 'Jan–May 2013', 'janv.–mai 2013'],
    ['2013-05-13..2013-05-15', 'May~13–15, 2013', '13–15~mai 2013'],
    ['2012-12-20..2013-01-14', 'Dec~20, 2012 – Jan~14, 2013', '20~déc. 2012 – 14~janv. 2013'],
    ['2012-12..2013-01', 'Dec 2012 – Jan 2013', 'déc. 2012 – janv. 2013'],
    ['early 2012', 'early 2012', 'début 2012'],
    ['since 2020-08', 'since Aug 2020', 'depuis août 2020'],
  ])('%s', (text, english, french) => {
    expect(written(text, 'short')).toEqual([english, french]);
  });
});

test('month names are those of the locale data', () => {
  for (let month = 1; month <= 12; month += 1) {
    const day = new Date(Date.UTC(2020, month - 1, 15));
    for (const [language, locale] of [
      ['en', 'en-CA'],
      ['fr', 'fr-CA'],
    ] as const) {
      const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(day);
      expect(monthName(month, 'words', language)).toBe(name);
    }
  }
});

test('months are known by name and abbreviation in both languages', () => {
  expect(['March', 'févr.', 'sept', 'AOÛT'].every(isMonthName)).toBe(true);
  expect(isMonthName('million')).toBe(false);
});
