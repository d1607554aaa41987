import { spawn } from 'node:child_process';
import { homedir } from 'node:os';

/**
 * Starts a program without a shell and doesn’t wait for its end. Settles on whether it could be started. It is started in the
 * user’s own folder: Windows looks for programs in the current one first, which may be a workspace that came from anywhere,
 * and lets nobody rename a folder that is a program’s current one.
 *
 * @param args - can’t be read as anything but arguments
 */
export function startProgram(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { cwd: homedir(), detached: true, stdio: 'ignore', windowsHide: true } as const;
    const child = spawn(program, args, options);
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
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
