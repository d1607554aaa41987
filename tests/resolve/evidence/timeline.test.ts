import { expect, test } from 'vitest';
import { runsText } from '../../deck-text.ts';
import { contentOf, resolvedSlide } from '../resolve-in.ts';

function timeline(keys: string, language: 'en' | 'fr' = 'en', facts: readonly string[] = []) {
  return contentOf('timeline', `timeline: ${keys}\n${language}: |\n  # T`, { language, facts });
}

test('entries stand in order of time, whatever their order in the outline', () => {
  const { entries } = timeline('[pol.coup-2020, sec.troops, pol.coup-2012, dip.embassy]');
  expect(entries.map((entry) => runsText(entry.date))).toEqual([
    '[dip.embassy period: 1995]',
    '[pol.coup-2012 period: Mar~22, 2012]',
    '[pol.coup-2020 period: Aug~18, 2020]',
    '[sec.troops period: Feb~17, 2022]',
  ]);
});

test('an entry allows the days that its date allows', () => {
  const [since, day] = timeline('[dip.embassy, pol.coup-2012]').entries;
  const days = (from: string, to: string) => [Date.parse(from) / 86_400_000, Date.parse(to) / 86_400_000];
  expect([since?.from, since?.to]).toEqual(days('1995-01-01', '1995-12-31'));
  expect([day?.from, day?.to]).toEqual(days('2012-03-22', '2012-03-22'));
});

test('highlights and plans are marked', () => {
  const facts = ['pol.vote: {kind: event, date: 2013-07, status: planned, en: Elections planned}'];
  const { entries, spacing } = timeline(
    '{facts: [pol.coup-2012, pol.vote], highlight: [pol.coup-2012], spacing: "true"}',
    'en',
    facts,
  );
  expect(entries.map(({ highlighted, planned }) => [highlighted, planned])).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(spacing).toBe('true');
});

test('the alt text tells its ends', () => {
  expect(timeline('[pol.coup-2020, pol.coup-2012]').alt).toBe(
    'Timeline of 2 events from Mar\u00a022, 2012 (Coup) to Aug\u00a018, 2020 (Second coup).',
  );
  expect(timeline('[pol.coup-2020, pol.coup-2012]', 'fr').alt).toMatch(
    /^Chronologie de 2 événements, du 22\u00a0mars 2012/,
  );
});

test('fewer than two dates, or a fact without one, are refused', () => {
  const one = resolvedSlide('timeline: [pol.coup-2012]\nen: |\n  # T');
  expect(one.found.map(({ code }) => code)).toEqual(['outline/short-timeline']);
  const undated = resolvedSlide('timeline: [pol.coup-2012, pol.goods]\nen: |\n  # T');
  expect(undated.found.map(({ code, span }) => [code, span?.start.column])).toEqual([['outline/no-date', 31]]);
});

test('the subtitle says the years and how the line is drawn', () => {
  const slide = resolvedSlide('timeline: [pol.coup-2020, pol.coup-2012]\nen: |\n  # T');
  expect(slide.subtitle.map((run) => run.text).join('')).toBe(
    '2012–2020, even spacing; a break in the line marks a long gap',
  );
});

const LANES = `
  lanes:
    - {name: {en: Mali, fr: Mali}, facts: [pol.coup-2020, pol.coup-2012]}
    - {name: {en: Canada, fr: Canada}, facts: [dip.embassy]}
  events: [pol.coup-2012]`;

test('lanes hold their own facts in order of time, to scale', () => {
  const { lanes, entries, spacing } = timeline(LANES);
  expect(lanes.map(runsText)).toEqual(['Mali', 'Canada']);
  expect(entries.map(({ fact, lane, isEvent }) => [fact, lane, isEvent])).toEqual([
    ['pol.coup-2012', 0, true],
    ['pol.coup-2020', 0, false],
    ['dip.embassy', 1, false],
  ]);
  expect(spacing).toBe('true');
});

test('in lanes, what goes on is open and says since when', () => {
  const since = timeline(LANES).entries[2];
  expect(since?.open).toBe('to');
  expect(runsText(since?.date ?? [])).toContain('since 1995');
  expect(timeline('[pol.coup-2012, dip.embassy]').entries[0]?.open).toBeUndefined();
});

test('an event that stands in no lane is told', () => {
  const slide = resolvedSlide(
    `timeline: ${LANES.replace('events: [pol.coup-2012]', 'events: [sec.troops]')}\nen: |\n  # T`,
  );
  expect(slide.found.map(({ code }) => code)).toEqual(['chart/unused-option']);
});

test('years lead where they differ, days where all are of one year', () => {
  const facts = ['pol.vote: {kind: event, date: 2012-04-29, en: Vote}'];
  const lines = (keys: string) => timeline(keys, 'en', facts).entries.map((entry) => entry.lines.map(runsText));
  expect(lines('[pol.coup-2012, pol.coup-2020]')[0]?.map((text) => text.replace(/^.*: |\]$/g, ''))).toEqual([
    '2012',
    'Mar~22',
  ]);
  expect(lines('[pol.coup-2012, pol.vote]')[0]?.map((text) => text.replace(/^.*: |\]$/g, ''))).toEqual([
    'Mar~22',
    '2012',
  ]);
});

test('an entry says the amount of its fact, with its hedge', () => {
  const [troops] = timeline('[sec.troops, pol.coup-2020]').entries.filter(({ fact }) => fact === 'sec.troops');
  expect(troops?.amount.map(({ bold }) => bold)).toEqual([true]);
  expect(runsText(troops?.amount ?? [])).toMatch(/sec\.troops short: .*\d/);
});
