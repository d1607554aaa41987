/** Something that a command has to know, and that an option says or a person is asked. */
export interface Question {
  /** The name of the option, or of the argument, that answers it. */
  readonly option: string;
  /** Whether it is an argument and not an option. */
  readonly isArgument?: boolean;
  /** As a person is asked, and as it is told where nobody can be: “The title, in English”. */
  readonly asks: string;
  /** Whether nobody is asked: an answer is taken where one is given. */
  readonly isUnasked?: boolean;
  /** What holds where nothing is said. Undefined: something must be said. */
  readonly otherwise?: string | undefined;
  /** The only answers there are, if there are few. */
  readonly choices?: readonly Choice[];
  /** What to do where none of the choices is meant: “begin another: …”. */
  readonly noneMeant?: string;
  /** Why there is no choice at all, and what to do. */
  readonly noChoice?: Wrong;
  /** What is wrong with an answer, and how it is written; undefined if nothing is. */
  readonly wrong?: (answer: string) => Wrong | undefined;
  /** What an answer is taken for, told at once. */
  readonly tells?: (answer: string) => readonly string[];
}

export interface Choice {
  readonly value: string;
  readonly describe?: string;
}

/** Why an answer won’t do, as a message and a hint. */
export interface Wrong {
  readonly message: string;
  readonly hint: string;
}

/** Answers by the names of the options. What was not asked is not there. */
export type Answers = Readonly<Record<string, string>>;

/** A question, or undefined where the answers so far leave nothing to ask. */
export type Step = (answers: Answers) => Question | undefined;
