/** A text as read from disk. `path` is relative to the workspace root, with `/`. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}
