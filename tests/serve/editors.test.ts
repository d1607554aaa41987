import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editorIn, editorOf, meantEditor, openingIn } from '../../src/serve/editors.ts';
import '../property-seed.ts';

describe('an address of VS Code', () => {
  const pathOf = (file: string) => {
    const opening = openingIn('vscode', { file, line: 3, column: 4 });
    return opening?.kind === 'address' ? opening.address : '';
  };

  test('holds a path with spaces, accents and signs that an address gives a meaning', () => {
    const path = '/home/a b/Données #1/50%?/é.yaml';
    expect(pathOf(path)).toBe('vscode://file/home/a%20b/Donn%C3%A9es%20%231/50%25%3F/%C3%A9.yaml:3:4');
  });

  test('holds a path of Windows, and one of its network', () => {
    expect(pathOf('C:\\Users\\a b\\x.yaml')).toBe('vscode://file/C:/Users/a%20b/x.yaml:3:4');
    expect(pathOf('\\\\server\\share\\x.yaml')).toBe('vscode://file//server/share/x.yaml:3:4');
  });

  test('holds any path whole: it is read back as it was, and leads nowhere else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const path = `/ws/${Buffer.from(name).toString()}`;
        const address = pathOf(path);
        expect(address).toMatch(/^vscode:\/\/file\/ws\/[\w.~:/@!$&'()*+,;=%-]*:3:4$/);
        expect(decodeURIComponent(address.slice('vscode://file'.length, -':3:4'.length))).toBe(path);
      }),
    );
  });
});

describe('the editor', () => {
  test('is found by a name or a path, with arguments and spaces', () => {
    for (const command of [
      'code -w',
      'vscode',
      '/usr/bin/code',
      '"/opt/My Apps/code" --wait',
      '/opt/My Apps/code',
      'CODE.CMD',
    ]) {
      expect(editorIn(command)).toBe('vscode');
    }
  });

  test('is none of the names that every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', '']) {
      expect(editorIn(name)).toBeUndefined();
      expect(editorOf({ EDITOR: name })).toBeUndefined();
      expect(typeof (meantEditor(name) ?? '')).toBe('string');
    }
  });

  test('is the one that BRIEFDECK_EDITOR names, whatever else is set, and no other', () => {
    expect(editorOf({ BRIEFDECK_EDITOR: 'idea', VISUAL: 'vim', TERM_PROGRAM: 'vscode' })).toBe('idea');
    expect(editorOf({ BRIEFDECK_EDITOR: 'emacs', VISUAL: 'vim' })).toBeUndefined();
    expect(editorOf({ BRIEFDECK_EDITOR: ' ', VISUAL: 'vim' })).toBe('vim');
  });

  test('is that of VISUAL, of EDITOR or of the terminal, whichever is known first', () => {
    expect(editorOf({ VISUAL: 'emacs', EDITOR: 'vim' })).toBe('vim');
    expect(editorOf({ EDITOR: 'nano', TERM_PROGRAM: 'vscode' })).toBe('vscode');
    expect(editorOf({})).toBeUndefined();
  });
});
