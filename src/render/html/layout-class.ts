import type { Template } from '../../model/template.ts';

/** The class of slides with a layout: a layout’s name may hold any character. */
export function layoutClass(layout: string, { layouts }: Pick<Template, 'layouts'>): string {
  return `layout-${layouts.findIndex(({ name }) => name === layout) + 1}`;
}
