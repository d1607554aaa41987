/** Only the Markdown for one line of running text: emphasis and links. */
export const INLINE_MARKDOWN = {
  disable: {
    null: [
      'blockQuote',
      'characterReference',
      'codeFenced',
      'codeIndented',
      'definition',
      'headingAtx',
      'htmlFlow',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};
