/** What a person wrote into a row of a check sheet. Either may be empty. */
export interface WrittenNote {
  /** The names behind those that the program writes itself. */
  readonly checkedBy: string;
  readonly remarks: string;
}

/** Notes by row, from 0, in the order in which the sheet lists them: figures first. */
export type WrittenNotes = ReadonlyMap<number, WrittenNote>;

export const NO_NOTES: WrittenNotes = new Map();

/** A cell of names: those of the program, then what was written by hand. */
export function namesWith(own: string, written: string): string {
  if (own === '' || written === '') return own + written;
  return own.includes(written) ? own : `${own}; ${written}`;
}

/** What stands in a cell of names beside those that the program wrote. */
export function writtenBeside(own: string, found: string): string {
  return found.startsWith(own) ? found.slice(own.length).replace(/^\s*;\s*/, '') : found;
}

/**
 * Undefined if nothing was written. Square brackets in a cell of names are the program’s, which says in them what was
 * proven; by hand they are round.
 */
export function noteOf(checkedBy: string, remarks: string): WrittenNote | undefined {
  if (checkedBy === '' && remarks === '') return undefined;
  return { checkedBy: checkedBy.replaceAll('[', '(').replaceAll(']', ')'), remarks };
}
