import { testStatement } from '../../facts/claims/test-claim.ts';
import { isRefusal } from '../../facts/gate.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Statement } from '../../model/claim.ts';
import type { FactReference } from '../../model/fact.ts';
import type { Language } from '../../model/language.ts';
import type { OutlineSlide } from '../../model/outline.ts';
import { Decimal } from '../../values/decimal.ts';
import type { RunningText } from '../running-text.ts';
import type { Amounts } from './candidates.ts';
import type { TitleWord } from './title-word.ts';

/** A title and the figures of its slide. */
export interface Titled {
  readonly slide: OutlineSlide;
  readonly title: RunningText;
  readonly language: Language;
  readonly store: FactStore;
  readonly amounts: Amounts;
  readonly words: readonly TitleWord[];
}

/** What a slide’s figures say of a comparing word; undefined if it can't be read or told. */
export type Shown = 'shown' | 'denied' | undefined;

export function verdictOn(statement: Statement, { store, slide }: Titled): Shown {
  const { value, diagnostics } = testStatement(store, statement, slide.span);
  if (diagnostics.some(isRefusal)) return undefined;
  if (value === 'holds') return 'shown';
  return value === 'fails' ? 'denied' : undefined;
}

const ONCE = new Decimal(1);

export function comparison(
  left: FactReference,
  relation: '>' | '<' | '>=' | '<=' | 'about',
  right: FactReference,
  times = 1,
) {
  return {
    kind: 'comparison',
    left: { times: ONCE, of: left },
    relation,
    right: { times: new Decimal(times), of: right },
  } as const;
}

/** The figure of this kind that belongs to a word: in it, or after it. */
export function figureAfter(word: TitleWord, { title }: Titled, kind: 'change' | 'share' | 'ratio') {
  return title.figures.find(
    ({ offset, figure }) => figure.kind === kind && offset >= word.start && offset < word.after.end,
  )?.figure;
}
