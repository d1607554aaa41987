import { briefName } from '../../project/select-briefs.ts';
import type { BriefCommand } from '../brief-command.ts';
import { command } from '../command.ts';
import { deckSize } from '../deck-size.ts';
import { present } from '../present.ts';
import { BRIEFS, COMPILING } from '../shared-options.ts';

/** Compiles briefs and tests every rule; writes nothing. */
export const check = command({
  name: 'check',
  describe: 'Check briefs as build does, and write nothing',
  takes: { briefs: BRIEFS },
  options: COMPILING,
  run: async (given, around) => {
    const { runBriefs } = await import('../run-briefs.ts');
    const brief: BriefCommand = {
      name: 'check',
      draft: false,
      deliver: async (_workspace, outline, { decks }) => {
        const lines = decks.map((deck) => `${briefName(outline)} (${deck.language})  ${deckSize(deck)}`);
        return { value: { outputs: [], lines, kept: [] }, diagnostics: [] };
      },
    };
    const { exit, report, lines } = await runBriefs(brief, given, around);
    return present(report, exit, lines, given, around.io);
  },
});
