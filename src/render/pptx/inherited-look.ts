import type { MasterLevel } from '../../model/master.ts';
import type { Template } from '../../model/template.ts';
import { lookOf } from './master.ts';
import { levelsOf, type Placeholder, slotLook } from './placeholders.ts';
import type { MasterTexts } from './template-styles.ts';
import type { TextLook } from './text-look.ts';

/** The look that a layout's placeholder inherits from the master. */
export function masterLook(texts: MasterTexts, placeholder: Placeholder, level: number): TextLook {
  switch (placeholder.type) {
    case 'title':
      return lookOf(texts.title, level);
    case 'sldNum':
      return lookOf(texts.number, level);
    case 'body':
    case 'obj':
    case 'chart':
    case 'tbl':
    case 'pic':
      return lookOf(texts.body, level);
  }
}

function lookOfOwn({ size, line, bold, colour, font, before, align }: MasterLevel): TextLook {
  return { size, line, bold, colour, font, before, align };
}

/** The look that a slide's placeholder inherits from its layout. */
export function layoutLook(template: Template, texts: MasterTexts, placeholder: Placeholder, level: number): TextLook {
  const own = placeholder.own?.levels[level - 1];
  if (own) return lookOfOwn(own);
  return levelsOf(placeholder.slot).includes(level)
    ? slotLook(template, placeholder.slot, level)
    : masterLook(texts, placeholder, level);
}
