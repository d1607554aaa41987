import { expect, test } from 'vitest';
import { openProject } from '../../src/project/project.ts';
import { readFacts } from '../../src/project/read-facts.ts';
import type { Opening } from '../../src/serve/editors.ts';
import type { Beginning } from '../../src/serve/preview/beginning.ts';
import { openSessions } from '../../src/serve/preview/sessions.ts';
import { previewSite } from '../../src/serve/preview/site.ts';
import { caseWorkspace } from '../case-workspace.ts';
import type { MemoryIo } from '../memory-io.ts';

const WORKSPACE = { root: '/ws' };
const BRIEF = 'briefs/case.yaml';

function opened(editor?: string, name = 'everything', begin?: (io: MemoryIo) => Promise<Beginning>) {
  const io = caseWorkspace(name);
  const project = openProject(io, WORKSPACE, { draft: false, remembers: true });
  const shown: string[] = [];
  const started: Opening[] = [];
  const faults: unknown[] = [];
  const fault = (error: unknown) => void faults.push(error);
  const sessions = openSessions(
    project,
    async (template) => openProject(io, WORKSPACE, { draft: false, remembers: true, template }),
    fault,
  );
  const begun: Beginning = {
    kind: 'asked',
    question: { option: 'name', asks: 'Its <name>?', choices: [{ value: 'a', describe: 'the first' }] },
    wrong: { message: 'no such thing', hint: 'choose one' },
    tells: ['so far'],
  };
  const site = previewSite(
    {
      io,
      workspace: WORKSPACE,
      project,
      sessions,
      facts: () => readFacts(io, WORKSPACE).value,
      lookAnew: async () => {
        await sessions.changed(['briefs']);
      },
      begin: async () => (begin === undefined ? begun : begin(io)),
      editor,
      start: async (opening) => started.push(opening) > 0,
      show: async (path) => shown.push(path) > 0,
    },
    fault,
  );
  const get = (path: string, query: Record<string, string> = {}) => site.get(path, new URLSearchParams(query));
  const post = (path: string, fields: Record<string, string>) =>
    site.post(path, new URLSearchParams(fields).toString());
  return { io, site, get, post, shown, started, faults, sessions };
}

test('the page of a brief holds all its slides in both languages before any script runs', async () => {
  const { get } = opened();
  const page = await get('/', { brief: 'case' });
  expect(page?.status).toBe(200);
  const slides = page?.body.match(/<article class="slide/g) ?? [];
  expect(slides.length).toBeGreaterThan(10);
  expect(page?.body).toContain('lang="fr-CA"');
});

test('no page holds a script of its own', async () => {
  const { get } = opened();
  for (const query of [{}, { brief: 'case' }]) {
    const { body = '' } = (await get('/', query)) ?? {};
    expect(body.match(/<script[^>]*>/g)).toEqual(['<script src="client.js" defer>']);
    expect(body).not.toMatch(/\son[a-z]+=/);
  }
});

test('a brief or template that is not there is no page', async () => {
  const { get } = opened();
  expect((await get('/', { brief: 'nowhere' }))?.status).toBe(404);
  expect((await get('/', { brief: '../../etc/passwd' }))?.status).toBe(404);
  expect((await get('/', { brief: 'case', template: '../own' }))?.status).toBe(404);
});

test('a page that is loaded again, and a build, show what stands on the disk, told of or not', async () => {
  const { io, get, post } = opened();
  await get('/', { brief: 'case' });
  io.files.set(`/ws/${BRIEF}`, 'no outline');
  expect((await get('/', { brief: 'case' }))?.body).toContain('As it last could be read');
  expect((await post('/build', { brief: 'case', overwriting: 'refuse' }))?.body).toContain('Not built');
});

test('words of outlines stay words, whatever they hold', async () => {
  const { io, get } = opened('vscode', 'minimal');
  const evil = `"'></style></script><script>x()</script><img src=x onerror=x()>`;
  const said = JSON.stringify(`# ${evil}\n- [a](javascript:x()) <svg onload=x()>\n---\n- ${evil}\n`);
  const text = `brief: case\ntitle: {en: ${JSON.stringify(evil)}}\ntemplate: ministry\nas-of: 2024-01-01\nslides:\n`;
  io.files.set(
    `/ws/${BRIEF}`,
    `${text}  - id: constructor\n    en: ${said}\n  - id: ${JSON.stringify(evil)}\n    en: ${said}\n`,
  );
  for (const page of [await get('/'), await get('/', { brief: 'case' })]) {
    expect(page?.status).toBe(200);
    expect(page?.body.match(/<script[^>]*>/g)).toEqual(['<script src="client.js" defer>']);
    expect(page?.body).not.toMatch(/<(?:img src=x|svg onload)|href="javascript/);
  }
});

test('a brief is looked at in another template, and its own stays as it is', async () => {
  const { io, get } = opened();
  const [own, other] = ['ministry', 'night'];
  const before = io.text(`/ws/${BRIEF}`);
  expect(before).toContain(`template: ${own}`);
  const pages = [await get('/', { brief: 'case' }), await get('/', { brief: 'case', template: other })];
  const [first, second] = pages.map((page) => /<style id="styles">(.*?)<\/style>/s.exec(page?.body ?? '')?.[1]);
  expect(first).not.toBe(second);
  expect(io.text(`/ws/${BRIEF}`)).toBe(before);
});

test('the card of a figure says where it is from', async () => {
  const { get, io } = opened();
  const page = await get('/', { brief: 'case' });
  const id = /data-fact="([^" ]+)"/.exec(page?.body ?? '')?.[1] ?? '';
  const card = await get('/fact', { brief: 'case', id });
  expect(card?.body).toContain(`<h1>${id}</h1>`);
  expect(card?.body).toContain('<h2>Source</h2>');
  expect((await get('/fact', { id: '<b>' }))?.body).toContain('&lt;b');
  expect(io.stderr()).toBe('');
});

test('a code is explained; one that isn’t there is no page', async () => {
  const { get } = opened();
  expect((await get('/explain', { code: 'words/unsourced-figure' }))?.body).toContain('Mend');
  expect(await get('/explain', { code: 'constructor' })).toBeUndefined();
});

test('a place is opened in the editor: by an address, or by starting it without a shell', async () => {
  const place = { file: BRIEF, line: '3', column: '5' };
  const code = opened('vscode');
  expect(JSON.parse((await code.post('/open', place))?.body ?? '')).toMatchObject({
    address: `vscode://file/ws/${BRIEF}:3:5`,
  });
  const vim = opened('vim');
  await vim.post('/open', place);
  expect(vim.started).toEqual([
    { kind: 'program', program: 'gvim', args: ['--remote-silent', '+call cursor(3,5)', `/ws/${BRIEF}`] },
  ]);
});

test.each([
  ['../../etc/passwd', '1'],
  ['/etc/passwd', '1'],
  ['briefs/none.yaml', '1'],
  ['', '1'],
  ['.', '1'],
  ['briefs', '1'],
  [BRIEF, '0'],
  [BRIEF, '1;rm'],
  [BRIEF, '-1'],
])('%s at line %s is no place to open', async (file, line) => {
  const { post, started, shown } = opened('vim');
  expect((await post('/open', { file, line, column: '1' }))?.status).toBe(404);
  expect([started, shown]).toEqual([[], []]);
});

test('without an editor only texts are handed to the system', async () => {
  const { io, post, shown } = opened();
  io.files.set('/ws/briefs/run.sh', 'rm');
  await post('/open', { file: 'briefs/run.sh', line: '1', column: '1' });
  await post('/open', { file: BRIEF, line: '1', column: '1' });
  expect(shown).toEqual([`/ws/${BRIEF}`]);
});

test.each(['out/../briefs/case.yaml', 'briefs/case.yaml', '../x.pptx', 'out/none.pptx', 'out/a.exe'])(
  '%s is no deck to open',
  async (deck) => {
    const { io, post, shown } = opened();
    io.files.set('/ws/out/a.exe', 'MZ');
    expect((await post('/show', { deck }))?.status).toBe(404);
    expect(shown).toEqual([]);
  },
);

test('a brief is built from its page, and one that was edited is asked about', async () => {
  const { io, get, post, shown, faults } = opened();
  const built = await post('/build', { brief: 'case', overwriting: 'refuse' });
  expect(built?.body).toContain('<h1>Built</h1>');
  const deck = /data-deck="([^"]+)"/.exec(built?.body ?? '')?.[1] ?? '';
  expect(io.files.has(`/ws/${deck}`)).toBe(true);
  expect((await get('/'))?.body).toContain(`data-deck="${deck}"`);
  await post('/show', { deck });
  expect(shown).toEqual([`/ws/${deck}`]);
  const bytes = io.files.get(`/ws/${deck}`);
  io.files.set(`/ws/${deck}`, new Uint8Array([...(bytes as Uint8Array), 0]));
  const again = await post('/build', { brief: 'case', overwriting: 'refuse' });
  expect(again?.body).toContain('data-overwriting="beside"');
  expect((await post('/build', { brief: 'case', overwriting: 'all' }))?.status).toBe(404);
  expect(faults).toEqual([]);
});

test('what is begun is asked for with the answers so far, and words from outside are words', async () => {
  const { post } = opened();
  const form = await post('/new/fact', { dossier: '"><script>', kind: 'money' });
  expect(form?.body).toContain('Its &lt;name&gt;?');
  expect(form?.body).not.toContain('<script>');
  expect(form?.body).toContain('name="dossier"');
  expect(form?.body).toContain('name="kind" value="money"');
  expect((await post('/new/workspace', {}))?.status).toBe(404);
});

test('the facts of a dossier are a page', async () => {
  const { get } = opened();
  expect((await get('/facts', { dossier: 'briefs' }))?.body).toContain('data-fact=');
  expect(await get('/facts', { dossier: 'nowhere' })).toBeUndefined();
});

test('a workspace that is gone is told so, and is not one without briefs', async () => {
  const { io, get } = opened();
  io.files.clear();
  const page = await get('/');
  expect(page?.body).toContain('there is no folder /ws');
  expect(page?.body).not.toContain('There is none yet');
});

test('what was begun can be looked at, and the page behind it is loaded anew', async () => {
  const { post } = opened(undefined, 'everything', async (io) => {
    io.files.set('/ws/briefs/case-2.yaml', 'brief: x\n');
    return { kind: 'ended', ok: true, lines: ['begun'] };
  });
  const page = await post('/new/brief', { name: 'case-2' });
  expect(page?.body).toContain('<a href="./?brief=case-2">Look at it</a>');
  expect(page?.body).toContain('data-made');
});
