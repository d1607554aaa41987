// Where a user’s documents are kept.
const { spawnSync } = require('node:child_process');
const { existsSync, mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { isAbsolute, join } = require('node:path');

/**
 * The folder that the system shows as Documents, wherever it was moved to: into a cloud’s folder, onto a server. If it
 * isn’t told, or isn’t there, `Documents` in the home folder, or else the home folder.
 */
function documentsFolder(platform, env, home) {
  const told = platform === 'win32' ? toldByWindows(env) : platform === 'darwin' ? undefined : toldByXdg(env, home);
  const usual = join(home, 'Documents');
  return [told, usual].find((folder) => folder && isAbsolute(folder) && existsSync(folder)) ?? home;
}

/**
 * From the registry. It is exported into a file, in UTF-16, because what `reg` prints is in the console’s code page,
 * which lacks letters.
 */
function toldByWindows(env) {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  try {
    const file = join(folder, 'folders.reg');
    const reg = join(env.SystemRoot ?? 'C:\\Windows', 'System32', 'reg.exe');
    const key = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\Shell Folders';
    spawnSync(reg, ['export', key, file, '/y'], { stdio: 'ignore', windowsHide: true });
    return personalFolder(readFileSync(file, 'utf16le'));
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folder called Personal, as Windows calls the documents, in an exported registry key. */
function personalFolder(exported) {
  return /^"Personal"="(.*)"\r?$/m.exec(exported)?.[1].replaceAll(/\\(.)/g, '$1');
}

/** From the file of xdg-user-dirs: `XDG_DOCUMENTS_DIR="$HOME/Documents"`, or an absolute path. */
function toldByXdg(env, home) {
  try {
    const config = env.XDG_CONFIG_HOME || join(home, '.config');
    const dirs = readFileSync(join(config, 'user-dirs.dirs'), 'utf8');
    const told = /^\s*XDG_DOCUMENTS_DIR="(.*)"\s*$/m.exec(dirs)?.[1].replaceAll(/\\(.)/g, '$1');
    return told?.startsWith('$HOME/') ? join(home, told.slice('$HOME'.length)) : told;
  } catch {
    return undefined;
  }
}

module.exports = { documentsFolder };
