import { describe, expect, test } from 'vitest';
import { STORYBOARDS } from '../../../src/model/storyboard.ts';
import { answering, diskWith, freshWorkspace, runWords, workspaceFiles } from './new-in.ts';

const names = STORYBOARDS.map(({ name }) => name);

describe('new workspace', () => {
  test('makes a folder that is whole: it builds at once, without the program’s own folder', async () => {
    const io = diskWith();
    expect(await runWords(io, ['new', 'workspace', 'our briefs', '--yes'])).toMatchObject({ exit: 0, err: '' });
    const built = await runWords(io, ['build', '--root', 'our briefs', '--out', 'out']);
    expect(built.exit).toBe(0);
    expect(built.out).toContain('out/first/country-at-a-glance.fr.pptx  10 slides');
  });

  test.each([
    ['.', 'go on: briefdeck build'],
    ['briefings', 'go on: cd briefings\n       briefdeck build'],
    ['our briefs', 'go on: cd "our briefs"\n       briefdeck build'],
  ])('in %s, says how to go on', async (folder, goOn) => {
    expect((await runWords(diskWith(), ['new', 'workspace', folder, '--yes'])).out).toContain(`${goOn}\n`);
  });

  test('takes no folder that holds something', async () => {
    const io = diskWith({ 'briefs/a.txt': '' });
    const { exit, err } = await runWords(io, ['new', 'workspace', '.', '--yes']);
    expect(exit).toBe(2);
    expect(err).toContain('. is there already');
    expect([...workspaceFiles(io).keys()]).toEqual(['briefs/a.txt']);
  });

  test('needs the name of the folder where nobody can be asked', async () => {
    expect(await runWords(diskWith(), ['new', 'workspace'])).toMatchObject({
      exit: 2,
      err: 'briefdeck: new workspace needs DIR\n  The folder to make\n',
    });
  });
});

describe('new brief', () => {
  test.each(names)('%s builds at once, and all it says is what is to be filled', async (after) => {
    const io = await freshWorkspace();
    expect(await runWords(io, ['new', 'brief', 'a', '--after', after])).toMatchObject({ exit: 0, err: '' });
    const { exit, out } = await runWords(io, ['build', 'a', '--format', 'json']);
    const found: { severity: string; code: string }[] = JSON.parse(out).diagnostics;
    const codes = found.filter(({ severity }) => severity !== 'advice').map(({ code }) => code);
    expect(exit).toBe(0);
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes)).toEqual(new Set(['words/place-to-fill']));
  });

  test('in one language passes too, and no build is strict with it while places are left', async () => {
    const io = await freshWorkspace();
    await runWords(io, ['new', 'brief', 'a', '--after', 'visit', '--lang', 'fr']);
    expect((await runWords(io, ['check', 'a'])).exit).toBe(0);
    expect((await runWords(io, ['check', 'a', '--strict'])).exit).toBe(1);
    expect(io.text('/ws/briefs/first/a.yaml')).not.toContain('en:');
  });

  test('takes titles by language, and leaves a missing one to be filled', async () => {
    const io = await freshWorkspace();
    await runWords(io, ['new', 'brief', 'a', '--fr', 'Canada et Haïti : le tour']);
    expect(io.text('/ws/briefs/first/a.yaml')).toContain("fr: 'Canada et Haïti : le tour'");
    expect(io.text('/ws/briefs/first/a.yaml')).toContain('‹in English: Canada et Haïti : le tour›');
  });

  test('overwrites nothing', async () => {
    const io = await freshWorkspace();
    const before = workspaceFiles(io);
    const { exit, err } = await runWords(io, ['new', 'brief', 'country-at-a-glance', '--yes']);
    expect(exit).toBe(2);
    expect(err).toContain('briefs/first/country-at-a-glance.yaml is there already');
    expect(workspaceFiles(io)).toEqual(before);
  });

  test('is refused with the finding where a title would not pass, and nothing is written', async () => {
    const io = await freshWorkspace();
    const before = workspaceFiles(io);
    const { exit, err } = await runWords(io, ['new', 'brief', 'a', '--en', 'Exports of $5 million', '--lang', 'en']);
    expect(exit).toBe(1);
    expect(err).toContain('words/unsourced-figure');
    expect(workspaceFiles(io)).toEqual(before);
  });

  test('names the option that is missing or wrong', async () => {
    const io = await freshWorkspace();
    await runWords(io, ['new', 'dossier', 'canada-haiti', '--yes']);
    expect((await runWords(io, ['new', 'brief', 'a'])).err).toBe(
      'briefdeck: new brief needs --dossier\n  choose one of canada-haiti, first\n',
    );
    expect((await runWords(io, ['new', 'brief', 'a', '--dossier', 'canada-hait'])).err).toContain(
      'did you mean canada-haiti?',
    );
    expect((await runWords(io, ['new', 'brief', 'A b', '--dossier', 'first'])).err).toContain(
      'NAME: "A b" can’t be the name of a brief',
    );
  });

  test('asks at a terminal for what was not given, and writes nothing if someone breaks off', async () => {
    const io = await freshWorkspace();
    const { prompter, asked } = answering({ name: 'a', after: 'call', lang: 'en', en: 'A call' });
    expect((await runWords(io, ['new', 'brief', '--marking', 'protected-a'], prompter)).exit).toBe(0);
    expect(asked.map(({ option }) => option)).toEqual(['name', 'dossier', 'after', 'lang', 'en', 'template', 'as-of']);
    expect(io.text('/ws/briefs/first/a.yaml')).toContain('profile: ambassador-call\nmarking: protected-a');
    const before = workspaceFiles(io);
    const broken = answering({ name: 'b' }, 'as-of');
    expect(await runWords(io, ['new', 'brief'], broken.prompter)).toMatchObject({ exit: 130, out: '' });
    expect(workspaceFiles(io)).toEqual(before);
  });
});

describe('new dossier', () => {
  test('makes a folder with sources and a first brief, which passes the check', async () => {
    const io = await freshWorkspace();
    expect((await runWords(io, ['new', 'dossier', 'canada-haiti', '--after', 'visit', '--yes'])).exit).toBe(0);
    expect([...workspaceFiles(io).keys()].filter((path) => path.includes('canada-haiti'))).toEqual([
      'briefs/canada-haiti/facts/sources.yaml',
      'briefs/canada-haiti/visit.yaml',
    ]);
    expect((await runWords(io, ['check', 'canada-haiti'])).exit).toBe(0);
  });

  test.each(['facts', 'Haiti', '../x', 'a//b', 'a b', ''])('has no name such as %j', async (name) => {
    const io = await freshWorkspace();
    const before = workspaceFiles(io);
    expect((await runWords(io, ['new', 'dossier', name, '--yes'])).exit).toBe(2);
    expect(workspaceFiles(io)).toEqual(before);
  });
});
