import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unzip } from '../../src/opc/unzip.ts';
import { caseWorkspace } from '../case-workspace.ts';
import type { MemoryIo } from '../memory-io.ts';

type Run = (argv: readonly string[], io: MemoryIo) => Promise<number>;

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-language-'));
let run: Run;

/** The registry with the two changes that a new language needs: its import and its entry. */
function withSpanish(registry: string): string {
  const added = registry
    .replace(
      'import type { LanguagePack }',
      "import { ES } from '../../tests/language/es/es.ts';\nimport type { LanguagePack }",
    )
    .replace('[EN, FR]', '[EN, FR, ES]');
  expect(added.split('\n').length).toBe(registry.split('\n').length + 1);
  return added;
}

/** Bundles the program with that registry, as a separate module: no other test meets Spanish. */
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/cli/start.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.url': 'MODULE_URL' },
    banner: { js: 'const MODULE_URL = require("node:url").pathToFileURL(__filename).href;' },
    supported: { 'dynamic-import': false },
    logLevel: 'silent',
    plugins: [
      {
        name: 'a third language',
        setup: (builder) => {
          builder.onLoad({ filter: /language[\\/]registered\.ts$/ }, ({ path }) => ({
            contents: withSpanish(readFileSync(path, 'utf8')),
            loader: 'ts',
          }));
        },
      },
    ],
  });
  const file = join(folder, 'briefdeck.cjs');
  writeFileSync(file, outputFiles[0]?.text ?? '');
  ({ run } = createRequire(import.meta.url)(file));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FACTS = `source: informe
sources:
  informe:
    kind: official
    publisher: {en: Government of Canada, fr: Gouvernement du Canada, es: Gobierno de Canadá}
    title: {en: Relations, fr: Relations, es: Relaciones}
    date: 2013-11
    language: en
measures:
  comercio: {kind: money, basis: trade, calendar: calendar, adds-over: [], en: Merchandise trade, fr: Commerce, es: Comercio de bienes}
facts:
  es.exports: {measure: comercio, says: CA$16.2 million, at: ¶4, currency: CAD, period: 2012, en: Exports, fr: Exportations, es: Exportaciones}
  es.imports: {measure: comercio, says: CA$1.2 million, at: ¶4, currency: CAD, period: 2012, en: Imports, fr: Importations, es: Importaciones}
  es.force: {kind: quantity, counts: {en: troop/troops, fr: militaire/militaires, es: soldado/soldados}, says: casi cuatro soldados, at: table 3, as-of: 2022-02-17, en: Troops, fr: Militaires, es: Soldados}
`;

const BRIEF = `brief: breve
title: {es: Canadá y Malí}
template: ministry
marking: unclassified
as-of: 2023-12-31
slides:
  - layout: cover
    es: |
      # Canadá y Malí comercian poco, y el comercio importa
  - layout: chart
    chart: [es.exports, es.imports]
    es: |
      # Canadá exportó {{es.exports}} a Malí en {{period es.exports}} y envió {{es.force}}
      ---
      El ministro "sabe" lo que falta.
      ## Si preguntan
      Las cifras son del gobierno.
`;

function workspace(brief: string): MemoryIo {
  const io = caseWorkspace('minimal');
  io.files.delete('/ws/briefs/case.yaml');
  io.files.set('/ws/briefs/facts/es.yaml', FACTS);
  io.files.set('/ws/briefs/breve.yaml', brief);
  return io;
}

/** The text of matching parts of the Spanish deck, without tags. */
function textOf(io: MemoryIo, part: RegExp): string {
  return xmlOf(io, part).replace(/<[^>]*>/g, '');
}

function xmlOf(io: MemoryIo, part: RegExp): string {
  const bytes = io.files.get('/ws/out/breve.es.pptx');
  const opened = unzip(bytes as Uint8Array);
  if (opened.kind === 'refused') throw new Error('no package');
  return [...opened.parts]
    .filter(([name]) => part.test(name))
    .map(([, content]) => new TextDecoder().decode(content))
    .join('\n');
}

describe('a language that only a folder and a line of the registry add', () => {
  test('builds a whole brief, from YAML to a deck', async () => {
    const io = workspace(BRIEF);
    expect({ exit: await run(['build', 'breve'], io), err: io.stderr() }).toMatchObject({ exit: 0 });
    const slides = textOf(io, /slides\/slide\d+\.xml$/);
    expect(slides).toContain('16.2\u00a0millones de dólares canadienses');
    expect(slides).toContain('casi 4 soldados');
    expect(slides).toContain('Fuente:');
    expect(slides).toContain('Gobierno de Canadá, Relaciones (noviembre de 2013)');
    const notes = textOf(io, /notesSlides\/notesSlide\d+\.xml$/);
    expect(notes).toContain('Puntos para hablar');
    expect(notes).toContain('«sabe»');
    expect(notes).toContain('cuadro 3');
    expect(textOf(io, /charts\/chart\d+\.xml$/)).toContain('16.2');
    const xml = xmlOf(io, /(?:slides|charts|notesSlides)\/[^/]+\.xml$/);
    expect(new Set(xml.match(/(?<=lang=")[^"]+/g))).toEqual(new Set(['es-MX']));
    expect(xml).toMatch(/descr="Gráfico de (?:barras|columnas) de /);
    const written = [...io.files.keys()].filter((path) => path.startsWith('/ws/out/'));
    expect(written.filter((path) => !path.includes('.es.'))).toEqual([]);
  });

  test('is named where a language is asked for that nobody registered', async () => {
    const io = workspace(BRIEF.replace('title: {es: Canadá y Malí}', 'title: {de: Kanada und Mali}'));
    expect(await run(['check', 'breve'], io)).toBe(1);
    expect(io.stderr()).toContain('what may stand here: en, es, fr');
    const wrong = workspace(BRIEF);
    expect(await run(['build', 'breve', '--lang', 'de'], wrong)).toBe(2);
    expect(wrong.stderr()).toContain('give en, fr, es or en,fr,es');
  });
});
