import { join } from 'node:path';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { LANGUAGES, packOf } from '../../../language/languages.ts';
import { findWorkspace } from '../../../project/find-workspace.ts';
import { fromHere } from '../../../project/from-here.ts';
import { schemaPath } from '../../../project/keys/schema-path.ts';
import type { Addition } from '../../../project/new/add-entries.ts';
import type { Answers, Question, Step } from '../../../project/new/question.ts';
import { textKey } from '../../../project/new/said-texts.ts';
import type { Made } from '../../../project/new/write-new.ts';
import type { Workspace } from '../../../project/workspace.ts';
import { templateNames } from '../../../project/workspace-files.ts';
import { type Answer, NOTHING, printed } from '../../answer.ts';
import { askAll } from '../../asking/ask-all.ts';
import type { Prompter } from '../../asking/prompter.ts';
import { type Given, INTERRUPTED, type Printout, type Surroundings, WrongUse } from '../../command.ts';
import { ANSWERING } from '../../shared-options.ts';

export const YES = { type: 'boolean', describe: 'Ask nothing, and take what holds by default' } as const;

export const DOSSIER = said('The dossier, by its folder in briefs/: canada-mali');

/** An option with a text. */
export function said(describe: string) {
  return { type: 'string', describe, requiresArg: true } as const;
}

/** An option for each language: `--en`, `--fr`, or `--title-en` with a prefix. */
export function textOptions(describe: (language: string) => string, prefix = '') {
  return Object.fromEntries(
    LANGUAGES.map((language) => [textKey(prefix, language), said(describe(packOf(language).name))]),
  );
}

/** Someone to ask, unless nobody is at a terminal or nothing is to be asked. */
async function prompterOf(
  { program }: Surroundings,
  { yes, format }: { readonly yes?: boolean | undefined; readonly format: string },
): Promise<Prompter | undefined> {
  return yes || format === 'json' ? undefined : program.prompter?.();
}

type NewGiven = Pick<Given<typeof ANSWERING>, 'format' | 'color'> & {
  readonly root?: string | undefined;
  readonly yes?: boolean | undefined;
};

/**
 * Asks what is not given, and makes something of the answers. An option that answers no question is refused: it would
 * be lost, as `--says` for a series.
 *
 * @param command - its name
 * @param others - the options that the command has read by itself
 */
export async function makeOfAnswers(
  command: string,
  steps: readonly Step[],
  given: NewGiven,
  around: Surroundings,
  make: (answers: Answers) => Promise<Printout | WrongUse>,
  others: readonly string[] = [],
): Promise<Printout | WrongUse> {
  return ofAnswers(command, steps, given, around, async (answers) => {
    const idle = Object.entries(given)
      .filter(([option, value]) => typeof value === 'string' && !READ.has(option) && !others.includes(option))
      .find(([option]) => answers[option] === undefined);
    if (idle === undefined) return make(answers);
    const hint = 'leave it out, or see whether another answer is meant otherwise; nothing was written';
    return new WrongUse(`--${idle[0]} answers nothing that ${command} asks here`, hint);
  });
}

/** Options that every command reads by itself, and the name that yargs gives the program. */
const READ: ReadonlySet<string> = new Set([...Object.keys(ANSWERING), '$0']);

/** As `makeOfAnswers`, where more is asked after the answers. */
export async function ofAnswers(
  command: string,
  steps: readonly Step[],
  given: NewGiven,
  around: Surroundings,
  make: (answers: Answers) => Promise<Printout | WrongUse>,
): Promise<Printout | WrongUse> {
  const asked = await askAll(command, steps, given, await prompterOf(around, given));
  if (asked instanceof WrongUse) return asked;
  if (asked.kind === 'interrupted') return brokenOff();
  return make(asked.answers);
}

/** The workspace that a command is to add to, or what to print where there is none. */
export function workspaceOf(command: string, given: NewGiven, around: Surroundings): Workspace | Printout {
  const found = findWorkspace(around.io, given.root);
  return found.value ?? failed(command, 2, found.diagnostics, given, around);
}

/** Whether the workspace has the schema that an editor reads outlines by. */
export function hasSchemas({ root }: Workspace, { io }: Surroundings): boolean {
  return io.realPath(join(root, schemaPath('outline'))).kind === 'there';
}

/** The templates that a brief can be set in. */
export function templatesIn(workspace: Workspace, { io }: Surroundings): readonly string[] {
  return templateNames(io, workspace).value;
}

export function failed(
  command: string,
  exit: 1 | 2,
  diagnostics: readonly Diagnostic[],
  given: NewGiven,
  around: Surroundings,
): Printout {
  return printed(command, exit, { ...NOTHING, diagnostics }, [], given, around);
}

/** What is printed of files that were to be made. */
export function printedMade(
  command: string,
  made: Made,
  answer: (paths: readonly string[]) => Pick<Answer, 'lines'>,
  given: NewGiven,
  around: Surroundings,
): Printout | WrongUse {
  switch (made.kind) {
    case 'taken':
      return new WrongUse(`${made.path} is there already`, 'choose another name; nothing was changed');
    case 'faulty':
      return printed(command, 1, { ...NOTHING, diagnostics: made.errors }, made.texts, given, around);
    case 'written': {
      const { paths, written } = made;
      if (!written.value) return failed(command, 1, written.diagnostics, given, around);
      return printed(command, 0, { ...answer(paths), json: { paths } }, [], given, around);
    }
    default:
      return made satisfies never;
  }
}

/**
 * Writes what is to be added, once it was shown and nobody at the terminal said no.
 *
 * @param tells - what it is read as
 * @param lines - what is printed once it is written
 */
export async function addAnswered(
  command: string,
  addition: Addition,
  tells: readonly string[],
  lines: readonly string[],
  given: NewGiven,
  around: Surroundings,
): Promise<Printout | WrongUse> {
  const { io } = around;
  if (addition.kind === 'faulty') {
    return printed(command, 1, { ...NOTHING, diagnostics: addition.errors }, addition.texts, given, around);
  }
  const prompter = await prompterOf(around, given);
  prompter?.tell(tells);
  const answer = prompter === undefined ? 'yes' : await prompter.ask(WRITE);
  if (answer !== 'yes') return brokenOff();
  const { files, warnings, texts } = addition;
  const written = io.writeAll(files);
  if (!written.value) return failed(command, 1, written.diagnostics, given, around);
  const shown = prompter === undefined ? [...lines, ...tells.map((line) => `  ${line}`)] : lines;
  const json = { paths: files.map(({ path }) => fromHere(io, path)), reads: tells };
  return printed(command, 0, { lines: shown, json, diagnostics: warnings }, texts, given, around);
}

const WRITE: Question = {
  option: 'write',
  asks: 'Write it?',
  otherwise: 'yes',
  choices: [{ value: 'yes' }, { value: 'no', describe: 'nothing is written' }],
};

function brokenOff(): Printout {
  return { exit: INTERRUPTED, out: '', err: 'nothing was written\n' };
}
