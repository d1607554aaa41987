import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Layout, SlotAccepts, Template } from '../../model/template.ts';
import { nodeAt } from '../schema.ts';
import type { YamlNode } from '../yaml.ts';

/** What a slot may take, and the styles that its parts are set in, whatever the slot's own style is. */
export const STYLES_OF_PARTS: Readonly<Partial<Record<SlotAccepts, readonly string[]>>> = {
  chart: ['chart', 'label'],
  panels: ['heading', 'heading-large'],
  stats: ['body', 'label', 'label-large', 'when'],
  timeline: ['date'],
};

/** The styles that parts of charts, panels, stats and timelines are set in are there where a layout takes such a thing. */
export function checkStylesOfParts(
  layouts: readonly Layout[],
  styles: Template['styles'],
  root: YamlNode,
): readonly Diagnostic[] {
  const missing = new Map<string, string>();
  for (const layout of layouts) {
    for (const kind of layout.slots.flatMap((slot) => slot.accepts)) {
      for (const style of STYLES_OF_PARTS[kind] ?? []) {
        if (!Object.hasOwn(styles, style) && !missing.has(style)) missing.set(style, kind);
      }
    }
  }
  const node = nodeAt(root, ['styles']);
  const span = (node?.kind === 'map' && node.entries[0]?.keySpan) || root.span;
  return [...missing].map(([style, kind]) =>
    diagnostic('template/unknown-style', {
      message: `the template has no style ${style}, which parts of ${WORDS[kind] ?? kind} are set in`,
      span,
      hint: `add ${style}: below styles:, as the template ministry has it`,
    }),
  );
}

const WORDS: Readonly<Record<string, string>> = {
  chart: 'a chart',
  panels: 'panels',
  stats: 'stats',
  timeline: 'a timeline',
};
