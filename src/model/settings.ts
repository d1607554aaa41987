import type { Marking } from './marking.ts';

/** What a workspace decides for all its briefs, in `briefdeck.yaml` at its root. */
export interface WorkspaceSettings {
  /** Decks marked higher than this are refused. Unless the workspace says otherwise: Protected A. */
  readonly highestMarking: Marking;
  /** Codes of warnings and advice with the level they have here; `off` leaves them out. An error keeps its level. */
  readonly levels: Readonly<Record<string, 'warning' | 'advice' | 'off'>>;
}

export const DEFAULT_SETTINGS: WorkspaceSettings = { highestMarking: 'protected-a', levels: {} };
