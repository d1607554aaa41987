import { nearest } from '../diagnostics/nearest.ts';
import { WrongUse } from './command.ts';

/** How far a command line has got: to a command, to a group of them, or nowhere yet. */
export interface CommandPosition {
  /** `facts list`; empty if no command or group is named. */
  readonly name: string;
  readonly options: readonly string[];
  /** The words that may follow a group, or begin a line. Absent for a command. */
  readonly next?: readonly string[];
  /** The argument that a command can't do without, in words, if there is one. */
  readonly needs?: string | undefined;
}

/** Options that yargs adds to every command. */
const BUILT_IN = ['help', 'version'];

/** Refuses a command line for the reason in `message`. */
export function refusal({ name }: CommandPosition, message: string): WrongUse {
  return new WrongUse(message, seeHelp(name));
}

/** Refuses a command without the argument that it needs. */
export function missing(place: CommandPosition): WrongUse {
  return refusal(place, `${place.name} needs ${place.needs}`);
}

/**
 * Refuses the first option or word that the place doesn't know; undefined if it knows them all. A
 * group with nothing after it is not checked, since the missing command is reported first.
 *
 * @param given - the line as yargs read it; `_` begins with the place's name, and lacks what a
 * command takes
 * @param elsewhere - the command whose options people most often expect everywhere
 */
export function unknownIn(
  place: CommandPosition,
  given: { readonly _: readonly (string | number)[]; readonly '--'?: unknown },
  argv: readonly string[],
  elsewhere: CommandPosition,
): WrongUse | undefined {
  const behindDashes = Array.isArray(given['--']) ? given['--'] : [];
  const words = [...given._.slice(place.name === '' ? 0 : place.name.split(' ').length), ...behindDashes].map(String);
  if (place.next && words.length === 0) return undefined;
  const known = new Set(['_', '$0', '--', ...place.options, ...BUILT_IN]);
  const [name] = [
    ...Object.keys(given).filter((key) => !known.has(key)),
    ...words.filter((word) => !place.next?.includes(word)),
  ];
  if (name === undefined) return undefined;
  const options = [...(place.name === '' ? elsewhere.options : place.options), ...BUILT_IN];
  const glued = argv.find((word) => /^-[a-z]{2}/.test(word) && options.includes(word.slice(1)));
  if (glued) return new WrongUse(`there is no option ${glued}`, `did you mean -${glued}? ${seeHelp(place.name)}`);
  const option = argv.find((word) => word.startsWith('-') && word.replace(/^-+|=.*$/gs, '') === name);
  return option === undefined
    ? new WrongUse(unknownWord(place, name), meant(nearest(name, place.next ?? [])) + seeHelp(place.name))
    : new WrongUse(
        `${place.name || 'briefdeck'} has no option ${option.replace(/=.*$/s, '')}`,
        (elsewhere.options.includes(name)
          ? `${elsewhere.name} has it; `
          : meant(nearest(name, options)?.replace(/^/, '--'))) + seeHelp(place.name),
      );
}

function unknownWord({ name, next }: CommandPosition, word: string): string {
  if (name === '') return `there is no command ${word}`;
  return `${name} ${next ? 'has no' : 'doesn’t take'} "${word}"`;
}

function meant(close: string | undefined): string {
  return close === undefined ? '' : `did you mean ${close}? `;
}

function seeHelp(name: string): string {
  return `see briefdeck ${name === '' ? '' : `${name} `}--help`;
}
