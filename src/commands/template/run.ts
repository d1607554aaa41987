import type { Io } from '../../io.ts';
import type { Presentation, Printout } from '../command.ts';
import { addFont, type FontAddOptions } from './font-add.ts';
import { type InspectOptions, inspectMaster } from './inspect.ts';

export type TemplateCommand =
  | { readonly name: 'font add'; readonly options: FontAddOptions }
  | { readonly name: 'inspect'; readonly options: InspectOptions };

export function runTemplateCommand(command: TemplateCommand, presentation: Presentation, io: Io): Promise<Printout> {
  switch (command.name) {
    case 'font add':
      return addFont(command.options, presentation, io);
    case 'inspect':
      return inspectMaster(command.options, presentation, io);
  }
}
