import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FactStore } from '../../facts/store.ts';
import { LANGUAGES, packOf } from '../../language/languages.ts';
import { isSingleId } from '../../words/reference.ts';
import { candidateSource } from './candidate-source.ts';
import type { Answers, Choice, Step, Wrong } from './question.ts';
import { wrongUnder } from './read-entry.ts';
import { textKey } from './said-texts.ts';

const KINDS: readonly Choice[] = [
  { value: 'official', describe: 'a government or an international organization' },
  { value: 'news', describe: 'a newspaper, an agency' },
  { value: 'dataset', describe: 'a table of figures' },
  { value: 'internal', describe: 'of our own house, and not public' },
  { value: 'own-position', describe: 'what we hold ourselves' },
];

/**
 * Asks for a source.
 *
 * @param prefix - of the options: `source` for `--source-kind`; empty for none
 * @param when - whether it is asked at all
 */
export function sourceQuestions(
  store: FactStore,
  prefix: string,
  when: (answers: Answers) => boolean = () => true,
): readonly Step[] {
  const name = (key: string) => (prefix === '' ? key : `${prefix}-${key}`);
  const wrongAt = (key: string, answers: Answers) => (answer: string) => {
    const { read } = candidateSource({ ...answers, [name(key)]: answer }, prefix, store);
    return asWrong(wrongUnder(key, read));
  };
  const steps: readonly Step[] = [
    () => ({
      option: name('name'),
      isArgument: prefix === '',
      asks: 'A short name for the source, such as imf-outlook-2024',
      wrong: (answer) => wrongName(answer, store.sources, 'source'),
    }),
    () => ({
      option: name('kind'),
      asks: 'What sort of source is it?',
      otherwise: KINDS[0]?.value,
      choices: KINDS,
    }),
    ...textSteps(name('publisher'), 'Who publishes it'),
    ...textSteps(name('title'), 'Its title'),
    (answers) => ({
      option: name('date'),
      asks: 'Its date: 2024-05-15, 2024-05, 2024; with ? if it is not printed',
      wrong: wrongAt('date', answers),
    }),
    (answers) => ({
      option: name('url'),
      asks: 'Its address on the web (Enter: none)',
      otherwise: '',
      wrong: wrongAt('url', answers),
    }),
  ];
  return steps.map((step) => (answers) => (when(answers) ? step(answers) : undefined));
}

/** A text in the first language, and in the others if there is one. */
export function textSteps(prefix: string, asks: string, isNeeded = true): readonly Step[] {
  return LANGUAGES.map((language, index) => () => ({
    option: textKey(prefix, language),
    asks: `${asks}, in ${packOf(language).name}${index === 0 && isNeeded ? '' : ' (Enter: later)'}`,
    ...(index === 0 && isNeeded ? {} : { otherwise: '' }),
  }));
}

/** What is wrong with the name of a source or a measure. */
export function wrongName(answer: string, known: ReadonlyMap<string, unknown>, what: string): Wrong | undefined {
  if (!isSingleId(answer)) {
    return {
      message: `${answer} can’t be the name of a ${what}`,
      hint: 'write small letters, digits and hyphens, beginning with a letter',
    };
  }
  return known.has(answer)
    ? { message: `there is a ${what} called ${answer} already`, hint: 'choose another name' }
    : undefined;
}

export function asWrong(finding: Diagnostic | undefined): Wrong | undefined {
  return finding && { message: finding.message, hint: finding.hint ?? 'correct it' };
}
