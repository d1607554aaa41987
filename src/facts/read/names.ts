import * as z from 'zod';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import { forEachLanguage, packOf } from '../../language/languages.ts';
import type { NameEntry } from '../../model/name.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { readAs } from '../../yaml/read-as.ts';
import { namesIn } from './unread.ts';

const yesOrNo = z.enum(['yes', 'no']).transform((word) => word === 'yes');
const both = forEachLanguage((language) =>
  (packOf(language).official ? z.string() : z.string().exactOptional()).describe(`In ${packOf(language).name}`),
);
export const NAME_SCHEMA = z.strictObject({
  ...both,
  acronym: z.strictObject(both).exactOptional().describe('Its acronym'),
  common: yesOrNo.exactOptional().describe('Whether every reader knows the acronym'),
});

/** Reads the list under `names:`. If an entry can't be read, every text in it counts as a name. */
export function readNames(node: YamlNode): Outcome<readonly NameEntry[]> {
  if (node.kind !== 'list')
    return { value: [], diagnostics: readAs(z.array(z.unknown()), node, '`names`').diagnostics };
  const diagnostics: Diagnostic[] = [];
  const value = node.items.flatMap((item): NameEntry[] => {
    const outcome = readAs(NAME_SCHEMA, item, 'a name');
    diagnostics.push(...outcome.diagnostics);
    return outcome.value ? [{ ...outcome.value, span: item.span }] : [...namesIn(item)];
  });
  return { value, diagnostics };
}
