import type { Paragraph, Run } from '../model/deck.ts';

/** The runs as one plain paragraph; no paragraph if there are no runs. */
export function plain(runs: readonly Run[]): readonly Paragraph[] {
  return runs.length === 0 ? [] : [{ runs, level: 0, marker: 'none' }];
}
