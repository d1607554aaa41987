import type { Program } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';
import { type Diagnostic, diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Language } from '../../src/model/language.ts';
import { openProject } from '../../src/project/project.ts';
import type { Compilation, compile } from '../compile.ts';
import type { MemoryIo } from '../memory-io.ts';

/** Two briefs, one of them in a folder. */
export const FILES = {
  '/ws/briefs/canada-mali/at-a-glance.yaml': 'title: {{x}}\n',
  '/ws/briefs/sahel.yaml': 'title: Sahel\n',
};

/** Compiles a brief in a test, in place of a project. */
type Compile = typeof compile;

/** A program whose projects build and check with the given compiler. */
export function programOf({ compile, now }: { readonly compile: Compile; readonly now?: () => number }): Program {
  return {
    open: async (io, workspace, options) => ({
      ...openProject(io, workspace, options),
      build: (path, to) => compile(io, workspace, path, { ...options, to }),
      check: (path) => compile(io, workspace, path, options),
      changed: () => {},
    }),
    ...(now && { now }),
  };
}

/** One call that a command made to the compiler. */
export interface Call {
  readonly root: string;
  readonly outline: string;
  readonly options: Parameters<Compile>[3];
}

/** A compiler that makes two small decks of each outline and reports what `find` finds in it. */
export function fakeCompiler(find: (outline: string) => readonly Diagnostic[] = () => []) {
  const calls: Call[] = [];
  const compile: Compile = async (io, workspace, outline, options) => {
    calls.push({ root: workspace.root, outline, options });
    const deck = (language: Language) => ({
      language,
      bytes: new TextEncoder().encode(`${outline} ${language}`),
      slides: 12,
      figures: 1,
      sheet: {
        deck: 'a',
        title: 'A',
        language,
        asOf: '2023-12-31',
        slides: [],
        rows: [],
        acceptances: [],
        uncovered: [],
        claims: [],
      },
    });
    const read = io.readText(`${workspace.root}/${outline}`, 1000);
    const text = read.kind === 'there' ? read.value : '';
    const decks = (options.languages ?? ['en', 'fr']).map(deck);
    const value: Compilation = { decks, texts: [{ path: outline, text }] };
    return { value, diagnostics: find(outline) };
  };
  return { compile, calls };
}

/** Runs a command line; arguments must not contain spaces. */
export async function run(
  commandLine: string,
  io: MemoryIo,
  program: Parameters<typeof programOf>[0] = fakeCompiler(),
) {
  const exit = await main(
    commandLine.split(' ').filter((word) => word !== ''),
    io,
    programOf(program),
  );
  return { exit, out: io.stdout(), err: io.stderr() };
}

export const errorIn = (outline: string): Diagnostic =>
  diagnostic('facts/unknown-id', {
    message: 'no fact is called x',
    span: { file: outline, start: { line: 1, column: 8 }, end: { line: 1, column: 13 } },
    hint: 'did you mean y?',
  });

export const warning: Diagnostic = { code: 'facts/unknown-id', severity: 'warning', message: 'old' };
export const advice: Diagnostic = { code: 'facts/unknown-id', severity: 'advice', message: 'shorter' };
