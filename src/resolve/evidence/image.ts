import type { Outcome } from '../../diagnostics/diagnostic.ts';
import type { DeckImage } from '../../model/deck.ts';
import type { ImageEvidence } from '../../model/outline.ts';
import { shownSize } from '../../model/picture.ts';
import type { EvidenceContext } from '../context.ts';
import type { ResolvedEvidence } from '../resolved-evidence.ts';

/**
 * A picture with its alt text. It was read beforehand, from inside the workspace only. Reading the outline already
 * checked that it has an alt text or is decorative.
 */
export function resolveImage(
  evidence: ImageEvidence,
  context: EvidenceContext,
): Outcome<ResolvedEvidence<DeckImage> | undefined> {
  const picture = context.pictures.get(evidence.path.value);
  // A picture that could not be read was already reported.
  if (picture === undefined) return { value: undefined, diagnostics: [] };
  const { mediaType, turn } = picture;
  const content: DeckImage = {
    kind: 'image',
    span: evidence.span,
    path: evidence.path.value,
    bytes: evidence.keepsMetadata ? picture.withMetadata : picture.bytes,
    mediaType,
    turn,
    ...shownSize(picture, turn),
    alt: evidence.decorative ? '' : (context.alt ?? ''),
  };
  return { value: { content, subtitle: [] }, diagnostics: [] };
}
