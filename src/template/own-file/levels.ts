import type { MasterLevel } from '../../model/master.ts';
import { EMU_PER_POINT } from '../../opc/emu.ts';
import type { XmlElement } from '../../opc/xml-tree.ts';
import { fillColour, type MappedColours, nearestToken, type Palette } from './colours.ts';
import { below, elementsOf, whole } from './xml-path.ts';

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const DEFAULT_SIZE = 1800;
const WHOLE_LINE = 100_000;

/** Ascent plus descent over the font size, from the fonts' own tables; `USUAL_LINE` for other fonts. */
const LINE_OF_FONT: Readonly<Record<string, number>> = {
  arial: 1.15,
  calibri: 1.221,
  'calibri light': 1.221,
  cambria: 1.173,
  georgia: 1.137,
  'times new roman': 1.15,
  'courier new': 1.133,
};
const USUAL_LINE = 1.2;

export interface LevelContext {
  readonly colours: MappedColours;
  readonly palette: Palette['colours'];
  readonly fonts: { readonly heading: string; readonly body: string };
}

/**
 * How a placeholder's text looks at each list level.
 *
 * @param styles - list styles that hold `a:lvl1pPr` and so on, the nearest first
 */
export function levelsOf(styles: readonly (XmlElement | undefined)[], context: LevelContext): readonly MasterLevel[] {
  return LEVELS.map((level) => {
    const paragraphs = styles.flatMap((style) => below(style, `lvl${level}pPr`) ?? []);
    return lookOf(paragraphs, context);
  });
}

function lookOf(paragraphs: readonly XmlElement[], { colours, palette, fonts }: LevelContext): MasterLevel {
  const runs = paragraphs.flatMap((paragraph) => below(paragraph, 'defRPr') ?? []);
  const size = (firstOf(runs, (run) => whole(run, 'sz')) ?? DEFAULT_SIZE) / 100;
  const named = firstOf(runs, (run) => below(run, 'latin')?.attributes.get('typeface'));
  const font = named?.startsWith('+mj') || named === fonts.heading ? 'heading' : 'body';
  const typeface =
    named === undefined || named === '' || named.startsWith('+') || named === fonts[font] ? undefined : named;
  const fill = firstOf(runs, (run) => below(run, 'solidFill'));
  const bold = firstOf(runs, (run) => run.attributes.get('b'));
  const spacing = (name: string) => firstOf(paragraphs, (paragraph) => space(below(paragraph, name), size));
  const natural = LINE_OF_FONT[(typeface ?? fonts[font]).toLowerCase()] ?? USUAL_LINE;
  const lines = firstOf(paragraphs, (paragraph) => below(paragraph, 'lnSpc'));
  const share = (whole(below(lines, 'spcPct'), 'val') ?? WHOLE_LINE) / WHOLE_LINE;
  const exact = whole(below(lines, 'spcPts'), 'val');
  const shade = fillColour(fill, colours) ?? (fill === undefined ? colours.get('tx1') : undefined);
  const cap = firstOf(runs, (run) => run.attributes.get('cap'));
  const tracking = (firstOf(runs, (run) => whole(run, 'spc')) ?? 0) / 100;
  return {
    size,
    line: exact === undefined ? Math.round(size * natural * share * 100) / 100 : exact / 100,
    bold: bold === '1' || bold === 'true',
    colour: nearestToken(shade ?? colours.get('tx1'), palette),
    ...(shade !== undefined && { shade }),
    font,
    ...(typeface !== undefined && { typeface }),
    ...((cap === 'all' || cap === 'small') && { capitals: true }),
    ...(tracking !== 0 && { tracking }),
    before: (spacing('spcBef') ?? 0) + (spacing('spcAft') ?? 0),
    align: ALIGNED[firstOf(paragraphs, (paragraph) => paragraph.attributes.get('algn')) ?? ''] ?? 'left',
    bullet: hasBullet(paragraphs),
    margin: (firstOf(paragraphs, (paragraph) => whole(paragraph, 'marL')) ?? 0) / EMU_PER_POINT,
    indent: (firstOf(paragraphs, (paragraph) => whole(paragraph, 'indent')) ?? 0) / EMU_PER_POINT,
  };
}

const ALIGNED: Readonly<Record<string, MasterLevel['align']>> = { r: 'right', ctr: 'center' };

function hasBullet(paragraphs: readonly XmlElement[]): boolean {
  const said = firstOf(paragraphs, (paragraph) =>
    elementsOf(paragraph).find(({ name }) => ['buNone', 'buChar', 'buAutoNum', 'buBlip'].includes(name)),
  );
  return said !== undefined && said.name !== 'buNone';
}

/** Spacing in points, given as such or as a percentage of the font size. */
function space(spacing: XmlElement | undefined, size: number): number | undefined {
  const points = whole(below(spacing, 'spcPts'), 'val');
  if (points !== undefined) return points / 100;
  const share = whole(below(spacing, 'spcPct'), 'val');
  return share === undefined ? undefined : Math.round(((share * size) / WHOLE_LINE) * 1.2 * 100) / 100;
}

function firstOf<T, R>(items: readonly T[], answer: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = answer(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
