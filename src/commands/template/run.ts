import type { Io } from '../../io.ts';
import type { Presentation, Printout } from '../command.ts';
import { addFont, type FontAddOptions } from './font-add.ts';

export type TemplateCommand = { readonly name: 'font add'; readonly options: FontAddOptions };

export function runTemplateCommand(command: TemplateCommand, presentation: Presentation, io: Io): Promise<Printout> {
  switch (command.name) {
    case 'font add':
      return addFont(command.options, presentation, io);
  }
}
