import { expect, test } from 'vitest';
import { reportSarif, sarifLog } from '../../../src/diagnostics/report/sarif.ts';
import { DRAFT, HOSTILE, reportOf, UNKNOWN_ID } from './sample.ts';

test('a log is SARIF 2.1.0 with one run, the rules used and a result a finding', () => {
  const log = JSON.parse(reportSarif(reportOf([UNKNOWN_ID, DRAFT, UNKNOWN_ID])));
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  const [{ tool, columnKind, results }] = log.runs;
  expect(columnKind).toBe('utf16CodeUnits');
  expect(tool.driver.name).toBe('briefdeck');
  expect(tool.driver.version).toBe('1.2.3');
  expect(tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['facts/unknown-id', 'output/draft']);
  expect(results).toEqual([
    {
      ruleId: 'facts/unknown-id',
      ruleIndex: 0,
      level: 'error',
      message: {
        text: 'no fact is called trade.export-2012\nslide trade-balance, title (en)\ndid you mean trade.exports-2012?',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'briefs/a.yaml' },
            region: { startLine: 2, startColumn: 14, endLine: 2, endColumn: 35 },
          },
        },
      ],
    },
    { ruleId: 'output/draft', ruleIndex: 1, level: 'warning', message: { text: 'these decks are drafts' } },
    expect.objectContaining({ ruleIndex: 0 }),
  ]);
});

test('a file name with spaces, accents or worse is a valid URI', () => {
  const named = { ...UNKNOWN_ID, span: { ...UNKNOWN_ID.span!, file: 'briefs/Sahel été/à:#?.yaml' } };
  const uri = (log: string) => JSON.parse(log).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;
  expect(uri(reportSarif(reportOf([named])))).toBe('briefs/Sahel%20%C3%A9t%C3%A9/%C3%A0%3A%23%3F.yaml');
  expect(uri(reportSarif(reportOf([HOSTILE])))).not.toMatch(/[^\w%./~!*'()-]/);
});

test('a rule says what, why and how to mend', () => {
  const [rule] = JSON.parse(sarifLog('1', ['output/edited-by-hand'], [])).runs[0].tool.driver.rules;
  expect(rule.shortDescription.text).toContain('not as briefdeck wrote it');
  expect(rule.fullDescription.text).toContain('throw those edits away');
  expect(rule.help.text).toContain('--replace');
  expect(rule.defaultConfiguration).toEqual({ level: 'error' });
});
