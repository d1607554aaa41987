import { join, resolve } from 'node:path';
import type { Compilation } from '../compile.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Io } from '../io.ts';
import type { Workspace } from '../workspace.ts';
import type { Presentation, Printout, Program } from './command.ts';
import { type DeckFile, deckFile, outputFiles, reasonsToKeep } from './deck-file.ts';
import { deckSize } from './deck-size.ts';
import { present } from './present.ts';
import { type BriefCommand, type BriefOptions, runBriefs } from './run-briefs.ts';

export interface BuildOptions extends BriefOptions {
  /** The folder for the decks, from the current one. Undefined: `out` in the workspace. */
  readonly out?: string;
  /** Write what is there in spite of errors, each slide marked as a draft. */
  readonly draft: boolean;
  /** Overwrite a deck that was edited or is open. */
  readonly replace: boolean;
}

/** Compiles briefs and writes their decks: those of one brief all or none. */
export async function build(
  options: BuildOptions,
  presentation: Presentation,
  io: Io,
  program: Program,
): Promise<Printout> {
  const taken = new Map<string, string>();
  const command: BriefCommand = {
    name: 'build',
    draft: options.draft,
    render: true,
    deliver: (workspace, outline, compilation) => {
      const files = deckFiles(io, options, workspace, outline, compilation);
      if (files.length === 0) return { value: { outputs: [], lines: [] }, diagnostics: [] };
      const clashes = files.flatMap(({ path }) => clash(taken, path, outline));
      const kept = options.replace ? [] : files.flatMap((file) => reasonsToKeep(io, file));
      const refused = [...clashes, ...kept];
      const written =
        refused.length > 0 ? { value: false, diagnostics: refused } : io.writeAll(files.flatMap(outputFiles));
      const done = written.value ? files : [];
      const drafts = options.draft && written.value ? [draftWarning()] : [];
      return {
        value: { outputs: done.map(reported), lines: done.map(line) },
        diagnostics: [...written.diagnostics, ...drafts],
      };
    },
  };
  const { exit, report, lines } = await runBriefs(command, options, io, program);
  return present(report, exit, lines, presentation, io);
}

/** None where a deck of the brief could not be rendered: decks of one brief are written all or none. */
function deckFiles(
  io: Io,
  options: BuildOptions,
  workspace: Workspace,
  outline: string,
  compilation: Compilation,
): readonly DeckFile[] {
  if (compilation.decks.some((deck) => deck.bytes.length === 0)) return [];
  const out =
    options.out === undefined ? join(workspace.root, 'out') : resolve(io.realPath(io.cwd) ?? io.cwd, options.out);
  return compilation.decks.map((deck) => deckFile(io, out, outline, deck));
}

/** Notes who writes a path, and says so when another outline already does. */
function clash(taken: Map<string, string>, path: string, outline: string): readonly Diagnostic[] {
  const other = taken.get(path);
  taken.set(path, other ?? outline);
  if (other === undefined) return [];
  const message = `${other} and ${outline} would both be written as ${path}`;
  return [diagnostic('output/same-path', { message, hint: 'rename one of them' })];
}

function draftWarning(): Diagnostic {
  return diagnostic('output/draft', {
    message: 'these decks are drafts, and each of their slides says so',
    hint: 'build without --draft once every figure has its source',
  });
}

function reported({ path, sha256, deck }: DeckFile) {
  return { path, sha256, language: deck.language, slides: deck.slides, figures: deck.figures };
}

function line({ path, deck }: DeckFile): string {
  return `${path}  ${deckSize(deck)}`;
}
