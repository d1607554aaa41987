import { DECK_FORMATS } from '../project/decks/deck-formats.ts';
import { COLOUR_CHOICES, FORMATS } from './command.ts';

/** Of every command. */
export const EVERYWHERE = {
  format: {
    choices: FORMATS,
    default: 'text',
    describe: 'How to report: text for people, the others for programs',
    requiresArg: true,
  },
  color: { choices: COLOUR_CHOICES, default: 'auto', describe: 'Colour in the findings', requiresArg: true },
} as const;

const ROOT = {
  root: {
    type: 'string',
    describe: 'The folder that holds briefs/ (default: this one, or the nearest above it)',
    requiresArg: true,
  },
} as const;

/** Of the commands about facts and templates. */
export const FACTS = {
  ...EVERYWHERE,
  format: { ...EVERYWHERE.format, choices: ['text', 'json'] },
  ...ROOT,
} as const;

/** Of the commands that read briefs. */
export const BRIEFS = {
  ...EVERYWHERE,
  lang: {
    type: 'string',
    describe: 'Languages, with commas: en,fr (default: all that a brief is written in)',
    requiresArg: true,
  },
  'as-of': {
    type: 'string',
    describe: 'The day the brief is true on: 2023-12-31 (default: as the brief says)',
    requiresArg: true,
  },
  ...ROOT,
  strict: { type: 'boolean', describe: 'Let warnings stop a deck as errors do' },
  advice: { type: 'boolean', describe: 'Tell every piece of advice instead of counting them' },
} as const;

/** Of `build`. */
export const BUILD = {
  ...BRIEFS,
  to: { choices: DECK_FORMATS, default: 'pptx', describe: 'The kind of file to write', requiresArg: true },
  out: { type: 'string', describe: 'The folder for the decks (default: out/ in the workspace)', requiresArg: true },
  release: {
    choices: ['public'],
    describe: 'Leave out notes, the check sheet and what is internal',
    requiresArg: true,
  },
  draft: { type: 'boolean', describe: 'Write though figures lack a source, each of them marked; exits 1' },
  replace: { type: 'boolean', describe: 'Overwrite a deck that was edited or is open' },
  beside: { type: 'boolean', describe: 'Write beside a deck that was edited or is open: NAME.new.pptx' },
} as const;

/** The briefs that a command names. */
export const POSITIONAL = {
  array: true,
  type: 'string',
  describe: 'Briefs, by path or name, or folders of them (default: all)',
} as const;
