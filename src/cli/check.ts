import type { Io } from '../project/io.ts';
import { briefName } from '../project/select-briefs.ts';
import type { Presentation, Printout, Program } from './command.ts';
import { deckSize } from './deck-size.ts';
import { present } from './present.ts';
import { type BriefCommand, type BriefOptions, runBriefs } from './run-briefs.ts';

const CHECK: BriefCommand = {
  name: 'check',
  draft: false,
  deliver: async (_workspace, outline, { decks }) => {
    const lines = decks.map((deck) => `${briefName(outline)} (${deck.language})  ${deckSize(deck)}`);
    return { value: { outputs: [], lines }, diagnostics: [] };
  },
};

/** Compiles briefs and tests every rule; writes nothing. */
export async function check(
  options: BriefOptions,
  presentation: Presentation,
  io: Io,
  program: Program,
): Promise<Printout> {
  const { exit, report, lines } = await runBriefs(CHECK, options, io, program);
  return present(report, exit, lines, presentation, io);
}
