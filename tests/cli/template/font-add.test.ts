import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFontTable } from '../../../src/fonts/table-file.ts';
import { measureText } from '../../../src/layout/text/measure.ts';
import { type MemoryIo, memoryIo } from '../../memory-io.ts';
import { run } from '../program.ts';

const FONT = 'node_modules/@fontsource/gelasio/files/gelasio-latin';
const TABLE = '/ws/templates/ministry/assets/fonts/gelasio.json';

function workspace(more: Readonly<Record<string, string>> = {}): MemoryIo {
  const io = memoryIo({ '/ws/briefs/x.yaml': '', '/ws/templates/ministry/template.yaml': '', ...more });
  for (const style of ['400-normal', '700-italic']) {
    io.files.set(`/ws/${style}.woff2`, readFileSync(`${FONT}-${style}.woff2`));
  }
  return io;
}

function tableIn(io: MemoryIo) {
  const bytes = io.files.get(TABLE);
  return readFontTable(typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes));
}

describe('template font add', () => {
  it('keeps the advances and kerning of a style, by which text is then measured', async () => {
    const io = workspace();
    const { exit, out } = await run('template font add 400-normal.woff2', io);
    expect(exit).toBe(0);
    expect(out).toBe(
      'templates/ministry/assets/fonts/gelasio.json  Gelasio: regular (still without bold, italic, bold italic)\n',
    );
    const table = tableIn(io);
    expect(table?.font).toBe('Gelasio');
    const look = { size: 20, bold: false, italic: false };
    const own = measureText('AVATAR: exports to Mali', {
      ...look,
      font: 'Gelasio',
      tables: { gelasio: table as never },
    });
    expect(own).toBeCloseTo(measureText('AVATAR: exports to Mali', { ...look, font: 'Georgia' }), 6);
  });

  it('adds a style to those that are there', async () => {
    const io = workspace();
    await run('template font add 400-normal.woff2', io);
    const { exit, out } = await run('template font add 700-italic.woff2', io);
    expect(exit).toBe(0);
    expect(out).toContain('Gelasio: regular, bold italic (still without bold, italic)');
    expect(Object.keys(tableIn(io)?.styles ?? {})).toEqual(['regular', 'boldItalic']);
  });

  it('writes over no link that leads out of the workspace', async () => {
    const files = { '/ws/briefs/x.yaml': '', '/ws/templates/ministry/template.yaml': '', '/x/gelasio.json': '{}' };
    const io = memoryIo(files, { links: { [TABLE]: '/x/gelasio.json' } });
    io.files.set('/ws/400-normal.woff2', readFileSync(`${FONT}-400-normal.woff2`));
    const { exit, err } = await run('template font add 400-normal.woff2', io);
    expect(exit).not.toBe(0);
    expect(err).toContain('leads outside the workspace');
    expect(io.text('/x/gelasio.json')).toBe('{}');
  });

  it('writes the same bytes again', async () => {
    const io = workspace();
    await run('template font add 400-normal.woff2', io);
    const first = io.files.get(TABLE);
    await run('template font add 400-normal.woff2', io);
    expect(io.files.get(TABLE)).toEqual(first);
  });

  it('refuses what is no font, and what is not there', async () => {
    const notFont = workspace({ '/ws/words.txt': 'words' });
    expect(await run('template font add words.txt', notFont)).toMatchObject({ exit: 1 });
    expect(notFont.stderr()).toContain(
      'error[template/font-file]: words.txt can’t be read as a font: it begins as no font does',
    );
    const nothing = workspace();
    expect(await run('template font add none.ttf', nothing)).toMatchObject({ exit: 1 });
    expect(nothing.stderr()).toContain('there is no file none.ttf');
  });

  it('asks which template where there are several, and says which there are', async () => {
    const other = { '/ws/templates/dark/template.yaml': '' };
    const unsaid = workspace(other);
    expect(await run('template font add 400-normal.woff2', unsaid)).toMatchObject({ exit: 1 });
    expect(unsaid.stderr()).toContain('templates/ holds: dark, ministry');
    const misspelt = workspace(other);
    await run('template font add 400-normal.woff2 --template minstry', misspelt);
    expect(misspelt.stderr()).toContain('did you mean ministry?');
    const said = workspace(other);
    expect(await run('template font add 400-normal.woff2 --template ministry', said)).toMatchObject({ exit: 0 });
    expect(said.files.has(TABLE)).toBe(true);
  });

  it('leaves a file alone that is no table', async () => {
    const io = workspace({ [TABLE]: '{"font": 1}' });
    expect(await run('template font add 400-normal.woff2', io)).toMatchObject({ exit: 1 });
    expect(io.stderr()).toContain('template/font-table');
    expect(io.files.get(TABLE)).toBe('{"font": 1}');
  });

  it('leaves the table of another font alone', async () => {
    const io = workspace();
    await run('template font add 400-normal.woff2', io);
    const other = String(new TextDecoder().decode(io.files.get(TABLE) as Uint8Array)).replace(
      '"Gelasio"',
      '"Gelasio!"',
    );
    io.files.set(TABLE, other);
    expect(await run('template font add 700-italic.woff2', io)).toMatchObject({ exit: 1 });
    expect(io.stderr()).toContain('gelasio.json is the table of Gelasio!');
    expect(io.files.get(TABLE)).toBe(other);
  });

  it.each([
    ['template', 'name what to do with a template'],
    ['template font', 'name what to do with a font'],
    ['template font add', 'template font add needs a font’s file'],
    ['template font add x.ttf --tmplate y', 'did you mean --template?'],
  ])('%s is wrong use', async (line, message) => {
    const io = workspace();
    expect(await run(line, io)).toMatchObject({ exit: 2 });
    expect(io.stderr()).toContain(message);
  });
});
