import { describe, expect, it } from 'vitest';
import { compile } from '../../compile.ts';
import { projectInMemory } from '../../docs/project-files.ts';
import { buildMaster, type MasterSpec } from '../../template/own-file/build-master.ts';
import { CORPORATE, DARK } from '../../template/own-file/masters.ts';
import { run } from '../program.ts';

function workspace(bytes: Uint8Array = buildMaster([CORPORATE]), files: Readonly<Record<string, string>> = {}) {
  const io = projectInMemory(files);
  io.files.set('/ws/templates/ours.pptx', bytes);
  return io;
}

type Workspace = ReturnType<typeof workspace>;

const template = (commandLine: string, io: Workspace) => run(`template ${commandLine}`, io, { compile });

function textIn(io: Workspace, path: string): string {
  const bytes = io.files.get(`/ws/${path}`);
  return typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
}

const renamed = (from: string, to: string): MasterSpec => ({
  ...CORPORATE,
  layouts: CORPORATE.layouts.map((layout) => (layout.name === from ? { ...layout, name: to } : layout)),
});

describe('template inspect', () => {
  it('prints each layout, its placeholders and what they are taken for', async () => {
    const { exit, out } = await template('inspect templates/ours.pptx', workspace());
    expect(exit).toBe(0);
    expect(out).toMatch(/^Title and Content {2}→ bullets, key-messages/m);
    expect(out).toMatch(/^ {2}Content Placeholder 2 +any content 1 +66, 144, \d+ × 342 pt +body/m);
    expect(out).toMatch(/^Blank {2}\(not used\)$/m);
    expect(out).toMatch(/^ {2}\(a box of its own\) .+ source$/m);
  });

  it('gives the same to programs', async () => {
    const { out } = await template('inspect templates/ours.pptx --format json', workspace());
    const { layouts } = JSON.parse(out);
    expect(layouts[0]).toMatchObject({ name: 'Title Slide', uses: ['cover'] });
    expect(layouts[0].placeholders[0]).toMatchObject({ name: 'Title 1', type: 'ctrTitle', kinds: ['title'] });
  });

  it('draws every layout to scale, in the theme’s colours, each placeholder under its name', async () => {
    const io = workspace(buildMaster([DARK, CORPORATE]));
    const { exit, out } = await template('inspect templates/ours.pptx --picture look/ours.html', io);
    expect([exit, out]).toEqual([0, expect.stringContaining('look/ours.html')]);
    const page = textIn(io, 'look/ours.html');
    expect(page.match(/<svg /g)).toHaveLength(12);
    expect(page).toContain('viewBox="0 0 960 540"');
    expect(page).toContain('title · Title 1');
    expect(page).toMatch(/fill="#101820"/);
    expect(page).toContain('Title Slide (2)');
  });

  it('writes names as text, whatever they hold, into a page that runs nothing', async () => {
    const io = workspace(buildMaster([renamed('Blank', '&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&quot;')]));
    await template('inspect templates/ours.pptx --picture ours.html --draft ours.yaml', io);
    const page = textIn(io, 'ours.html');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script');
    expect(page).toMatch(/aria-label="&lt;script&gt;alert\(1\)&lt;\/script&gt;&quot; onload=&quot;: not used/);
    expect(page).toContain("default-src 'none'");
    expect(textIn(io, 'ours.yaml')).toMatch(/^ {2}# {3}<script>.*$/m);
  });

  it('overwrites no file that somebody changed, and not the master itself, unless told to', async () => {
    const io = workspace();
    await template('inspect templates/ours.pptx --draft ours.yaml', io);
    io.files.set('/ws/ours.yaml', 'changed');
    for (const line of ['--draft ours.yaml', '--picture templates/ours.pptx', '--draft ours.yaml --picture p.html']) {
      const { exit, err } = await template(`inspect templates/ours.pptx ${line}`, io);
      expect(exit).toBe(1);
      expect(err).toContain('output/edited-by-hand');
    }
    expect([textIn(io, 'ours.yaml'), io.files.has('/ws/p.html')]).toEqual(['changed', false]);
    expect((await template('inspect templates/ours.pptx --draft ours.yaml --replace', io)).exit).toBe(0);
    expect(textIn(io, 'ours.yaml')).toContain('template: ours');
  });

  it('says what is missing, in words and in the picture, and drafts the map all the same', async () => {
    const bare = CORPORATE.layouts.filter(({ name }) => !['Title Slide', 'Section Header'].includes(name));
    const io = workspace(buildMaster([{ ...CORPORATE, layouts: bare }]));
    const { exit, err } = await template('inspect templates/ours.pptx --picture p.html --draft d.yaml', io);
    expect(exit).toBe(1);
    expect(err).toContain('none of its layouts can be a title slide');
    expect(textIn(io, 'p.html')).toContain('none of its layouts can be a title slide');
    expect(textIn(io, 'd.yaml')).toContain('# cover: {from: "…"}');
  });

  it('drafts a map that changes nothing as it stands', async () => {
    const drafting = workspace();
    await template('inspect templates/ours.pptx --draft templates/drafted/template.yaml', drafting);
    const drafted = textIn(drafting, 'templates/drafted/template.yaml');
    expect(drafted).toMatch(/^template: drafted\nmaster: ours.pptx$/m);
    const layoutsOf = async (name: string) => {
      const io = workspace(undefined, { 'templates/drafted/template.yaml': drafted });
      const { exit, out } = await template(`show ${name} --format json`, io);
      expect(exit).toBe(0);
      const { values }: { values: readonly { name: string; value: string; from: readonly string[] }[] } =
        JSON.parse(out);
      return values
        .filter(({ name: row, from }) => /^layouts\./.test(row) && from[0]?.endsWith('.pptx'))
        .map(({ value }) => value);
    };
    expect(await layoutsOf('drafted')).toEqual(await layoutsOf('ours.pptx'));
  });

  it('tells a file that is not there or can’t be read', async () => {
    for (const file of ['nothing.pptx', 'briefs/canada-mali/security.yaml']) {
      const { exit, err } = await template(`inspect ${file}`, workspace());
      expect([exit, err]).toEqual([1, expect.stringContaining('template/master-file')]);
    }
  });
});

describe('the other commands take a PowerPoint file too', () => {
  it('list', async () => {
    const { out } = await template('list', workspace());
    expect(out).toMatch(/^ours\.pptx +ours\.pptx +1\d$/m);
  });

  it('show says which colour of the theme stands for which, and where slots come from', async () => {
    const { exit, out } = await template('show templates/ours.pptx', workspace());
    expect(exit).toBe(0);
    expect(out).toMatch(/^colours\.primary +[0-9A-F]{6}, tx2 +templates\/ours\.pptx$/m);
    expect(out).toMatch(/^layouts\.cover +Title Slide; title: Title 1, body: Subtitle 2/m);
  });

  it('check sets much on every layout, in both languages', async () => {
    const { exit, out } = await template('check ours.pptx', workspace());
    expect([exit, out]).toEqual([
      0,
      expect.stringMatching(/^ours\.pptx: 1\d layouts hold much, in English and French\n$/),
    ]);
  });

  it('gallery writes a deck in each language', async () => {
    const io = workspace();
    const { exit, out } = await template('gallery ours.pptx', io);
    expect(exit).toBe(0);
    expect(out).toMatch(/^out\/templates\/ours\.gallery\.en\.pptx .+\nout\/templates\/ours\.gallery\.fr\.pptx/);
  });

  it('new makes a folder of the file with the map beside it, which can be built at once', async () => {
    const io = workspace();
    const { exit } = await template('new city --from ours.pptx', io);
    expect(exit).toBe(0);
    expect(io.files.get('/ws/templates/city/ours.pptx')).toEqual(io.files.get('/ws/templates/ours.pptx'));
    expect((await template('check city', io)).exit).toBe(0);
    expect((await template('new town --from city', io)).exit).toBe(0);
    expect(textIn(io, 'templates/town/template.yaml')).toBe('template: town\nextends: city\nen: Town\nfr: Town\n');
    expect((await template('check town', io)).exit).toBe(0);
  });

  it('a file that is not there is wrong use', async () => {
    const { exit, err } = await template('check theirs.pptx', workspace());
    expect([exit, err]).toEqual([2, expect.stringContaining('there is no PowerPoint file theirs.pptx')]);
  });
});
