/** The part of linebreak 1.1 used here; the package has no types. */
declare module 'linebreak' {
  /** Line-break opportunities of a text by the Unicode Line Breaking Algorithm (UAX #14). */
  // biome-ignore lint/style/noDefaultExport: it is how the package exports it
  export default class LineBreaker {
    constructor(text: string);
    /**
     * The next position, in UTF-16 units, where a line may end or, if `required`, must; null after the end of the text.
     */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
