import type { SceneFreeform } from '../../../model/scene.ts';

/** What a land is on a map: what it is of, named beside it, in dispute, or only there. */
export type LandPart = 'shown' | 'beside' | 'disputed' | 'other';

/** Land is set off by borders in the colour of the paper, so that it reads as one where it is one. */
export function landLook(part: LandPart): Pick<SceneFreeform, 'fill' | 'stroke'> {
  switch (part) {
    case 'shown':
      return { fill: { colour: 'series1', pattern: 'solid' }, stroke: line('paper', 1) };
    case 'beside':
      return { fill: { colour: 'hairline', pattern: 'solid' }, stroke: line('paper', 1) };
    case 'disputed':
      return { fill: { colour: 'context', pattern: 'hatched' }, stroke: line('context', 0.75) };
    case 'other':
      return { fill: { colour: 'paper', pattern: 'solid' }, stroke: line('hairline', 0.75) };
    default:
      return part satisfies never;
  }
}

function line(colour: 'paper' | 'context' | 'hairline', width: number): NonNullable<SceneFreeform['stroke']> {
  return { colour, width, dash: 'solid' };
}
