import { LANGUAGES, languageOf, packOf } from '../../../language/languages.ts';
import { isIdentifier } from '../../../model/identifier.ts';
import type { Language } from '../../../model/language.ts';
import { MARKINGS } from '../../../model/marking.ts';
import { placeToFill } from '../../../model/place-to-fill.ts';
import { STORYBOARDS } from '../../../model/storyboard.ts';
import type { NewBrief } from '../../../project/new/brief-text.ts';
import type { Answers, Step, Wrong } from '../../../project/new/question.ts';
import { dayOption, isDay } from '../../shared-options.ts';
import { textOptions, YES } from './shared.ts';

/** The options that say what a new brief is made of. */
export const BRIEF_OPTIONS = {
  after: {
    choices: STORYBOARDS.map(({ name }) => name),
    describe: 'The occasion that it is laid out for',
    requiresArg: true,
  },
  lang: { type: 'string', describe: 'Its languages: en, fr or en,fr', requiresArg: true },
  ...textOptions((name) => `Its title in ${name}`),
  template: { type: 'string', describe: 'The template it is set in: ministry', requiresArg: true },
  marking: { choices: MARKINGS, describe: 'Its security marking', requiresArg: true },
  'as-of': dayOption('as-of', 'The day it is true on (default: today)'),
  yes: YES,
} as const;

/** Asks for all of it but its name and folder. */
export function briefQuestions(today: string, templates: readonly string[]): readonly Step[] {
  return [
    () => ({
      option: 'after',
      asks: 'What is the brief for?',
      otherwise: STORYBOARDS[0].name,
      choices: STORYBOARDS.map(({ name, describe }) => ({ value: name, describe })),
    }),
    () => ({
      option: 'lang',
      asks: 'In which languages?',
      otherwise: LANGUAGES.join(','),
      choices: [...(LANGUAGES.length > 1 ? [LANGUAGES.join(',')] : []), ...LANGUAGES].map((value) => ({
        value,
        describe: languagesIn(value)
          .map((language) => packOf(language).name)
          .join(' and '),
      })),
    }),
    ...LANGUAGES.map(
      (language): Step =>
        ({ lang }) =>
          languagesIn(lang).includes(language)
            ? { option: language, asks: `Its title in ${packOf(language).name} (Enter: later)`, otherwise: '' }
            : undefined,
    ),
    () => ({
      option: 'template',
      asks: 'Which template?',
      otherwise: templates[0],
      choices: templates.map((value) => ({ value })),
    }),
    () => ({
      option: 'marking',
      asks: 'Its security marking?',
      otherwise: MARKINGS[0],
      choices: MARKINGS.map((value) => ({ value })),
    }),
    () => ({
      option: 'as-of',
      asks: 'The day it is true on',
      otherwise: today,
      wrong: (answer) =>
        isDay(answer) ? undefined : { message: `${answer} is no day`, hint: 'write it as 2023-12-31' },
    }),
  ];
}

function languagesIn(lang = ''): readonly Language[] {
  return lang.split(',').flatMap((tag) => languageOf(tag) ?? []);
}

/** The brief that was asked for. */
export function briefFrom(answers: Answers, dossier: string, name: string, hasSchemas: boolean): NewBrief {
  const { after, lang, template = '', 'as-of': asOf = '' } = answers;
  const [first = LANGUAGES[0], ...others] = languagesIn(lang);
  if (first === undefined) throw new Error('no language is registered');
  const written = [first, ...others].filter((language) => answers[language]);
  const untitled = { [first]: placeToFill(packOf(first).storyWords.untitled) };
  return {
    dossier,
    name,
    storyboard: STORYBOARDS.find((each) => each.name === after) ?? STORYBOARDS[0],
    languages: [first, ...others],
    title:
      written.length === 0 ? untitled : Object.fromEntries(written.map((language) => [language, answers[language]])),
    template,
    marking: MARKINGS.find((each) => each === answers['marking']) ?? MARKINGS[0],
    asOf,
    hasSchemas,
  };
}

/** What is wrong with the name of a folder of briefs; with `/` it lies in another. */
export function wrongFolder(answer: string): Wrong | undefined {
  const parts = answer.split('/');
  if (parts.every((part) => isIdentifier(part) && part !== 'facts')) return undefined;
  return {
    message: `${JSON.stringify(answer)} can’t be the name of a dossier`,
    hint: 'write small letters, digits and dashes, such as canada-haiti; facts, con and nul mean something else',
  };
}
