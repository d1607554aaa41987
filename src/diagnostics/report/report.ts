import type { Language } from '../../model/language.ts';
import type { TextFile } from '../../model/text-file.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A deck that was written. */
export interface ReportedOutput {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  /** SHA-256 of the whole file, in hexadecimal. */
  readonly sha256: string;
  readonly language: Language;
  readonly slides: number;
  readonly figures: number;
}

/** What a command did and found. Every reporter writes this and nothing else. */
export interface Report {
  readonly command: string;
  /** The version of this program. */
  readonly version: string;
  /** Whether the exit code is 0. */
  readonly ok: boolean;
  readonly outputs: readonly ReportedOutput[];
  /**
   * Sorted, without duplicates: see `inOrder`. Paths in spans are relative to the current folder.
   */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The files that spans point into, under the same paths. If a file is missing, there is no
   * excerpt of it.
   */
  readonly texts: readonly TextFile[];
  /** Milliseconds that each phase took. Empty if there was no clock. */
  readonly timings: Readonly<Record<string, number>>;
}
