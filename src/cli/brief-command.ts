import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { ReportedOutput } from '../diagnostics/report/report.ts';
import type { DeckPlace } from '../project/decks/deck-file.ts';
import type { DECK_FORMATS } from '../project/decks/deck-formats.ts';
import type { DecksRun } from '../project/decks/earlier-decks.ts';
import type { BuiltBrief } from '../project/project.ts';
import type { Workspace } from '../project/workspace.ts';

/** What was made of a brief. */
export interface Delivered {
  readonly outputs: readonly ReportedOutput[];
  /** For people, one per deck. */
  readonly lines: readonly string[];
  /** Paths of decks that were not replaced, and of which it is told why. */
  readonly kept: readonly string[];
}

/** How `build` differs from `check`. */
export interface BriefCommand {
  readonly name: 'build' | 'check';
  readonly draft: boolean;
  readonly release?: 'public';
  /** Absent: nothing is rendered. */
  readonly to?: (typeof DECK_FORMATS)[number];
  /**
   * Takes the decks of a brief that no finding stops.
   *
   * @param taken - the outline of each path that this run writes to; what is written is added
   */
  deliver(
    workspace: Workspace,
    outlinePath: string,
    compilation: BuiltBrief,
    taken: Map<string, string>,
  ): Promise<Outcome<Delivered>>;
  /** What stands of earlier runs after this one. */
  leftStanding?(workspace: Workspace, run: Omit<DecksRun, keyof DeckPlace>): readonly Diagnostic[];
}
