import type { FactStore } from '../../facts/store.ts';
import { inLanguage, LANGUAGES, MAIN_LANGUAGE, packOf } from '../../language/languages.ts';
import { EVENT_STATUSES, STANCES } from '../../model/fact.ts';
import { DIMENSIONS, type Dimension } from '../../model/measure.ts';
import { BASES, CHANNELS, FLOWS } from '../../model/qualifiers.ts';
import { SCALES } from '../../model/quantity.ts';
import { CURRENCIES } from '../../model/unit.ts';
import { isFactId } from '../../words/reference.ts';
import { candidateFact, figureInLabel, pointsIn } from './candidate-fact.ts';
import { folderOf } from './dossier-store.ts';
import type { Answers, Choice, Question, Step, Wrong } from './question.ts';
import { NOT_SAID } from './said-texts.ts';
import { asWrong, sourceQuestions, textSteps } from './source-questions.ts';

/** The answer for a source that is not there yet. */
export const NEW_SOURCE = 'new';

/**
 * Asks for a fact; each answer is read as the file will be read.
 *
 * @param dossier - that it is for
 */
export function factQuestions(store: FactStore, dossier: string): readonly Step[] {
  /** A question whose answer is wrong where the fact would be, with what was said before. */
  const read =
    (key: string, question: Omit<Question, 'option'>, option = key): Step =>
    (answers) => ({
      option,
      ...question,
      wrong: (answer) => asWrong(candidateFact({ ...answers, [key]: answer }, store).wrong(key)),
    });
  return [
    () => ({
      option: 'id',
      isArgument: true,
      asks: 'Its ID: trade.exports-2024',
      wrong: (answer) => wrongId(answer, store),
    }),
    () => ({ option: 'kind', asks: 'What is it?', otherwise: 'money', choices: KINDS }),
    where(isMeasured, ({ kind }) => ({
      option: 'measure',
      asks: `What does it measure? (another: briefdeck new measure)`,
      choices: measuresOf(kind, store),
      noneMeant: `begin another: briefdeck new measure --kind ${kind}`,
      noChoice: {
        message: `no measure is there for facts of the kind ${kind}`,
        hint: `begin one: briefdeck new measure --kind ${kind}`,
      },
    })),
    () => ({
      option: 'source',
      asks: 'Where was it read?',
      choices: sourcesFor(dossier, store),
    }),
    ...sourceQuestions(store, 'source', ({ source }) => source === NEW_SOURCE),
    where(
      (answers) => answers['kind'] === 'money' || isSeriesOfMoney(answers, store),
      () => ({
        option: 'currency',
        asks: 'In which currency?',
        otherwise: CURRENCIES[0],
        choices: CURRENCIES.map((value) => ({ value })),
      }),
    ),
    where(
      ({ kind }) => kind !== 'series',
      (answers) => ({
        option: 'says',
        asks: 'What is printed there, letter for letter: $16 million, about 2,400, March 22, 2012',
        wrong: (answer) => asWrong(candidateFact({ ...answers, says: answer }, store).wrong('says')),
        tells: (answer) => readAs({ ...answers, says: answer }, store),
      }),
    ),
    where(
      ({ kind }) => kind === 'series',
      () => ({
        option: 'scale',
        asks: 'Are the numbers in thousands, in millions?',
        otherwise: 'one',
        choices: SCALES.map((value) => ({ value })),
      }),
    ),
    where(
      ({ kind }) => kind === 'series',
      (answers) => ({
        option: 'points',
        asks: 'Its points, a time and a number each: 2021=12.5, 2022=13, 2023=not-published',
        wrong: (answer) => wrongPoints(answer, answers, store),
        tells: (answer) => readAs({ ...answers, points: answer }, store),
      }),
    ),
    () => ({ option: 'at', asks: 'At which place of the source: ¶4, p. 12, table 3 (Enter: none)', otherwise: '' }),
    where(
      ({ kind }) => kind === 'event',
      read('date', { asks: 'The date: 2012-03-22, 2012-03; with ? if it is not printed' }),
    ),
    where(
      ({ kind }) => kind === 'event',
      () => ({
        option: 'status',
        asks: 'Has it happened?',
        otherwise: EVENT_STATUSES[0],
        choices: EVENT_STATUSES.map((value) => ({ value })),
      }),
    ),
    where(
      (answers) => answers['kind'] === 'money' && !hasBasis(answers, store),
      () => ({
        option: 'basis',
        asks: 'How firm is the money? Use the word of the source',
        otherwise: 'unspecified',
        choices: BASES.map((value) => ({ value })),
      }),
    ),
    ...DIMENSIONS.map((dimension) => dimensionStep(dimension, store)),
    where(
      ({ kind }) => kind === 'money' || kind === 'quantity',
      read('period', {
        asks: 'The time that it measures: 2012, 2013-05, FY2012-13, 2010..2012, unknown (Enter: none)',
        otherwise: '',
      }),
    ),
    where(
      ({ kind, period }) => kind === 'quote' || kind === 'statement' || (kind === 'quantity' && !period),
      read('as-of', { asks: 'The moment that it was true or said: 2022-02-17, 2022-02 (Enter: none)', otherwise: '' }),
    ),
    where(
      ({ kind }) => kind === 'quote',
      () => ({
        option: 'language',
        asks: 'In which language are the words?',
        otherwise: LANGUAGES[0],
        choices: LANGUAGES.map((value) => ({ value })),
      }),
    ),
    ...textSteps('speaker', 'Who says it').map((step) =>
      where(({ kind }) => kind === 'quote' || kind === 'statement', step),
    ),
    where(
      ({ kind }) => kind === 'statement',
      () => ({
        option: 'stance',
        asks: 'As what is it said?',
        otherwise: STANCES[0],
        choices: STANCES.map((value) => ({ value })),
      }),
    ),
    ...textSteps('', 'What it is called on a slide, without its figure or year').map(
      (step, index): Step =>
        (answers) => {
          const question = step(answers);
          const language = LANGUAGES[index] ?? MAIN_LANGUAGE;
          return question && { ...question, wrong: (answer) => wrongLabel(answer, language, store) };
        },
    ),
  ];
}

const KINDS: readonly Choice[] = [
  { value: 'money', describe: 'an amount of money' },
  { value: 'quantity', describe: 'a count, a percentage, a length of time, an area' },
  { value: 'series', describe: 'a figure for each year' },
  { value: 'event', describe: 'something that took place, or will' },
  { value: 'quote', describe: 'words, as they were said' },
  { value: 'statement', describe: 'what someone holds, without a number' },
];

function where(when: (answers: Answers) => boolean, step: Step): Step {
  return (answers) => (when(answers) ? step(answers) : undefined);
}

/** Along what the facts of a measure differ, so that a fact that leaves it open meets none of them in a sum. */
function sumsOver(dimension: Dimension, { measure = '' }: Answers, store: FactStore): boolean {
  return store.measures.get(measure)?.addsOver.includes(dimension) ?? false;
}

function dimensionStep(dimension: Dimension, store: FactStore): Step {
  const choices = CHOICES[dimension];
  return (answers) => ({
    option: dimension,
    isUnasked: !sumsOver(dimension, answers, store),
    asks: `Its \`${dimension}\`: ${DIMENSION_WORDS[dimension]} (Enter: not said)`,
    otherwise: choices === undefined ? '' : NOT_SAID,
    ...(choices && { choices: [NOT_SAID, ...choices].map((value) => ({ value })) }),
  });
}

const CHOICES: Readonly<Partial<Record<Dimension, readonly string[]>>> = { flow: FLOWS, channel: CHANNELS };

const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  flow: 'which way the goods go',
  reporter: 'who counted, as CAN',
  partner: 'with whom, as MLI',
  subject: 'whose it is, as CAN or un/minusma',
  object: 'what it is given to',
  channel: 'through whom it goes',
  population: 'who is counted, as women',
  place: 'where, as sahel/mali',
};

function isMeasured({ kind }: Answers): boolean {
  return kind === 'money' || kind === 'quantity' || kind === 'series';
}

/** Its own sources, a new one, and then those that all dossiers see, which are seldom meant. */
function sourcesFor(dossier: string, store: FactStore): readonly Choice[] {
  const sources = [...store.sources.values()];
  const choices = (isOwn: boolean) =>
    sources
      .filter(({ span }) => span.file.startsWith(`${folderOf(dossier)}/`) === isOwn)
      .map(({ id, title }) => ({ value: id, describe: inLanguage(title, MAIN_LANGUAGE) ?? '' }));
  return [...choices(true), { value: NEW_SOURCE, describe: 'a source that is not there yet' }, ...choices(false)];
}

function measuresOf(kind: string | undefined, store: FactStore): readonly Choice[] {
  return [...store.measures.values()]
    .filter((measure) => measure.kind === kind)
    .map(({ id, label }) => ({ value: id, describe: inLanguage(label, MAIN_LANGUAGE) ?? '' }));
}

/** A measure of series has no unit where that is money, since each series names its currency. */
function isSeriesOfMoney({ kind, measure = '' }: Answers, store: FactStore): boolean {
  return kind === 'series' && store.measures.get(measure)?.unit === undefined;
}

function hasBasis({ measure = '' }: Answers, store: FactStore): boolean {
  return store.measures.get(measure)?.basis !== undefined;
}

function wrongId(answer: string, store: FactStore): Wrong | undefined {
  if (!isFactId(answer)) {
    return {
      message: `${answer} is not a fact’s ID`,
      hint: 'dotted words of small letters, digits and hyphens, each beginning with a letter: trade.exports-2024',
    };
  }
  return store.facts.has(answer) || store.unread.fact.has(answer)
    ? { message: `there is a fact called ${answer} already`, hint: 'an ID is never used twice: choose another' }
    : undefined;
}

function wrongPoints(answer: string, answers: Answers, store: FactStore): Wrong | undefined {
  const times = pointsIn(answer).map(([time]) => time);
  const twice = times.find((time, index) => times.indexOf(time) < index);
  if (twice !== undefined) return { message: `${twice} stands there twice`, hint: 'give each time one number' };
  return asWrong(candidateFact({ ...answers, points: answer }, store).wrong('points'));
}

function wrongLabel(label: string, language: (typeof LANGUAGES)[number], store: FactStore): Wrong | undefined {
  const figure = figureInLabel(label, language, store);
  return figure === undefined
    ? undefined
    : { message: `“${figure}” is a figure`, hint: 'leave it out: value and time are written beside the label' };
}

/** What a fact is read as, in words: its value in each language, and what its words don’t print. */
export function readAs(answers: Answers, store: FactStore): readonly string[] {
  const { value, inferred } = candidateFact(answers, store);
  const values = LANGUAGES.flatMap((language) =>
    value?.[language] ? [`${packOf(language).name}: ${value[language]}`] : [],
  );
  return [...values, ...inferred.map(({ message }) => `${message}: it gets a question mark`)];
}
