import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../model/span.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { nodeAt } from '../../yaml/read-as.ts';

/** That a file of facts lies where none is read; undefined for what is none: an outline, an empty file. */
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

/** The key by which a file without slides shows itself a facts file. */
function factsKeyOf(root: YamlNode): Span | undefined {
  if (root.kind !== 'map' || nodeAt(root, ['slides'])) return undefined;
  return root.entries.find(({ key }) => ['facts', 'sources', 'measures', 'names'].includes(key))?.keySpan;
}
