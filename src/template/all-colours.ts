import { contextBetween, ownShades } from '../model/shade.ts';
import type { Template } from '../model/template.ts';

/** The colours that a template.yaml says, of which some may be left out. */
type GivenColours = Omit<Template['colours'], 'context' | 'here' | 'earlier' | 'between'> &
  Readonly<Partial<Record<'context' | 'here', string | undefined>>>;

/**
 * The colours of a template with those that it leaves out: context is as faint as what is drawn may be, “you are here”
 * is its second colour, and earlier periods are shades of the first.
 */
export function allColours({ context, here, ...given }: GivenColours): Template['colours'] {
  const { series1, series2, muted, paper } = given;
  return {
    ...given,
    context: context ?? contextBetween(muted, paper),
    here: here ?? series2,
    ...ownShades(series1, paper).colours,
  };
}
