import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  DECK,
  FONT,
  MASTER,
  PDF,
  PICTURE,
  PICTURES,
  SEPARATED,
  TEXT,
  WEB_PAGE,
  workbookLimits,
  XML_PART,
  YAML,
} from '../../src/limits/limits.ts';

const PAGE = readFileSync('docs/package.md', 'utf8');
const TABLE = PAGE.slice(PAGE.indexOf('## Limits'));

test('docs/package.md tells every limit as it is', () => {
  const told = new Set((TABLE.match(/\d[\d,]*/g) ?? []).map((number) => Number(number.replaceAll(',', ''))));
  const limits = [
    DECK.bytes,
    ...[
      XML_PART,
      MASTER,
      workbookLimits(2 ** 30),
      SEPARATED,
      TEXT,
      WEB_PAGE,
      PDF,
      PICTURE,
      PICTURES,
      FONT,
      YAML,
    ].flatMap(Object.values),
  ];
  const { bytes, markup } = workbookLimits(0);
  const unsaid = new Set([workbookLimits(0).levels, workbookLimits(0).xml]);
  expect([...limits, bytes, markup].filter((limit) => !told.has(limit) && !unsaid.has(limit))).toEqual([]);
});
