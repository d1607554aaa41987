/** Removes the white space that pptxgenjs puts between elements, but not that in the text of runs. */
export function removeLayoutSpace(slide: string): string {
  return slide.replace(/>\s+<(?!\/a:t>)/g, '><');
}
