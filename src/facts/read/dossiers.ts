import * as z from 'zod';
import type { Outcome } from '../../diagnostics/diagnostic.ts';
import type { Spanned } from '../../model/span.ts';
import type { TextFile } from '../../model/text-file.ts';
import { parseYaml } from '../../yaml/parse.ts';
import { nodeAt } from '../../yaml/path.ts';
import { readAs } from '../../yaml/read-as.ts';

/**
 * A file in a `facts/` folder that names other dossiers whose facts are visible there too. It holds
 * no facts itself.
 */
export const DOSSIERS = 'dossiers.yaml';

/** Folder names below `briefs/`, joined by slashes; none is hidden or leads upward. */
const dossier = z
  .string()
  .regex(/^[^./\\][^/\\]*(\/[^./\\][^/\\]*)*$/, 'write the folder as it is called below briefs/, such as canada-mali');

const DOSSIERS_FILE = z.strictObject({ see: z.union([dossier, z.array(dossier)]) });

/**
 * Reads `see:`, a dossier or a list of dossiers, each as its path below `briefs/`: `canada-mali`.
 */
export function parseDossiers({ path, text }: TextFile): Outcome<readonly Spanned<string>[]> {
  const { value: root, diagnostics } = parseYaml(path, text);
  if (root === undefined || root.kind === 'empty') return { value: [], diagnostics };
  const read = readAs(DOSSIERS_FILE, root, DOSSIERS);
  const see = nodeAt(root, ['see']);
  const items = see?.kind === 'list' ? see.items : see ? [see] : [];
  return {
    value: read.value
      ? items.flatMap((item) => (item.kind === 'text' ? [{ value: item.text, span: item.span }] : []))
      : [],
    diagnostics: [...diagnostics, ...read.diagnostics],
  };
}
