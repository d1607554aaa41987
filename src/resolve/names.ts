import { namePhrases, namesIn } from '../facts/names.ts';
import type { Run } from '../model/deck.ts';
import { wordsRun } from '../model/run.ts';
import type { ResolveContext } from './context.ts';

/** The author's words, with names that hold digits (C-17) marked as names. */
export function splitNames(text: string, context: ResolveContext): readonly Run[] {
  const { language, store } = context;
  if (!/\p{N}/u.test(text)) return [wordsRun(text, language)];
  const runs: Run[] = [];
  let done = 0;
  const names = namesIn(text, namePhrases(store.names)).filter(({ start, end }) =>
    /\p{N}/u.test(text.slice(start, end)),
  );
  for (const { start, end } of [...names].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    const name = text.slice(start, end);
    if (start > done) runs.push(wordsRun(text.slice(done, start), language));
    runs.push({ ...wordsRun(name, language), origin: { kind: 'name', name } });
    done = end;
  }
  return done === text.length ? runs : [...runs, wordsRun(text.slice(done), language)];
}
