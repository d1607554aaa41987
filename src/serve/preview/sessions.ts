import type { Project } from '../../project/project.ts';
import { openSession, type Session } from './session.ts';

/** A brief, in its own look or another. */
export interface Looked {
  /** Of the outline, relative to the root. */
  readonly path: string;
  /** A template that takes the place of its own. */
  readonly template: string | undefined;
}

export type ShownProject = Pick<Project, 'shown' | 'changed'>;

/** What is looked at in a run, each brief in each look once. */
export interface Sessions {
  readonly of: (looked: Looked) => Promise<Session>;
  /** Those of a brief, in any look. */
  readonly ofBrief: (path: string) => readonly Promise<Session>[];
  /** Tells every project that these files changed. Paths are relative to the root. Settles when it is seen. */
  readonly changed: (paths: readonly string[]) => Promise<void>;
}

/** Each keeps the slides of a brief in memory. One that somebody looks at is never dropped. */
const MOST = 12;

/**
 * @param own - the project that shows briefs as they are
 * @param open - the one that shows them in another template
 */
export function openSessions(
  own: ShownProject,
  open: (template: string) => Promise<ShownProject>,
  fault: (error: unknown) => void,
): Sessions {
  const projects = new Map<string, Promise<ShownProject>>();
  const sessions = new Map<string, { readonly looked: Looked; readonly session: Promise<Session> }>();
  let count = 0;
  const projectOf = (template: string | undefined): Promise<ShownProject> => {
    if (template === undefined) return Promise.resolve(own);
    const known = projects.get(template) ?? open(template);
    projects.set(template, known);
    known.catch(() => projects.delete(template));
    return known;
  };
  const drop = async (): Promise<void> => {
    for (const [key, { session }] of sessions) {
      if (sessions.size <= MOST) return;
      if (
        !(await session.then(
          (each) => each.isWatched(),
          () => false,
        ))
      )
        sessions.delete(key);
    }
    const used = new Set([...sessions.values()].map(({ looked }) => looked.template));
    for (const template of projects.keys()) if (!used.has(template)) projects.delete(template);
  };
  return {
    of: async (looked) => {
      const key = JSON.stringify([looked.path, looked.template]);
      const known = sessions.get(key);
      const session =
        known?.session ??
        projectOf(looked.template).then((project) => openSession(project, looked.path, () => (count += 1), fault));
      // The one that was asked for last stands last.
      sessions.delete(key);
      sessions.set(key, { looked, session });
      // One that failed is begun anew when it is asked for again.
      session.catch(() => {
        if (sessions.get(key)?.session === session) sessions.delete(key);
      });
      if (known === undefined) await drop();
      return session;
    },
    ofBrief: (path) => [...sessions.values()].flatMap(({ looked, session }) => (looked.path === path ? [session] : [])),
    changed: async (paths) => {
      // Whoever asked for one that failed was told so.
      const none = (): void => undefined;
      own.changed(paths);
      for (const project of projects.values()) await project.then((each) => each.changed(paths), none);
      await Promise.all([...sessions.values()].map(({ session }) => session.then((each) => each.changed(), none)));
    },
  };
}
