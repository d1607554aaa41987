import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTemplate } from '../../../src/parse/template.ts';

const MINISTRY = 'templates/ministry/template.yaml';
const LAYOUT = 'en: Figures\nslots:\n  main: {accepts: [stats], columns: 1-12, top: 138, height: 324, style: stat}\n';

function missing(style: string, layout: string) {
  const main = readFileSync(MINISTRY, 'utf8').replace(new RegExp(`^  ${style}: .*\\n`, 'm'), '');
  const files = [
    { path: MINISTRY, text: main },
    { path: 'templates/ministry/layouts/one.yaml', text: layout },
  ];
  return parseTemplate('ministry', files).diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

test('a style that parts of stats are set in is missed where a layout takes stats', () => {
  expect(missing('when', LAYOUT)).toEqual([
    'template/unknown-style: the template has no style when, which parts of stats are set in',
  ]);
});

test('and is not missed where no layout does', () => {
  expect(missing('when', LAYOUT.replace('[stats]', '[image]'))).toEqual([]);
  expect(missing('date', LAYOUT)).toEqual([]);
});
