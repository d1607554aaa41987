import { expect, test } from 'vitest';
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inOrder } from '../../../src/diagnostics/report/order.ts';
import { span } from './sample.ts';

const at = (file: string, line: number, column: number) =>
  diagnostic('facts/unknown-id', { message: 'm', span: span(line, column, column + 1, file) });

test('findings go by file, line and column, and those without a place come first', () => {
  const nowhere = diagnostic('output/draft', { message: 'm' });
  const sorted = [nowhere, at('a.yaml', 2, 9), at('a.yaml', 10, 1), at('a.yaml', 10, 4), at('b.yaml', 1, 1)];
  expect(inOrder(sorted.toReversed())).toEqual(sorted);
});

test('a finding that two languages came upon is told once', () => {
  expect(inOrder([at('a.yaml', 1, 1), at('a.yaml', 1, 1)])).toHaveLength(1);
  expect(inOrder([at('a.yaml', 1, 1), at('a.yaml', 1, 2)])).toHaveLength(2);
});
