import type { Box } from '../../../src/model/box.ts';
import type { Run } from '../../../src/model/deck.ts';
import type { Scene, SceneParagraph, SceneShape, SceneSlide, SceneText } from '../../../src/model/scene.ts';
import type { TextStyle } from '../../../src/model/text-style.ts';
import { NO_NOTES_PAGE } from '../../layout/slides.ts';

const STYLE: TextStyle = { font: 'body', size: 18, line: 24, bold: false, colour: 'ink', gap: 0 };
const BOX: Box = { x: 48, y: 100, width: 800, height: 40 };

export function words(runs: readonly Run[]): SceneParagraph {
  return { runs, level: 0, marker: 'none', style: STYLE, before: 0, lines: [] };
}

/** A text on a slide, with only what rules read. */
export function text(name: string, runs: readonly Run[], box: Box = BOX): SceneText {
  return {
    kind: 'text',
    name,
    box,
    slot: name,
    style: STYLE,
    anchor: 'top',
    align: 'left',
    paragraphs: [words(runs)],
    textHeight: 24,
  };
}

export function laidOut(id: string, shapes: readonly SceneShape[], more: Partial<SceneSlide> = {}): SceneSlide {
  return { id, number: 1, layout: 'bullets', shapes, notes: [], notesPage: NO_NOTES_PAGE, cures: [], ...more };
}

export function sceneWith(slides: readonly SceneSlide[]): Scene {
  const template = { layouts: [{ name: 'bullets', slots: [{ name: 'title', accepts: ['title'] }] }] };
  return { language: 'en', title: 'A', slides, template } as unknown as Scene;
}
