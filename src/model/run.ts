import type { ProgramText, Run } from './deck.ts';
import type { Language } from './language.ts';

/** Text written by the program, from a closed list. */
export function programRun(text: string, what: ProgramText, language: Language): Run {
  return { text, origin: { kind: 'program', what }, language, bold: false, italic: false };
}

/** Words of the author’s, plain. */
export function wordsRun(text: string, language: Language): Run {
  return { text, origin: { kind: 'words' }, language, bold: false, italic: false };
}

/** The text of runs, without their look. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}
