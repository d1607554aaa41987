import type { Run } from '../model/deck.ts';
import type { NameEntry } from '../model/name.ts';
import type { ResolveContext } from './context.ts';
import { wordsRun } from './runs.ts';

/** The author's words, with names that hold digits (C-17) marked as the names they are. */
export function splitNames(text: string, context: ResolveContext): readonly Run[] {
  if (!/\d/.test(text)) return [wordsRun(text, context.language)];
  const names = context.store.names
    .map((entry: NameEntry) => entry[context.language])
    .filter((name) => /\d/.test(name));
  const runs: Run[] = [];
  let rest = text;
  while (rest !== '') {
    const hit = names
      .map((name) => ({ name, at: rest.indexOf(name) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => a.at - b.at || b.name.length - a.name.length)[0];
    if (hit === undefined) break;
    if (hit.at > 0) runs.push(wordsRun(rest.slice(0, hit.at), context.language));
    runs.push({ ...wordsRun(hit.name, context.language), origin: { kind: 'name', name: hit.name } });
    rest = rest.slice(hit.at + hit.name.length);
  }
  return rest === '' ? runs : [...runs, wordsRun(rest, context.language)];
}
