import type { Io } from '../../project/io.ts';
import type { Presentation, Printout, Program } from '../command.ts';
import type { NamedTemplateOptions, TemplateOptions } from './answer.ts';
import { checkTemplate } from './check.ts';
import { addFont, type FontAddOptions } from './font-add.ts';
import { templateGallery } from './gallery.ts';
import { type InspectOptions, inspectMaster } from './inspect.ts';
import { listTemplates } from './list.ts';
import { type NewTemplateOptions, newTemplate } from './new.ts';
import { showTemplate } from './show.ts';

export type TemplateCommand =
  | { readonly name: 'list'; readonly options: TemplateOptions }
  | { readonly name: 'show' | 'check' | 'gallery'; readonly options: NamedTemplateOptions }
  | { readonly name: 'new'; readonly options: NewTemplateOptions }
  | { readonly name: 'font add'; readonly options: FontAddOptions }
  | { readonly name: 'inspect'; readonly options: InspectOptions };

export function runTemplateCommand(
  command: TemplateCommand,
  presentation: Presentation,
  io: Io,
  program: Program,
): Promise<Printout> {
  switch (command.name) {
    case 'list':
      return listTemplates(command.options, presentation, io);
    case 'show':
      return showTemplate(command.options, presentation, io);
    case 'new':
      return newTemplate(command.options, presentation, io);
    case 'check':
      return checkTemplate(command.options, presentation, io, program);
    case 'gallery':
      return templateGallery(command.options, presentation, io, program);
    case 'font add':
      return addFont(command.options, presentation, io);
    case 'inspect':
      return inspectMaster(command.options, presentation, io);
  }
}
