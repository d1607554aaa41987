import type { CodeEntry } from '../code-entry.ts';

/** Findings about the workspace that is read and the decks that are written. */
export const OUTPUT_CODES = {
  'workspace/not-found': {
    severity: 'error',
    what: 'No workspace is in sight: neither this folder nor one above it holds a folder called briefs.',
    why: 'Briefs, their facts and the templates are found from the workspace’s root, and nothing outside it is read.',
    mend: 'Change to a folder of the workspace, or name its root: `briefdeck build --root path/to/workspace`.',
  },
  'workspace/no-brief': {
    severity: 'error',
    what: 'The folder briefs holds no outline.',
    why: 'A build that makes nothing would look like one that went well.',
    mend: 'Add an outline: a .yaml file anywhere under briefs/, outside the facts/ folders.',
  },
  'workspace/unknown-brief': {
    severity: 'error',
    what: 'The command names a brief that is not there, or a name that several briefs bear.',
    why: 'Guessing could build the wrong deck.',
    mend: 'Name it by its path (`briefs/canada-mali/at-a-glance.yaml`) or by folder and name (`canada-mali/at-a-glance`). The name alone will do where only one brief bears it; a folder stands for all its briefs.',
  },
  'workspace/outside-root': {
    severity: 'error',
    what: 'A link in the workspace leads to a place outside it.',
    why: 'A workspace must say by itself what a deck was made from, and an outline must not draw in files that are not meant for it.',
    mend: 'Copy the file into the workspace in place of the link.',
  },
  'workspace/unread-facts': {
    severity: 'warning',
    what: 'The name of a file in a facts folder ends nearly as that of a file of facts does: aid.yaml.txt, aid.YAML.',
    why: 'It isn’t read, so that a correction in it would not count.',
    mend: 'Let its name end in .yaml or .csv, or move it elsewhere.',
  },
  'workspace/cannot-read': {
    severity: 'error',
    what: 'A file or a folder of the workspace is there and can’t be read: nobody gave the permission, a link leads nowhere, or it is far too large for what it should hold. It never counts as missing.',
    why: 'A build that skipped it would show figures without the corrections that it may hold, or without the rules and signatures that guard them.',
    mend: 'Do what the reason asks: give yourself the permission, mend the link, or move what is not an outline, a fact or a template out of the folder.',
  },
  'output/no-language': {
    severity: 'error',
    what: 'A brief is asked for in a language that it is not written in.',
    why: 'A build that makes nothing would look like one that went well.',
    mend: 'Leave `--lang` out, or write the title and each slide in that language.',
  },
  'output/cannot-write': {
    severity: 'error',
    what: 'A deck can’t be written where it should go.',
    why: 'The decks of a brief are written all or none. When one can’t be written, the others are put back as they were.',
    mend: 'Do what the reason asks: close the file, make room, or choose a folder you may write to with --out.',
  },
  'output/same-path': {
    severity: 'error',
    what: 'Two outlines would be written as the same deck.',
    why: 'The second would silently replace the first.',
    mend: 'Rename one of the outlines. A deck is named for its outline without the ending, so at-a-glance.yaml and at-a-glance.yml clash.',
  },
  'output/edited-by-hand': {
    severity: 'error',
    what: 'A deck, a check sheet or another file that would be written is there already and is not as briefdeck wrote it: somebody edited it, another program made it, or it can’t be read. Names and remarks on a check sheet are no such edit.',
    why: 'Building again would throw those edits away.',
    mend: 'Carry the edits into the outline or the facts, or move the edited file elsewhere; then build again. With --beside a new deck is written next to it, with --replace it is overwritten.',
  },
  'output/open-elsewhere': {
    severity: 'error',
    what: 'The deck is open in another program.',
    why: 'That program would overwrite the new deck when it saves, or would go on showing the old one.',
    mend: 'Close the deck and build again, or pass --beside to write the new deck next to it. If nobody has it open, the program left its lock file behind: pass --replace.',
  },
  'output/written-beside': {
    severity: 'advice',
    what: 'A deck that was edited, or is open elsewhere, was left as it is; the new one stands beside it under another name.',
    why: 'Whoever looks in the folder should know which of the two is which.',
    mend: 'Compare the two, carry the edits into the outline or the facts, and delete one. The next build without --beside asks again.',
  },
  'output/earlier-build': {
    severity: 'warning',
    what: 'A deck stands in the output folder that this build did not write: its brief has an error, is not written in that language any more, was renamed or is gone.',
    why: 'It shows what was true of an earlier build, and lies among decks that are new.',
    mend: 'Mend the brief and build again, or delete the deck. Decks of languages that --lang leaves out, decks for the public and decks beside others are not looked at.',
  },
  'output/notes-without-row': {
    severity: 'warning',
    what: 'A name or a remark on a check sheet has no row on the new one: its figure has changed, or is gone.',
    why: 'Whoever checked the old figure has not checked the new one. The old sheet is kept under another name, so that nothing is lost.',
    mend: 'Look at those figures again, and delete the old sheet when it is of no more use.',
  },
  'output/draft': {
    severity: 'warning',
    what: 'The decks are drafts: each slide says so, and has its mistakes on it.',
    why: 'A draft is for those who write it. The build ends with exit code 1 so that no script takes it for a finished deck.',
    mend: 'Mend what stands on the slides, and build without --draft.',
  },
} as const satisfies Record<string, CodeEntry>;
