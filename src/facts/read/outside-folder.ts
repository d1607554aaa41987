import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../model/span.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { nodeAt } from '../../yaml/path.ts';

/**
 * Reports a facts file outside a facts folder; undefined for other files: an outline, an empty
 * file.
 */
export function factsOutsideFolder(root: YamlNode): Diagnostic | undefined {
  const span = factsKeyOf(root);
  return (
    span &&
    diagnostic('input/wrong-folder', {
      message: 'this file holds facts, and it lies outside a facts folder',
      span,
      hint: 'move it into the folder facts/ beside it',
    })
  );
}

/** The span of the first key that shows a file without slides to be a facts file. */
function factsKeyOf(root: YamlNode): Span | undefined {
  if (root.kind !== 'map' || nodeAt(root, ['slides'])) return undefined;
  return root.entries.find(({ key }) => ['facts', 'sources', 'measures', 'names'].includes(key))?.keySpan;
}
