import type { Jump, Run } from '../../src/model/deck.ts';
import type { Scene, SceneParagraph, SceneShape, SceneSlide } from '../../src/model/scene.ts';

/**
 * One scene with the slides of all, in order, so that what is the same for every deck is written
 * and validated once. Language, template, title and date are the first scene's.
 */
export function joinedScenes(scenes: readonly [Scene, ...Scene[]]): Scene {
  const slides = scenes.flatMap((scene, index) =>
    scene.slides.map((slide) => renamed(slide, (id) => `${index}-${id}`)),
  );
  const facts = new Map(scenes.flatMap((scene) => scene.facts).map((fact) => [fact.id, fact]));
  return {
    ...scenes[0],
    facts: [...facts.values()],
    slides: slides.map((slide, index) => ({ ...slide, number: index + 1 })),
  };
}

type Rename = (slide: string) => string;

function renamed(slide: SceneSlide, rename: Rename): SceneSlide {
  return {
    ...slide,
    id: rename(slide.id),
    ...(slide.continues && { continues: { ...slide.continues, slide: rename(slide.continues.slide) } }),
    shapes: slide.shapes.map((shape) => led(shape, rename)),
    notes: slide.notes.map((paragraph) => ledParagraph(paragraph, rename)),
  };
}

function led<T extends SceneShape>(shape: T, rename: Rename): T;
function led(shape: SceneShape, rename: Rename): SceneShape {
  switch (shape.kind) {
    case 'text':
      return {
        ...shape,
        ...(shape.jump && { jump: ledJump(shape.jump, rename) }),
        paragraphs: shape.paragraphs.map((paragraph) => ledParagraph(paragraph, rename)),
      };
    case 'table':
      return {
        ...shape,
        rows: shape.rows.map((row) =>
          row.map((cell) => ({ ...cell, paragraph: ledParagraph(cell.paragraph, rename) })),
        ),
      };
    case 'chart':
      return { ...shape, ...(shape.jump && { jump: ledJump(shape.jump, rename) }) };
    case 'group':
      return { ...shape, shapes: shape.shapes.map((each) => led(each, rename)) };
    case 'mark':
    case 'freeform':
    case 'picture':
      return shape;
  }
}

function ledParagraph(paragraph: SceneParagraph, rename: Rename): SceneParagraph {
  const runs = paragraph.runs.map((run): Run => ({ ...run, ...(run.jump && { jump: ledJump(run.jump, rename) }) }));
  return { ...paragraph, runs };
}

function ledJump(jump: Jump, rename: Rename): Jump {
  return { ...jump, slide: rename(jump.slide) };
}
