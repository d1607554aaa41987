import { DIMENSIONS } from '../../../model/measure.ts';
import { command } from '../../command.ts';
import { ANSWERING } from '../../shared-options.ts';
import { dossierStep } from './dossier-question.ts';
import { addAnswered, DOSSIER, makeOfAnswers, ofAnswers, said, textOptions, workspaceOf, YES } from './shared.ts';

export const newFact = command({
  name: 'new fact',
  describe: 'Add a fact to a dossier, read as it will be read',
  takes: { id: { type: 'string', describe: 'Its ID: trade.exports-2024', called: 'the ID of a fact' } },
  options: {
    ...ANSWERING,
    dossier: DOSSIER,
    kind: said('money, quantity, series, event, quote or statement (default: money)'),
    measure: said('What it measures: merchandise-trade'),
    source: said('Where it was read: gac-mali-2013'),
    says: said('What is printed there, letter for letter: "$16 million"'),
    at: said('The place in the source: "¶4"'),
    currency: said('CAD, USD … (default: CAD)'),
    basis: said('How firm money is: pledge, commitment, disbursement …'),
    period: said('The time that it measures: 2012, FY2012-13, 2010..2012'),
    'as-of': said('The moment that it was true or said: 2022-02-17'),
    date: said('The date of an event: 2012-03-22'),
    status: said('occurred, planned or announced (default: occurred)'),
    ...Object.fromEntries(
      DIMENSIONS.map((key) => [key, said(`Its \`${key}\`, asked where its measure is summed over that`)]),
    ),
    points: said('The points of a series: 2021=12.5,2022=13'),
    scale: said('What the points are in: one, thousand, million, billion'),
    language: said('The language of quoted words: en'),
    stance: said('As what something is held: official, analyst, reporter'),
    ...textOptions((name) => `What it is called in ${name}`),
    ...textOptions((name) => `Who says it, in ${name}`, 'speaker'),
    yes: YES,
  },
  examples: [
    [
      '$0 new fact trade.exports-2012 --measure merchandise-trade --source gac-2013 --says "$16 million" --period 2012 --en Exports --fr Exportations',
      'a fact, in facts/trade.yaml',
    ],
  ],
  run: async (given, around) => {
    const workspace = workspaceOf('new fact', given, around);
    if (!('root' in workspace)) return workspace;
    const { dossierStore } = await import('../../../project/new/dossier-store.ts');
    const { factQuestions } = await import('../../../project/new/fact-questions.ts');
    const { addFact } = await import('../../../project/new/add-fact.ts');
    return ofAnswers('new fact', [dossierStep(workspace, around)], given, around, async ({ dossier = '' }) => {
      const store = await dossierStore(around.io, workspace, dossier);
      return makeOfAnswers(
        'new fact',
        factQuestions(store, dossier),
        given,
        around,
        async (answers) => {
          const { path, addition, tells } = await addFact(around.io, workspace, dossier, answers, store);
          const lines = [`${answers['id']} is added to ${path}`];
          return addAnswered('new fact', addition, tells, lines, given, around);
        },
        ['dossier'],
      );
    });
  },
});
