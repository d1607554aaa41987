import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DeckFile } from '../../project/decks/deck-file.ts';
import { DECK_FORMATS } from '../../project/decks/deck-formats.ts';
import type { BriefCommand } from '../brief-command.ts';
import { command, WrongUse } from '../command.ts';
import { deckSize } from '../deck-size.ts';
import { present } from '../present.ts';
import { BRIEFS, COMPILING, folderOption, OVERWRITING, overwritingOf } from '../shared-options.ts';

/** Compiles briefs and writes their decks. The decks of one brief are written all or none. */
export const build = command({
  name: 'build',
  describe: 'Build the decks of briefs',
  takes: { briefs: BRIEFS },
  options: {
    ...COMPILING,
    to: { choices: DECK_FORMATS, default: 'pptx', describe: 'The kind of file to write', requiresArg: true },
    out: folderOption('out', 'The folder for the decks (default: out/ in the workspace)'),
    release: {
      choices: ['public'],
      describe: 'Leave out notes, the check sheet and what is internal',
      requiresArg: true,
    },
    draft: { type: 'boolean', describe: 'Write in spite of mistakes, each of them on its slide; exits 1' },
    ...OVERWRITING,
    watch: { type: 'boolean', describe: 'Build again what reads a file that changes, until Ctrl-C' },
  },
  conflicts: { draft: 'strict', replace: 'beside' },
  examples: [
    ['$0 build', 'every brief, into out/'],
    ['$0 build canada-mali', 'the briefs of one folder'],
    ['$0 build at-a-glance --watch', 'one brief, anew each time that it is saved'],
    ['$0 build at-a-glance --as-of 2023-12-31', 'one brief, as of another day'],
  ],
  run: async (given, around) => {
    const { io } = around;
    const { earlierDecks } = await import('../../project/decks/earlier-decks.ts');
    const { deliverDecks } = await import('../../project/decks/deliver-decks.ts');
    const draft = given.draft === true;
    const delivery = {
      format: given.to,
      ...(given.out !== undefined && { out: given.out }),
      ...(given.release && { release: given.release }),
      overwriting: overwritingOf(given),
    } as const;
    const brief: BriefCommand = {
      name: 'build',
      draft,
      to: given.to,
      ...(given.release && { release: given.release }),
      deliver: async (workspace, outline, compilation, taken) => {
        const { value, diagnostics } = await deliverDecks(io, workspace, outline, compilation, delivery, taken);
        const { files, kept } = value;
        const drafts = draft && files.length > 0 ? [draftWarning()] : [];
        return {
          value: { outputs: files.map(reported), lines: files.map(line), kept },
          diagnostics: [...diagnostics, ...drafts],
        };
      },
      leftStanding: (workspace, run) => earlierDecks(io, workspace, { ...delivery, ...run }),
    };
    if (given.watch) {
      if (given.format !== 'text') return new WrongUse('--watch reports to people', 'leave --format out');
      const { watchBriefs } = await import('../watch-briefs.ts');
      return watchBriefs(brief, given, around);
    }
    const { runBriefs } = await import('../run-briefs.ts');
    const { exit, report, lines } = await runBriefs(brief, given, around);
    return present(report, exit, lines, given, io);
  },
});

function draftWarning(): Diagnostic {
  return diagnostic('output/draft', {
    message: 'these decks are drafts, and each of their slides says so',
    hint: 'build without --draft once everything on them is mended',
  });
}

function reported({ path, sha256, deck }: DeckFile) {
  return { path, sha256, language: deck.language, slides: deck.slides, figures: deck.figures };
}

function line({ path, deck }: DeckFile): string {
  return `${path}  ${deckSize(deck)}`;
}
