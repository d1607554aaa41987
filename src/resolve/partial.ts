import Handlebars from 'handlebars';
import { diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { ProgramText, Run } from '../model/deck.ts';
import type { ResolveContext } from './context.ts';
import { joined, programRun } from './runs.ts';

/** What a partial may name: runs, lists of runs, plain words and yes or no. */
export type PartialValues = Readonly<Record<string, PartialValue>>;
export type PartialValue =
  | { readonly kind: 'runs'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] };

/** Private-use characters stand for runs while Handlebars works; text from outside never holds any. */
const FIRST_TOKEN = 0xe000;
const LAST_TOKEN = 0xf8ff;

/**
 * Runs a template's text partial. Values go in as tokens and come out as the runs they stand for, so that what a
 * partial writes keeps its facts and is never read as markup.
 */
export function renderPartial(
  name: string,
  values: PartialValues,
  what: ProgramText,
  context: ResolveContext,
): Outcome<readonly Run[]> {
  const partial = context.template.partials[name];
  if (partial === undefined) return { value: [], diagnostics: [missing(name, context)] };
  const tokens: (readonly Run[])[] = [];
  const token = (runs: readonly Run[]): string => {
    if (runs.length === 0) return '';
    tokens.push(runs);
    return String.fromCharCode(Math.min(LAST_TOKEN, FIRST_TOKEN + tokens.length - 1));
  };
  const input: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(values)) {
    input[key] = value.kind === 'runs' ? token(value.runs) : value.items.map(token).filter((text) => text !== '');
  }
  let text: string;
  try {
    text = compilePartial(partial.text)(input, {
      allowProtoMethodsByDefault: false,
      allowProtoPropertiesByDefault: false,
    });
  } catch (error) {
    const message = `the partial ${partial.file} can’t be run: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`;
    return { value: [], diagnostics: [diagnostic('template/partial', { message, span: context.template.span })] };
  }
  return { value: expand(text, tokens, what, context), diagnostics: [] };
}

function compilePartial(source: string) {
  const handlebars = Handlebars.create();
  handlebars.registerHelper('join', (items: unknown, options: { hash: { separator?: unknown } }) =>
    Array.isArray(items) ? items.join(String(options.hash.separator ?? ', ')) : '',
  );
  return handlebars.compile(source, {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: { join: true },
  });
}

/** Tokens become their runs again; what stands between them is the template's own text. */
function expand(
  text: string,
  tokens: readonly (readonly Run[])[],
  what: ProgramText,
  context: ResolveContext,
): readonly Run[] {
  const runs: Run[] = [];
  for (const piece of text
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .split(/([\ue000-\uf8ff])/)) {
    const code = piece.length === 1 ? piece.charCodeAt(0) - FIRST_TOKEN : -1;
    const stood = code >= 0 ? tokens[code] : undefined;
    if (stood !== undefined) runs.push(...stood);
    else if (piece !== '') runs.push(programRun(piece, what, context.language));
  }
  return joined(runs);
}

function missing(name: string, context: ResolveContext) {
  return diagnostic('template/missing-partial', {
    message: `template ${context.template.name} has no text partial called ${name}`,
    span: context.template.span,
    hint: `write templates/${context.template.name}/text/${name}.hbs`,
  });
}
