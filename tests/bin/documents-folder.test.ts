import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

interface DocumentsFolder {
  documentsFolder(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>, home: string): string;
}

const { documentsFolder }: DocumentsFolder = createRequire(import.meta.url)('../../bin/documents-folder.js');

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'briefdeck é '));
});

afterEach(() => rmSync(home, { recursive: true }));

const makeFolder = (name: string): string => {
  mkdirSync(join(home, name), { recursive: true });
  return join(home, name);
};

const xdg = (text: string): void => {
  makeFolder('.config');
  writeFileSync(join(home, '.config', 'user-dirs.dirs'), text);
};

describe('the folder of documents', () => {
  test('is what the desktop calls it', () => {
    xdg('# made by xdg-user-dirs-update\nXDG_DESKTOP_DIR="$HOME/Bureau"\nXDG_DOCUMENTS_DIR="$HOME/Mes \\"notes\\""\n');
    const told = makeFolder('Mes "notes"');
    expect(documentsFolder('linux', {}, home)).toBe(told);
  });

  test('may be told as an absolute path, in a configuration that lies elsewhere', () => {
    const told = makeFolder('server/documents');
    makeFolder('settings');
    writeFileSync(join(home, 'settings', 'user-dirs.dirs'), `XDG_DOCUMENTS_DIR="${told}"\n`);
    expect(documentsFolder('linux', { XDG_CONFIG_HOME: join(home, 'settings') }, home)).toBe(told);
  });

  test.each(['XDG_DOCUMENTS_DIR="$HOME/gone"', 'XDG_DOCUMENTS_DIR="documents"', 'XDG_DOCUMENTS_DIR=', ''])(
    'is Documents where what is told leads nowhere: %s',
    (line) => {
      xdg(line);
      const usual = makeFolder('Documents');
      expect(documentsFolder('linux', {}, home)).toBe(usual);
    },
  );

  test('is the home folder itself where there are no Documents', () => {
    expect(documentsFolder('linux', {}, home)).toBe(home);
    expect(documentsFolder('darwin', {}, home)).toBe(home);
  });

  test('is what Windows exports of its registry, in any letters', () => {
    const told = makeFolder('OneDrive - Ministère\\"Zoé"');
    const value = told.replaceAll(/["\\]/g, '\\$&');
    const key = '[HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\Shell Folders]';
    const lines = [
      'Windows Registry Editor Version 5.00',
      '',
      key,
      '"Desktop"="C:\\\\Users"',
      `"Personal"="${value}"`,
      '',
    ];
    const exported = join(home, 'exported.reg');
    writeFileSync(exported, `\ufeff${lines.join('\r\n')}`, 'utf16le');
    const reg = join(makeFolder('Windows/System32'), 'reg.exe');
    writeFileSync(reg, `#!/bin/sh\ncp '${exported}' "$3"\n`, { mode: 0o755 });
    expect(documentsFolder('win32', { SystemRoot: join(home, 'Windows') }, home)).toBe(told);
  });

  test('is Documents where Windows doesn’t let the registry be asked', () => {
    const usual = makeFolder('Documents');
    expect(documentsFolder('win32', { SystemRoot: join(home, 'nothing') }, home)).toBe(usual);
  });
});
