import type { FactId } from './fact.ts';
import type { SourceId } from './source.ts';

/** How a citation compared with its copy; `doubtful` is one that agrees and leaves a doubt. */
export const RECORDED_VERDICTS = [
  'agrees',
  'doubtful',
  'by-person',
  'differs',
  'cut',
  'elsewhere',
  'not-found',
  'no-words',
] as const;

export type RecordedVerdict = (typeof RECORDED_VERDICTS)[number];

/** What `facts verify --record` wrote of one citation: how it compared with a copy, and when. */
export interface Verification {
  readonly fact: FactId;
  /** Of all that the fact stated then. A fact that has changed since counts as not verified. */
  readonly fingerprint: string;
  readonly source: SourceId;
  /** `sha256:` and the digest of the copy that was read. */
  readonly copy: string;
  readonly verdict: RecordedVerdict;
  /** ISO date. */
  readonly on: string;
}

/** The day facts were last found to agree with their sources, and the copies they were held against. */
export interface VerifiedOn {
  /** ISO date. */
  readonly on: string;
  /** `sha256:` and a digest for each copy. */
  readonly copies: readonly string[];
}
