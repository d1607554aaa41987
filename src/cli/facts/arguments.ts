import type { Argv } from 'yargs';
import { FACT_STATES, type FactState } from '../../facts/state.ts';
import { FACT_KINDS, type FactKind } from '../../model/fact.ts';
import type { FactsCommand } from './run.ts';

/** What `facts` can do, by the word after it. */
export const FACTS_COMMANDS = ['list', 'show', 'used-by', 'stale', 'verify', 'sign'] as const;

/** The options of each, beside those that every command has. */
export const FACTS_OPTIONS = {
  list: {
    kind: { choices: FACT_KINDS, describe: 'Only facts of this kind', requiresArg: true },
    topic: { type: 'string', describe: 'Only facts whose ID begins with this word: aid', requiresArg: true },
    source: { type: 'string', describe: 'Only facts that cite this source', requiresArg: true },
    state: { choices: FACT_STATES, describe: 'Only facts that stand so', requiresArg: true },
  },
  show: {},
  'used-by': {},
  stale: {
    'as-of': {
      type: 'string',
      describe: 'The day to look from: 2023-12-31 (default: each brief’s own, for the facts it uses)',
      requiresArg: true,
    },
  },
  verify: {
    sources: {
      type: 'string',
      demandOption: true,
      describe: 'The folder with your own copies of the sources',
      requiresArg: true,
    },
  },
  sign: {
    by: { type: 'string', demandOption: true, describe: 'Who checked the fact against its source', requiresArg: true },
    on: { type: 'string', describe: 'The day of the check: 2023-12-31', requiresArg: true },
  },
} as const;

const ID = { type: 'string', demandOption: true, describe: 'The ID of a fact: trade.exports-2012' } as const;

/** Options that a command line has given, as yargs names them. */
export interface GivenEverywhere {
  readonly format: 'text' | 'json';
  readonly color: 'auto' | 'always' | 'never';
  readonly root: string | undefined;
}

/** Adds the commands about facts. `ask` takes what is asked for, and the options that every one of them has. */
export function withFactsCommands<T extends GivenEverywhere>(
  parser: Argv<T>,
  ask: (command: FactsCommand, given: GivenEverywhere) => void,
): Argv<T> {
  const root = (given: GivenEverywhere) => (given.root === undefined ? {} : { root: given.root });
  return parser
    .command(
      'list',
      'List the facts of the workspace',
      (y) => y.options(FACTS_OPTIONS.list).example('$0 facts list --topic aid', 'what is known of aid'),
      (given) => {
        const { kind, topic, source, state }: AskedOfList = given;
        const options = {
          ...root(given),
          ...(kind && { kind }),
          ...(topic !== undefined && { topic }),
          ...(source !== undefined && { source }),
          ...(state && { state }),
        };
        ask({ name: 'list', options }, given);
      },
    )
    .command(
      'show <id>',
      'Show a fact: value, citations, what it is computed from, where it is used, what it may meet',
      (y) => y.positional('id', ID),
      (given) => ask({ name: 'show', options: { ...root(given), id: given.id } }, given),
    )
    .command(
      'used-by <id>',
      'Say which slides show a fact or something computed from it',
      (y) => y.positional('id', ID),
      (given) => ask({ name: 'used-by', options: { ...root(given), id: given.id } }, given),
    )
    .command(
      'stale',
      'Say which facts should be looked at again',
      (y) => y.options(FACTS_OPTIONS.stale),
      (given) => {
        const asOf = given['as-of'];
        ask({ name: 'stale', options: { ...root(given), ...(asOf !== undefined && { asOf }) } }, given);
      },
    )
    .command(
      'verify',
      'Hold every citation against your own copies of the sources',
      (y) =>
        y.options(FACTS_OPTIONS.verify).example('$0 facts verify --sources ../sources', 'exit 1 where one differs'),
      (given) => ask({ name: 'verify', options: { ...root(given), sources: given.sources } }, given),
    )
    .command(
      'sign <id>',
      'Sign a fact that you have checked against its source',
      (y) => y.positional('id', ID).options(FACTS_OPTIONS.sign),
      (given) => {
        const options = { ...root(given), id: given.id, by: given.by, ...(given.on !== undefined && { on: given.on }) };
        ask({ name: 'sign', options }, given);
      },
    )
    .demandCommand(1, 'name what to do with facts');
}

interface AskedOfList {
  readonly kind?: FactKind | undefined;
  readonly topic?: string | undefined;
  readonly source?: string | undefined;
  readonly state?: FactState | undefined;
}
