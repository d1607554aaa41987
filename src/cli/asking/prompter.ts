import type { Question } from '../../project/new/question.ts';

/** Someone at a terminal. */
export interface Prompter {
  /** Asks until the answer will do. Undefined if they broke off. */
  readonly ask: (question: Question) => Promise<string | undefined>;
  readonly tell: (lines: readonly string[]) => void;
}
