import type { ExactValue, FactForm, Origin, Run } from '../model/deck.ts';
import type { FactId } from '../model/fact.ts';
import type { Language } from '../model/language.ts';

/** A run that shows something of a fact. `value` is the exact value shown, if it is a figure. */
export function factRun(
  text: string,
  facts: readonly FactId[],
  form: FactForm,
  language: Language,
  value?: ExactValue,
): Run {
  const origin: Origin = { kind: 'fact', facts, form, ...(value !== undefined && { value }) };
  return { text, origin, language, bold: false, italic: false };
}

/** The facts that runs show, each once, in order. */
export function factsOf(runs: readonly Run[]): readonly FactId[] {
  return [...new Set(runs.flatMap((run) => (run.origin.kind === 'fact' ? run.origin.facts : [])))];
}

/** Joins neighbouring runs that look alike and have the same origin. Runs of facts stay apart. */
export function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last !== undefined && sameLook(last, run) && sameOrigin(last.origin, run.origin)) {
      result[result.length - 1] = { ...last, text: last.text + run.text };
    } else if (run.text !== '') {
      result.push(run);
    }
  }
  return result;
}

function sameLook(a: Run, b: Run): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.href === b.href &&
    a.language === b.language &&
    a.claim === b.claim &&
    a.small === b.small &&
    a.raised === b.raised
  );
}

function sameOrigin(a: Origin, b: Origin): boolean {
  if (a.kind === 'words' && b.kind === 'words') return true;
  return a.kind === 'program' && b.kind === 'program' && a.what === b.what;
}

/** Gives figures at the start of a sentence a capital: "About $112 million …". */
export function capitalised(runs: readonly Run[]): readonly Run[] {
  let before = '';
  return runs.map((run) => {
    const starts = /(^|[.!?]["»”’)\u00a0 ]*\s)$/u.test(before) && run.origin.kind === 'fact';
    before += run.text;
    return starts ? { ...run, text: run.text.charAt(0).toUpperCase() + run.text.slice(1) } : run;
  });
}
