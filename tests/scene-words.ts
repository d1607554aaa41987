import { textOfRuns } from '../src/model/run.ts';
import type { Scene, SceneParagraph, SceneShape } from '../src/model/scene.ts';

/** Every text of a scene: on its slides and in their notes, one paragraph a line. */
export function textOfScene(scene: Scene): string {
  return scene.slides
    .flatMap(({ shapes, notes }) => [...shapes.flatMap(paragraphsOf), ...notes])
    .map(({ runs }) => textOfRuns(runs))
    .join('\n');
}

/** The paragraphs of a shape, in reading order. Charts and marks have none. */
export function paragraphsOf(shape: SceneShape): readonly SceneParagraph[] {
  switch (shape.kind) {
    case 'text':
      return shape.paragraphs;
    case 'group':
      return shape.shapes.flatMap(paragraphsOf);
    case 'table':
      return shape.rows.flatMap((row) => row.map(({ paragraph }) => paragraph));
    case 'chart':
    case 'mark':
    case 'freeform':
    case 'picture':
      return [];
    default:
      return shape satisfies never;
  }
}
