import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { LANGUAGES, languageNames } from '../../language/languages.ts';
import type { Language } from '../../model/language.ts';
import { DECK_RENDERERS } from '../../render/renderers.ts';
import { fromHere } from '../from-here.ts';
import type { Io } from '../io.ts';
import { briefName } from '../select-briefs.ts';
import type { Workspace } from '../workspace.ts';
import { isLink, RECORDS } from '../written-record.ts';
import { type DeckPlace, outFolder } from './deck-file.ts';

/** What a run that writes decks has done. */
export interface DecksRun extends DeckPlace {
  /** The outlines asked for. */
  readonly outlines: readonly string[];
  /** Whether these are all of the workspace. */
  readonly isWhole: boolean;
  /** The languages asked for. Absent: all. */
  readonly languages?: readonly Language[] | undefined;
  /** Paths, from the current folder, of decks that were written, or of which it is told why not. */
  readonly settled: ReadonlySet<string>;
  /** Outlines of which at least one deck was written. */
  readonly built: ReadonlySet<string>;
}

interface RecordedDeck {
  /** As in `briefName`. */
  readonly brief: string;
  readonly language: Language;
  readonly path: string;
}

/**
 * A finding for each brief of which decks stand that this run did not write: it is not written in that language any
 * more, an error stopped it, or there is no such brief any more. Whoever finds them would take them for new. Decks of
 * languages that were not asked for are left out, and those of the other kind of release.
 */
export function earlierDecks(io: Io, workspace: Workspace, run: DecksRun): readonly Diagnostic[] {
  const outlineOf = new Map(run.outlines.map((outline) => [briefName(outline), outline]));
  const grouped = new Map<string, string[]>();
  for (const { brief, language, path } of recordedDecks(io, workspace, run)) {
    const outline = outlineOf.get(brief);
    if (run.settled.has(path) || (outline === undefined && !run.isWhole)) continue;
    if (outline !== undefined && run.languages?.includes(language) === false) continue;
    const why =
      outline === undefined
        ? `no brief is called ${brief} any more`
        : run.built.has(outline)
          ? `${briefName(outline)} is not written in ${languageNames('or', [language])} any more`
          : `${briefName(outline)} could not be built`;
    grouped.set(why, [...(grouped.get(why) ?? []), path]);
  }
  return [...grouped].map(([why, paths]) =>
    diagnostic('output/earlier-build', {
      message: `${listed(paths)} of an earlier build: ${why}`,
      hint: 'don’t hand out what is not of this build: delete it, or build it again',
    }),
  );
}

/** The decks that a build wrote into the folder and that stand there, in order of their paths. */
function recordedDecks(io: Io, workspace: Workspace, place: DeckPlace): readonly RecordedDeck[] {
  const out = outFolder(io, workspace, place);
  return recordsIn(io, join(out, RECORDS), '').flatMap((name) => {
    const deck = deckNamed(name, place);
    const path = join(out, name);
    return deck === undefined || io.realPath(path).kind === 'absent' ? [] : [{ ...deck, path: fromHere(io, path) }];
  });
}

/** The names of the files that have a record, below the folder of the records. Links are not followed. */
function recordsIn(io: Io, folder: string, below: string): readonly string[] {
  if (isLink(io, folder)) return [];
  const entries = io.list(folder);
  if (entries.kind !== 'there') return [];
  return entries.value.flatMap(({ name, kind }) => {
    if (kind === 'folder') return recordsIn(io, join(folder, name), `${below}${name}/`);
    return name.endsWith('.sha256') ? [`${below}${name.slice(0, -'.sha256'.length)}`] : [];
  });
}

/** What a deck’s name says; undefined if it is of another kind of release, or was put beside another deck. */
function deckNamed(name: string, { release }: DeckPlace): Omit<RecordedDeck, 'path'> | undefined {
  const extension = Object.values(DECK_RENDERERS).find((each) => name.endsWith(`.${each.extension}`))?.extension;
  if (extension === undefined) return undefined;
  const mark = release === undefined ? '' : `.${release}`;
  const stem = name.slice(0, -`.${extension}`.length);
  if (!stem.endsWith(mark)) return undefined;
  const marked = stem.slice(0, stem.length - mark.length);
  const language = LANGUAGES.find((each) => marked.endsWith(`.${each}`));
  return language && { brief: marked.slice(0, -`.${language}`.length), language };
}

function listed(paths: readonly string[]): string {
  const [only] = paths;
  return only !== undefined && paths.length === 1 ? `${only} is` : `${paths.join(', ')} are`;
}
