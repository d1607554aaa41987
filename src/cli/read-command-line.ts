import yargs, { type Argv } from 'yargs';
import { type Asked, type Command, WrongUse } from './command.ts';
import { build } from './commands/build.ts';
import { COMMANDS, GROUPS } from './commands.ts';
import { type CommandPosition, missing, refusal, unknownIn } from './wrong-use.ts';

/** What a command line asks for. */
export type Invocation =
  | { readonly kind: 'asked'; readonly asked: Asked }
  /** Help, the version or completions, to be printed as they are. */
  | { readonly kind: 'answer'; readonly text: string };

/** Reads a command line (what follows the program's name). `version` is printed for `--version`. */
export function readCommandLine(words: readonly string[], version: string): Invocation {
  const argv = withoutSeparator(words);
  let asked: Asked | undefined;
  let place: CommandPosition = START;
  let hasItsWords = false;
  let answer = '';
  const completing = argv[0] === ASKS_FOR_COMPLETIONS;
  const enter = (next: CommandPosition) => {
    place = next;
    hasItsWords = false;
  };
  const parser = configured(yargs())
    .version(version)
    // Runs before yargs checks values, and after it has given a command its positional arguments.
    .middleware((given) => {
      hasItsWords = true;
      // A group's check runs once more on the way back from its command.
      const wrong = asked || completing ? undefined : unknownIn(place, given, argv, BUILD);
      if (wrong) throw wrong;
    }, true)
    .fail((message: string | null, error: unknown) => {
      // yargs would go on to run the command: only throwing stops it.
      if (message === null) throw error;
      if (place.needs !== undefined && !hasItsWords) throw missing(place);
      // Wrong values are listed below a heading, one per line.
      throw refusal(place, message.split('\n').at(-1)?.trim() ?? message);
    });
  register(parser, '', COMMANDS, enter, (command) => {
    asked = command;
  });
  try {
    parser.parse([...argv], {}, (_error: unknown, _arguments: unknown, output: string) => {
      answer = output;
    });
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    if (!completing) return { kind: 'asked', asked: error };
  }
  // A line that is still being typed is never wrong.
  if (completing) return { kind: 'answer', text: answer === '' ? '' : `${answer}\n` };
  if (answer !== '') return { kind: 'answer', text: `${answer}\n` };
  return { kind: 'asked', asked: asked ?? refusal(START, 'name a command') };
}

/** Without the `--` before names, which says that no option follows: `build -- canada-mali`. */
function withoutSeparator(words: readonly string[]): readonly string[] {
  const at = words.indexOf('--');
  const isPlain = at >= 0 && words.slice(at + 1).every((word) => !word.startsWith('-'));
  return isPlain ? words.toSpliced(at, 1) : words;
}

/** The word with which the shell's script begins a command line. */
const ASKS_FOR_COMPLETIONS = '--get-yargs-completions';

/** A command that yargs provides. */
const COMPLETION = 'completion';

const START: CommandPosition = { name: '', options: [], next: [...following('', COMMANDS), COMPLETION] };
/** The command whose options people try on other commands. */
const BUILD: CommandPosition = placeOf(build);

function placeOf(command: Command): CommandPosition {
  const needed = Object.values(command.takes).find(({ demandOption }) => demandOption);
  return {
    name: command.name,
    options: [...Object.keys(command.options), ...Object.keys(command.takes)],
    needs: needed?.called,
  };
}

/** The words that follow a group's name, once each, in the order of the commands. */
function following(group: string, commands: readonly Command[]): readonly string[] {
  return [...new Set(commands.map(({ name }) => firstWord(name, group)))];
}

function firstWord(name: string, group: string): string {
  return name.slice(group.length).trim().split(' ')[0] ?? '';
}

/** Registers the commands of a group with yargs, and the groups in it. */
function register(
  parser: Argv,
  group: string,
  commands: readonly Command[],
  enter: (place: CommandPosition) => void,
  ask: (asked: Asked) => void,
): void {
  for (const word of following(group, commands)) {
    const name = `${group} ${word}`.trim();
    const command = commands.find((each) => each.name === name);
    if (command) {
      command.register(parser, word, () => enter(placeOf(command)), ask);
      continue;
    }
    const { describe, incomplete, options } = groupOf(name);
    const inside = commands.filter((each) => each.name.startsWith(`${name} `));
    parser.command(word, describe, (own) => {
      enter({ name, options: Object.keys(options), next: following(name, inside) });
      // Not inherited: each command declares its own.
      for (const [key, option] of Object.entries(options)) own.option(key, { ...option, global: false });
      own.demandCommand(1, incomplete);
      register(own, name, inside, enter, ask);
      return own;
    });
  }
}

function groupOf(name: string) {
  const group = GROUPS[name];
  if (group === undefined) throw new Error(`the group of commands ${name} is not described`);
  return group;
}

function configured(parser: Argv): Argv {
  return parser
    .scriptName('briefdeck')
    .usage('$0 <command>\n\nBriefing decks in which every figure knows its source.')
    .middleware(oneOfEach, true)
    .demandCommand(1, 'name a command')
    .completion(COMPLETION, 'Print a script that lets the shell complete commands and options')
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

/** Arguments that take several values. */
const SEVERAL = ['_', '--', ...COMMANDS.flatMap(({ takes }) => Object.keys(takes).filter((key) => takes[key]?.array))];

/** If an option is given twice, the last value counts; languages add up. */
function oneOfEach(given: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(given)) {
    if (!Array.isArray(value) || SEVERAL.includes(key)) continue;
    given[key] = key === 'lang' ? value.join(',') : value.at(-1);
  }
}

/** Messages of yargs in our words. The keys are yargs's own. */
const STRINGS = {
  'Not enough arguments following: %s': '--%s needs a value',
  'Argument: %s, Given: %s, Choices: %s': '--%s can’t be %s; choose one of %s',
  'Arguments %s and %s are mutually exclusive': '--%s and --%s don’t go together',
};
