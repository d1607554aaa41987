import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { FACT_ROLES, type FactColour } from '../model/fact-role.ts';
import type { YamlNode } from '../yaml/node.ts';
import { nodeAt } from '../yaml/path.ts';

/** The parts that an outline gives to facts in all its charts. A role that doesn’t exist is reported and left out. */
export function readColours(root: YamlNode, found: Diagnostic[]): readonly FactColour[] {
  const node = nodeAt(root, ['colours']);
  if (node?.kind !== 'map') return [];
  return node.entries.flatMap(({ key, keySpan, value }): readonly FactColour[] => {
    const written = value.kind === 'text' ? value.text : '';
    const role = FACT_ROLES.find((each) => each === written);
    if (role !== undefined) return [{ of: { value: key, span: keySpan }, role }];
    const meant = nearest(written, FACT_ROLES);
    found.push(
      diagnostic('outline/unknown-role', {
        message: `${written === '' ? 'nothing' : written} is no role in which ${key} could be drawn`,
        span: value.span,
        hint: meant === undefined ? `write one of ${FACT_ROLES.join(', ')}` : `did you mean ${meant}?`,
      }),
    );
    return [];
  });
}
