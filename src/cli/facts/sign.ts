import { join } from 'node:path';
import type { Outcome } from '../../diagnostics/diagnostic.ts';
import { fingerprint } from '../../facts/fingerprint.ts';
import { writeSignature } from '../../facts/read/signatures.ts';
import { SIGNATURES } from '../../project/fact-files.ts';
import { factsNamed } from '../../project/facts/named-fact.ts';
import type { Io } from '../../project/io.ts';
import { findWorkspace } from '../../project/workspace.ts';
import { readPeriod } from '../../values/period-text.ts';
import type { Presentation, Printout } from '../command.ts';
import { answerFromFacts, type FactsOptions } from './answer.ts';
import { unknownFact } from './unknown-fact.ts';

export interface SignOptions extends FactsOptions {
  readonly id: string;
  readonly by: string;
  /** ISO date of the check. */
  readonly on?: string;
}

const HEADING =
  '# Who checked which fact against its source, and what the fact stated then. Written by briefdeck facts sign.\n';

/**
 * Adds a signature to `signatures.txt` beside the fact. It holds as long as the fact states the same: a change of the
 * fact makes it unchecked again.
 */
export function signFact({ id, by, on, ...options }: SignOptions, presentation: Presentation, io: Io): Printout {
  const name = by.trim();
  if (name === '' || /\p{C}/u.test(name))
    return wrongUse('--by needs the name of whoever checked the fact', 'for example --by "A. Tremblay"');
  if (on !== undefined && !isDay(on)) return wrongUse(`${on} is no day`, 'write it as 2023-12-31');
  const workspace = findWorkspace(io, options.root).value;
  let written: Outcome<boolean> = { value: true, diagnostics: [] };
  const printout = answerFromFacts('facts sign', options, presentation, io, (facts) => {
    const named = factsNamed(facts, id);
    if (named.kind === 'unknown') return unknownFact(id, named);
    const [known] = named.facts;
    if (known === undefined || workspace === undefined) throw new Error(`${id} is in no view`);
    const signature = {
      fact: id,
      fingerprint: fingerprint(known.view.store, id),
      by: name,
      ...(on !== undefined && { on }),
    };
    const path = join(workspace.root, known.view.folder, 'facts', SIGNATURES);
    const text = `${io.readText(path) ?? HEADING}${writeSignature(signature)}\n`;
    written = io.writeAll([{ path, bytes: new TextEncoder().encode(text) }]);
    const lines = written.value ? [`${id} is signed by ${name} as it stands`] : [];
    return { lines, json: { signature }, diagnostics: written.diagnostics };
  });
  return written.value || printout.exit !== 0 ? printout : { ...printout, exit: 1 };
}

function wrongUse(message: string, hint: string): Printout {
  return { exit: 2, out: '', err: `briefdeck: ${message}\n  ${hint}\n` };
}

function isDay(text: string): boolean {
  const period = readPeriod(text);
  return period?.kind === 'date' && period.date.day !== undefined;
}
