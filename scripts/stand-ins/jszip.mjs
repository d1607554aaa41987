// The part of JSZip 3 that pptxgenjs calls. It gives the slides, which are all that is read of what pptxgenjs writes, as a map
// from their names to their text, without an archive on the way (src/render/pptx/slides.ts).
const SLIDE = /^ppt\/slides\/slide\d+\.xml$/;

export default class JSZip {
  #slides = new Map();

  folder() {
    return this;
  }

  file(name, content) {
    if (SLIDE.test(name)) this.#slides.set(name, content);
    return this;
  }

  async generateAsync() {
    return this.#slides;
  }
}
