import { LANGUAGES, languageOf } from '../language/languages.ts';
import type { Language } from '../model/language.ts';
import type { Overwriting } from '../project/decks/place-decks.ts';
import { type Given, type Positional, WrongUse } from './command.ts';

/** The reporting options of every command. */
export const REPORTING = {
  format: {
    choices: ['text', 'json', 'sarif', 'github'],
    default: 'text',
    describe: 'How to report: text for people, the others for programs',
    requiresArg: true,
  },
  color: {
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    describe: 'Colour in the findings',
    requiresArg: true,
  },
  quiet: { type: 'boolean', describe: 'Show no progress where something takes long' },
} as const;

/** The options of commands that answer a question about a workspace. */
export const ANSWERING = {
  ...REPORTING,
  format: { ...REPORTING.format, choices: ['text', 'json'] },
  root: folderOption('root', 'The folder that holds briefs/ (default: this one, or the nearest above it)'),
} as const;

/** The options of commands that compile briefs. */
export const COMPILING = {
  ...REPORTING,
  lang: {
    type: 'string',
    describe: 'Languages, with commas: en,fr (default: all that a brief is written in)',
    requiresArg: true,
    coerce: languages,
  },
  'as-of': dayOption('as-of', 'The day the brief is true on: 2023-12-31 (default: as the brief says)'),
  root: ANSWERING.root,
  strict: { type: 'boolean', describe: 'Let warnings stop a deck as errors do' },
  advice: { type: 'boolean', describe: 'Tell every piece of advice instead of counting them' },
} as const;

/** The options of commands that write decks: what to do where one stands that must be kept. They don’t go together. */
export const OVERWRITING = {
  replace: { type: 'boolean', describe: 'Overwrite a deck that was edited or is open' },
  beside: { type: 'boolean', describe: 'Write beside a deck that was edited or is open: NAME.new.pptx' },
} as const;

export function overwritingOf({ replace, beside }: Given<typeof OVERWRITING>): Overwriting {
  return replace ? 'replace' : beside ? 'beside' : 'refuse';
}

/** The briefs that a command line names. */
export const BRIEFS = {
  array: true,
  type: 'string',
  describe: 'Briefs, by path or name, or folders of them (default: all)',
  called: 'a brief',
} as const satisfies Positional;

export const FACT_ID = {
  type: 'string',
  demandOption: true,
  describe: 'The ID of a fact: trade.exports-2012',
  called: 'the ID of a fact',
} as const satisfies Positional;

export const TEMPLATE_NAME = {
  type: 'string',
  demandOption: true,
  describe: 'The template’s folder in templates/, or a PowerPoint file there',
  called: 'the name of a template',
} as const satisfies Positional;

/** An option that names a folder. */
export function folderOption<const D extends string>(name: string, describe: D) {
  const coerce = (given: string): string | WrongUse =>
    given.trim() === '' ? new WrongUse(`--${name} needs a value`, 'give a folder') : given;
  return { type: 'string', describe, requiresArg: true, coerce } as const;
}

/** An option that takes an existing day in ISO 8601 form. */
export function dayOption<const D extends string>(name: string, describe: D) {
  const coerce = (given: string): string | WrongUse =>
    isDay(given) ? given : new WrongUse(`--${name} can’t be "${given}"`, 'give a day, such as 2023-12-31');
  return { type: 'string', describe, requiresArg: true, coerce } as const;
}

/** Whether a text is an existing day in ISO 8601 form. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

/** The languages named, in the order of registration. */
function languages(given: string): readonly Language[] | WrongUse {
  const tags = given.split(',').map((tag) => tag.trim());
  const unknown = tags.find((tag) => languageOf(tag) === undefined);
  if (unknown === undefined) return LANGUAGES.filter((language) => tags.includes(language));
  const known = [...LANGUAGES, LANGUAGES.join(',')].join(', ').replace(/, ([^ ]*)$/, ' or $1');
  return new WrongUse(`--lang can’t be "${unknown}"`, `give ${known}`);
}
