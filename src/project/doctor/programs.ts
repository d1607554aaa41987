import { posix, win32 } from 'node:path';
import type { Io } from '../io.ts';
import type { Machine } from './machine.ts';

/** A program that others have made. */
interface Foreign {
  readonly name: string;
  readonly gives: string;
  /** Names on the search path. */
  readonly commands: readonly string[];
  /** Below the folders in which Windows keeps programs. */
  readonly onWindows?: readonly string[];
  /** Below the folders in which macOS keeps applications. */
  readonly onMac?: readonly string[];
}

export const FOREIGN: readonly Foreign[] = [
  {
    name: 'PowerPoint',
    gives: 'shows the decks, and prints them',
    commands: [],
    onWindows: [
      'Microsoft Office\\root\\Office16\\POWERPNT.EXE',
      'Microsoft Office\\Office16\\POWERPNT.EXE',
      'Microsoft Office\\Office15\\POWERPNT.EXE',
    ],
    onMac: ['Microsoft PowerPoint.app/Contents/MacOS/Microsoft PowerPoint'],
  },
  {
    name: 'LibreOffice',
    gives: 'shows the decks where there is no PowerPoint, and makes PDF of them',
    commands: ['soffice', 'libreoffice'],
    onWindows: ['LibreOffice\\program\\soffice.exe'],
    onMac: ['LibreOffice.app/Contents/MacOS/soffice'],
  },
  {
    name: 'Edge, Chrome or Chromium',
    gives: 'shows check sheets and the preview; other browsers do too',
    commands: [
      ...['microsoft-edge', 'microsoft-edge-stable', 'google-chrome', 'google-chrome-stable'],
      ...['chromium', 'chromium-browser'],
    ],
    onWindows: [
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
    ],
    onMac: [
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  {
    name: 'git',
    gives: 'keeps earlier versions of briefs and facts',
    commands: ['git'],
    onWindows: ['Git\\cmd\\git.exe'],
  },
  {
    name: 'ssh-keygen',
    gives: 'signs with a key that a fact was checked',
    commands: ['ssh-keygen'],
  },
];

/** Where a program is, by the search path and where its installer puts it. It isn't run: some open a window then. */
export function findProgram({ env }: Pick<Io, 'env'>, machine: Machine, program: Foreign): string | undefined {
  return placesOf(env, machine, program).find(machine.isProgram);
}

function placesOf(env: Io['env'], { platform, home }: Machine, program: Foreign): readonly string[] {
  const { commands, onWindows = [], onMac = [] } = program;
  const isWindows = platform === 'win32';
  const { delimiter, isAbsolute, join } = isWindows ? win32 : posix;
  // A relative folder would find whatever lies in the current one.
  const searched = (env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  const found = searched.flatMap((folder) =>
    commands.map((command) => join(folder, isWindows ? `${command}.exe` : command)),
  );
  if (isWindows) {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    const below = roots.flatMap((root) => (root === undefined ? [] : onWindows.map((each) => join(root, each))));
    return [...found, ...below];
  }
  if (platform !== 'darwin') return found;
  return [
    ...['/Applications', join(home, 'Applications')].flatMap((root) => onMac.map((each) => join(root, each))),
    ...found,
  ];
}
