import { basename, dirname, join, resolve } from 'node:path';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Io, OutputFile } from './io.ts';
import { obstacleWords } from './obstacle-words.ts';
import { linkedRecords, MOST_RECORD, MOST_STANDING, RECORDS, recordText, sha256 } from './written-record.ts';

/**
 * Writes files, all or none, each with a record of its digest in a hidden folder beside it. A file that stands there and
 * was edited since it was written so, or is somebody else’s, is refused.
 *
 * @param replaces - whether it is overwritten all the same
 */
export function writeGuarded(io: Io, files: readonly OutputFile[], replaces: boolean): Outcome<boolean> {
  const linked = linkedRecords(
    io,
    files.map(({ path }) => recordPath(path)),
  );
  const refusals = [...linked, ...(replaces ? [] : files.flatMap((file) => reasonToKeep(io, file)))];
  if (refusals.length > 0) return { value: false, diagnostics: refusals };
  const records = files.map(({ path, bytes }) => ({ path: recordPath(path), bytes: recordText(path, sha256(bytes)) }));
  return io.writeAll([...files, ...records]);
}

function reasonToKeep(io: Io, { path, bytes }: OutputFile): readonly Diagnostic[] {
  const standing = io.readBytes(resolve(io.cwd, path), MOST_STANDING);
  switch (standing.kind) {
    case 'absent':
      return [];
    case 'unreadable':
      return [
        kept(path, `is there, and whether it was edited can’t be seen: ${obstacleWords(standing.obstacle).reason}`),
      ];
    case 'there': {
      const digest = sha256(standing.value);
      if (digest === sha256(bytes)) return [];
      const record = io.readText(resolve(io.cwd, recordPath(path)), MOST_RECORD);
      if (record.kind !== 'there') return [kept(path, 'is already there and was not written by briefdeck')];
      return record.value.startsWith(digest) ? [] : [kept(path, 'was edited since it was written')];
    }
    default:
      return standing satisfies never;
  }
}

function recordPath(path: string): string {
  return join(dirname(path), RECORDS, `${basename(path)}.sha256`);
}

function kept(path: string, what: string): Diagnostic {
  const hint = 'move it elsewhere, choose another name, or pass --replace to overwrite it';
  return diagnostic('output/edited-by-hand', { message: `${path} ${what}`, hint });
}
