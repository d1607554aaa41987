import type { Io } from '../project/io.ts';
import type { Project, ProjectOptions } from '../project/project.ts';
import type { Workspace } from '../project/workspace.ts';

/** What a command needs of the program beside `Io`. Tests pass projects of their own. */
export interface Program {
  readonly open: (io: Io, workspace: Workspace, options: ProjectOptions) => Promise<Builder>;
  /** Milliseconds since some moment. Without it no timings are reported and no progress is shown. */
  readonly now?: () => number;
}

/** As much of a project as building takes. */
export type Builder = Pick<Project, 'build' | 'check'>;

/** 0 done, 1 errors in the content (with `--strict` warnings too), 2 wrong use. */
export type Exit = 0 | 1 | 2;

/** What a command says, and where. */
export interface Printout {
  readonly exit: Exit;
  readonly out: string;
  readonly err: string;
}

export type Format = 'text' | 'json' | 'sarif' | 'github';

export const FORMATS: readonly Format[] = ['text', 'json', 'sarif', 'github'];

export type ColourChoice = 'auto' | 'always' | 'never';

export const COLOUR_CHOICES: readonly ColourChoice[] = ['auto', 'always', 'never'];

/** How a command's result is to be written. */
export interface Presentation {
  readonly format: Format;
  readonly colour: ColourChoice;
  /** Tell every piece of advice in text, where they are otherwise counted. */
  readonly advice: boolean;
}
