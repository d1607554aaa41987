import { changeShown, steadyShown } from './shown-change.ts';
import { equalShown, extremeShown, majorityShown, orderShown, rankShown } from './shown-order.ts';
import type { TitleWord } from './title-word.ts';
import type { Shown, Titled } from './titled.ts';

/**
 * Whether the figures that a slide shows bear out a comparing word of its title by themselves, or
 * deny it. Undefined if it can't be read which figures it compares, or if their rounding leaves it
 * open.
 */
export function shownBy(word: TitleWord, titled: Titled): Shown {
  const { meaning } = word;
  if (word.isNegated) return undefined;
  switch (meaning.kind) {
    case 'change':
      return changeShown(word, meaning, titled);
    case 'steady':
      return steadyShown(word, titled);
    case 'extreme':
      return extremeShown(word, meaning.direction === 'up' ? 'max' : 'min', titled);
    case 'rank':
      return rankShown(word, meaning.rank, titled);
    case 'order':
      return orderShown(word, meaning, titled);
    case 'equal':
      return equalShown(word, titled);
    case 'majority':
      return majorityShown(titled);
    case 'every':
    case 'first':
      return undefined;
    default:
      return meaning satisfies never;
  }
}
