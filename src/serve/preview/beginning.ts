import type { Answers, Question, Wrong } from '../../project/new/question.ts';

/** What can be begun from the page: `briefdeck new KIND`. */
export const NEW_KINDS = ['brief', 'dossier', 'fact', 'source', 'measure', 'slide'] as const;

export type NewKind = (typeof NEW_KINDS)[number];

export function newKind(name: string): NewKind | undefined {
  return NEW_KINDS.find((kind) => kind === name);
}

/** How far the making of something new has come. */
export type Beginning =
  /** One more thing must be said. `wrong`: why the answer that was given won’t do. `tells`: what the answers so far are taken for. */
  | {
      readonly kind: 'asked';
      readonly question: Question;
      readonly wrong: Wrong | undefined;
      readonly tells: readonly string[];
    }
  /** `ok` says whether it is there now; `lines` say what it is, or why not. */
  | { readonly kind: 'ended'; readonly ok: boolean; readonly lines: readonly string[] };

/** Goes on with the answers so far. Nothing is kept between two calls. */
export type Begin = (kind: NewKind, answers: Answers) => Promise<Beginning>;
