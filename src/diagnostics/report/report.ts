import type { Language } from '../../model/language.ts';
import type { TextFile } from '../../model/text-file.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A deck that was written. */
export interface ReportedOutput {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  /** Of the whole file, in hexadecimal. */
  readonly sha256: string;
  readonly language: Language;
  readonly slides: number;
  readonly figures: number;
}

/** What a command did and found. Every reporter writes this and no more. */
export interface Report {
  readonly command: string;
  /** The version of this program. */
  readonly version: string;
  /** Whether the exit code is 0. */
  readonly ok: boolean;
  readonly outputs: readonly ReportedOutput[];
  /** Paths in spans are relative to the current folder. Sorted, each once: see `inOrder`. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files that spans point into, by the same paths. A file may be missing; then there is no excerpt of it. */
  readonly texts: readonly TextFile[];
  /** Milliseconds a phase took. Empty where no clock was at hand. */
  readonly timings: Readonly<Record<string, number>>;
}
