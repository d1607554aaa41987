import type { Marking } from './marking.ts';

/** Settings for all briefs of a workspace, in `briefdeck.yaml` at its root. */
export interface WorkspaceSettings {
  /** Decks marked higher than this are refused. Protected A unless the workspace says otherwise. */
  readonly highestMarking: Marking;
  /**
   * Severities that this workspace gives to codes of warnings and advice; `off` hides them. Errors
   * stay errors.
   */
  readonly levels: Readonly<Record<string, 'warning' | 'advice' | 'off'>>;
}

export const DEFAULT_SETTINGS: WorkspaceSettings = { highestMarking: 'protected-a', levels: {} };
