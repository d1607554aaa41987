import type { Absence } from '../../model/fact.ts';

/** How a series takes its points from a data file, one row per point. */
export interface FileKeys {
  /** The file's path, relative to the facts file. */
  readonly file: string;
  /** The column of periods. */
  readonly key: string;
  /** The column of numbers. */
  readonly value: string;
  /** What the file prints where there is no number; by reason, if they are told apart. */
  readonly missing?: string | readonly string[] | SignsByAbsence;
  /** Takes only the rows that have this text in this column. */
  readonly where?: Readonly<Record<string, string>>;
  readonly fingerprint?: string;
}

/** What a file prints where there is no number, by reason. */
export type SignsByAbsence = { readonly [A in Absence]?: readonly string[] };
