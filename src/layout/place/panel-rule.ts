import type { DeckPanel } from '../../model/deck.ts';
import type { SceneShape } from '../../model/scene.ts';

/** The rule above a panel. */
export function panelRule(
  name: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): SceneShape {
  return {
    kind: 'mark',
    name,
    shape: 'line',
    box: { x, y, width, height: 0 },
    stroke: { colour: 'primary', width: 1.5, dash: false },
  };
}

/** Where the first heading of some panels was written. */
export function headingSpan(panels: readonly DeckPanel[]) {
  return panels.flatMap((panel) => panel.heading).find((run) => run.span !== undefined)?.span;
}
