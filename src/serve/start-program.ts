import { spawn } from 'node:child_process';
import { homedir } from 'node:os';

/** A program that runs for so long has begun, in milliseconds. */
const AT_ONCE = 1_000;

/**
 * Starts a program without a shell. Settles on whether it could be started: one that ends at once in failure couldn’t, such as
 * what opens a file for which the system has no program. It is started in the
 * user’s own folder: Windows looks for programs in the current one first, which may be a workspace that came from anywhere,
 * and lets nobody rename a folder that is a program’s current one.
 *
 * @param args - can’t be read as anything but arguments
 */
export function startProgram(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { cwd: homedir(), detached: true, stdio: 'ignore', windowsHide: true } as const;
    const child = spawn(program, args, options);
    const settle = (isStarted: boolean): void => {
      clearTimeout(waiting);
      child.unref();
      resolve(isStarted);
    };
    const waiting = setTimeout(settle, AT_ONCE, true);
    child.once('error', () => settle(false));
    child.once('exit', (code) => settle(code === 0));
  });
}

/** Opens a file or an address by the program that the system has for it. */
export function openBySystem(target: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  switch (platform) {
    case 'darwin':
      return startProgram('open', [target]);
    case 'win32':
      // `start` would be a word of the shell.
      return startProgram('rundll32', ['url.dll,FileProtocolHandler', target]);
    default:
      return startProgram('xdg-open', [target]);
  }
}
