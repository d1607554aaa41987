import { diagnostic, type Outcome, refused } from '../../diagnostics/diagnostic.ts';
import type { DeckImage } from '../../model/deck.ts';
import type { ImageEvidence } from '../../model/outline.ts';
import { type EvidenceContext, locationOn } from '../context.ts';
import type { ResolvedEvidence } from '../resolved-evidence.ts';
import { pictureSize } from './picture-size.ts';

/**
 * A picture with its alt text. Its bytes were read beforehand, from inside the workspace only.
 * Reading the outline already checked that it has an alt text or is decorative.
 */
export function resolveImage(
  evidence: ImageEvidence,
  context: EvidenceContext,
): Outcome<ResolvedEvidence<DeckImage> | undefined> {
  const { path } = evidence;
  const bytes = context.pictures.get(path.value);
  // A picture that could not be read was already reported.
  if (bytes === undefined) return { value: undefined, diagnostics: [] };
  const size = pictureSize(bytes);
  if (size === undefined) {
    const message = `${path.value} is no PNG or JPEG picture`;
    const hint = 'open it in a picture program and export it as PNG or JPEG; a new name alone changes nothing';
    const found = diagnostic('outline/bad-image', { message, span: path.span, at: locationOn(context, 'image'), hint });
    return refused(found);
  }
  const alt = evidence.decorative ? '' : (context.alt ?? '');
  const content: DeckImage = { kind: 'image', span: evidence.span, path: path.value, bytes, alt, ...size };
  return { value: { content, subtitle: [] }, diagnostics: [] };
}
