import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { DeckFile } from '../project/decks/deck-file.ts';
import { type DeliveryOptions, deliverDecks } from '../project/decks/deliver-decks.ts';
import type { Io } from '../project/io.ts';
import type { Presentation, Printout, Program } from './command.ts';
import { deckSize } from './deck-size.ts';
import { present } from './present.ts';
import { type BriefCommand, type BriefOptions, runBriefs } from './run-briefs.ts';

export interface BuildOptions extends BriefOptions, DeliveryOptions {
  /** Write what is there in spite of errors, each slide marked as a draft. */
  readonly draft: boolean;
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
    to: options.format,
    deliver: async (workspace, outline, compilation) => {
      const { value: files, diagnostics } = await deliverDecks(io, workspace, outline, compilation, options, taken);
      const drafts = options.draft && files.length > 0 ? [draftWarning()] : [];
      return {
        value: { outputs: files.map(reported), lines: files.map(line) },
        diagnostics: [...diagnostics, ...drafts],
      };
    },
  };
  const { exit, report, lines } = await runBriefs(command, options, io, program);
  return present(report, exit, lines, presentation, io);
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
