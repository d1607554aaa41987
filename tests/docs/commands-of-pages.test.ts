import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { openProject } from '../../src/project/project.ts';
import { EDITOR_NAMES } from '../../src/serve/editors.ts';
import type { MemoryIo } from '../memory-io.ts';
import { blocksOf, projectInMemory, textOfFile } from './project-files.ts';

/** Runs a line of a page as a shell would; answers with what it printed. */
async function run(io: MemoryIo, line: string): Promise<{ exit: number; printed: string }> {
  const words = [...line.replace(/^(?:npx --no )?briefdeck /, '').matchAll(/"([^"]*)"|\S+/g)];
  const [out, err] = [io.stdout().length, io.stderr().length];
  const exit = await main(
    words.map((word) => word[1] ?? word[0]),
    io,
    { open: async (disk, workspace, options) => openProject(disk, workspace, options) },
  );
  return { exit, printed: io.stdout().slice(out) + io.stderr().slice(err) };
}

function section(page: string, heading: string): string {
  const from = page.indexOf(`\n## ${heading}\n`);
  const end = page.indexOf('\n## ', from + 1);
  return page.slice(from, end < 0 ? undefined : end);
}

function commandsOf(text: string): readonly string[] {
  return blocksOf(text)
    .flatMap((block) => block.text.split('\n'))
    .filter((line) => /^(?:npx --no )?briefdeck /.test(line));
}

describe('the first ten minutes of the README', () => {
  const text = section(textOfFile('README.md'), 'The first ten minutes');

  test('lead to a deck: each command does what it says, and finds nothing but places to fill', async () => {
    const io = projectInMemory();
    const commands = commandsOf(text).filter((line) => !line.includes('briefdeck preview'));
    expect(commands).toHaveLength(7);
    for (const line of commands) {
      const { exit, printed } = await run(io, line);
      expect(exit, printed).toBe(0);
      for (const [code] of printed.matchAll(/(?:warning|error)\[[^\]]+\]/g))
        expect(code).toContain('words/place-to-fill');
    }
    expect(io.files.has('/ws/out/ireland-kenya/call.en.pptx')).toBe(true);
  });

  test('hold a line that can stand in the brief', async () => {
    const io = projectInMemory();
    for (const line of commandsOf(text).slice(0, 4)) if (!line.includes(' preview ')) await run(io, line);
    const words = blocksOf(text).find(({ language }) => language === 'yaml')?.text ?? '';
    const brief = io.text('/ws/briefs/ireland-kenya/call.yaml');
    const place = '      - ‹What they don’t show›\n';
    expect(brief).toContain(place);
    const bytes = new TextEncoder().encode(brief.replace(place, words));
    io.writeAll([{ path: '/ws/briefs/ireland-kenya/call.yaml', bytes }]);
    expect((await run(io, 'briefdeck check ireland-kenya')).exit).toBe(0);
  });

  test('stand on one line each, without signs that shells read otherwise', () => {
    for (const line of commandsOf(text)) expect(line).not.toMatch(/[$`\\'!&|;<>]/);
  });
});

describe('an empty dossier, in docs/facts.md', () => {
  const text = section(textOfFile('docs/facts.md'), 'An empty dossier');

  test('comes to facts, a series from a file and a slide, as the page shows them', async () => {
    const io = projectInMemory();
    const blocks = blocksOf(text).map((block) => block.text);
    const data = blocks.find((block) => block.startsWith('year,')) ?? '';
    const byHand = blocks.find((block) => block.startsWith('  trade.exports-long:')) ?? '';
    const facts = '/ws/briefs/canada-haiti/facts/trade.yaml';
    const write = (path: string, words: string) => io.writeAll([{ path, bytes: new TextEncoder().encode(words) }]);
    for (const line of commandsOf(text)) {
      if (line.includes('new slide')) {
        write('/ws/briefs/canada-haiti/facts/data/exports.csv', data);
        write(facts, `${io.text(facts)}\n${byHand}`);
      }
      const { exit, printed } = await run(io, line);
      expect(exit, printed).toBe(0);
      if (line.includes('new fact trade.exports-2023')) {
        expect(io.text(facts)).toBe(blocks.find((block) => block.startsWith('facts:\n  trade.exports-2023')));
      }
      for (const [code] of printed.matchAll(/(?:warning|error)\[[^\]]+\]/g))
        expect(code).toContain('words/place-to-fill');
    }
  });
});

describe('docs/writing.md', () => {
  const page = textOfFile('docs/writing.md');

  test('tells every key of the preview, as its list of keys does', () => {
    const keys = [...textOfFile('src/serve/preview/client/keys.ts').matchAll(/\[\[('.+')\], '\w+', '(.+)'\]/g)];
    expect(keys.length).toBeGreaterThan(10);
    for (const [, names = '', does = ''] of keys) {
      const row = page.split('\n').find((line) => line.startsWith('|') && line.endsWith(`| ${does} |`));
      expect(row, does).toBeDefined();
      for (const [, letter] of names.matchAll(/'([a-z])'/g)) expect(row).toContain(`\`${letter}\``);
    }
  });

  test('tells every editor that can be set', () => {
    for (const name of EDITOR_NAMES) expect(page).toContain(`\`${name}\``);
  });
});
