import { spawn } from 'node:child_process';

/**
 * Starts a program without a shell and doesn’t wait for its end. Settles on whether it could be started.
 *
 * @param args - can’t be read as anything but arguments
 */
export function startProgram(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore', windowsHide: true });
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
