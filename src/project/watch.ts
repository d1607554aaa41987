import type { Stats } from 'node:fs';
import { relative } from 'node:path';
import { slashed } from './slashed.ts';
import { BRIEFS, TEMPLATES, type Workspace } from './workspace.ts';

/** How long after a change its file is looked at once more, in milliseconds. */
const SECOND_LOOK = 80;

/**
 * Tells which files of a workspace change, from the moment it settles on. It looks at briefs/, templates/ and the files beside
 * them; what links lead to is told of under its own path. A file whose editor writes it in two steps is told of twice, since the
 * system may report only the first.
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
  const again = new Set<string>();
  let first: NodeJS.Immediate | undefined;
  let second: NodeJS.Timeout | undefined;
  const tell = (paths: Set<string>): void => {
    const all = [...paths];
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
  watcher.on('all', (_event, path) => {
    now.add(fromRoot(path));
    again.add(fromRoot(path));
    first ??= setImmediate(() => {
      first = undefined;
      tell(now);
    });
    clearTimeout(second);
    second = setTimeout(() => tell(again), SECOND_LOOK);
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

function isIgnored(path: string, stats: Stats | undefined): boolean {
  if (path === '') return false;
  const [top = '', ...below] = path.split('/');
  if (top !== BRIEFS && top !== TEMPLATES) return below.length > 0 || stats?.isDirectory() === true;
  return below.some((name) => name === 'node_modules' || name.startsWith('.'));
}
