import { existsSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { programOf } from '../cli/program.ts';
import { compile } from '../compile.ts';
import { blocksOf, linksOf, projectInMemory, textOfFile } from './project-files.ts';

const README = textOfFile('README.md');
const WRITING = textOfFile('docs/writing.md');
const blocks = [...blocksOf(README), ...blocksOf(WRITING)];
const brief = blocks.find(({ text }) => text.startsWith('brief:'))?.text ?? '';
const BRIEF = 'briefs/canada-mali/donors.yaml';

async function run(command: string, files: Readonly<Record<string, string>>) {
  const io = projectInMemory(files);
  const exit = await main(command.split(' '), io, programOf({ compile }));
  return { exit, io, out: io.stdout(), err: io.stderr() };
}

describe('the README and docs/writing.md', () => {
  test('gives the commands of the start alone, a line each, since PowerShell 5 knows no &&', () => {
    const plain = blocks.filter(({ language }) => language === '').map(({ text }) => text);
    expect(plain).toContain('npm ci\nnpm run briefs\n');
    expect(plain).toContain('npm cit\n');
  });

  test('says where to save the brief, and the brief builds there without a finding', async () => {
    expect(WRITING).toContain(`\`${BRIEF}\``);
    const { exit, io, out, err } = await run('build donors --strict', { [BRIEF]: brief });
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('out/canada-mali/donors.en.pptx  3 slides');
    expect(io.files.has('/ws/out/canada-mali/donors.en.pptx')).toBe(true);
  });

  test('quotes a message as it is printed', async () => {
    const quoted = blocks.find(({ text }) => text.startsWith('error['))?.text ?? '';
    const mistaken = brief.replace('France {{aid.donor-france@2011}}', 'France {{aid.donor-frnace@2011}}');
    const { exit, err } = await run('check donors', { [BRIEF]: mistaken });
    expect(exit).toBe(1);
    expect(err.startsWith(quoted)).toBe(true);
  });

  test('stops the build where another year is typed, as it says', async () => {
    const typed = brief.replace('{{period aid.bilateral-usd@2011}}', '2012');
    expect((await run('check donors', { [BRIEF]: typed })).err).toContain(`${BRIEF}:17:41`);
  });

  test('shows slides that build in two languages without a finding', async () => {
    const slides = blocks.find(({ text }) => text.startsWith('slides:'))?.text ?? '';
    const inBoth = brief
      .replace(
        '  en: Canada among Mali’s donors',
        '  en: Canada among Mali’s donors\n  fr: Le Canada parmi les donateurs',
      )
      .replace(/slides:[\s\S]*/, slides);
    const { exit, err } = await run('build donors --strict', { [BRIEF]: inBoth });
    expect([exit, err]).toEqual([0, '']);
  });

  test('shows a colour that is in the template', () => {
    expect(textOfFile('templates/ministry/template.yaml')).toContain('series1: 12436D');
  });

  test('names commands, options and codes that are there', async () => {
    const named = [...README.matchAll(/npx --no briefdeck (\w+)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(4);
    const { out } = await run('--help', {});
    for (const command of named) expect(out).toContain(`briefdeck ${command}`);
    const { out: build } = await run('build --help', {});
    for (const option of ['--replace', '--strict']) expect(build).toContain(option);
    expect((await run('explain facts/unknown-id', {})).exit).toBe(0);
    expect((await run('facts show trade.exports-2012', {})).out).toContain('$16 million');
  });

  test('lets npx fetch no program of that name, which belongs to nobody', () => {
    for (const page of [
      'README.md',
      ...readdirSync('docs')
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    ]) {
      expect(textOfFile(page), page).not.toMatch(/npx briefdeck/);
    }
  });

  test('leads to pages and pictures that are there', () => {
    for (const link of linksOf(README)) expect(existsSync(link), link).toBe(true);
  });
});

describe('the pictures of docs', () => {
  const pictures = readdirSync('docs/images', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('.'))
    .map((name) => `docs/images/${name.replaceAll('\\', '/')}`);
  const pages = [
    'README.md',
    ...readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];

  test.each(pictures)('%s is a small PNG that a page shows', (picture) => {
    expect(picture).toMatch(/\.png$/);
    expect(statSync(picture).size).toBeLessThan(120 * 1024);
    const name = picture.replace('docs/images/', 'images/');
    expect(pages.some((page) => textOfFile(page).includes(name))).toBe(true);
  });
});

test('every page of docs leads to pages that are there', () => {
  for (const name of readdirSync('docs').filter((file) => file.endsWith('.md'))) {
    for (const link of linksOf(textOfFile(`docs/${name}`)))
      expect(existsSync(`docs/${link}`), `${name}: ${link}`).toBe(true);
  }
});
