import type { Argv, InferredOptionType, Options, PositionalOptions } from 'yargs';
import type { Io } from '../project/io.ts';
import type { OpenProject } from '../project/open-project.ts';
import type { Prompter } from './asking/prompter.ts';

/** What a command needs from the program besides `Io`. Tests pass projects of their own. */
export interface Program {
  readonly open: OpenProject;
  /** Identifies this build of the program. Absent where it runs from its sources. */
  readonly build?: string;
  /**
   * Milliseconds since some fixed moment. Without it no timings are reported and no progress is
   * shown.
   */
  readonly now?: () => number;
  /** Loads what asks someone at a terminal. Absent where nobody can be asked. */
  readonly prompter?: () => Promise<Prompter>;
  /**
   * A signal that is aborted when someone breaks off; from the call on, breaking off doesn't end the program, but for the
   * second time. For a command that runs on until then, which asks once. Absent where nobody can break off.
   */
  readonly interruption?: () => AbortSignal;
  /** Sets the machine from a short run to a long one, for a command that stays once its first answer stands. */
  readonly stay?: () => void;
}

/** EX_SOFTWARE of sysexits.h: an internal error. */
export const INTERNAL_ERROR = 70;

/** 128 and the number of SIGINT, as shells have it: someone broke off. */
export const INTERRUPTED = 130;

/** 0 done, 1 errors in the content (with `--strict` warnings too), 2 wrong use, 70 a fault of ours, 130 broken off. */
export type Exit = 0 | 1 | 2 | typeof INTERNAL_ERROR | typeof INTERRUPTED;

/** A command's exit code, and what it prints on stdout and stderr. */
export interface Printout {
  readonly exit: Exit;
  readonly out: string;
  readonly err: string;
}

/** A command line that can't be run as given. */
export class WrongUse {
  readonly message: string;
  readonly hint: string;

  constructor(message: string, hint: string) {
    this.message = message;
    this.hint = hint;
  }
}

type OptionTable = Readonly<Record<string, Options>>;

/**
 * An argument without an option's name. `called` says in a message what is missing if it is not
 * given: `the ID of a fact`.
 */
export type Positional = PositionalOptions & { readonly called: string };

type PositionalTable = Readonly<Record<string, Positional>>;

/** The values of options as given; undefined for one that was not given and has no default. */
export type Given<T> = {
  readonly [K in keyof T]: Exclude<
    T[K] extends Options | PositionalOptions ? InferredOptionType<T[K]> : never,
    WrongUse
  >;
};

/** Runs a command line and returns its exit code. */
export type Run = (argv: readonly string[], io: Io, program: Program) => Promise<number>;

/** What a command works with. */
export interface Surroundings {
  readonly io: Io;
  readonly program: Program;
  /** For a command that runs others. */
  readonly run: Run;
}

export interface CommandSpec<O extends OptionTable, P extends PositionalTable> {
  /** The words that call it: `template font add`. */
  readonly name: string;
  /** Shown in help and completion. */
  readonly describe: string;
  readonly takes?: P;
  /** An option whose `coerce` returns a `WrongUse` refuses the value that was given. */
  readonly options: O;
  /** Options that don't go together. */
  readonly conflicts?: Readonly<Record<string, string>>;
  /** Command lines, `$0` for the program, each with what it does. */
  readonly examples?: readonly (readonly [string, string])[];
  /** Loads what it needs with `import()`, so that no command pays for another's modules. */
  readonly run: (given: Given<O & P>, around: Surroundings) => Promise<Printout | WrongUse>;
}

/** A command in the list of commands. */
export interface Command {
  readonly name: string;
  readonly describe: string;
  readonly takes: PositionalTable;
  readonly options: OptionTable;
  /**
   * Registers it with yargs under `word`, the last word of its name. `enter` is called when the
   * command line names it, and `ask` then gets what to run.
   */
  readonly register: (parser: Argv, word: string, enter: () => void, ask: (asked: Asked) => void) => Argv;
}

export type Asked = WrongUse | ((around: Surroundings) => Promise<Printout | WrongUse>);

/** Makes a command. The values that `run` gets are typed by the options it declares. */
export function command<const O extends OptionTable, const P extends PositionalTable = Record<never, never>>(
  spec: CommandSpec<O, P>,
): Command {
  const { name, describe, options } = spec;
  const takes: PositionalTable = spec.takes ?? {};
  return {
    name,
    describe,
    takes,
    options,
    register: (parser, word, enter, ask) =>
      parser.command(
        [word, ...Object.entries(takes).map(usage)].join(' '),
        describe,
        (own) => {
          enter();
          for (const [key, positional] of Object.entries(takes)) own.positional(key, positional);
          own.options(options).conflicts(spec.conflicts ?? {});
          for (const [line, does] of spec.examples ?? []) own.example(line, does);
          return own;
        },
        (given) => {
          const wrong = Object.values(given).find((value) => value instanceof WrongUse);
          // yargs made `given` from these very options.
          ask(wrong ?? ((around) => spec.run(given as unknown as Given<O & P>, around)));
        },
      ),
  };
}

/** `<id>`, `[code]` or `[briefs..]`. */
function usage([key, { demandOption, array }]: readonly [string, Positional]): string {
  const word = array ? `${key}..` : key;
  return demandOption ? `<${word}>` : `[${word}]`;
}
