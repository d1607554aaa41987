import { describe, expect, test } from 'vitest';
import { factFiles } from '../../src/project/fact-files.ts';
import { findWorkspace } from '../../src/project/find-workspace.ts';
import { MOST_TEXT, readWorkspaceText, realPathInside } from '../../src/project/read-inside.ts';
import { listOutlines, templateFiles, templateNames } from '../../src/project/workspace-files.ts';
import { memoryIo } from '../memory-io.ts';

const ws = { root: '/ws' };
const codes = (outcome: { diagnostics: readonly { code: string }[] }) => outcome.diagnostics.map(({ code }) => code);

const messages = (outcome: { diagnostics: readonly { message: string }[] }) =>
  outcome.diagnostics.map(({ message }) => message);

describe('the workspace', () => {
  const files = { '/ws/briefs/mali/a.yaml': '', '/other/x.txt': '' };

  test('is the nearest folder upward that holds briefs/', () => {
    expect(findWorkspace(memoryIo(files, { cwd: '/ws/briefs/mali' })).value).toEqual({ root: '/ws' });
    expect(findWorkspace(memoryIo(files, { cwd: '/ws' })).value).toEqual({ root: '/ws' });
  });

  test('is the one that --root names, from the current folder', () => {
    expect(findWorkspace(memoryIo(files, { cwd: '/other' }), '../ws').value).toEqual({ root: '/ws' });
  });

  test('is no file that --root names', () => {
    const obstacles = { '/dev/null': { kind: 'special' } } as const;
    for (const root of ['/ws/a.txt', '/dev/null']) {
      const found = findWorkspace(memoryIo({ '/ws/a.txt': '', '/dev/null': '' }, { obstacles }), root);
      expect(found.diagnostics).toMatchObject([{ code: 'workspace/not-found', message: `${root} is no folder` }]);
    }
  });

  test('is not looked for above a --root without briefs/', () => {
    const found = findWorkspace(memoryIo(files, { cwd: '/ws' }), 'briefs/mali');
    expect(found.value).toBeUndefined();
    expect(found.diagnostics[0]?.message).toBe('briefs/mali holds no folder called briefs');
  });

  test('that is not there is a finding with a hint', () => {
    const found = findWorkspace(memoryIo(files, { cwd: '/other' }));
    expect(codes(found)).toEqual(['workspace/not-found']);
    expect(found.diagnostics[0]?.hint).toContain('--root');
    expect(codes(findWorkspace(memoryIo(files), '/nowhere'))).toEqual(['workspace/not-found']);
  });

  test('a file called briefs makes no workspace', () => {
    expect(findWorkspace(memoryIo({ '/w/briefs': '' }, { cwd: '/w' })).value).toBeUndefined();
  });

  test('whose briefs are a link to nowhere is told of', () => {
    const io = memoryIo({ '/w/x.md': '' }, { cwd: '/w', links: { '/w/briefs': '/gone' } });
    expect(messages(findWorkspace(io))).toEqual(['/w/briefs can’t be read: it is a link that leads nowhere']);
  });

  test('that nobody may look into is no workspace without briefs', () => {
    const io = memoryIo(files, { cwd: '/other', obstacles: { '/ws': { kind: 'forbidden' } } });
    expect(messages(findWorkspace(io, '/ws'))).toEqual(['/ws can’t be read: you have no permission to read it']);
  });

  test('has its real path as its root', () => {
    const io = memoryIo(files, { cwd: '/link', links: { '/link': '/ws' } });
    expect(findWorkspace(io).value).toEqual({ root: '/ws' });
  });
});

describe('outlines', () => {
  test('are the YAML files under briefs/ outside facts/ folders, sorted', () => {
    const io = memoryIo({
      '/ws/briefs/top.yaml': '',
      '/ws/briefs/mali/b.yml': '',
      '/ws/briefs/mali/a.yaml': '',
      '/ws/briefs/mali/deep/er/c.yaml': '',
      '/ws/briefs/mali/notes.md': '',
      '/ws/briefs/mali/.hidden.yaml': '',
      '/ws/briefs/.git/x.yaml': '',
      '/ws/briefs/facts/measures.yaml': '',
      '/ws/briefs/mali/facts/more/aid.yaml': '',
      '/ws/elsewhere/d.yaml': '',
    });
    expect(listOutlines(io, ws).value).toEqual([
      'briefs/mali/a.yaml',
      'briefs/mali/b.yml',
      'briefs/mali/deep/er/c.yaml',
      'briefs/top.yaml',
    ]);
  });

  test('in a folder that is linked in a circle are listed once', () => {
    const io = memoryIo({ '/ws/briefs/a.yaml': '' }, { links: { '/ws/briefs/again': '/ws/briefs' } });
    expect(listOutlines(io, ws)).toEqual({ value: ['briefs/a.yaml'], diagnostics: [] });
  });

  test('in a folder that can’t be listed are told of by the folder, and the others are found', () => {
    const io = memoryIo(
      { '/ws/briefs/a.yaml': '', '/ws/briefs/solo/b.yaml': '' },
      { obstacles: { '/ws/briefs/solo': { kind: 'forbidden' } } },
    );
    const found = listOutlines(io, ws);
    expect(found.value).toEqual(['briefs/a.yaml']);
    expect(codes(found)).toEqual(['workspace/cannot-read']);
    expect(messages(found)).toEqual(['briefs/solo can’t be read: you have no permission to read it']);
  });

  test('behind a link that leads nowhere are told of by the link', () => {
    const links = { '/ws/briefs/b.yaml': '/ws/gone.yaml', '/ws/briefs/more': '/ws/gone' };
    const found = listOutlines(memoryIo({ '/ws/briefs/a.yaml': '' }, { links }), ws);
    expect(found.value).toEqual(['briefs/a.yaml']);
    expect(messages(found)).toEqual([
      'briefs/b.yaml can’t be read: it is a link that leads nowhere',
      'briefs/more can’t be read: it is a link that leads nowhere',
    ]);
  });

  test('behind a link that leads outside are refused', () => {
    const io = memoryIo({ '/ws/briefs/a.yaml': '', '/secret/b.yaml': '' }, { links: { '/ws/briefs/x': '/secret' } });
    const found = listOutlines(io, ws);
    expect(found.value).toEqual(['briefs/a.yaml']);
    expect(codes(found)).toEqual(['workspace/outside-root']);
    expect(found.diagnostics[0]?.message).toContain('briefs/x');
  });
});

describe('the facts an outline sees', () => {
  const files = {
    '/ws/facts/too-high.yaml': '',
    '/ws/briefs/facts/measures.yaml': 'm',
    '/ws/briefs/facts/readme.md': '',
    '/ws/briefs/mali/facts/aid.yaml': 'a',
    '/ws/briefs/mali/facts/data/aid.csv': 'c',
    '/ws/briefs/mali/2013/facts/own.yml': 'o',
    '/ws/briefs/mali/2013/a.yaml': '',
    '/ws/briefs/niger/facts/other.yaml': '',
  };

  test('are those from its folder up to briefs/, and no others', () => {
    expect(factFiles(memoryIo(files), ws, 'briefs/mali/2013/a.yaml')).toEqual({
      value: [
        { path: 'briefs/facts/measures.yaml', text: 'm' },
        { path: 'briefs/mali/2013/facts/own.yml', text: 'o' },
        { path: 'briefs/mali/facts/aid.yaml', text: 'a' },
        { path: 'briefs/mali/facts/data/aid.csv', text: 'c' },
      ],
      diagnostics: [],
    });
    expect(factFiles(memoryIo(files), ws, 'briefs/top.yaml').value).toHaveLength(1);
  });

  test('are not read through a link that leads outside', () => {
    const io = memoryIo(
      { ...files, '/etc/passwd': 'secret' },
      { links: { '/ws/briefs/facts/x.yaml': '/etc/passwd', '/ws/briefs/mali/facts/data': '/etc' } },
    );
    const found = factFiles(io, ws, 'briefs/mali/a.yaml');
    expect(JSON.stringify(found.value)).not.toContain('secret');
    expect(codes(found)).toEqual(['workspace/outside-root', 'workspace/outside-root']);
  });

  test('keep the byte order mark of a data file, which belongs to its fingerprint', () => {
    const io = memoryIo({ ...files, '/ws/briefs/mali/facts/data/aid.csv': '\uFEFFyear,v\n' });
    const found = factFiles(io, ws, 'briefs/mali/a.yaml');
    expect(found.value.find((file) => file.path.endsWith('.csv'))?.text).toBe('\uFEFFyear,v\n');
  });

  test('may be links that stay inside', () => {
    const io = memoryIo(files, { links: { '/ws/briefs/facts/x.yaml': '/ws/briefs/niger/facts/other.yaml' } });
    const found = factFiles(io, ws, 'briefs/a.yaml');
    expect(found.value.map((file) => file.path)).toContain('briefs/facts/x.yaml');
    expect(found.diagnostics).toEqual([]);
  });

  test('that can’t be read are told of, never left out in silence', () => {
    const io = memoryIo(files, { obstacles: { '/ws/briefs/facts/measures.yaml': { kind: 'forbidden' } } });
    const found = factFiles(io, ws, 'briefs/a.yaml');
    expect(found.value).toEqual([]);
    expect(messages(found)).toEqual(['briefs/facts/measures.yaml can’t be read: you have no permission to read it']);
  });

  test('in a folder that can’t be listed are told of by the folder', () => {
    const io = memoryIo(files, { obstacles: { '/ws/briefs/mali/facts': { kind: 'forbidden' } } });
    expect(messages(factFiles(io, ws, 'briefs/mali/a.yaml'))).toEqual([
      'briefs/mali/facts can’t be read: you have no permission to read it',
    ]);
  });

  test('in a folder that is a link to nowhere, or a file, are told of', () => {
    const link = memoryIo(files, { links: { '/ws/briefs/niger/more/facts': '/ws/gone' } });
    expect(messages(factFiles(link, ws, 'briefs/niger/more/a.yaml'))).toEqual([
      'briefs/niger/more/facts can’t be read: it is a link that leads nowhere',
    ]);
    const file = memoryIo({ ...files, '/ws/briefs/niger/more/facts': '../facts' });
    expect(messages(factFiles(file, ws, 'briefs/niger/more/a.yaml'))).toEqual([
      'briefs/niger/more/facts can’t be read: it is a file, and should be a folder',
    ]);
  });

  test('that are far too large are not taken', () => {
    const large = memoryIo({ ...files, '/ws/briefs/facts/measures.yaml': 'x'.repeat(MOST_TEXT + 1) });
    expect(messages(factFiles(large, ws, 'briefs/a.yaml'))).toEqual([
      'briefs/facts/measures.yaml can’t be read: it is 20.1 MiB large, and at most 20 MiB are read',
    ]);
    const full = memoryIo({ ...files, '/ws/briefs/facts/measures.yaml': 'x'.repeat(MOST_TEXT) });
    expect(factFiles(full, ws, 'briefs/a.yaml').diagnostics).toEqual([]);
  });
});

describe('a template', () => {
  const io = memoryIo({
    '/ws/briefs/a.yaml': 'outline',
    '/ws/templates/ministry/template.yaml': 't',
    '/ws/templates/ministry/text/footer.hbs': 'f',
    '/ws/templates/ministry/layouts/cover.yaml': 'c',
    '/ws/templates/ministry/assets/logo.png': 'png',
    '/ws/templates/plain/template.yaml': 'p',
  });

  test('is its YAML and Handlebars files, sorted', () => {
    expect(templateFiles(io, ws, 'ministry').value).toEqual([
      { path: 'templates/ministry/layouts/cover.yaml', text: 'c' },
      { path: 'templates/ministry/template.yaml', text: 't' },
      { path: 'templates/ministry/text/footer.hbs', text: 'f' },
    ]);
  });

  test.each(['unknown', '../briefs', '..', '.', '', 'ministry/text', '/etc'])('called %j is none', (name) => {
    expect(templateFiles(io, ws, name)).toEqual({ value: [], diagnostics: [] });
  });

  test('is one of the folders in templates/', () => {
    expect(templateNames(io, ws)).toEqual({ value: ['ministry', 'plain'], diagnostics: [] });
  });
});

describe('a path in the workspace', () => {
  const io = memoryIo(
    { '/ws/briefs/a.png': 'x', '/etc/passwd': 's' },
    { links: { '/ws/briefs/b.png': '/etc/passwd' } },
  );

  test('is found inside', () =>
    expect(realPathInside(io, ws, 'briefs/a.png')).toEqual({ kind: 'there', value: '/ws/briefs/a.png' }));
  test('can’t climb out', () => expect(realPathInside(io, ws, '../etc/passwd').kind).toBe('outside'));
  test('can’t be a link out', () => expect(realPathInside(io, ws, 'briefs/b.png').kind).toBe('outside'));
  test('may be missing', () => {
    expect(realPathInside(io, ws, 'briefs/c.png').kind).toBe('absent');
    expect(codes(readWorkspaceText(io, ws, 'briefs/c.yaml'))).toEqual(['workspace/cannot-read']);
  });
});

test('a file of facts that isn’t read because of how its name ends is told of', () => {
  const names = ['aid.yaml.txt', 'corrections.YAML', 'trade.yaml ', 'wdi.csv.txt'];
  const right = ['a.yaml', 'b.yml', 'c.csv', 'signatures.txt', 'read-me.txt', 'photo.png', 'a.yaml~'];
  const files = [...names, ...right].map((name) => [`/ws/briefs/mali/facts/${name}`, '']);
  const found = factFiles(memoryIo(Object.fromEntries(files)), ws, 'briefs/mali/a.yaml');
  expect(found.value.map(({ path }) => path.split('/').at(-1))).toEqual(['a.yaml', 'b.yml', 'c.csv']);
  expect(
    messages(found)
      .map((message) => message.split(' isn’t')[0])
      .sort(),
  ).toEqual(names.map((name) => `briefs/mali/facts/${name}`).sort());
  expect(new Set(codes(found))).toEqual(new Set(['workspace/unread-facts']));
});
