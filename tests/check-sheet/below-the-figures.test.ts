import { expect, test } from 'vitest';
import type { CheckedAcceptance, CheckedClaim, CheckSheet, ClaimVerdict } from '../../src/model/check-sheet.ts';
import { CLAIM_VERDICTS } from '../../src/model/check-sheet.ts';
import type { FactId } from '../../src/model/fact.ts';
import type { Language } from '../../src/model/language.ts';
import { checkSheetCsv } from '../../src/render/check-sheet/csv.ts';
import { checkSheetHtml } from '../../src/render/check-sheet/html.ts';

const FACTS: readonly FactId[] = ['trade.exports-2012' as FactId, 'trade.imports-2012' as FactId];

function claim(verdict: ClaimVerdict): CheckedClaim {
  return {
    slide: 4,
    slideId: 'trade',
    claim: 'trade.exports-2012 > trade.imports-2012',
    words: 'far exceeded <imports>',
    facts: FACTS,
    compared: ['Exports, 2012: $16 million', 'Imports, 2012: $1 million'],
    verdict,
  };
}

const ACCEPTED: CheckedAcceptance = {
  slide: 5,
  code: 'facts/incomparable-basis',
  facts: FACTS,
  reason: 'Both were announced at one conference',
};

function sheet(language: Language, more: Partial<CheckSheet>): CheckSheet {
  const base = { deck: 'mali', title: 'Mali', language, asOf: '2023-12-31', slides: [] };
  return { ...base, rows: [], claims: [], acceptances: [], uncovered: [], ...more };
}

test('each claim stands below the figures with its words, facts, what was compared and its verdict', () => {
  const given = sheet('en', { claims: [claim('ends-only')] });
  const [, row] = checkSheetCsv(given).split('\r\n');
  expect(row).toBe(
    '"","4","Claims","","far exceeded <imports>","trade.exports-2012 trade.imports-2012","",' +
      '"Exports, 2012: $16 million · Imports, 2012: $1 million","trade.exports-2012 > trade.imports-2012","",' +
      '"end points only","","",""',
  );
  const html = checkSheetHtml(given);
  for (const text of [
    '<h2>Claims (1)</h2>',
    'Slide 4 · end points only',
    'far exceeded &lt;imports&gt;',
    '<code>trade.exports-2012 &gt; trade.imports-2012</code>',
    '<code>Imports, 2012: $1 million</code>',
  ])
    expect(html).toContain(text);
});

test('in each language, no two verdicts read alike', () => {
  for (const language of ['en', 'fr'] as const) {
    const lines = checkSheetCsv(sheet(language, { claims: CLAIM_VERDICTS.map(claim) })).split('\r\n');
    expect(new Set(lines.slice(1, -1)).size).toBe(CLAIM_VERDICTS.length);
  }
});

test('an acceptance says who let it pass and when, if that was written', () => {
  const acceptances = [{ ...ACCEPTED, by: 'A. Tremblay', on: '2023-12-31' }, { ...ACCEPTED, by: 'B. Roy' }, ACCEPTED];
  const given = sheet('en', { acceptances });
  expect(checkSheetCsv(given)).toContain('"accepted by A. Tremblay, 2023-12-31","facts/incomparable-basis"');
  expect(checkSheetCsv(given)).toContain('"accepted by B. Roy","facts/incomparable-basis"');
  expect(checkSheetCsv(sheet('fr', { acceptances }))).toContain('"accepté par A. Tremblay, 2023-12-31"');
  expect(checkSheetHtml(given)).toContain('trade.imports-2012 · accepted by A. Tremblay, 2023-12-31<');
});
