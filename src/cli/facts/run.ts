import type { Io } from '../../project/io.ts';
import type { Presentation, Printout } from '../command.ts';
import { type ListOptions, listFacts } from './list.ts';
import { type ShowOptions, showFact } from './show.ts';
import { type SignOptions, signFact } from './sign.ts';
import { type StaleOptions, staleFacts } from './stale.ts';
import { factUsedBy, type UsedByOptions } from './used-by.ts';
import { type VerifyOptions, verifyCitations } from './verify.ts';

export type FactsCommand =
  | { readonly name: 'list'; readonly options: ListOptions }
  | { readonly name: 'show'; readonly options: ShowOptions }
  | { readonly name: 'used-by'; readonly options: UsedByOptions }
  | { readonly name: 'stale'; readonly options: StaleOptions }
  | { readonly name: 'verify'; readonly options: VerifyOptions }
  | { readonly name: 'sign'; readonly options: SignOptions };

export function runFactsCommand(command: FactsCommand, presentation: Presentation, io: Io): Printout {
  switch (command.name) {
    case 'list':
      return listFacts(command.options, presentation, io);
    case 'show':
      return showFact(command.options, presentation, io);
    case 'used-by':
      return factUsedBy(command.options, presentation, io);
    case 'stale':
      return staleFacts(command.options, presentation, io);
    case 'verify':
      return verifyCitations(command.options, presentation, io);
    case 'sign':
      return signFact(command.options, presentation, io);
  }
}
