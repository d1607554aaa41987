import type { Marking } from './marking.ts';

/** The file of settings, at the workspace’s root. */
export const SETTINGS_FILE = 'briefdeck.yaml';

/** Settings for all briefs of a workspace, in `SETTINGS_FILE`. */
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
