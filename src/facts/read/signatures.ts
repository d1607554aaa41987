import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import { isSignerName, type Signature } from '../../model/signature.ts';
import type { TextFile } from '../../model/text-file.ts';
import { isFactId } from '../../words/reference.ts';
import type { ProvenList } from '../ssh/prove-lists.ts';

const LINE = /^(\S+)\s+([0-9a-f]{64})\s+(\d{4}-\d{2}-\d{2}|-)\s+(\S.*)$/;

/** A `signatures.txt`, and the lists beside it that were signed with keys. */
export interface SignaturesFile extends TextFile {
  readonly proven: readonly ProvenList[];
}

/**
 * Reads signatures, one per line: fact, fingerprint, day or a dash, name. The last one for a fact
 * counts. Lines that begin with `#` are comments. A line that also stands in a list signed with a key of the person
 * it names is proven by that key.
 */
export function parseSignatures(files: readonly SignaturesFile[]): Outcome<readonly Signature[]> {
  const diagnostics: Diagnostic[] = [];
  const byFact = new Map<string, Signature>();
  for (const file of files) {
    const keys = new Map<string, string>();
    for (const list of file.proven) {
      const own = linesOf(list, diagnostics).filter(({ by }) => list.names.includes(by));
      if (own.length === 0) diagnostics.push(coversNothing(list));
      for (const signature of own) keys.set(writeSignature(signature), list.key);
    }
    for (const signature of linesOf(file, diagnostics)) {
      const key = keys.get(writeSignature(signature));
      byFact.set(signature.fact, { ...signature, ...(key !== undefined && { key }) });
    }
  }
  return { value: [...byFact.values()], diagnostics };
}

/** Writes a line that `parseSignatures` reads. */
export function writeSignature({ fact, fingerprint, on, by }: Signature): string {
  return `${fact} ${fingerprint} ${on ?? '-'} ${by}`;
}

function linesOf(file: TextFile, diagnostics: Diagnostic[]): readonly Signature[] {
  return file.text.split(/\r?\n/).flatMap((line, index): readonly Signature[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [, fact = '', fingerprint = '', on = '', by = ''] = LINE.exec(line.trim()) ?? [];
    if (isFactId(fact) && isSignerName(by)) return [{ fact, fingerprint, by, ...(on !== '-' && { on }) }];
    diagnostics.push(unreadable(file, index + 1, line));
    return [];
  });
}

function unreadable(file: TextFile, line: number, text: string): Diagnostic {
  return diagnostic('facts/bad-signature', {
    message: 'this line is no signature',
    span: { file: file.path, start: { line, column: 1 }, end: { line, column: Math.max(2, text.length + 1) } },
    hint: 'signatures are written by `briefdeck facts sign`; take the line out',
  });
}

function coversNothing({ path, names }: ProvenList): Diagnostic {
  return diagnostic('facts/wrong-ssh-signature', {
    message: `${path}.sig proves nothing: no line of the list is by ${names.join(' or ')}, whose key signed it`,
    span: { file: path, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
    hint: 'write the name in allowed-signers as it stands at the end of the lines',
  });
}
