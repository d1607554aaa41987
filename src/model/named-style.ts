import type { Template } from './template.ts';
import type { TextStyle } from './text-style.ts';

/**
 * Looks up a text style by name. A missing one is a bug: the template's parser has checked that slots name existing
 * styles.
 */
export function styleNamed(template: Template, name: string): TextStyle {
  const style = template.styles[name];
  if (style === undefined) throw new Error(`template ${template.name} has no text style ${name}`);
  return style;
}
