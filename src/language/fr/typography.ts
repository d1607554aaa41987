import type { Typography } from '../grammar.ts';
import { NO_BREAK_SPACE } from '../typography-marks.ts';

/**
 * Makes a typed space before `:` `»` `%` `$` or after `«` a no-break space. Canadian French has no
 * space before `;` `!` `?` (OQLF, Espacement avant et après les signes de ponctuation). No space is
 * added inside guillemets if none was typed.
 */
export const TYPOGRAPHY: Typography = {
  colon: `${NO_BREAK_SPACE}: `,
  quotes: [`«${NO_BREAK_SPACE}`, `${NO_BREAK_SPACE}»`],
  innerQuotes: ['\u201C', '\u201D'],
  unspacedMarks: ',.',
  spaced: (text, before, after) =>
    text
      .replace(/[ \u00A0\u202F]+([;!?])/g, '$1')
      .replace(/[ \u202F]+([:»%$])/g, `${NO_BREAK_SPACE}$1`)
      .replace(/[ \u202F]+$/, (spaces) => (/^[:»%$]/u.test(after) ? NO_BREAK_SPACE : spaces))
      .replace(/«[ \u202F]+/g, `«${NO_BREAK_SPACE}`)
      .replace(/^[ \u202F]+/, (spaces) => (before === '«' ? NO_BREAK_SPACE : spaces)),
};
