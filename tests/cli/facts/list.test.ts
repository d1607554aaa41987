import { expect, test } from 'vitest';
import { memoryIo } from '../../memory-io.ts';
import { run } from '../program.ts';
import { FILES, facts } from './workspace.ts';

const idsIn = (out: string) =>
  out
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split(' ')[0]);

test('lists the facts of the whole workspace, a line each, by ID', async () => {
  const { exit, out, err } = await facts('list');
  expect([exit, err]).toEqual([0, '']);
  expect(out.replaceAll('\u00a0', ' ').split('\n').slice(0, 3)).toEqual([
    'ID             DOSSIER  KIND       VALUE                              PERIOD      SOURCES  STATE',
    'fx.cad-usd     briefs   rate       2011: 0.9887                                   wb       current',
    'pol.coup       mali     event      March 22, 2012                     2012-03-22  gac      current',
  ]);
  expect(idsIn(out)).toEqual(idsIn(out).toSorted());
  expect(idsIn(out).filter((id) => id === 'trade.total')).toHaveLength(2);
});

test.each([
  ['--kind event', ['pol.coup']],
  ['--topic sec', ['sec.old', 'sec.troops']],
  ['--source wb', ['fx.cad-usd']],
  ['--state superseded', ['sec.old']],
  ['--topic trade --kind derived', ['trade.balance', 'trade.twice']],
])('lists only what is asked for: %s', async (asked, ids) => {
  expect(idsIn((await facts(`list ${asked}`)).out)).toEqual(ids);
});

const listed = async (commandLine: string, files = FILES): Promise<readonly { id: string; dossier: string }[]> =>
  JSON.parse((await facts(`${commandLine} --format json`, files)).out).facts;

test('names the folder of each fact, to people and to programs', async () => {
  const dossierOf = new Map((await listed('list --kind money --topic trade')).map(({ id, dossier }) => [id, dossier]));
  expect(dossierOf.get('trade.exports')).toBe('mali');
  const totals = (await listed('list')).filter(({ id }) => id === 'trade.total');
  expect(totals.map(({ dossier }) => dossier)).toEqual(['mali', 'niger']);
});

test.each([
  ['mali', ['mali']],
  ['briefs/mali/', ['mali']],
  ['./briefs/niger', ['niger']],
  ['briefs', ['briefs', 'mali', 'niger']],
  ['.', ['briefs', 'mali', 'niger']],
])('lists the facts of a folder and of those below: %s', async (folder, dossiers) => {
  const found = await listed(`list ${folder}`);
  expect([...new Set(found.map(({ dossier }) => dossier))].sort()).toEqual(dossiers);
});

test.each([
  ['mail', 'did you mean mali?'],
  ['mal', 'did you mean mali?'],
  ['senegal', 'briefdeck facts list names the folder of each fact'],
])('refuses a folder that holds no facts: %s', async (folder, hint) => {
  const err = `briefdeck: no folder with facts is called ${folder}\n  ${hint}\n`;
  expect(await facts(`list ${folder}`)).toEqual({ exit: 2, out: '', err });
});

test('lists a fact once where another dossier sees it, by name or by link', async () => {
  const once = async (io: ReturnType<typeof memoryIo>) => {
    const { out } = await run('facts list --topic trade --format json', io);
    return JSON.parse(out).facts.map(({ id, dossier }: { id: string; dossier: string }) => `${dossier} ${id}`);
  };
  const own = [
    'mali trade.balance',
    'mali trade.exports',
    'mali trade.imports',
    'mali trade.total',
    'mali trade.twice',
  ];
  const others = { ...FILES, '/ws/briefs/niger/facts/trade.yaml': 'facts: {}\n' };
  const named = { ...others, '/ws/briefs/niger/facts/dossiers.yaml': '- mali\n' };
  expect(await once(memoryIo(named))).toEqual(own);
  const links = { '/ws/briefs/niger/facts/mali': '/ws/briefs/mali/facts' };
  expect(await once(memoryIo(others, { links }))).toEqual(own);
});

test('writes every kind of value in both languages for programs', async () => {
  const { out } = await facts('list --format json');
  const { facts: rows, ...head } = JSON.parse(out);
  expect(head).toEqual({ schemaVersion: 1, command: 'facts list', ok: true, diagnostics: [] });
  const shownOf = (id: string) => rows.find((row: { id: string }) => row.id === id).value;
  expect(shownOf('trade.exports')).toEqual({ en: '$16\u00a0million', fr: '16\u00a0millions de\u00a0dollars' });
  expect(shownOf('pol.rank')).toEqual({ en: 'second, donors', fr: 'deuxième, donateurs' });
  expect(shownOf('pol.goods')).toEqual({ en: 'gold and cotton', fr: 'or et coton' });
  expect(shownOf('pol.quote').fr).toBe('«\u00a0more violence\u00a0»');
  expect(shownOf('pol.view').en).toBe('');
  expect(shownOf('pol.series').en).toMatch(/^2011: .* … 2013: .* \(2\)$/);
});

test('says what is wrong with the files of facts, since facts may be missing for it', async () => {
  const broken = { ...FILES, '/ws/briefs/mali/facts/broken.yaml': 'facts: [' };
  const { exit, out, err } = await facts('list --topic pol', broken);
  expect(exit).toBe(1);
  expect(idsIn(out)).toContain('pol.coup');
  expect(err).toContain('briefs/mali/facts/broken.yaml:1');
});

test('leaves mistakes in outlines to check', async () => {
  const broken = { ...FILES, '/ws/briefs/mali/broken.yaml': 'brief: x\nslides: [' };
  expect(await facts('list', broken)).toMatchObject({ exit: 0, err: '' });
});

test('needs a workspace', async () => {
  expect(await facts('list', { '/ws/readme.txt': '' })).toMatchObject({ exit: 2, out: '' });
});

test('prints nothing where nothing is asked for that is there', async () => {
  expect((await facts('list --topic none')).out).toBe('');
});
