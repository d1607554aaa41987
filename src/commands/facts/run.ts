import type { Io } from '../../io.ts';
import type { Presentation, Printout } from '../command.ts';
import { type ListOptions, listFacts } from './list.ts';
import { type ShowOptions, showFact } from './show.ts';
import { type StaleOptions, staleFacts } from './stale.ts';
import { factUsedBy, type UsedByOptions } from './used-by.ts';

export type FactsCommand =
  | { readonly name: 'list'; readonly options: ListOptions }
  | { readonly name: 'show'; readonly options: ShowOptions }
  | { readonly name: 'used-by'; readonly options: UsedByOptions }
  | { readonly name: 'stale'; readonly options: StaleOptions };

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
  }
}
