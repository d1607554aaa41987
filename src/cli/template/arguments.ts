import type { Argv } from 'yargs';
import type { GivenEverywhere } from '../facts/arguments.ts';
import type { TemplateCommand } from './run.ts';

/** What `template` can do, by the words after it. */
export const TEMPLATE_COMMANDS = ['list', 'show', 'new', 'check', 'gallery', 'font add', 'inspect'] as const;

/** The options of each, beside those that every command has. */
export const TEMPLATE_OPTIONS = {
  list: {},
  show: {},
  new: {
    from: {
      type: 'string',
      demandOption: true,
      describe: 'The template that it extends, or the PowerPoint file that it takes: ministry, ours.pptx',
      requiresArg: true,
    },
  },
  check: {},
  gallery: {},
  'font add': {
    template: {
      type: 'string',
      describe: 'The template’s folder in templates/ (default: the only one)',
      requiresArg: true,
    },
  },
  inspect: {
    picture: {
      type: 'string',
      describe: 'Write a page (.html) that draws every layout with its placeholders',
      requiresArg: true,
    },
    draft: {
      type: 'string',
      describe: 'Write a template.yaml that says what the file is taken for, to be changed',
      requiresArg: true,
    },
  },
} as const;

const NAME = {
  type: 'string',
  demandOption: true,
  describe: 'The template’s folder in templates/, or a PowerPoint file there',
} as const;

const FONT_FILE = {
  type: 'string',
  demandOption: true,
  describe: 'A font’s file: .ttf, .otf, .woff or .woff2, one for each style',
} as const;

const MASTER_FILE = { type: 'string', demandOption: true, describe: 'A .pptx or .potx' } as const;

/** Adds the commands about templates. `ask` takes what is asked for, and the options that every one of them has. */
export function withTemplateCommands<T extends GivenEverywhere>(
  parser: Argv<T>,
  ask: (command: TemplateCommand, given: GivenEverywhere) => void,
): Argv<T> {
  const root = (given: GivenEverywhere) => (given.root === undefined ? {} : { root: given.root });
  return parser
    .command(
      'list',
      'List the templates of the workspace',
      (y) => y,
      (given) => ask({ name: 'list', options: root(given) }, given),
    )
    .command(
      'show <name>',
      'Show every colour, font, style, slot, layout and line of text, and which file it comes from',
      (y) => y.positional('name', NAME),
      (given) => ask({ name: 'show', options: { ...root(given), name: given.name } }, given),
    )
    .command(
      'new <name>',
      'Begin a template of your own, which says only what is different',
      (y) =>
        y
          .positional('name', NAME)
          .options(TEMPLATE_OPTIONS.new)
          .example('$0 template new ours --from ministry', 'templates/ours, like ministry until you change it'),
      (given) => ask({ name: 'new', options: { ...root(given), name: given.name, from: given.from } }, given),
    )
    .command(
      'check <name>',
      'Check colours, fonts and slots, and whether every layout holds much in both languages',
      (y) => y.positional('name', NAME),
      (given) => ask({ name: 'check', options: { ...root(given), name: given.name } }, given),
    )
    .command(
      'gallery <name>',
      'Write a deck that shows every layout: out/templates/NAME.gallery.en.pptx',
      (y) => y.positional('name', NAME),
      (given) => ask({ name: 'gallery', options: { ...root(given), name: given.name } }, given),
    )
    .command('font', 'The fonts that a template brings along', (fonts) =>
      fonts
        .command(
          'add <file>',
          'Keep a font’s advances in the template, so that text in it is measured exactly',
          (y) =>
            y
              .positional('file', FONT_FILE)
              .options(TEMPLATE_OPTIONS['font add'])
              .example('$0 template font add MinistrySans-Bold.otf', 'its bold, beside the styles added before'),
          (given) => {
            const options = {
              file: given.file,
              ...(given.template !== undefined && { template: given.template }),
              ...(given.root !== undefined && { root: given.root }),
            };
            ask({ name: 'font add', options }, given);
          },
        )
        .demandCommand(1, 'name what to do with a font'),
    )
    .command(
      'inspect <file>',
      'Show what a PowerPoint file would be as a template: its layouts, placeholders and what they are taken for',
      (y) =>
        y
          .positional('file', MASTER_FILE)
          .options(TEMPLATE_OPTIONS.inspect)
          .example('$0 template inspect ours.pptx --picture ours.html', 'the organisation’s own master'),
      (given) => {
        const { file, picture, draft } = given;
        const options = { file, ...(picture !== undefined && { picture }), ...(draft !== undefined && { draft }) };
        ask({ name: 'inspect', options }, given);
      },
    )
    .demandCommand(1, 'name what to do with a template');
}
