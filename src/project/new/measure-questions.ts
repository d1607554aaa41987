import type { FactStore } from '../../facts/store.ts';
import { LANGUAGES, packOf } from '../../language/languages.ts';
import { DIMENSIONS } from '../../model/measure.ts';
import { BASES } from '../../model/qualifiers.ts';
import { candidateMeasure } from './candidate-measure.ts';
import type { Step } from './question.ts';
import { wrongUnder } from './read-entry.ts';
import { textKey } from './said-texts.ts';
import { asWrong, textSteps, wrongName } from './source-questions.ts';

/** Asks for a measure. */
export function measureQuestions(store: FactStore): readonly Step[] {
  return [
    () => ({
      option: 'name',
      isArgument: true,
      asks: 'A short name for the measure, such as people-displaced',
      wrong: (answer) => wrongName(answer, store.measures, 'measure'),
    }),
    () => ({
      option: 'kind',
      asks: 'What are its facts?',
      otherwise: 'money',
      choices: [
        { value: 'money', describe: 'amounts of money' },
        { value: 'quantity', describe: 'counts, percentages, lengths of time, areas' },
        { value: 'series', describe: 'a figure for each year' },
      ],
    }),
    ({ kind }) =>
      kind === 'money'
        ? undefined
        : {
            option: 'unit',
            asks: 'In what unit?',
            otherwise: kind === 'series' ? 'money' : 'count',
            choices: [
              ...(kind === 'series' ? [{ value: 'money', describe: 'a currency, which each series names' }] : []),
              { value: 'count', describe: 'people or things' },
              { value: 'percent' },
              { value: 'duration', describe: 'years, months, weeks or days' },
              { value: 'km2' },
              { value: 'ha' },
              { value: 'ratio', describe: 'a bare number' },
            ],
          },
    ...LANGUAGES.map(
      (language): Step =>
        (answers) =>
          answers['unit'] !== 'count' || !packOf(language).official
            ? undefined
            : {
                option: textKey('counts', language),
                asks: `What is counted, one and many, in ${packOf(language).name}: person/people`,
                wrong: (answer) => {
                  const said = Object.fromEntries(
                    LANGUAGES.map((each) => [textKey('counts', each), answers[textKey('counts', each)] ?? answer]),
                  );
                  const { read } = candidateMeasure(
                    { ...answers, ...said, [textKey('counts', language)]: answer },
                    store,
                  );
                  return asWrong(wrongUnder('counts', read));
                },
              },
    ),
    ({ unit }) =>
      unit === 'duration'
        ? {
            option: 'step',
            asks: 'In what step?',
            otherwise: 'year',
            choices: ['year', 'month', 'week', 'day'].map((value) => ({ value })),
          }
        : undefined,
    ({ kind, unit }) =>
      kind === 'money' || unit === 'money'
        ? {
            option: 'basis',
            asks: 'What kind of amount is it? (none: each fact says it)',
            otherwise: 'none',
            choices: ['none', ...BASES].map((value) => ({ value })),
          }
        : undefined,
    (answers) => ({
      option: 'adds-over',
      asks: `Along what may its facts be summed? With commas: ${[...DIMENSIONS, 'period'].join(', ')} (Enter: never)`,
      otherwise: '',
      wrong: (answer) =>
        asWrong(wrongUnder('adds-over', candidateMeasure({ ...answers, 'adds-over': answer }, store).read)),
    }),
    () => ({
      option: 'volatility',
      asks: 'How soon do its facts go out of date?',
      otherwise: 'fixed',
      choices: [
        { value: 'fixed', describe: 'never: the figure of a year stays that year’s' },
        { value: 'yearly' },
        { value: 'fast', describe: 'within weeks' },
      ],
    }),
    ...textSteps('', 'What it is called'),
  ];
}
