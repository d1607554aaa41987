import type { Outcome } from '../diagnostics/diagnostic.ts';
import { LEAVING } from '../model/caution.ts';
import type { Caution, NoteKey, NoteLine, Run } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import type { Language } from '../model/language.ts';
import { programRun, textOfRuns } from '../model/run.ts';
import type { SlideContext } from './context.ts';
import { renderPartial } from './partial.ts';

/**
 * The ways to write a slide's note line, the fullest first: each leaves one caution more to the notes, by the order of
 * `LEAVING` and the last of a kind first; the last keeps what never leaves a slide. An author's own note comes first in
 * each, and takes no caution's place. None if there is nothing to tell.
 *
 * @param shown - the facts whose figures the slide shows
 */
export function noteLines(
  own: readonly Run[] | undefined,
  cautions: readonly Caution[],
  shown: readonly FactId[],
  context: SlideContext,
): Outcome<readonly NoteLine[]> {
  const leaving = LEAVING.flatMap((kind) => cautions.filter((caution) => caution.kind === kind).toReversed());
  const lines = Array.from({ length: leaving.length + 1 }, (_, count): Outcome<NoteLine> => {
    const moved = new Set(leaving.slice(0, count));
    const kept = inOrderOfFigures(
      cautions.filter((caution) => !moved.has(caution)),
      shown,
    );
    const { items, keys } = keyed(kept, shown, context.language);
    const notes = [...(own === undefined ? [] : [ended(own, context.language)]), ...items];
    const written = notes.every((note) => note.length === 0)
      ? { value: [], diagnostics: [] }
      : renderPartial('note-line', { notes: { kind: 'list', items: notes } }, 'template', context);
    const line = { runs: written.value, moved: cautions.filter((caution) => moved.has(caution)), keys };
    return { value: line, diagnostics: written.diagnostics };
  });
  const [fullest] = lines;
  const isNone = fullest === undefined || fullest.value.runs.length === 0;
  return { value: isNone ? [] : lines.map(({ value }) => value), diagnostics: fullest?.diagnostics ?? [] };
}

/** Cautions that are about figures change places among themselves, so that letters follow the figures that they stand at. */
function inOrderOfFigures(cautions: readonly Caution[], shown: readonly FactId[]): readonly Caution[] {
  const place = ({ about }: Caution) => shown.findIndex((id) => about.includes(id));
  const sorted = cautions.filter((caution) => place(caution) >= 0).toSorted((a, b) => place(a) - place(b));
  return cautions.map((caution) => (place(caution) >= 0 ? sorted.shift() : undefined) ?? caution);
}

/** Beyond so many, letters end. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Cautions with a letter each, where it isn't plain which of several figures they are about. */
function keyed(
  cautions: readonly Caution[],
  shown: readonly FactId[],
  language: Language,
): { readonly items: readonly (readonly Run[])[]; readonly keys: readonly NoteKey[] } {
  const keys: NoteKey[] = [];
  const items = cautions.map(({ about, runs }) => {
    const letter = LETTERS[keys.length];
    const isPlain = about.length === 0 || shown.every((id) => about.includes(id));
    if (isPlain || letter === undefined) return runs;
    const run = { ...programRun(letter, 'note-key', language), bold: true };
    keys.push({ letter: run, facts: about });
    return [run, programRun('\u00a0', 'template', language), ...runs];
  });
  return { items, keys };
}

/** A sentence of an author with a full stop, since others follow it. */
function ended(runs: readonly Run[], language: Language): readonly Run[] {
  const isEnded = /(?:^|[.!?…]["»”’)\s\u00a0]*)$/.test(textOfRuns(runs));
  return isEnded ? runs : [...runs, programRun('.', 'template', language)];
}
