import { describe, expect, test } from 'vitest';
import { readSignatures } from '../../src/project/read-signatures.ts';
import { caseWorkspace } from '../case-workspace.ts';
import { facts, FILES as WORKSPACE } from '../cli/facts/workspace.ts';
import { run } from '../cli/program.ts';
import { compileScenes } from '../compile.ts';
import { freshSigner } from '../facts/ssh/fixtures.ts';
import { memoryIo } from '../memory-io.ts';

const FOLDER = '/ws/briefs/mali/facts';
const LIST = `${FOLDER}/signatures/a-tremblay.txt`;
const TREMBLAY = freshSigner();

/** The workspace after `facts sign` of two facts, with what a person adds who signs with a key. */
const FILES = await signed();

async function signed(): Promise<Readonly<Record<string, string>>> {
  const io = memoryIo(WORKSPACE);
  // The helper that runs command lines knows no spaces in arguments.
  for (const id of ['trade.exports', 'sec.troops']) await run(`facts sign ${id} --by A.Tremblay --on 2026-11-20`, io);
  const list = io.text(`${FOLDER}/signatures.txt`);
  return {
    ...WORKSPACE,
    [`${FOLDER}/signatures.txt`]: list,
    [`${FOLDER}/allowed-signers`]: `A.Tremblay ${TREMBLAY.line}\n`,
    [LIST]: list,
    [`${LIST}.sig`]: TREMBLAY.sign(list),
  };
}

const without = (path: string) => Object.fromEntries(Object.entries(FILES).filter(([name]) => name !== path));

function read(files: Readonly<Record<string, string>>, links: Readonly<Record<string, string>> = {}) {
  const { value, diagnostics } = readSignatures(memoryIo(files, { links }), { root: '/ws' }, 'briefs/mali/glance.yaml');
  return {
    proven: value.filter(({ key }) => key !== undefined).map(({ fact }) => fact),
    found: diagnostics.map(({ code, message }) => `${code}: ${message}`),
  };
}

async function checkedBy(files: Readonly<Record<string, string>>) {
  const options = { draft: true } as const;
  const templates = [...caseWorkspace('acceptance-used').files].filter(([path]) => path.includes('/templates/'));
  const io = memoryIo(files);
  for (const [path, content] of templates) io.files.set(path, content);
  const { value } = await compileScenes(io, { root: '/ws' }, 'briefs/mali/glance.yaml', options);
  const rows = value.decks.flatMap(({ sheet }) => sheet.rows);
  return [...new Set(rows.flatMap(({ facts: [fact = ''], signedBy }) => `${fact}: ${signedBy ?? 'nobody'}`))];
}

test('signatures in a list that was signed with a key of the signer are proven', () => {
  expect(read(FILES)).toEqual({ proven: ['trade.exports', 'sec.troops'], found: [] });
});

test('without a list nothing is proven, and nothing is wrong', () => {
  const files = Object.fromEntries(Object.entries(FILES).filter(([name]) => !name.startsWith(LIST)));
  expect(read(files)).toEqual({ proven: [], found: [] });
  expect(read(WORKSPACE)).toEqual({ proven: [], found: [] });
});

describe('what is given and doesn’t verify is told, and proves nothing', () => {
  const path = 'briefs/mali/facts/signatures/a-tremblay.txt';
  const other = freshSigner();

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'a list that was changed',
      { ...FILES, [LIST]: `${FILES[LIST]}# more\n` },
      /^facts\/wrong-ssh-signature: .*a-tremblay.txt.sig proves nothing: the list isn’t the one that was signed$/,
    ],
    [
      'a signature by another key',
      { ...FILES, [`${LIST}.sig`]: other.sign(FILES[LIST] ?? '') },
      /^facts\/wrong-ssh-signature: .*: allowed-signers names nobody whose key is SHA256:\S{43}$/,
    ],
    [
      'no allowed-signers',
      without(`${FOLDER}/allowed-signers`),
      /^facts\/wrong-ssh-signature: .*: allowed-signers names nobody whose key is /,
    ],
    [
      'an allowed-signers of another folder',
      { ...without(`${FOLDER}/allowed-signers`), '/ws/briefs/facts/allowed-signers': `A.Tremblay ${TREMBLAY.line}` },
      /^facts\/wrong-ssh-signature: .*: allowed-signers names nobody whose key is /,
    ],
    [
      'a key of somebody else',
      { ...FILES, [`${FOLDER}/allowed-signers`]: `B.Roy ${TREMBLAY.line}` },
      /^facts\/wrong-ssh-signature: .*: no line of the list is by B.Roy, whose key signed it$/,
    ],
    ['no list', without(LIST), /^facts\/wrong-ssh-signature: .*: the list that it signs isn’t beside it$/],
    ['no signature', without(`${LIST}.sig`), new RegExp(`^facts/unsigned-list: ${path} has no signature beside it`)],
    [
      'a signature that can’t be read',
      { ...FILES, [`${LIST}.sig`]: 'signed, A. Tremblay\n' },
      /^facts\/wrong-ssh-signature: .*: it isn’t an SSH signature as ssh-keygen writes it$/,
    ],
  ])('%s', (_, files, message) => {
    const { proven, found } = read(files);
    expect(proven).toEqual([]);
    expect(found).toEqual([expect.stringMatching(message)]);
  });

  test('a list that a link brings in from outside', () => {
    const files = { ...without(LIST), '/elsewhere/list.txt': FILES[LIST] ?? '' };
    const { proven, found } = read(files, { [LIST]: '/elsewhere/list.txt' });
    expect(proven).toEqual([]);
    expect(found).toEqual([
      expect.stringMatching(/^workspace\/outside-root: /),
      expect.stringMatching(/^facts\/wrong-ssh-signature: /),
    ]);
  });
});

test('a line that was added since is a typed name until a list with it is signed', async () => {
  const io = memoryIo(FILES);
  await run('facts sign sec.troops --by A.Tremblay --on 2026-11-21', io);
  const files = { ...FILES, [`${FOLDER}/signatures.txt`]: io.text(`${FOLDER}/signatures.txt`) };
  expect(read(files)).toEqual({ proven: ['trade.exports'], found: [] });
  const list = files[`${FOLDER}/signatures.txt`] ?? '';
  const again = {
    ...files,
    [`${FOLDER}/signatures/second.txt`]: list,
    [`${FOLDER}/signatures/second.txt.sig`]: TREMBLAY.sign(list),
  };
  expect(read(again)).toEqual({ proven: ['trade.exports', 'sec.troops'], found: [] });
});

test('the check sheet tells a proven name from a typed one, in the deck’s language', async () => {
  const rows = await checkedBy(FILES);
  expect(rows).toContain('trade.exports: A.Tremblay, 2026-11-20 [SSH key verified]');
  expect(rows).toContain('sec.troops: A.Tremblay, 2026-11-20 [SSH key verified]');
  expect(await checkedBy(without(`${LIST}.sig`))).toContain('trade.exports: A.Tremblay, 2026-11-20 [typed name]');
});

test('a proven signature of a fact that has changed since counts no more', async () => {
  const file = `${FOLDER}/trade.yaml`;
  const rows = await checkedBy({ ...FILES, [file]: (FILES[file] ?? '').replace('$16 million', '$15 million') });
  expect(rows).toContain('trade.exports: nobody');
});

test('facts show says who signed a fact, by which key, and whether the fact has changed since', async () => {
  expect((await facts('show trade.exports', FILES)).out).toMatch(
    /\n {2}signed\n {4}A\.Tremblay, 2026-11-20 \[SSH key verified, SHA256:\S{43}\]\n/,
  );
  expect((await facts('show trade.exports', without(`${LIST}.sig`))).out).toContain(
    '    A.Tremblay, 2026-11-20 [typed name]\n',
  );
  expect((await facts('show trade.imports', FILES)).out).not.toContain('  signed\n');
  const file = `${FOLDER}/trade.yaml`;
  const changed = { ...FILES, [file]: (FILES[file] ?? '').replace('$16 million', '$15 million') };
  expect((await facts('show trade.exports', changed)).out).toMatch(
    /\[SSH key verified, \S+\] {2}\(the fact has changed since\)\n/,
  );
  const wrong = await facts('show trade.exports', { ...FILES, [LIST]: 'x' });
  expect(wrong.err).toContain('facts/wrong-ssh-signature');
});

test('a list of signatures that can’t be read is told of, and no signature is added in its place', async () => {
  const io = memoryIo(FILES);
  const list = io.text(`${FOLDER}/signatures.txt`);
  io.obstacles.set(`${FOLDER}/signatures.txt`, { kind: 'forbidden' });
  const { diagnostics } = readSignatures(io, { root: '/ws' }, 'briefs/mali/glance.yaml');
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'briefs/mali/facts/signatures.txt can’t be read: you have no permission to read it',
  ]);
  expect((await run('facts sign sec.troops --by A.Tremblay --on 2026-11-21', io)).exit).not.toBe(0);
  expect(io.text(`${FOLDER}/signatures.txt`)).toBe(list);
});
