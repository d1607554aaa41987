import { posix, win32 } from 'node:path';
import { matchFont, standIns } from '../../fonts/match.ts';
import type { Io } from '../io.ts';
import { readTemplate } from '../read-template.ts';
import type { Workspace } from '../workspace.ts';
import { masterFileNames, templateNames } from '../workspace-files.ts';
import type { Machine } from './machine.ts';

/** A font that templates set decks in. */
export interface TemplateFont {
  readonly font: string;
  readonly templates: readonly string[];
  /** The installed font that shows it here: itself, or one with the same widths. Undefined if there is none. */
  readonly shownIn: string | undefined;
  /** Those that would do: itself, then those with the same widths. */
  readonly wouldDo: readonly string[];
}

/** The fonts of the workspace’s templates, by name. A template that can’t be read is passed over. */
export async function fontsOf(io: Io, machine: Machine, workspace: Workspace): Promise<readonly TemplateFont[]> {
  const templates = new Map<string, Set<string>>();
  for (const name of [...templateNames(io, workspace).value, ...masterFileNames(io, workspace).value]) {
    const fonts = (await readTemplate(io, workspace, name)).value?.template?.fonts;
    for (const font of fonts === undefined ? [] : [fonts.heading, fonts.body]) {
      templates.set(font, (templates.get(font) ?? new Set()).add(name));
    }
  }
  const installed = machine.fontFamilies(fontFolders(io, machine));
  return [...templates.keys()].sort().map((font) => {
    const wouldDo = matchFont(font).exact ? standIns(font).fonts : [font];
    const shownIn = wouldDo.find((each) => installed.has(each.toLowerCase()));
    return { font, templates: [...(templates.get(font) ?? [])], shownIn, wouldDo };
  });
}

/** Where systems and Office keep fonts. */
function fontFolders({ env }: Io, { platform, home }: Machine): readonly string[] {
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'];
    return [
      win32.join(env['SystemRoot'] ?? 'C:\\Windows', 'Fonts'),
      ...(local === undefined ? [] : [win32.join(local, 'Microsoft\\Windows\\Fonts')]),
      ...(local === undefined ? [] : [win32.join(local, 'Microsoft\\FontCache\\4\\CloudFonts')]),
    ];
  }
  if (platform === 'darwin') {
    return [
      '/System/Library/Fonts',
      '/Library/Fonts',
      posix.join(home, 'Library/Fonts'),
      '/Applications/Microsoft PowerPoint.app/Contents/Resources/DFonts',
    ];
  }
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    posix.join(home, '.fonts'),
    posix.join(env['XDG_DATA_HOME'] ?? posix.join(home, '.local/share'), 'fonts'),
  ];
}
