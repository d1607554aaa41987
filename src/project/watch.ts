import { type Stats, statSync } from 'node:fs';
import { relative } from 'node:path';
import { slashed } from './slashed.ts';
import { BRIEFS, TEMPLATES, type Workspace } from './workspace.ts';

/** How long after a change its file is looked at once more, in milliseconds. */
const SECOND_LOOK = 80;

/**
 * Tells which files of a workspace change, from the moment it settles on. It looks at briefs/, templates/ and the files beside
 * them; what links lead to is told of under its own path. A file that is written again at once is told of
 * again, since chokidar reports a file once in 50 ms.
 *
 * @param changed - paths relative to the root, with `/`
 * @returns what ends it
 */
export async function watchWorkspace(
  { root }: Workspace,
  changed: (paths: readonly string[]) => void,
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
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
    ignored: (path, stats) => isIgnored(fromRoot(path), stats),
  });
  const stamps = new Map<string, string>();
  watcher.on('all', (_event, path) => {
    now.add(path);
    first ??= setImmediate(() => {
      first = undefined;
      for (const each of now) stamps.set(each, stampOf(each));
      tell(now);
    });
    clearTimeout(second);
    second = setTimeout(() => {
      tell(new Set([...stamps].flatMap(([each, stamp]) => (stampOf(each) === stamp ? [] : [each]))));
      stamps.clear();
    }, SECOND_LOOK);
  });
  // A folder that can’t be watched is found when it is read.
  watcher.on('error', () => undefined);
  await new Promise<void>((resolve) => void watcher.once('ready', resolve));
  return async () => {
    clearImmediate(first);
    clearTimeout(second);
    await watcher.close();
  };
}

/** Differs once a file was written again. */
function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
}

function isIgnored(path: string, stats: Stats | undefined): boolean {
  if (path === '') return false;
  const [top = '', ...below] = path.split('/');
  if (top !== BRIEFS && top !== TEMPLATES) return below.length > 0 || stats?.isDirectory() === true;
  return below.some((name) => name === 'node_modules' || name.startsWith('.'));
}
