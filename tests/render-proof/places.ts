import { cellBoxes, ungrouped } from '../../src/check/text-boxes.ts';
import type { Box } from '../../src/model/box.ts';
import type { SceneParagraph, SceneSlide } from '../../src/model/scene.ts';

/** A text of the scene, and the box that it must not leave. */
export interface Place {
  readonly name: string;
  readonly box: Box;
  /** Letters and digits only. Undefined for a chart, whose texts the viewer chooses. */
  readonly text: string | undefined;
  readonly lineCount: number;
  /** Whether it has a numbered list, whose numerals the viewer writes. */
  readonly isNumbered: boolean;
  readonly lineHeight: number;
}

/** Every place with words on a slide: texts, members of groups, table cells, charts as a whole. */
export function placesOf(slide: SceneSlide): readonly Place[] {
  return ungrouped(slide.shapes).flatMap((shape): readonly Place[] => {
    switch (shape.kind) {
      case 'text':
        return [placeOf(shape.name, shape.box, shape.paragraphs)];
      case 'table':
        return cellBoxes(shape)
          .filter(({ paragraph }) => paragraph.runs.length > 0)
          .map(({ box, paragraph }, index) => placeOf(`${shape.name}, cell ${index + 1}`, box, [paragraph]));
      case 'chart':
        return [{ name: shape.name, box: shape.box, text: undefined, lineCount: 0, isNumbered: false, lineHeight: 0 }];
      case 'mark':
      case 'freeform':
      case 'picture':
        return [];
      default:
        return shape satisfies never;
    }
  });
}

function placeOf(name: string, box: Box, paragraphs: readonly SceneParagraph[]): Place {
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
  const isNumbered = paragraphs.some(({ marker }) => marker === 'number');
  return {
    name,
    box,
    text: bare(runs.map((run) => run.text).join(''), isNumbered),
    lineCount: paragraphs.reduce((sum, { lines }) => sum + lines.length, 0),
    isNumbered,
    lineHeight: Math.max(...paragraphs.map(({ style }) => style.line)),
  };
}

/**
 * Letters and digits only, so that hyphens, spaces, bullets and ligatures make no difference; in a
 * numbered text letters only.
 */
export function bare(text: string, isNumbered: boolean): string {
  const letters = text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return isNumbered ? letters.replace(/\p{N}/gu, '') : letters;
}
