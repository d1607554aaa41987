import type { Outcome } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from '../diagnostics/findings.ts';
import { namedInFigure } from '../facts/named-on-slide.ts';
import { writeReference } from '../facts/reference.ts';
import { packOf } from '../language/languages.ts';
import { type TypedPiece, typesetPieces, UNSOURCED_MARK } from '../language/typography.ts';
import type { Paragraph, Run } from '../model/deck.ts';
import type { Language } from '../model/language.ts';
import { wordsRun } from '../model/run.ts';
import type { Block, FigureExpression, Inline, ListItem } from '../model/words.ts';
import { withoutSecondHedge } from '../reading/hedge-before.ts';
import type { SlideContext } from './context.ts';
import { resolveFigure } from './figure-expression.ts';
import { splitNames } from './names.ts';
import { capitalised, joined } from './runs.ts';

/** Running text with its figures resolved. Neighbouring runs that look alike are joined. */
export function resolveInlines(inlines: readonly Inline[], context: SlideContext): Outcome<readonly Run[]> {
  const found = gatherFindings();
  const texts = typesetPieces(inlines.map((inline) => pieceOf(inline, context.language)));
  const runs = inlines.flatMap((inline, index): readonly Run[] => {
    switch (inline.kind) {
      case 'text':
        return textRuns(inline, texts[index] ?? inline.text, context).map((run) => ({
          ...run,
          ...(inline.language && { language: inline.language }),
          bold: inline.bold,
          italic: inline.italic,
          ...(inline.href !== undefined && { href: inline.href }),
          ...(inline.claim !== undefined && { claim: inline.claim }),
          span: inline.span,
        }));
      case 'figure':
        return shownFigure(found.take(resolveFigure(inline.figure, context)), inline.figure, context).map((run) => ({
          ...run,
          bold: inline.bold,
          italic: inline.italic,
          ...(inline.href !== undefined && { href: inline.href }),
          ...(inline.claim !== undefined && { claim: inline.claim }),
          span: inline.span,
        }));
      case 'break':
        return [{ text: '\n', origin: { kind: 'words' }, language: context.language, bold: false, italic: false }];
      default:
        return inline satisfies never;
    }
  });
  return found.with(capitalised(joined(fitted(runs))));
}

/**
 * An inline as the typographer reads it: its text, or a placeholder for a figure or a line break.
 */
function pieceOf(inline: Inline, language: Language): TypedPiece {
  switch (inline.kind) {
    case 'text':
      return { text: inline.text, language: inline.language ?? language };
    case 'figure':
      return { text: FIGURE, language, fixed: true };
    case 'break':
      return { text: '\n', language, fixed: true };
    default:
      return inline satisfies never;
  }
}

/** In a draft, a figure without a value is shown by the name of its fact. */
function shownFigure(runs: readonly Run[], figure: FigureExpression, context: SlideContext): readonly Run[] {
  if (runs.length > 0 || !context.draft) return runs;
  const [first] = namedInFigure(figure);
  const name = first === undefined ? '' : writeReference(first);
  return [{ ...wordsRun(`${name}${UNSOURCED_MARK}`, context.language), origin: { kind: 'unsourced' } }];
}

/** Placeholder for a figure that is not resolved yet. */
const FIGURE = '\uFFFC';

function textRuns(inline: Extract<Inline, { kind: 'text' }>, text: string, context: SlideContext): readonly Run[] {
  if (!inline.unsourced) return splitNames(text, context);
  return [{ ...wordsRun(`${text}${UNSOURCED_MARK}`, context.language), origin: { kind: 'unsourced' } }];
}

/**
 * Adapts a figure and the words before it to each other: d’environ, dans 4 à 6 mois. A hedge that
 * the author wrote is not written again.
 */
function fitted(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => {
    const before = runs[index - 1];
    const after = runs[index + 1];
    if (run.origin.kind === 'fact' && before?.origin.kind === 'words') {
      const single = withoutSecondHedge(before.text, run.text, run.language);
      return { ...run, text: packOf(run.language).phrases.afterWords(before.text, single) };
    }
    if (run.origin.kind === 'words' && after?.origin.kind === 'fact') {
      return { ...run, text: packOf(run.language).phrases.beforeFigure(run.text, after.text) };
    }
    return run;
  });
}

/** Blocks as paragraphs: one for each point of a list, with nested points a level deeper. */
export function resolveBlocks(blocks: readonly Block[], context: SlideContext): Outcome<readonly Paragraph[]> {
  const found = gatherFindings();
  const paragraphs = blocks.flatMap((block): readonly Paragraph[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ runs: found.take(resolveInlines(block.inlines, context)), level: 0, marker: 'none' }];
      case 'quotation':
        return [{ runs: found.take(resolveInlines(block.inlines, context)), level: 0, marker: 'quote' }];
      case 'list':
        return block.items.flatMap((item) => found.take(resolveItem(item, 0, block.ordered, context)));
      // A table is evidence, with a place of its own.
      case 'table':
        return [];
      default:
        return block satisfies never;
    }
  });
  return found.with(paragraphs.filter((paragraph) => paragraph.runs.length > 0));
}

function resolveItem(
  item: ListItem,
  level: number,
  ordered: boolean,
  context: SlideContext,
): Outcome<readonly Paragraph[]> {
  const found = gatherFindings();
  const runs = found.take(resolveInlines(item.inlines, context));
  const own: Paragraph = { runs, level, marker: ordered && level === 0 ? 'number' : 'bullet' };
  const nested = item.children.flatMap((child) => found.take(resolveItem(child, level + 1, ordered, context)));
  return found.with([own, ...nested]);
}
