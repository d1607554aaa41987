import { type Placeholder, placeholderElement } from '../placeholders.ts';
import { replaceOnce } from './elements.ts';

/** Replaces the stand-in with the picture that `relationshipId` names, in its slot. */
export function mendPicture(picture: string, relationshipId: string, placeholder: Placeholder | undefined): string {
  const related = replaceOnce(picture, /<a:blip r:embed="rId\d+"><\/a:blip>/, `<a:blip r:embed="${relationshipId}"/>`);
  if (placeholder === undefined) return replaceOnce(related, /<p:nvPr><\/p:nvPr>/, '<p:nvPr/>');
  const tied = replaceOnce(related, /<p:nvPr><\/p:nvPr>/, `<p:nvPr>${placeholderElement(placeholder)}</p:nvPr>`);
  return replaceOnce(tied, /<a:picLocks /, '<a:picLocks noGrp="1" ');
}
