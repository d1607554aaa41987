import { BRIEFS, FACTS } from '../workspace.ts';
import { briefText, type NewBrief } from './brief-text.ts';
import { type NewFile, textFile } from './write-new.ts';

/** The files of a new dossier: its first brief, and a list of sources that is still empty. */
export function dossierFiles(brief: NewBrief): readonly NewFile[] {
  return [textFile(`${BRIEFS}/${brief.dossier}/${FACTS}/sources.yaml`, SOURCES), briefFile(brief)];
}

/** The file of a new brief. */
export function briefFile(brief: NewBrief): NewFile {
  return textFile(`${BRIEFS}/${brief.dossier}/${brief.name}.yaml`, briefText(brief));
}

const SOURCES = `# The documents that the facts of this folder were read in, each once: briefdeck new source adds one, briefdeck new fact asks for it.
`;
