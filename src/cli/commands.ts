import type { Options } from 'yargs';
import type { Command } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { doctor } from './commands/doctor.ts';
import { explain } from './commands/explain.ts';
import { factsList } from './commands/facts/list.ts';
import { factsShow } from './commands/facts/show.ts';
import { factsSign } from './commands/facts/sign.ts';
import { factsStale } from './commands/facts/stale.ts';
import { factsUsedBy } from './commands/facts/used-by.ts';
import { factsVerify } from './commands/facts/verify.ts';
import { newBrief } from './commands/new/brief.ts';
import { newDossier } from './commands/new/dossier.ts';
import { newFact } from './commands/new/fact.ts';
import { newMeasure } from './commands/new/measure.ts';
import { newSlide } from './commands/new/slide.ts';
import { newSource } from './commands/new/source.ts';
import { newWorkspace } from './commands/new/workspace.ts';
import { preview } from './commands/preview.ts';
import { schema } from './commands/schema.ts';
import { templateCheck } from './commands/template/check.ts';
import { templateFontAdd } from './commands/template/font-add.ts';
import { templateGallery } from './commands/template/gallery.ts';
import { templateInspect } from './commands/template/inspect.ts';
import { templateList } from './commands/template/list.ts';
import { templateNew } from './commands/template/new.ts';
import { templateShow } from './commands/template/show.ts';
import { ANSWERING } from './shared-options.ts';

/** Every command, in the order of help. All words of a name but the last are groups. */
export const COMMANDS: readonly Command[] = [
  build,
  check,
  preview,
  newWorkspace,
  newDossier,
  newBrief,
  newSlide,
  newFact,
  newSource,
  newMeasure,
  factsList,
  factsShow,
  factsUsedBy,
  factsStale,
  factsVerify,
  factsSign,
  templateList,
  templateShow,
  templateNew,
  templateCheck,
  templateGallery,
  templateFontAdd,
  templateInspect,
  schema,
  explain,
  doctor,
];

/** Commands that begin with the same word. */
export interface Group {
  readonly describe: string;
  /** The message if nothing follows the word. */
  readonly incomplete: string;
  readonly options: Readonly<Record<string, Options>>;
}

export const GROUPS: Readonly<Record<string, Group>> = {
  new: {
    describe: 'Begin a workspace, a dossier, a brief; add a slide, a fact, a source, a measure',
    incomplete: 'name what to begin',
    options: ANSWERING,
  },
  facts: {
    describe: 'List and show the facts that briefs rest on',
    incomplete: 'name what to do with facts',
    options: ANSWERING,
  },
  template: {
    describe: 'Look after the templates that decks are set in',
    incomplete: 'name what to do with a template',
    options: ANSWERING,
  },
  'template font': {
    describe: 'The fonts that a template brings along',
    incomplete: 'name what to do with a font',
    options: ANSWERING,
  },
};
