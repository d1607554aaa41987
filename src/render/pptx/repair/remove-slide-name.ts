import { replaceOnce } from './elements.ts';

/**
 * Removes the name that pptxgenjs gives each slide ("Slide 3", always in English). `before` is the slide up to its
 * shapes.
 */
export function removeSlideName(before: string): string {
  return replaceOnce(before, /<p:cSld name="[^"]*">/, '<p:cSld>');
}
