import { type Stats, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { slashed } from './slashed.ts';
import { isSystemError, unlessRefused } from './system-error.ts';
import { BRIEFS, TEMPLATES, type Workspace } from './workspace.ts';

/** How long after a change its file is looked at once more, in milliseconds. */
const SECOND_LOOK = 80;

/** How often files are looked at where the system tells nothing of them, in milliseconds. */
const POLL = 1_000;

/**
 * Tells which files of a workspace change, from the moment it settles on. It looks at briefs/, templates/ and the files beside
 * them; what links lead to is told of under its own path. A file that is written again at once is told of
 * again, since chokidar reports a file once in 50 ms. One that is empty is told of at that second look: many programs empty a
 * file before they write it.
 *
 * Where the system can’t watch so many files, they are all told of, and then looked at each second.
 *
 * @param changed - paths relative to the root, with `/`
 * @param says - is told so in words
 * @returns what ends it
 */
export async function watchWorkspace(
  { root }: Workspace,
  changed: (paths: readonly string[]) => void,
  says: (words: string) => void,
): Promise<() => Promise<void>> {
  const { watch } = await import('chokidar');
  const now = new Set<string>();
  let first: NodeJS.Immediate | undefined;
  let second: NodeJS.Timeout | undefined;
  const tell = (paths: Set<string>): void => {
    const all = [...paths].map(fromRoot);
    paths.clear();
    if (all.length > 0) changed(all);
  };
  const fromRoot = (path: string): string => slashed(relative(root, path));
  const stamps = new Map<string, string | undefined>();
  const heard = (path: string): void => {
    now.add(path);
    first ??= setImmediate(() => {
      first = undefined;
      for (const each of now) {
        const isEmptied = isEmpty(each);
        stamps.set(each, isEmptied ? undefined : stampOf(each));
        if (isEmptied) now.delete(each);
      }
      tell(now);
    });
    clearTimeout(second);
    second = setTimeout(() => {
      tell(new Set([...stamps].flatMap(([each, stamp]) => (stampOf(each) === stamp ? [] : [each]))));
      stamps.clear();
    }, SECOND_LOOK);
  };
  const begin = (usePolling: boolean) =>
    watch(root, {
      ignoreInitial: true,
      followSymlinks: false,
      ignorePermissionErrors: true,
      ignored: (path, stats) => isIgnored(fromRoot(path), stats),
      interval: POLL,
      binaryInterval: POLL,
      ...(usePolling && { usePolling }),
    }).on('all', (_event, path) => heard(path));
  const watcher = begin(false);
  const ready = new Promise<void>((resolve) => void watcher.once('ready', resolve));
  let polling: Promise<() => Promise<void>> | undefined;
  const poll = async (): Promise<() => Promise<void>> => {
    await watcher.close();
    const slow = begin(true);
    await new Promise<void>((resolve) => void slow.once('ready', resolve));
    for (const [folder, names] of Object.entries(slow.getWatched()))
      for (const name of names) heard(join(folder, name));
    return () => slow.close();
  };
  const exhausted = new Promise<void>((resolve) => {
    watcher.on('error', (error) => {
      // Any other folder that can’t be watched is found when it is read.
      if (polling !== undefined || !isExhausted(error)) return;
      says('the system can’t watch so many files: they are looked at once a second');
      polling = poll();
      resolve();
    });
  });
  await Promise.race([ready, exhausted]);
  await polling;
  return async () => {
    const end = await polling;
    clearImmediate(first);
    clearTimeout(second);
    await (end ?? (() => watcher.close()))();
  };
}

/** Whether the system has no more watches or open files to give. */
function isExhausted(error: unknown): boolean {
  return isSystemError(error) && ['ENOSPC', 'EMFILE', 'ENFILE'].includes(error.code ?? '');
}

function isEmpty(path: string): boolean {
  const stats = statsOf(path);
  return stats?.isFile() === true && stats.size === 0;
}

/** Differs once a file was written again. */
function stampOf(path: string): string {
  const stats = statsOf(path);
  return stats === undefined ? '' : `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
}

function statsOf(path: string): Stats | undefined {
  return unlessRefused(() => statSync(path, { throwIfNoEntry: false }));
}

function isIgnored(path: string, stats: Stats | undefined): boolean {
  if (path === '') return false;
  const [top = '', ...below] = path.split('/');
  if (top !== BRIEFS && top !== TEMPLATES) return below.length > 0 || stats?.isDirectory() === true;
  return below.some((name) => name === 'node_modules' || name.startsWith('.'));
}
