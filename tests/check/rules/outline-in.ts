import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Outline } from '../../../src/model/outline.ts';
import { parseOutline } from '../../../src/outline/parse-outline.ts';
import { textOf } from '../../yaml/source.ts';

/** An outline of one slide with these words; `covered` gives the text that each finding marks. */
export function outlineIn(language: 'en' | 'fr', words: string, keys = '') {
  const indented = words
    .split('\n')
    .map((line) => (line === '' ? '' : `      ${line}`))
    .join('\n');
  const file = `brief: b
title: {${language}: A title}
template: ministry
marking: unclassified
as-of: 2023-12-31
slides:
  - id: one
${keys}    ${language}: |
${indented}
`;
  const { value, diagnostics } = parseOutline('briefs/b.yaml', file);
  if (!value) throw new Error(diagnostics.map((each) => each.message).join('; '));
  const outline: Outline = value;
  return {
    outline,
    covered: (found: readonly Diagnostic[]) => found.map((each) => each.span && textOf(file, each.span)),
  };
}
