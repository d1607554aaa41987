import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of briefs, and what the program makes of it when it runs as it is installed. */
export interface Reference {
  readonly workspace: string;
  readonly decks: Readonly<Record<string, string>>;
}

/** A temporary folder that every user may look into. */
export function openFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefdeck-portable-')));
  run('chmod', ['755', folder]);
  return folder;
}

/** Unpacks a zip as a user does, and returns the one folder in it. */
export function unpacked(zip: string, into: string): string {
  mkdirSync(into, { recursive: true });
  run('unzip', ['-q', zip, '-d', into]);
  const [name = ''] = readdirSync(into);
  return join(into, name);
}

/** The brief that is built. */
export const BRIEF = 'canada-mali/at-a-glance';

/** Builds one of the project’s own briefs with a bundle, under the Node that runs this. */
export function reference(bundle: string, folder: string): Reference {
  const workspace = join(folder, 'workspace');
  for (const part of ['briefs', 'templates']) cpSync(part, join(workspace, part), { recursive: true });
  const out = join(folder, 'reference');
  const program = `require(${JSON.stringify(bundle)}).start()`;
  run(process.execPath, ['-e', program, 'briefdeck', 'build', BRIEF, '--root', workspace, '--out', out]);
  return { workspace, decks: filesIn(out) };
}

/** Digests of all files below a folder that are shown, by path. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), sha256(readFileSync(path))]));
}

export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

export function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}
