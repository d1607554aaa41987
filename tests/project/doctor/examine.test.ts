import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/project/doctor/examine.ts';
import { type Machine, thisMachine } from '../../../src/project/doctor/machine.ts';
import type { Io } from '../../../src/project/io.ts';
import { shippedWorkspace } from '../../briefs/shipped-workspace.ts';

const ROOT = { root: '/ws' };

/** A computer with these programs and fonts. */
function machineOf(programs: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    node: '22.0.0',
    home: '/home/a',
    isProgram: (path) => programs.includes(path),
    fontFamilies: () => new Set(),
    pdfReader: () => '5.0.0',
    ...more,
  };
}

function ioWith(env: Io['env'], shipped: string | undefined = '/ws'): Io {
  return { ...shippedWorkspace(), env, shipped: () => shipped };
}

async function foundIn(io: Io, machine: Machine, name: string): Promise<string | undefined> {
  const { parts } = await examine(io, machine, ROOT, {});
  const part = parts.find((each) => each.name === name);
  expect(part?.gives).not.toBe('');
  return part?.found;
}

describe('programs are found without being run', () => {
  test('on the search path, whose relative folders are passed over', async () => {
    const io = ioWith({ PATH: '.:bin::/opt/x:/usr/bin' });
    const machine = machineOf(['git', 'bin/git', '/usr/bin/git', '/usr/bin/soffice']);
    expect(await foundIn(io, machine, 'git')).toBe('/usr/bin/git');
    expect(await foundIn(io, machine, 'LibreOffice')).toBe('/usr/bin/soffice');
    expect(await foundIn(io, machine, 'ssh-keygen')).toBeUndefined();
  });

  test('where Windows keeps them', async () => {
    const io = ioWith({ PATH: 'C:\\tools;.', ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\Local' });
    const chrome = 'C:\\Users\\a\\Local\\Google\\Chrome\\Application\\chrome.exe';
    const powerPoint = 'C:\\Program Files\\Microsoft Office\\root\\Office16\\POWERPNT.EXE';
    const machine = machineOf(['C:\\tools\\git.exe', chrome, powerPoint], { platform: 'win32' });
    expect(await foundIn(io, machine, 'git')).toBe('C:\\tools\\git.exe');
    expect(await foundIn(io, machine, 'Edge, Chrome or Chromium')).toBe(chrome);
    expect(await foundIn(io, machine, 'PowerPoint')).toBe(powerPoint);
    expect(await foundIn(io, machine, 'LibreOffice')).toBeUndefined();
  });

  test('where macOS keeps them', async () => {
    const office = '/home/a/Applications/LibreOffice.app/Contents/MacOS/soffice';
    const machine = machineOf([office], { platform: 'darwin' });
    expect(await foundIn(ioWith({}), machine, 'LibreOffice')).toBe(office);
  });
});

test('the program tells its version and build, and what of it is missing', async () => {
  const { parts } = await examine(ioWith({}, ''), machineOf([], { pdfReader: () => undefined }), ROOT, {
    build: 'a'.repeat(64),
  });
  expect(parts.find(({ name }) => name === 'briefdeck')?.found).toMatch(/^\d+\.\d+\.\d+, build a{12}$/);
  expect(parts.filter(({ found, hint }) => found === undefined && hint !== undefined).map(({ name }) => name)).toEqual([
    'reader of PDF',
    'editor that is set',
  ]);
});

test.each([
  ['20.18.3', true],
  ['18.20.0', true],
  ['20.19.0', false],
  ['20.20.0', false],
  ['24.0.0', false],
  ['100.0.0', false],
])('Node %s is too old: %s', async (node, isOld) => {
  const { diagnostics } = await examine(ioWith({}), machineOf([], { node }), ROOT, {});
  expect(diagnostics.map(({ code }) => code)).toEqual(isOld ? ['program/old-node'] : []);
});

describe('fonts of templates', () => {
  const fontsWith = async (...installed: readonly string[]) =>
    (await examine(ioWith({}), machineOf([], { fontFamilies: () => new Set(installed) }), ROOT, {})).fonts;

  test('are shown in themselves, in one with the same widths, or in none', async () => {
    expect((await fontsWith('arial', 'liberation sans')).map(({ shownIn }) => shownIn)).toEqual(['Arial']);
    expect((await fontsWith('liberation sans', 'carlito')).map(({ shownIn }) => shownIn)).toEqual(['Liberation Sans']);
    expect(await fontsWith('carlito', 'helvetica')).toEqual([
      {
        font: 'Arial',
        templates: ['ministry', 'night'],
        shownIn: undefined,
        wouldDo: ['Arial', 'Arimo', 'Liberation Sans'],
      },
    ]);
  });

  test('are those of the program’s own templates where there is no workspace', async () => {
    const { fonts } = await examine(ioWith({}), machineOf([]), undefined, {});
    expect(fonts.map(({ font }) => font)).toEqual(['Arial']);
    const bare = await examine({ ...ioWith({}), shipped: () => undefined }, machineOf([]), undefined, {});
    expect(bare.fonts).toEqual([]);
    expect(bare.parts.find(({ name }) => name === 'its templates')?.found).toBeUndefined();
  });
});

test('this machine knows its Node and its reader of PDF, and a folder is no program', () => {
  const machine = thisMachine();
  expect(machine.node).toBe(process.versions.node);
  expect(machine.pdfReader()).toMatch(/^\d+\./);
  expect(machine.isProgram(process.execPath)).toBe(true);
  expect(machine.isProgram('/')).toBe(false);
  expect(machine.isProgram('/nowhere/at/all')).toBe(false);
});
