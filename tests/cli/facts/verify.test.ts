import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseVerifications } from '../../../src/facts/read/verifications.ts';
import type { Obstacle } from '../../../src/project/io.ts';
import { memoryIo } from '../../memory-io.ts';
import { run } from '../program.ts';

const PAGE = 'In 2012 it sold goods worth $16 million.\nThe embassy opened in 1978.\n';
const DIGEST = `sha256:${createHash('sha256').update(PAGE).digest('hex')}`;

function files(says = '$16 million', more = ''): Readonly<Record<string, string>> {
  return {
    '/ws/briefs/facts/all.yaml': `
measures:
  goods: {kind: money, basis: trade, en: Goods, fr: Marchandises}
sources:
  page: {kind: official, publisher: {en: Office}, title: {en: Page}, date: 2013-11, language: en, fingerprint: '${DIGEST}'}
  other: {kind: official, publisher: {en: Other}, title: {en: Other}, date: 2013-11}
`,
    '/ws/briefs/mali/facts/f.yaml': `
source: page
facts:
  trade.goods: {measure: goods, says: ${says}, at: ¶1, currency: CAD?, period: 2012, en: Goods, fr: Marchandises}
  dip.embassy: {kind: event, says: in 1978, at: ¶2, date: 1978, en: Embassy, fr: Ambassade}
${more}`,
    '/sources/page.txt': PAGE,
  };
}

async function verify(options: string, given = files(), obstacles: Readonly<Record<string, Obstacle>> = {}) {
  const io = memoryIo(given, { obstacles });
  const { exit: code, out, err } = await run(`facts verify --sources /sources ${options}`, io);
  return { code, out, err, recorded: io.files.get('/ws/briefs/mali/facts/verified.txt') };
}

describe('facts verify', () => {
  test('counts what matches, and ends with 0', async () => {
    const { code, out } = await verify('');
    expect([code, out.trim().split('\n').at(-1)]).toEqual([0, '0 differs · 2 matches']);
  });

  test('ends with 1 where a citation differs', async () => {
    const { code, out } = await verify('', files('$17 million'));
    expect(code).toBe(1);
    expect(out).toContain('the document says “$16 million”');
  });

  const UNCOPIED =
    '  a.view: {kind: statement, stance: official, source: other, says: it is so, as-of: 2013-11, en: View, fr: Avis}\n';

  test('a source without a copy is no success, and is named', async () => {
    const { code, out } = await verify('', files('$16 million', UNCOPIED));
    expect(code).toBe(1);
    expect(out).toContain('Not compared, since there is no copy: other');
  });

  test('a film in the folder is passed over, and told where a copy lacks that it may be', async () => {
    const film = { '/sources/film.mov': { kind: 'too-large', size: 3 * 2 ** 30, most: 64 * 2 ** 20 } } as const;
    const beside: Readonly<Record<string, string>> = { ...files(), '/sources/film.mov': '' };
    expect(await verify('', beside, film)).toMatchObject({ code: 0, out: expect.not.stringContaining('film') });
    const { '/sources/page.txt': _, ...lacking } = beside;
    const { code, out } = await verify('', lacking, film);
    expect([code, out]).toEqual([1, expect.stringContaining('film.mov was passed over: it is 3 GiB large')]);
  });

  test('where nothing is compared there is no success', async () => {
    const { '/ws/briefs/mali/facts/f.yaml': _, ...bare } = files();
    const { code, out } = await verify('', { ...bare, '/ws/briefs/mali/facts/f.yaml': 'facts: {}\n' });
    expect([code, out]).toEqual([1, expect.stringContaining('No citation was compared')]);
  });

  test('a copy that can’t be read fails', async () => {
    const { '/sources/page.txt': page = '', ...rest } = files();
    const { code, out } = await verify('', { ...rest, '/sources/page.doc': page });
    expect(code).toBe(1);
    expect(out).toContain('can’t be read');
  });

  test('superseded citations are listed', async () => {
    const old =
      '  a.old: {kind: statement, stance: official, says: The embassy, at: ¶2, period: 1978, en: A, fr: B, citations: [{source: other, says: hundreds, superseded: yes}]}\n';
    const { out } = await verify('', files('$16 million', old));
    expect(out).toMatch(/^superseded +a\.old +other/m);
  });
});

describe('what can’t be read of the sources', () => {
  const given = { ...files(), '/sources/film.mp4': '' };
  const film = '/sources/film.mp4';
  const verifyWith = async (obstacle: Obstacle) => {
    const io = memoryIo(given, { obstacles: { [film]: obstacle } });
    const { exit, out } = await run('facts verify --sources /sources', io);
    return { exit, out };
  };

  test('is passed over, and fails nothing where each source has its copy', async () => {
    const { exit, out } = await verifyWith({ kind: 'too-large', size: 3 * 2 ** 30, most: 64 * 2 ** 20 });
    expect([exit, out]).toEqual([0, expect.not.stringContaining(film)]);
  });

  test('may be the copy that lacks, and fails', async () => {
    const io = memoryIo(files(), { obstacles: { '/sources/page.txt': { kind: 'forbidden' } } });
    const { exit, out } = await run('facts verify --sources /sources', io);
    expect(exit).toBe(1);
    expect(out).toContain('/sources/page.txt was passed over: you have no permission to read it');
  });

  test('if it is the folder itself, is told of', async () => {
    const io = memoryIo(files(), { obstacles: { '/sources': { kind: 'forbidden' } } });
    const { exit, out } = await run('facts verify --sources /sources', io);
    expect([exit, out]).toEqual([1, expect.stringContaining('/sources was passed over')]);
  });
});

describe('facts verify --record', () => {
  test('writes fact, fingerprint, source, copy, verdict and day, and reads them back', async () => {
    const { code, recorded } = await verify('--record --on 2023-12-31');
    expect(code).toBe(0);
    const text = recorded instanceof Uint8Array ? new TextDecoder().decode(recorded) : String(recorded);
    const { value, diagnostics } = parseVerifications([{ path: 'verified.txt', text }]);
    expect(diagnostics).toEqual([]);
    expect(value.map(({ fact, source, copy, verdict, on }) => [fact, source, copy, verdict, on])).toEqual([
      ['dip.embassy', 'page', DIGEST, 'agrees', '2023-12-31'],
      ['trade.goods', 'page', DIGEST, 'agrees', '2023-12-31'],
    ]);
  });

  test('wants its day, and is not written without it', async () => {
    expect(await verify('--record')).toMatchObject({ code: 2, recorded: undefined });
    expect(await verify('--on 2023-12-31')).toMatchObject({ code: 2, recorded: undefined });
    expect(await verify('--record --on someday')).toMatchObject({ code: 2, recorded: undefined });
  });

  test('a line that can’t be read is told', () => {
    const { diagnostics } = parseVerifications([{ path: 'verified.txt', text: '# fine\ntrade.goods agrees\n' }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['facts/bad-verification']);
  });
});
