/** The text partials, and the values each may use. */
export const PARTIAL_NAMES: Readonly<Record<string, readonly string[]>> = {
  subtitle: ['parts'],
  'source-line': ['heading', 'sources'],
  'note-line': ['notes'],
  footer: ['as-of', 'version', 'reference', 'distribution'],
};
