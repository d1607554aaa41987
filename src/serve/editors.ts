import { basename } from 'node:path';
import { nearest } from '../diagnostics/nearest.ts';

/** A place in a file. The path is absolute; line and column count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** How a place is opened: an address that the system hands to an editor, or a program with its arguments. */
export type Opening =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'program'; readonly program: string; readonly args: readonly string[] };

type Editor = (place: FilePlace) => Opening;

/** VS Code and what is made from it take addresses, which start them wherever they are installed. */
const ofAddress =
  (scheme: string): Editor =>
  ({ file, line, column }) => {
    // Elsewhere a backslash is a letter like others.
    const path = /^(?:[a-z]:|\\\\)/i.test(file) ? file.replaceAll('\\', '/') : file;
    const written = encodeURI(path).replace(/[?#]/g, encodeURIComponent);
    return {
      kind: 'address',
      address: `${scheme}://file${written.startsWith('/') ? '' : '/'}${written}:${line}:${column}`,
    };
  };

const ofProgram =
  (program: string, args: (place: FilePlace) => readonly string[]): Editor =>
  (place) => ({ kind: 'program', program, args: args(place) });

const jetBrains = (program: string): Editor =>
  ofProgram(program, ({ file, line, column }) => ['--line', `${line}`, '--column', `${column}`, file]);

const withPlace = (program: string): Editor =>
  ofProgram(program, ({ file, line, column }) => [`${file}:${line}:${column}`]);

/** Vim in a window of its own: a terminal has none to open it in. */
const gvim = ofProgram('gvim', ({ file, line, column }) => [
  '--remote-silent',
  `+call cursor(${line},${column})`,
  file,
]);

const EDITORS: ReadonlyMap<string, Editor> = new Map([
  ['vscode', ofAddress('vscode')],
  ['vscodium', ofAddress('vscodium')],
  ['cursor', ofAddress('cursor')],
  ['idea', jetBrains('idea')],
  ['webstorm', jetBrains('webstorm')],
  ['pycharm', jetBrains('pycharm')],
  ['vim', gvim],
  ['zed', withPlace('zed')],
  ['sublime', withPlace('subl')],
  ['notepad++', ofProgram('notepad++', ({ file, line, column }) => [`-n${line}`, `-c${column}`, file])],
]);

/** The names of the editors that are known. */
export const EDITOR_NAMES: readonly string[] = [...EDITORS.keys()];

/** Other names by which EDITOR and VISUAL call them. */
const PROGRAMS: ReadonlyMap<string, string> = new Map([
  ['code', 'vscode'],
  ['codium', 'vscodium'],
  ['gvim', 'vim'],
  ['nvim', 'vim'],
  ['vi', 'vim'],
  ['subl', 'sublime'],
]);

/**
 * The editor that a command starts; undefined if it isn’t known.
 *
 * @param command - as environment variables have it: a name or a path, which may hold spaces, and maybe arguments
 */
export function editorIn(command: string): string | undefined {
  const path = command.trim().replace(/^"([^"]*)".*$/, '$1');
  const programs = [path.split(/\s/)[0] ?? '', path].map((each) => basename(each).replace(/\.(?:exe|cmd)$/i, ''));
  const names = programs.map((program) => program.toLowerCase()).map((program) => PROGRAMS.get(program) ?? program);
  return names.find((name) => EDITORS.has(name));
}

/**
 * The editor of whoever is at work: the one that BRIEFDECK_EDITOR names, else by VISUAL or EDITOR, else by the terminal;
 * undefined if none is known, or if BRIEFDECK_EDITOR names another.
 */
export function editorOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const own = env['BRIEFDECK_EDITOR']?.trim();
  if (own) return editorIn(own);
  const named = [env['VISUAL'], env['EDITOR']].map((command) => editorIn(command ?? ''));
  return named.find((name) => name !== undefined) ?? (env['TERM_PROGRAM'] === 'vscode' ? 'vscode' : undefined);
}

/** The name that was probably meant. */
export function meantEditor(name: string): string | undefined {
  return PROGRAMS.get(name) ?? nearest(name, EDITOR_NAMES);
}

/** @param editor - one of `EDITOR_NAMES` */
export function openingIn(editor: string, place: FilePlace): Opening | undefined {
  return EDITORS.get(editor)?.(place);
}
