import type { FactReference } from './fact.ts';
import type { Language } from './language.ts';
import type { Span } from './span.ts';

/**
 * How a figure is to be written. `words` is the default in text, `short` on charts and in tables.
 */
export const FIGURE_FORMS = ['words', 'short', 'bare', 'size', 'ordinal', 'year'] as const;

export type FigureForm = (typeof FIGURE_FORMS)[number];

/** How a quantity is written. Its `size` is written in words, without its sign. */
export type AmountForm = Exclude<FigureForm, 'size' | 'ordinal' | 'year'>;

/** The content of a `{{…}}`. Parsed, never executed. `digits` is the most significant figures it may show. */
export type FigureExpression =
  | {
      readonly kind: 'value';
      readonly of: FactReference;
      readonly form: FigureForm;
      readonly digits?: number;
      readonly span: Span;
    }
  | { readonly kind: 'label'; readonly of: FactReference; readonly span: Span }
  | { readonly kind: 'period'; readonly of: FactReference; readonly form: FigureForm; readonly span: Span }
  | {
      readonly kind: 'ratio' | 'share' | 'difference';
      readonly of: readonly [FigureOperand, FigureOperand];
      readonly form: FigureForm;
      readonly digits?: number;
      readonly span: Span;
    }
  | {
      readonly kind: 'sum';
      readonly of: readonly FigureOperand[];
      readonly form: FigureForm;
      readonly digits?: number;
      readonly span: Span;
    }
  /**
   * The change of a series, or between two facts, from the first to the second, as a percentage.
   */
  | {
      readonly kind: 'change';
      readonly of: readonly [FactReference, FactReference];
      readonly form: FigureForm;
      readonly digits?: number;
      readonly span: Span;
    }
  | { readonly kind: 'count'; readonly of: FactReference; readonly span: Span }
  | { readonly kind: 'literal'; readonly text: string; readonly because: string; readonly span: Span };

/** An operand is a fact or another expression with a value: `{{ratio (sum a b) c}}`. */
export type FigureOperand = FactReference | FigureExpression;

/**
 * A piece of running text. Nested emphasis has been flattened. A text lies on one line of the file,
 * so that an offset in it is an offset from the start of its span; a line end inside a paragraph
 * becomes a space at its end.
 */
export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
      readonly href?: string;
      /** Set if the words are in another language than the text around them. */
      readonly language?: Language;
      /** The name of the claim that the words stand for. */
      readonly claim?: string;
      /** Set for a figure without a source, in a draft. */
      readonly unsourced?: true;
      readonly span: Span;
    }
  | {
      readonly kind: 'figure';
      readonly figure: FigureExpression;
      readonly bold: boolean;
      readonly italic: boolean;
      readonly href?: string;
      readonly claim?: string;
      readonly span: Span;
    }
  | { readonly kind: 'break'; readonly span: Span };

export interface ListItem {
  readonly inlines: readonly Inline[];
  readonly children: readonly ListItem[];
  readonly span: Span;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[]; readonly span: Span }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[]; readonly span: Span }
  /** An attributed quotation (Markdown `>`). */
  | { readonly kind: 'quotation'; readonly inlines: readonly Inline[]; readonly span: Span }
  | WordTable;

/** A table of words, typed with bars. */
export interface WordTable {
  readonly kind: 'table';
  readonly head: readonly WordTableHead[];
  /** One cell for each column that the headings span. */
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  /** One for each column. */
  readonly aligns: readonly ('left' | 'right')[];
  readonly span: Span;
}

export interface WordTableHead {
  readonly inlines: readonly Inline[];
  /** How many columns it spans. */
  readonly columns: number;
}

/** Every piece of running text in a block, in reading order. */
export function inlinesOfBlock(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quotation':
      return [block.inlines];
    case 'list':
      return block.items.flatMap(inlinesOfItem);
    case 'table':
      return [...block.head.map(({ inlines }) => inlines), ...block.rows.flat()];
    default:
      return block satisfies never;
  }
}

function inlinesOfItem({ inlines, children }: ListItem): readonly (readonly Inline[])[] {
  return [inlines, ...children.flatMap(inlinesOfItem)];
}

/** A panel or a column: a `##` above the dashes and everything under it. */
export interface PanelWords {
  readonly heading: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** One slide's words in one language. Words above `---` are shown, words below it are spoken. */
export interface SlideWords {
  readonly span: Span;
  /** The text after `#`. Empty if there is none. */
  readonly title: readonly Inline[];
  readonly titleSpan: Span;
  /** Everything before the first `##`. */
  readonly blocks: readonly Block[];
  readonly panels: readonly PanelWords[];
  readonly talkingPoints: readonly Block[];
  /** Under `## If pressed` (`## Au besoin` in French) below the dashes. */
  readonly ifPressed: readonly Block[];
}
