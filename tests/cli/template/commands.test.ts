import { describe, expect, it } from 'vitest';
import { compile } from '../../compile.ts';
import { projectInMemory } from '../../docs/project-files.ts';
import type { MemoryIo } from '../../memory-io.ts';
import { run } from '../program.ts';

const template = (commandLine: string, io: MemoryIo) => run(`template ${commandLine}`, io, { compile });

const OURS = { 'templates/ours/template.yaml': 'template: ours\nextends: night\nen: Ours\n' };

function textIn(io: MemoryIo, path: string): string {
  const bytes = io.files.get(`/ws/${path}`);
  return typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
}

describe('template list', () => {
  it('names the templates and what they extend', async () => {
    const { exit, out } = await template('list', projectInMemory(OURS));
    expect(exit).toBe(0);
    expect(out.split('\n')).toEqual([
      'NAME      LABEL     EXTENDS   LAYOUTS',
      expect.stringMatching(/^ministry {2}Ministry {12}\d+$/),
      expect.stringMatching(/^night {5}Night {5}ministry {2}\d+$/),
      expect.stringMatching(/^ours {6}Ours {6}night {5}\d+$/),
      '',
    ]);
  });

  it('tells what is wrong with one, and lists the others', async () => {
    const io = projectInMemory({ 'templates/ours/template.yaml': 'template: ours\nextends: nihgt\n' });
    const { exit, out, err } = await template('list', io);
    expect(exit).toBe(1);
    expect(out).toContain('ministry');
    expect(err).toContain('template/unknown-parent');
    expect(err).toContain('templates/ours/template.yaml:2:10');
  });
});

describe('template show', () => {
  const shown = async (name: string, io: MemoryIo) => {
    const { exit, out } = await template(`show ${name} --format json`, io);
    expect(exit).toBe(0);
    const { values }: { values: readonly { name: string; value: string; from: readonly string[] }[] } = JSON.parse(out);
    return (wanted: string) => values.find((row) => row.name === wanted);
  };

  it('says of each value which file it comes from', async () => {
    const row = await shown('night', projectInMemory());
    expect(row('colours.paper')).toEqual({
      name: 'colours.paper',
      value: '0B1B2B',
      from: [expect.stringMatching(/^templates\/night\/template.yaml:\d+$/)],
    });
    expect(row('fonts.heading')?.from).toEqual([expect.stringMatching(/^templates\/ministry\/template.yaml:\d+$/)]);
    expect(row('layouts.cover')).toMatchObject({
      value: 'title, text, details, marking',
      from: ['templates/night/layouts/cover.yaml'],
    });
    expect(row('layouts.chart')?.from).toEqual(['templates/ministry/layouts/chart.yaml']);
    expect(row('text.source-line')?.from).toEqual(['templates/ministry/text/source-line.hbs']);
    expect(row('frame.slots.title')?.value).toContain('accepts: [title]');
  });

  it('names both files of a style that is half another’s, its own first', async () => {
    const row = await shown('night', projectInMemory());
    expect(row('styles.cover-title')?.value).toContain('colour: ink');
    expect(row('styles.cover-title')?.from.map((place) => place.split('/')[1])).toEqual(['night', 'ministry']);
  });

  it('prints a table for people', async () => {
    const { out } = await template('show night', projectInMemory());
    expect(out).toMatch(/^night extends ministry\n\nNAME +VALUE +FROM\n/);
    expect(out).toMatch(/^colours\.paper +0B1B2B +templates\/night\/template\.yaml:\d+$/m);
  });

  it('knows no template of another name, and no folder elsewhere', async () => {
    for (const [name, hint] of [
      ['nigth', 'did you mean night?'],
      ['../briefs', 'templates/ holds: ministry, night'],
    ] as const) {
      const { exit, out, err } = await template(`show ${name}`, projectInMemory());
      expect([exit, out]).toEqual([2, '']);
      expect(err).toContain(hint);
    }
  });
});

describe('template new', () => {
  it('writes a template that looks as its parent does and can be built at once', async () => {
    const io = projectInMemory();
    const { exit, out } = await template('new our-branch --from ministry', io);
    expect(exit).toBe(0);
    expect(out).toBe('templates/our-branch/template.yaml extends ministry; name it in a brief: template: our-branch\n');
    expect((await template('check our-branch', io)).exit).toBe(0);
  });

  it('names what may be changed, in comments that hold when they are taken away', async () => {
    const io = projectInMemory();
    await template('new ours --from ministry', io);
    const text = textIn(io, 'templates/ours/template.yaml');
    for (const word of ['series4', 'message-small', 'fonts:', 'chart-and-text', 'source-line.hbs'])
      expect(text).toContain(word);
    const all = text.replaceAll(/^# ?( *[\w-]+:(?: \S*$| \{.*\}$|$))/gm, '$1');
    expect(all).toMatch(/^styles:$/m);
    io.files.set('/ws/templates/ours/template.yaml', all);
    const { exit, err } = await template('check ours', io);
    expect([exit, err]).toEqual([0, '']);
  });

  it('never writes where something is', async () => {
    const io = projectInMemory(OURS);
    const { exit, err } = await template('new ours --from ministry', io);
    expect(exit).toBe(2);
    expect(err).toContain('templates/ours is there already');
    expect(textIn(io, 'templates/ours/template.yaml')).toBe(OURS['templates/ours/template.yaml']);
  });

  it.each(['../ours', 'Ours', 'a/b', '.ours'])('takes no name such as %s', async (name) => {
    const io = projectInMemory();
    const files = [...io.files.keys()];
    expect((await template(`new ${name} --from ministry`, io)).exit).toBe(2);
    expect([...io.files.keys()]).toEqual(files);
  });

  it('needs a parent that is there', async () => {
    const { exit, err } = await template('new ours --from minstry', projectInMemory());
    expect(exit).toBe(2);
    expect(err).toContain('there is no template called minstry');
  });
});

describe('template check', () => {
  it.each(['ministry', 'night'])('finds nothing in %s', async (name) => {
    const { exit, out, err } = await template(`check ${name}`, projectInMemory());
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/layouts hold much, in English and French\n$/);
  });

  it('tells a layout that slides with much don’t fit in, at its file', async () => {
    const io = projectInMemory({
      ...OURS,
      'templates/ours/layouts/chart.yaml':
        'slots:\n  main: {accepts: [chart], columns: 1-3, top: 138, height: 60, style: chart, required: yes}\n',
    });
    const { exit, err } = await template('check ours', io);
    expect(exit).toBe(1);
    expect(err).toContain('templates/ours/layouts/chart.yaml');
  });

  it('tells contrast, fonts and slots that are never reached without building anything', async () => {
    const io = projectInMemory({
      'templates/ours/template.yaml':
        'template: ours\nextends: ministry\nfonts: {body: Papyrus}\ncolours: {ink: EEEEEE}\n',
      'templates/ours/layouts/two.yaml':
        'slots:\n  one: {accepts: body, columns: 1-6, top: 138, height: 300, style: body}\n' +
        '  two: {accepts: body, columns: 7-12, top: 138, height: 300, style: body}\n',
    });
    const { exit, err } = await template('check ours', io);
    expect(exit).toBe(1);
    for (const code of ['template/contrast', 'template/unmeasured-font', 'template/second-slot'])
      expect(err).toContain(code);
  });
});

describe('template gallery', () => {
  it('writes a deck in each language, and touches no brief', async () => {
    const io = projectInMemory();
    const before = new Set(io.files.keys());
    const { exit, out } = await template('gallery night', io);
    expect(exit).toBe(0);
    expect(out).toMatch(
      /^out\/templates\/night\.gallery\.en\.pptx {2}\d+ slides\nout\/templates\/night\.gallery\.fr\.pptx/,
    );
    const made = [...io.files.keys()].filter((path) => !before.has(path) && !path.includes('/.written/'));
    expect(made).toEqual(['/ws/out/templates/night.gallery.en.pptx', '/ws/out/templates/night.gallery.fr.pptx']);
    expect((await template('gallery night', io)).exit).toBe(0);
  });

  it('keeps a deck that somebody edited, as build does', async () => {
    const deck = '/ws/out/templates/night.gallery.en.pptx';
    const io = projectInMemory();
    io.files.set(deck, 'mine');
    const { exit, out, err } = await template('gallery night', io);
    expect([exit, out]).toEqual([1, '']);
    expect(err).toContain('error[output/edited-by-hand]: out/templates/night.gallery.en.pptx is already there');
    expect((await template('gallery night --beside', io)).out).toContain('out/templates/night.gallery.en.new.pptx');
    expect(io.text(deck)).toBe('mine');
    expect((await template('gallery night --replace', io)).exit).toBe(0);
    expect(io.text(deck)).not.toBe('mine');
  });

  it('shows every layout', async () => {
    const asked: string[] = [];
    const watching: typeof compile = async (io, workspace, outline, options) => {
      const read = io.readText(`${workspace.root}/${outline}`, 2 ** 20);
      asked.push(read.kind === 'there' ? read.value : '');
      return compile(io, workspace, outline, options);
    };
    const io = projectInMemory();
    expect((await run('template gallery ministry', io, { compile: watching })).exit).toBe(0);
    const layouts = [...io.files.keys()].flatMap((path) => /ministry\/layouts\/(.+)\.yaml$/.exec(path)?.[1] ?? []);
    expect(layouts.length).toBeGreaterThan(10);
    for (const layout of layouts) expect(asked.join('')).toContain(`    layout: ${layout}\n`);
    for (const filling of ['little', 'much', 'zero', 'missing'])
      expect(asked.join('')).toMatch(new RegExp(`id: .*-${filling}$`, 'm'));
  });

  it('writes nothing of a template with a mistake', async () => {
    const io = projectInMemory({
      'templates/ours/template.yaml': 'template: ours\nextends: ministry\ncolours: {ink: black}\n',
    });
    const { exit, out } = await template('gallery ours', io);
    expect([exit, out]).toEqual([1, '']);
    expect([...io.files.keys()].filter((path) => path.includes('/out/'))).toEqual([]);
  });
});
