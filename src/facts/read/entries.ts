import * as z from 'zod';
import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { isSingleId } from '../../words/reference.ts';
import type { YamlEntry, YamlNode } from '../../yaml/node.ts';
import { readAs } from '../../yaml/read-as.ts';

/**
 * Reads the entries of a map whose keys are one-word IDs. Entries that can't be read are left out.
 */
export function readEntries<T>(
  node: YamlNode,
  section: string,
  read: (entry: YamlEntry) => Outcome<T | undefined>,
): Outcome<readonly T[]> {
  const shape = readAs(z.record(z.string(), z.unknown()), node, `\`${section}\``);
  if (node.kind !== 'map') return { value: [], diagnostics: shape.diagnostics };
  const diagnostics: Diagnostic[] = [];
  const value = node.entries.flatMap((entry) => {
    if (!isSingleId(entry.key)) diagnostics.push(badId(entry));
    const outcome = read(entry);
    diagnostics.push(...outcome.diagnostics);
    return outcome.value === undefined ? [] : [outcome.value];
  });
  return { value, diagnostics };
}

function badId({ key, keySpan }: YamlEntry): Diagnostic {
  const message = `${key} can’t be the name of a source or measure`;
  const hint = 'use small letters, digits and hyphens, beginning with a letter';
  return diagnostic('facts/bad-id', { message, span: keySpan, hint });
}
