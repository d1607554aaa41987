import { createHash } from 'node:crypto';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { YamlNode } from '../yaml/node.ts';
import { textAt } from './read-node.ts';

/** Eight hexadecimal digits that stand for a text, whatever its spaces. */
export function textMark(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 8);
}

/** `fr-of: 1a2b3c4d` says which English the French was made of; a finding where the English has changed since. */
export function checkTranslation(slide: YamlNode): readonly Diagnostic[] {
  const made = textAt(slide, 'fr-of');
  const english = textAt(slide, 'en');
  if (made === undefined || english === undefined || textAt(slide, 'fr') === undefined) return [];
  const now = textMark(english.text);
  if (made.text === now) return [];
  return [
    diagnostic('outline/outdated-translation', {
      message: 'the English of this slide has changed since its French was written',
      span: made.span,
      hint: `when the French is right again, write fr-of: ${now}`,
    }),
  ];
}
