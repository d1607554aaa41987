import { spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian puts it. */
const WINE = '/usr/lib/wine/wine64';

export const HAS_WINE = existsSync(WINE);

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Programs of Windows, run by Wine with a disk and a registry of their own in a folder. Paths are Windows’; Z: is the root
 * of this machine. What they print goes to files: pipes Node for Windows can’t open there.
 */
export class Wine {
  private readonly folder: string;
  private readonly node: string;

  constructor(folder: string, node: string) {
    this.folder = folder;
    this.node = node;
    this.wine(['wineboot', '-i'], 'boot');
    // Node asks for it.
    this.wine(['reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f'], 'version');
  }

  /** Moves the user’s documents. */
  moveDocuments(to: string): void {
    const key = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\Shell Folders';
    this.wine(['reg', 'add', key, '/v', 'Personal', '/d', to, '/f'], 'documents');
  }

  /** Starts a batch file as Explorer does, with the command line that Windows makes for one, and waits for its end. */
  start(batch: string, args: readonly string[] = []): Run {
    return this.wine(this.starting(batch, args), 'started');
  }

  /** Starts a batch file that goes on. What it prints goes to a file. */
  open(batch: string, printed: string): void {
    const out = openSync(printed, 'w');
    spawn(WINE, this.starting(batch, []), { env: this.env(), stdio: ['ignore', out, out], detached: true }).unref();
  }

  /** Ends all that was started. */
  end(): void {
    spawnSync('/usr/lib/wine/wineserver', ['-k'], { env: this.env() });
  }

  private starting(batch: string, args: readonly string[]): readonly string[] {
    const script = join(this.folder, 'start.cjs');
    writeFileSync(script, STARTS);
    return [this.node, windowsPath(script), batch, ...args];
  }

  private wine(args: readonly string[], name: string): Run {
    const [out, err] = [join(this.folder, `${name}.out`), join(this.folder, `${name}.err`)];
    const stdio = ['ignore', openSync(out, 'w'), openSync(err, 'w')] as const;
    const { status } = spawnSync(WINE, args, { env: this.env(), stdio: [...stdio], timeout: 120_000 });
    return { status, stdout: readFileSync(out, 'utf8'), stderr: readFileSync(err, 'utf8') };
  }

  private env(): NodeJS.ProcessEnv {
    return {
      HOME: this.folder,
      WINEPREFIX: join(this.folder, 'prefix'),
      WINEDEBUG: '-all',
      // No browser of this machine.
      WINEDLLOVERRIDES: 'winebrowser.exe=d',
      LC_ALL: 'C.UTF-8',
      PATH: '/usr/bin:/bin',
    };
  }
}

export function windowsPath(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`;
}

/** CreateProcess runs a batch file by `cmd /c "…"`, with all of the command line between these quotes. */
const STARTS = `
const { spawnSync } = require('node:child_process');
const line = process.argv.slice(2).map((arg) => '"' + arg + '"').join(' ');
const { status, error } = spawnSync('C:\\\\windows\\\\system32\\\\cmd.exe', ['/c', '"' + line + '"'], {
  windowsVerbatimArguments: true,
  stdio: ['ignore', 1, 2],
});
if (error) throw error;
process.exitCode = status;
`;
