import { replaceOnce } from './elements.ts';

/** Takes out the name that pptxgenjs gives each slide, "Slide 3" in English. `before` is the slide up to its shapes. */
export function removeSlideName(before: string): string {
  return replaceOnce(before, /<p:cSld name="[^"]*">/, '<p:cSld>');
}
