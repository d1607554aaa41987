import { join } from 'node:path';
import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { fingerprint } from '../../facts/fingerprint.ts';
import { writeSignature } from '../../facts/read/signatures.ts';
import type { Signature } from '../../model/signature.ts';
import { SIGNATURES } from '../fact-files.ts';
import { fromHere } from '../from-here.ts';
import type { Io } from '../io.ts';
import { cannotRead, MOST_TEXT, outsideRoot, readTextInside } from '../read-inside.ts';
import type { Workspace } from '../workspace.ts';
import type { KnownFact } from './known-fact.ts';

const HEADING =
  '# Who checked which fact against its source, and what the fact stated then. Written by briefdeck facts sign.\n';

export interface Signer {
  readonly by: string;
  /** ISO date of the check. */
  readonly on?: string | undefined;
}

/**
 * Adds a signature to the `signatures.txt` beside the fact. It is valid as long as the fact states
 * the same; once the fact changes, it counts as unchecked again. `written` says whether the file
 * was written.
 */
export function signFact(
  io: Io,
  workspace: Workspace,
  { fact, view }: KnownFact,
  { by, on }: Signer,
): { readonly signature: Signature; readonly written: Outcome<boolean> } {
  const signature = {
    fact: fact.id,
    fingerprint: fingerprint(view.store, fact.id),
    by,
    ...(on !== undefined && { on }),
  };
  const file = `${view.folder}/facts/${SIGNATURES}`;
  const path = join(workspace.root, file);
  const before = readTextInside(io, workspace, file, MOST_TEXT);
  if (before.kind === 'outside') return { signature, written: { value: false, diagnostics: [outsideRoot(file)] } };
  if (before.kind === 'unreadable') {
    const why = cannotRead(fromHere(io, path), before.obstacle);
    return { signature, written: { value: false, diagnostics: [why] } };
  }
  const text = `${before.kind === 'there' ? before.value : HEADING}${writeSignature(signature)}\n`;
  return { signature, written: io.writeAll([{ path, bytes: new TextEncoder().encode(text) }]) };
}
