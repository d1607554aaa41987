import { describe, expect, test } from 'vitest';
import { factFiles, recordFiles, SIGNATURES } from '../../src/project/fact-files.ts';
import { seenFolders } from '../../src/project/seen-folders.ts';
import { memoryIo } from '../memory-io.ts';

const ws = { root: '/ws' };

/** Facts folders by dossier (empty name: briefs/ itself), with the text of its `dossiers.yaml`. */
function workspace(dossiers: Readonly<Record<string, string>>) {
  return memoryIo(
    Object.fromEntries(
      Object.entries(dossiers).flatMap(([name, text]) => {
        const folder = ['/ws/briefs', ...(name === '' ? [] : [name]), 'facts'].join('/');
        const list = text === '' ? [] : [[`${folder}/dossiers.yaml`, text] as const];
        return [[`${folder}/own.yaml`, name] as const, ...list];
      }),
    ),
  );
}

function told(io: ReturnType<typeof memoryIo>, folder: string) {
  return seenFolders(io, ws, folder).diagnostics.map(({ code, message, span, hint }) => [
    code,
    message,
    `${span?.file}:${span?.start.line}:${span?.start.column}`,
    hint,
  ]);
}

describe('a folder sees the facts', () => {
  test('of the folders above it, and of no other', () => {
    const io = workspace({ '': '', mali: '', niger: '' });
    expect(seenFolders(io, ws, 'briefs/mali/2013').value).toEqual(['briefs', 'briefs/mali', 'briefs/mali/2013']);
  });

  test('of the dossiers that its dossiers.yaml names, with all that these see', () => {
    const io = workspace({ '': '', sahel: 'see: [africa/mali, niger]', niger: 'see: trade', trade: '', africa: '' });
    io.files.set('/ws/briefs/africa/mali/facts/own.yaml', '');
    expect(seenFolders(io, ws, 'briefs/sahel')).toEqual({
      value: ['briefs', 'briefs/africa', 'briefs/africa/mali', 'briefs/trade', 'briefs/niger', 'briefs/sahel'],
      diagnostics: [],
    });
  });

  test('once, though two of its dossiers name the same third', () => {
    const io = workspace({ a: 'see: [b, c, b]', b: 'see: d', c: 'see: d', d: '' });
    expect(seenFolders(io, ws, 'briefs/a')).toEqual({
      value: ['briefs', 'briefs/d', 'briefs/b', 'briefs/c', 'briefs/a'],
      diagnostics: [],
    });
    const own = factFiles(io, ws, 'briefs/a/x.yaml').value.filter(({ path }) => path.endsWith('own.yaml'));
    expect(own.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('of a dossier below it through a dossier beside it', () => {
    const io = workspace({ a: 'see: b', b: '', 'a/deep': 'see: b' });
    expect(seenFolders(io, ws, 'briefs/a/deep').value).toEqual(['briefs', 'briefs/b', 'briefs/a', 'briefs/a/deep']);
  });
});

test('signatures of a dossier count where its facts are seen, and one’s own come last', () => {
  const io = workspace({ sahel: 'see: mali', mali: '' });
  io.files.set('/ws/briefs/sahel/facts/signatures.txt', 's');
  io.files.set('/ws/briefs/mali/facts/signatures.txt', 'm');
  expect(recordFiles(io, ws, 'briefs/sahel/x.yaml', SIGNATURES).value.map(({ text }) => text)).toEqual(['m', 's']);
});

describe('a dossier that can’t be seen is told at its line', () => {
  test('where no folder has the name, with the nearest that has', () => {
    const io = workspace({ sahel: 'see:\n  - mail\n  - elsewhere\n', mali: '' });
    expect(told(io, 'briefs/sahel')).toEqual([
      [
        'facts/unknown-dossier',
        'no folder briefs/mail holds facts',
        'briefs/sahel/facts/dossiers.yaml:2:5',
        'did you mean mali?',
      ],
      [
        'facts/unknown-dossier',
        'no folder briefs/elsewhere holds facts',
        'briefs/sahel/facts/dossiers.yaml:3:5',
        'name a folder below briefs/ that has a facts/ folder, such as canada-mali',
      ],
    ]);
  });

  test('on a disk that takes large letters for small ones too', () => {
    const io = workspace({ sahel: 'see: Mali', mali: '' });
    const careless = { ...io, realPath: (path: string) => io.realPath(path.toLowerCase()) };
    expect(seenFolders(careless, ws, 'briefs/sahel').diagnostics.map(({ hint }) => hint)).toEqual([
      'did you mean mali?',
    ]);
  });

  test.each(['../mali', '/ws/briefs/mali', 'mali/..', '..', './mali', '.git', 'a\\b', '', 'mali/', 'a//b'])(
    'where it is called %j',
    (name) => {
      const io = workspace({ sahel: `see: ['${name}']`, mali: '' });
      const { value, diagnostics } = seenFolders(io, ws, 'briefs/sahel');
      expect(value).toEqual(['briefs', 'briefs/sahel']);
      expect(diagnostics.map(({ code }) => code)).toEqual(['input/wrong-value']);
    },
  );

  test.each(['names: mali', 'see: {mali: yes}', 'see: [mali'])('where the file reads %j', (text) => {
    const { value, diagnostics } = seenFolders(workspace({ sahel: text, mali: '' }), ws, 'briefs/sahel');
    expect(value).toEqual(['briefs', 'briefs/sahel']);
    expect(diagnostics.map(({ span }) => span?.file)).toContain('briefs/sahel/facts/dossiers.yaml');
  });

  test('where it leads out of the workspace', () => {
    const io = memoryIo(
      { '/ws/briefs/sahel/facts/dossiers.yaml': 'see: mali', '/etc/facts/x.yaml': 'secret' },
      { links: { '/ws/briefs/mali': '/etc' } },
    );
    const { value, diagnostics } = factFiles(io, ws, 'briefs/sahel/x.yaml');
    expect(JSON.stringify(value)).not.toContain('secret');
    expect(diagnostics.map(({ code }) => code)).toEqual(['workspace/outside-root']);
  });

  test('where it sees the one that names it, wherever one begins', () => {
    const io = workspace({ a: 'see: b', b: 'see: c', c: '# two\nsee: a' });
    const finding = [
      'facts/circular-dossiers',
      'c can’t see the facts of a, which sees those of c',
      'briefs/c/facts/dossiers.yaml:2:6',
      'take it out, and move what both need to a facts/ folder above them, such as briefs/facts/',
    ];
    for (const folder of ['briefs/a', 'briefs/b', 'briefs/c']) expect(told(io, folder)).toEqual([finding]);
  });

  test('where a folder above names one below, which sees it anyway', () => {
    const io = workspace({ '': 'see: mali', mali: '', niger: '' });
    const message = 'briefs can’t see the facts of mali, which sees those of briefs';
    for (const folder of ['briefs', 'briefs/mali', 'briefs/niger']) {
      expect(seenFolders(io, ws, folder).diagnostics.map((found) => found.message)).toEqual([message]);
    }
  });

  test('where a dossier names itself', () => {
    expect(told(workspace({ mali: 'see: mali' }), 'briefs/mali')).toEqual([
      [
        'facts/circular-dossiers',
        'mali sees its own facts anyway',
        'briefs/mali/facts/dossiers.yaml:1:6',
        'take it out',
      ],
    ]);
  });
});
