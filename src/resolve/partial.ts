import { diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { ProgramText, Run } from '../model/deck.ts';
import { programRun } from '../model/run.ts';
import type { TextPartial } from '../model/text-partial.ts';
import type { ResolveContext } from './context.ts';
import { joined } from './runs.ts';

/**
 * The values that a partial may name: runs, and lists of runs. An empty value, list or item counts
 * as missing.
 */
export type PartialValues = Readonly<Record<string, PartialValue>>;
export type PartialValue =
  | { readonly kind: 'runs'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] };

/**
 * What a template's text partial writes for these values. The partial's own text becomes runs of
 * the program, with the white space around a line's end reduced to one space. Values keep their
 * runs, and with them their facts.
 */
export function renderPartial(
  name: string,
  values: PartialValues,
  what: ProgramText,
  context: ResolveContext,
): Outcome<readonly Run[]> {
  const partial = context.template.partials[name];
  if (partial === undefined) return { value: [], diagnostics: [missing(name, context)] };
  const written = trimmed(mergeText(write(partial.pieces, values)));
  const runs = written.flatMap((piece) =>
    typeof piece !== 'string' ? piece : piece === '' ? [] : [programRun(piece, what, context.language)],
  );
  return { value: joined(runs), diagnostics: [] };
}

/** Text of the partial itself, or the runs of a value. */
type Written = string | readonly Run[];

function write(partial: TextPartial, values: PartialValues): readonly Written[] {
  return partial.flatMap((piece): readonly Written[] => {
    switch (piece.kind) {
      case 'text':
        return [piece.text];
      case 'value':
        return separated(itemsOf(values[piece.name]), ', ');
      case 'join':
        return separated(itemsOf(values[piece.name]), piece.separator);
      case 'if':
        return write(itemsOf(values[piece.name]).length > 0 ? piece.held : piece.otherwise, values);
      case 'each': {
        const items = itemsOf(values[piece.name]);
        if (items.length === 0) return write(piece.otherwise, values);
        return items.flatMap((runs) => write(piece.body, { ...values, this: { kind: 'runs', runs } }));
      }
      default:
        return piece satisfies never;
    }
  });
}

function itemsOf(value: PartialValue | undefined): readonly (readonly Run[])[] {
  if (value === undefined) return [];
  return (value.kind === 'runs' ? [value.runs] : value.items).filter((runs) => runs.length > 0);
}

function separated(items: readonly (readonly Run[])[], separator: string): readonly Written[] {
  return items.flatMap((runs, index) => (index === 0 ? [runs] : [separator, runs]));
}

function mergeText(pieces: readonly Written[]): readonly Written[] {
  const merged: Written[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece;
    else merged.push(piece);
  }
  return merged;
}

function trimmed(pieces: readonly Written[]): readonly Written[] {
  return pieces.map((piece, index) => {
    if (typeof piece !== 'string') return piece;
    const line = piece.replace(/\s*\n\s*/g, ' ');
    const begun = index === 0 ? line.trimStart() : line;
    return index === pieces.length - 1 ? begun.trimEnd() : begun;
  });
}

function missing(name: string, context: ResolveContext) {
  return diagnostic('template/missing-partial', {
    message: `template ${context.template.name} has no text partial called ${name}`,
    span: context.template.span,
    hint: `write templates/${context.template.name}/text/${name}.hbs`,
  });
}
