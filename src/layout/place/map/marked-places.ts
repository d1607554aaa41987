import { type Box, grown } from '../../../model/box.ts';
import type { MarkedPlace } from '../../../model/deck.ts';
import type { Point } from '../../../model/mark.ts';
import type { SceneMark, SceneText } from '../../../model/scene.ts';
import type { Template } from '../../../model/template.ts';
import type { TextStyle } from '../../../model/text-style.ts';
import { freeText } from '../../text-shape.ts';
import { aroundLetters, boxAt, isFree, lettersOf, SIDES, type Surroundings, settings } from './name-spots.ts';

/** A town in the frame. */
export interface TownAt extends MarkedPlace {
  readonly at: Point;
}

/** A dot and the name beside it, if it has room there. */
export interface PlacedTown {
  readonly dot: SceneMark;
  readonly name?: SceneText;
}

/** Points across a dot. The capital says “you are here”, in the colour that is never data. */
const DOT = { capital: 10, town: 7 };
/** Points from the middle of a dot to its name, nearest first. */
const REACHES = [9, 12, 16];

/**
 * Marks towns with dots, and names them beside.
 *
 * @param styleAt - the look of words in a box, by the land that they stand on
 */
export function placeTowns(
  towns: readonly TownAt[],
  around: Omit<Surroundings, 'taken' | 'lands'>,
  styleAt: (box: Box) => TextStyle,
  template: Template,
): readonly PlacedTown[] {
  const taken: Box[] = towns.map(({ at, isCapital }) => dotBox(at, isCapital));
  return towns.map((town, index): PlacedTown => {
    const { fact, at, isCapital } = town;
    const own = dotBox(at, isCapital);
    const dot: SceneMark = {
      kind: 'mark',
      name: `map-place-${index + 1}`,
      shape: 'ellipse',
      box: own,
      fact,
      fill: isCapital ? 'here' : 'ink',
      stroke: { colour: 'paper', width: 1.5, dash: false },
    };
    const others = taken.filter((_, place) => place !== index);
    const name = nameBeside(town, { ...around, lands: [], taken: others }, styleAt, template, index);
    if (name !== undefined) taken.push(grown(name.box, 1));
    return { dot, ...(name && { name }) };
  });
}

function dotBox({ x, y }: Point, isCapital: boolean): Box {
  const size = isCapital ? DOT.capital : DOT.town;
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}

function nameBeside(
  { name, at }: TownAt,
  around: Surroundings,
  styleAt: (box: Box) => TextStyle,
  template: Template,
  index: number,
): SceneText | undefined {
  const anywhere = styleAt({ ...at, width: 0, height: 0 });
  const [set] = settings(name, anywhere, template);
  if (set === undefined) return undefined;
  for (const reach of REACHES) {
    for (const side of SIDES) {
      const letters = boxAt(at, side, reach, lettersOf(set, anywhere));
      if (!isFree(letters, around)) continue;
      const style = styleAt(letters);
      const own = settings(name, style, template)[0] ?? set;
      const align = side === 'left' ? 'right' : side === 'right' ? 'left' : 'center';
      return { ...freeText(`map-town-${index + 1}`, aroundLetters(letters, own, style), [own.flow]), align };
    }
  }
  return undefined;
}
