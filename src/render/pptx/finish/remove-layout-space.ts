/** Takes out the white space that pptxgenjs sets between elements; the words of runs keep theirs. */
export function removeLayoutSpace(slide: string): string {
  return slide.replace(/>\s+<(?!\/a:t>)/g, '><');
}
