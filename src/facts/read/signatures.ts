import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import type { Signature } from '../../model/signature.ts';
import type { TextFile } from '../../model/text-file.ts';
import { isFactId } from '../../words/reference.ts';

const LINE = /^(\S+)\s+([0-9a-f]{64})\s+(\d{4}-\d{2}-\d{2}|-)\s+(\S.*)$/;

/**
 * Reads signatures, one per line: fact, fingerprint, day or a dash, name. The last one for a fact
 * counts. Lines that begin with `#` are comments.
 */
export function parseSignatures(files: readonly TextFile[]): Outcome<readonly Signature[]> {
  const diagnostics: Diagnostic[] = [];
  const byFact = new Map<string, Signature>();
  for (const file of files) {
    for (const [index, line] of file.text.split(/\r?\n/).entries()) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      const [, fact = '', fingerprint = '', on = '', by = ''] = LINE.exec(line.trim()) ?? [];
      if (isFactId(fact)) byFact.set(fact, { fact, fingerprint, by, ...(on !== '-' && { on }) });
      else diagnostics.push(unreadable(file, index + 1, line));
    }
  }
  return { value: [...byFact.values()], diagnostics };
}

/** Writes a line that `parseSignatures` reads. */
export function writeSignature({ fact, fingerprint, on, by }: Signature): string {
  return `${fact} ${fingerprint} ${on ?? '-'} ${by}`;
}

function unreadable(file: TextFile, line: number, text: string): Diagnostic {
  return diagnostic('facts/bad-signature', {
    message: 'this line is no signature',
    span: { file: file.path, start: { line, column: 1 }, end: { line, column: Math.max(2, text.length + 1) } },
    hint: 'signatures are written by `briefdeck facts sign`; take the line out',
  });
}
