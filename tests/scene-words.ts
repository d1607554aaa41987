import { textOfRuns } from '../src/model/run.ts';
import type { Scene, SceneShape } from '../src/model/scene.ts';

/** Every text of a scene: on its slides and in their notes, one paragraph a line. */
export function textOfScene(scene: Scene): string {
  return scene.slides
    .flatMap((slide) => [...slide.shapes.flatMap(textsOf), ...slide.notes.map(({ runs }) => textOfRuns(runs))])
    .join('\n');
}

function textsOf(shape: SceneShape): readonly string[] {
  switch (shape.kind) {
    case 'text':
      return shape.paragraphs.map(({ runs }) => textOfRuns(runs));
    case 'group':
      return shape.shapes.flatMap(textsOf);
    case 'table':
      return shape.rows.flatMap((row) => row.map(({ paragraph }) => textOfRuns(paragraph.runs)));
    case 'chart':
    case 'mark':
    case 'picture':
      return [];
    default:
      return shape satisfies never;
  }
}
