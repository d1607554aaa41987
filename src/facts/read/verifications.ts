import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import type { TextFile } from '../../model/text-file.ts';
import { RECORDED_VERDICTS, type Verification } from '../../model/verification.ts';
import { isFactId } from '../../words/reference.ts';

const LINE = /^(\S+) ([0-9a-f]{64}) (\S+) (sha256:[0-9a-f]{64}) ([a-z-]+) (\d{4}-\d{2}-\d{2})$/;

/**
 * Reads what was verified, one citation a line: fact, its fingerprint, source, the copy's digest,
 * verdict, day. Lines that begin with `#` are comments.
 */
export function parseVerifications(files: readonly TextFile[]): Outcome<readonly Verification[]> {
  const diagnostics: Diagnostic[] = [];
  const value = files.flatMap((file) =>
    file.text.split(/\r?\n/).flatMap((line, index): Verification[] => {
      if (line.trim() === '' || line.startsWith('#')) return [];
      const [, fact = '', fingerprint = '', source = '', copy = '', verdict = '', on = ''] = LINE.exec(line) ?? [];
      const known = RECORDED_VERDICTS.find((each) => each === verdict);
      if (isFactId(fact) && known) return [{ fact, fingerprint, source, copy, verdict: known, on }];
      diagnostics.push(unreadable(file, index + 1, line));
      return [];
    }),
  );
  return { value, diagnostics };
}

/** Writes a line that `parseVerifications` reads. */
export function writeVerification({ fact, fingerprint, source, copy, verdict, on }: Verification): string {
  return `${fact} ${fingerprint} ${source} ${copy} ${verdict} ${on}`;
}

function unreadable(file: TextFile, line: number, text: string): Diagnostic {
  return diagnostic('facts/bad-verification', {
    message: 'this line is no record of a verification',
    span: { file: file.path, start: { line, column: 1 }, end: { line, column: Math.max(2, text.length + 1) } },
    hint: 'run `briefdeck facts verify --record` again; it writes the file anew',
  });
}
