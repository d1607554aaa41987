import { expect, test } from 'vitest';
import { reportJson } from '../../../src/diagnostics/report/json.ts';
import { HOSTILE, reportOf, UNKNOWN_ID } from './sample.ts';

const output = { path: 'out/a.en.pptx', sha256: 'ab', language: 'en', slides: 3, figures: 4 } as const;

test('the report has exactly the keys that are promised', () => {
  const report = reportOf([UNKNOWN_ID], { outputs: [output], timings: { total: 5 } });
  expect(JSON.parse(reportJson(report))).toEqual({
    schemaVersion: 1,
    command: 'build',
    ok: false,
    outputs: [output],
    diagnostics: [
      {
        code: 'facts/unknown-id',
        severity: 'error',
        message: 'no fact is called trade.export-2012',
        span: { file: 'briefs/a.yaml', start: { line: 2, column: 14 }, end: { line: 2, column: 35 } },
        where: 'slide trade-balance, title (en)',
        at: { kind: 'slide', slide: 'trade-balance', part: 'title', language: 'en' },
        hint: 'did you mean trade.exports-2012?',
      },
    ],
    timings: { total: 5 },
  });
});

test('control characters are escaped and read back as they were', () => {
  const json = reportJson(reportOf([HOSTILE]));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/);
  expect(JSON.parse(json).diagnostics[0]).toEqual({ ...HOSTILE, where: 'slide \u009b31m' });
});
