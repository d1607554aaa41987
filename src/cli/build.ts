import { join, resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Compilation } from '../project/compile.ts';
import { type DeckFile, deckFile, outputFiles } from '../project/decks/deck-file.ts';
import { type Overwriting, reasonsToKeep } from '../project/decks/standing-deck.ts';
import type { Io } from '../project/io.ts';
import type { Workspace } from '../project/workspace.ts';
import type { Presentation, Printout, Program } from './command.ts';
import { deckSize } from './deck-size.ts';
import { present } from './present.ts';
import { type BriefCommand, type BriefOptions, runBriefs } from './run-briefs.ts';

export interface BuildOptions extends BriefOptions {
  /** The folder for the decks, from the current one. Undefined: `out` in the workspace. */
  readonly out?: string;
  /** Write what is there in spite of errors, each slide marked as a draft. */
  readonly draft: boolean;
  /** For the public: `NAME.en.public.pptx`, without notes, check sheet and anything internal. */
  readonly release?: 'public';
  /** What to do about a deck that was edited or is open. */
  readonly overwriting: Overwriting;
}

/** Where a deck goes, and where else it may go: `name.en.new.pptx`, `name.en.new-2.pptx`. */
interface Candidates {
  readonly own: DeckFile;
  readonly beside: (count: number) => DeckFile;
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
    ...(options.release && { release: options.release }),
    render: true,
    deliver: (workspace, outline, compilation) => {
      const files = deckFiles(io, options, workspace, outline, compilation);
      if (files.length === 0) return { value: { outputs: [], lines: [] }, diagnostics: [] };
      const clashes = files.flatMap(({ own }) => clash(taken, own.path, outline));
      const placed = placeDecks(io, files, options.overwriting);
      const refused = [...clashes, ...placed.refusals];
      const written =
        refused.length > 0 ? { value: false, diagnostics: refused } : io.writeAll(placed.files.flatMap(outputFiles));
      const done = written.value ? placed.files : [];
      const besides = written.value ? placed.besides : [];
      const drafts = options.draft && written.value ? [draftWarning()] : [];
      return {
        value: { outputs: done.map(reported), lines: done.map(line) },
        diagnostics: [...written.diagnostics, ...besides, ...drafts],
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
): readonly Candidates[] {
  if (compilation.decks.some((deck) => deck.bytes.length === 0)) return [];
  const out =
    options.out === undefined ? join(workspace.root, 'out') : resolve(io.realPath(io.cwd) ?? io.cwd, options.out);
  return compilation.decks.map((deck) => ({
    own: deckFile(io, out, outline, deck, options.release),
    beside: (count) =>
      deckFile(
        io,
        out,
        outline,
        deck,
        [options.release, count === 1 ? 'new' : `new-${count}`].filter((part) => part !== undefined).join('.'),
      ),
  }));
}

interface PlacedDecks {
  readonly files: readonly DeckFile[];
  readonly refusals: readonly Diagnostic[];
  /** Which decks go beside another, and why. */
  readonly besides: readonly Diagnostic[];
}

/** Gives each deck its own place, or the first beside it that is free, where a deck there must be kept. */
function placeDecks(io: Io, decks: readonly Candidates[], overwriting: Overwriting): PlacedDecks {
  const files: DeckFile[] = [];
  const refusals: Diagnostic[] = [];
  const besides: Diagnostic[] = [];
  for (const { own, beside } of decks) {
    const reasons = overwriting === 'replace' ? [] : reasonsToKeep(io, own);
    const [reason] = reasons;
    if (reason === undefined) {
      files.push(own);
    } else if (overwriting === 'refuse') {
      refusals.push(...reasons);
    } else {
      let count = 1;
      while (reasonsToKeep(io, beside(count)).length > 0) count += 1;
      files.push(beside(count));
      besides.push(writtenBeside(reason, beside(count)));
    }
  }
  return { files, refusals, besides };
}

function writtenBeside(reason: Diagnostic, { path }: DeckFile): Diagnostic {
  return diagnostic('output/written-beside', {
    message: `${reason.message}, so the new deck is ${path}`,
    hint: 'compare the two, carry the edits into the outline or the facts, and delete one',
  });
}

/** Notes who writes a path, and says so when another outline already does, if only on disks that ignore case or accents’ form. */
function clash(taken: Map<string, string>, path: string, outline: string): readonly Diagnostic[] {
  const place = path.normalize('NFC').toLowerCase();
  const other = taken.get(place);
  taken.set(place, other ?? outline);
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
