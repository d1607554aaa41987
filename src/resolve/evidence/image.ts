import { diagnostic, type Outcome } from '../../diagnostics/diagnostic.ts';
import type { DeckImage } from '../../model/deck.ts';
import type { ImageEvidence } from '../../model/outline.ts';
import { place, type SlideContext } from '../context.ts';
import { overrideAlt } from '../override.ts';
import { pictureSize } from './picture-size.ts';

/** A picture with its alt text; its bytes were read beforehand, from inside the workspace only. */
export function resolveImage(evidence: ImageEvidence, context: SlideContext): Outcome<DeckImage | undefined> {
  const bytes = context.pictures.get(evidence.path.value);
  // A picture that could not be read was reported where it was read.
  if (bytes === undefined) return { value: undefined, diagnostics: [] };
  const picture = pictureSize(bytes);
  const at = { span: evidence.path.span, where: place(context, 'image') };
  if (picture === undefined) {
    return {
      value: undefined,
      diagnostics: [
        diagnostic('outline/bad-image', { message: `${evidence.path.value} is no PNG or JPEG picture`, ...at }),
      ],
    };
  }
  const alt = overrideAlt(context).value ?? '';
  if (alt === '' && !evidence.decorative) {
    return {
      value: undefined,
      diagnostics: [
        diagnostic('outline/no-alt', {
          message: `the picture ${evidence.path.value} has no alt text`,
          ...at,
          hint: 'add `alt:` with a sentence that says what it shows, or `decorative: yes`',
        }),
      ],
    };
  }
  return {
    value: {
      kind: 'image',
      span: evidence.span,
      path: evidence.path.value,
      bytes,
      alt: evidence.decorative ? '' : alt,
      ...picture,
    },
    diagnostics: [],
  };
}
