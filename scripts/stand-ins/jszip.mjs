// The part of JSZip 3 that pptxgenjs calls, over our own writer: entries by name, stored as they are. Folders are left out.
import { zip } from '../../src/opc/zip.ts';

export default class JSZip {
  #parts = [];

  folder() {
    return this;
  }

  file(name, content, options) {
    const bytes = options?.base64 ? Buffer.from(content, 'base64') : content;
    this.#parts.push({ name, content: bytes, store: true });
    return this;
  }

  async generateAsync() {
    return zip(this.#parts, { year: 1980, month: 1, day: 1 });
  }
}
