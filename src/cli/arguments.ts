import yargs, { type Argv } from 'yargs';
import { nearest } from '../diagnostics/nearest.ts';
import { LANGUAGES, languageOf } from '../language/languages.ts';
import type { BuildOptions } from './build.ts';
import type { Presentation } from './command.ts';
import { FACTS_COMMANDS, FACTS_OPTIONS, type GivenEverywhere, withFactsCommands } from './facts/arguments.ts';
import type { FactsCommand } from './facts/run.ts';
import { BRIEFS, BUILD, EVERYWHERE, FACTS, POSITIONAL } from './options.ts';
import type { BriefOptions } from './run-briefs.ts';
import { TEMPLATE_COMMANDS, TEMPLATE_OPTIONS, withTemplateCommands } from './template/arguments.ts';
import type { TemplateCommand } from './template/run.ts';

/** What a command line asks for. */
export type Invocation =
  | { readonly kind: 'build'; readonly options: BuildOptions; readonly presentation: Presentation }
  | { readonly kind: 'check'; readonly options: BriefOptions; readonly presentation: Presentation }
  | { readonly kind: 'explain'; readonly code: string | undefined; readonly presentation: Presentation }
  | { readonly kind: 'facts'; readonly command: FactsCommand; readonly presentation: Presentation }
  | { readonly kind: 'template'; readonly command: TemplateCommand; readonly presentation: Presentation }
  /** Help or the version, to be printed as it is. */
  | { readonly kind: 'answer'; readonly text: string }
  | WrongUse;

export interface WrongUse {
  readonly kind: 'wrong-use';
  readonly message: string;
  readonly hint: string;
}

/** Reads a command line (what follows the program's name). `version` answers `--version`. */
export function readArguments(argv: readonly string[], version: string): Invocation {
  let invocation: Invocation | undefined;
  let complaint: string | undefined;
  let answer = '';
  const parser = withCommands(yargs(), (asked) => {
    invocation = asked;
  })
    .version(version)
    .fail((message: string | null, error: unknown) => {
      // yargs would go on to run the command: only throwing stops it.
      if (message === null) throw error;
      complaint ??= message;
      throw new Error(message);
    });
  try {
    parser.parse([...argv], {}, (_error: unknown, _arguments: unknown, output: string) => {
      answer = output;
    });
  } catch (error) {
    if (complaint === undefined) throw error;
  }
  if (complaint !== undefined) return wrongUse(complaint, argv);
  if (answer !== '') return { kind: 'answer', text: `${answer}\n` };
  return invocation ?? wrongUse('name a command', argv);
}

const COMMANDS = ['build', 'check', 'facts', 'template', 'explain'];

function withCommands(parser: Argv, ask: (invocation: Invocation) => void): Argv {
  return parser
    .scriptName('briefdeck')
    .usage('$0 <command>\n\nBriefing decks in which every figure knows its source.')
    .command(
      'build [briefs..]',
      'Build the decks of briefs',
      (y) =>
        y
          .positional('briefs', POSITIONAL)
          .options(BUILD)
          .conflicts({ draft: 'strict', replace: 'beside' })
          .example('$0 build', 'every brief, into out/')
          .example('$0 build canada-mali', 'the briefs of one folder')
          .example('$0 build at-a-glance --as-of 2023-12-31', 'one brief, as of another day'),
      (given) => {
        const shared = briefOptions(given);
        if ('kind' in shared) return ask(shared);
        const options = {
          ...shared,
          ...(given.out !== undefined && { out: given.out }),
          format: given.to,
          draft: given.draft === true,
          ...(given.release === 'public' && { release: 'public' as const }),
          overwriting: given.replace ? ('replace' as const) : given.beside ? ('beside' as const) : ('refuse' as const),
        };
        ask({ kind: 'build', options, presentation: presentation(given) });
      },
    )
    .command(
      'check [briefs..]',
      'Check briefs as build does, and write nothing',
      (y) => y.positional('briefs', POSITIONAL).options(BRIEFS),
      (given) => {
        const options = briefOptions(given);
        ask('kind' in options ? options : { kind: 'check', options, presentation: presentation(given) });
      },
    )
    .command('facts', 'List and show the facts that briefs rest on', (y) =>
      withFactsCommands(y.options(FACTS), (command, given) => ask(factsInvocation(command, given))),
    )
    .command('template', 'Look after the templates that decks are set in', (y) =>
      withTemplateCommands(y.options(FACTS), (command, given) => ask(templateInvocation(command, given))),
    )
    .command(
      'explain [code]',
      'Say what a finding means and how to mend it',
      (y) =>
        y
          .options(EVERYWHERE)
          .positional('code', { type: 'string', describe: 'As printed: facts/unknown-id (default: list all)' }),
      (given) => ask({ kind: 'explain', code: given.code, presentation: presentation(given) }),
    )
    .middleware(oneOfEach, true)
    .demandCommand(1, 'name a command')
    .strict()
    .detectLocale(false)
    .updateStrings(STRINGS)
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-positional-numbers': false,
    })
    .epilogue(
      'A command’s own options: briefdeck build --help\n\nExit codes: 0 done, 1 a mistake in the content, 2 a mistake in the command, 70 a fault of the program.',
    )
    .exitProcess(false)
    .wrap(100);
}

/** Briefs and languages are many; any other option that is given twice counts as it was given last. */
function oneOfEach(given: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(given)) {
    if (!Array.isArray(value) || key === 'briefs' || key === '_') continue;
    given[key] = key === 'lang' ? value.join(',') : value.at(-1);
  }
}

function presentation(given: {
  readonly format: Presentation['format'];
  readonly color: Presentation['colour'];
  readonly advice?: boolean | undefined;
}): Presentation {
  return { format: given.format, colour: given.color, advice: given.advice === true };
}

function factsInvocation(command: FactsCommand, given: GivenEverywhere): Invocation {
  const asOf = command.name === 'stale' ? command.options.asOf : undefined;
  if (asOf !== undefined && !isDate(asOf)) return wrongDay(asOf);
  if (command.options.root?.trim() === '')
    return { kind: 'wrong-use', message: '--root needs a value', hint: 'give a folder' };
  return { kind: 'facts', command, presentation: presentation(given) };
}

function templateInvocation(command: TemplateCommand, given: GivenEverywhere): Invocation {
  if (command.options.root?.trim() === '')
    return { kind: 'wrong-use', message: '--root needs a value', hint: 'give a folder' };
  return { kind: 'template', command, presentation: presentation(given) };
}

function wrongDay(given: string): WrongUse {
  return { kind: 'wrong-use', message: `--as-of can’t be "${given}"`, hint: 'give a day, such as 2023-12-31' };
}

interface GivenBriefOptions {
  readonly briefs: readonly string[] | undefined;
  readonly lang: string | undefined;
  readonly 'as-of': string | undefined;
  readonly root: string | undefined;
  readonly out?: string | undefined;
  readonly strict: boolean | undefined;
}

function briefOptions(given: GivenBriefOptions): BriefOptions | WrongUse {
  const languages = given.lang?.split(',').map((tag) => tag.trim());
  const unknown = languages?.find((tag) => languageOf(tag) === undefined);
  if (unknown !== undefined) {
    return {
      kind: 'wrong-use',
      message: `--lang can’t be "${unknown}"`,
      hint: `give ${[...LANGUAGES, LANGUAGES.join(',')].join(', ').replace(/, ([^ ]*)$/, ' or $1')}`,
    };
  }
  const asOf = given['as-of'];
  if (asOf !== undefined && !isDate(asOf)) return wrongDay(asOf);
  const blank = (['root', 'out'] as const).find((name) => given[name]?.trim() === '');
  if (blank) return { kind: 'wrong-use', message: `--${blank} needs a value`, hint: 'give a folder' };
  return {
    briefs: given.briefs ?? [],
    ...(languages && { languages: LANGUAGES.filter((language) => languages.includes(language)) }),
    ...(asOf !== undefined && { asOf }),
    ...(given.root !== undefined && { root: given.root }),
    strict: given.strict === true,
  };
}

/** A day that exists, as ISO 8601 writes it. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

/** What yargs says, in our words. Keys are its own. */
const STRINGS = {
  'Not enough arguments following: %s': '--%s needs a value',
  'Argument: %s, Given: %s, Choices: %s': '--%s can’t be %s; choose one of %s',
  'Arguments %s and %s are mutually exclusive': '--%s and --%s don’t go together',
};

function optionsOf(command: string | undefined): readonly string[] {
  return [...Object.keys(ownOptions(command)), 'help', 'version'];
}

function ownOptions(command: string | undefined): Readonly<Record<string, unknown>> {
  const [first, second] = command?.split(' ') ?? [];
  if (first === 'explain') return EVERYWHERE;
  if (first === 'check') return BRIEFS;
  if (first === 'template') {
    const action = TEMPLATE_COMMANDS.find((name) => command === `template ${name}`);
    return { ...FACTS, ...(action && TEMPLATE_OPTIONS[action]) };
  }
  if (first !== 'facts') return BUILD;
  const action = FACTS_COMMANDS.find((name) => name === second);
  return { ...FACTS, ...(action && FACTS_OPTIONS[action]) };
}

/** The command that a line begins with: `build`, `facts list`. */
function commandOf([first, second, third]: readonly string[]): string | undefined {
  const command = COMMANDS.find((name) => name === first);
  const ofTemplate = TEMPLATE_COMMANDS.find((name) => name === second || name === `${second} ${third}`);
  if (command === 'template' && ofTemplate) return `template ${ofTemplate}`;
  const action = command === 'facts' ? FACTS_COMMANDS.find((name) => name === second) : undefined;
  return action ? `facts ${action}` : command;
}

/** What may follow a command that does several things. */
function actionsOf(command: string | undefined): readonly string[] | undefined {
  return command === 'facts' ? FACTS_COMMANDS : command === 'template' ? TEMPLATE_COMMANDS : undefined;
}

function neededBy(command: string | undefined): string {
  if (command === 'template font add') return 'a font’s file';
  if (command === 'template inspect') return 'a PowerPoint file';
  return command?.startsWith('template') ? 'the name of a template' : 'the ID of a fact';
}

function wrongUse(complaint: string, argv: readonly string[]): WrongUse {
  const command = commandOf(argv);
  const help = `see briefdeck ${command ? `${command} ` : ''}--help`;
  const name = /^Unknown (?:argument|command)s?: ([^,]*)/.exec(complaint)?.[1];
  if (complaint.startsWith('Not enough non-option arguments')) {
    const needed = neededBy(command);
    return { kind: 'wrong-use', message: `${command ?? 'briefdeck'} needs ${needed}`, hint: help };
  }
  if (name === undefined) {
    // Wrong values are listed below a heading, one a line.
    return { kind: 'wrong-use', message: complaint.split('\n').at(-1)?.trim() ?? complaint, hint: help };
  }
  const option = argv.find((word) => word.startsWith('-') && word.replace(/^-+|=.*$/gs, '') === name);
  const known = option ? optionsOf(command) : (actionsOf(command) ?? COMMANDS);
  const close = nearest(name, known);
  const glued = argv.find((word) => /^-[a-z]{2}/.test(word) && optionsOf(command).includes(word.slice(1)));
  if (glued) {
    return { kind: 'wrong-use', message: `there is no option ${glued}`, hint: `did you mean -${glued}? ${help}` };
  }
  const message = option
    ? `${command ?? 'briefdeck'} has no option ${option.replace(/=.*$/s, '')}`
    : command
      ? `${command} ${actionsOf(command) ? 'has no' : 'doesn’t take'} "${name}"`
      : `there is no command ${name}`;
  const suggestion =
    option && Object.hasOwn(BUILD, name)
      ? 'build has it; '
      : close && (option || !command || actionsOf(command))
        ? `did you mean ${option ? '--' : ''}${close}? `
        : '';
  return { kind: 'wrong-use', message, hint: suggestion + help };
}
