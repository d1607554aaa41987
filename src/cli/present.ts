import { reportGithub } from '../diagnostics/report/github.ts';
import { reportJson } from '../diagnostics/report/json.ts';
import { printable } from '../diagnostics/report/printable.ts';
import type { Report } from '../diagnostics/report/report.ts';
import { reportSarif } from '../diagnostics/report/sarif.ts';
import { reportText } from '../diagnostics/report/text.ts';
import type { Io } from '../project/io.ts';
import type { Exit, Given, Printout } from './command.ts';
import type { REPORTING } from './shared-options.ts';

/** How a command's result is to be written. */
export interface Presentation extends Given<typeof REPORTING> {
  /** Prints every piece of advice in the text format instead of counting them. */
  readonly advice?: boolean | undefined;
}

/**
 * A report in the format asked for. Text puts the results, one line each, on stdout and the
 * findings on stderr; the formats for machines put the whole report on stdout.
 */
export function present(
  report: Report,
  exit: Exit,
  results: readonly string[],
  { format, color, advice }: Presentation,
  io: Io,
): Printout {
  switch (format) {
    case 'text': {
      const out = results.map((line) => `${printable(line)}\n`).join('');
      return { exit, out, err: reportText(report, { colour: usesColour(color, io), advice: advice === true }) };
    }
    case 'json':
      return { exit, out: reportJson(report), err: '' };
    case 'sarif':
      return { exit, out: reportSarif(report), err: '' };
    case 'github':
      return { exit, out: reportGithub(report), err: '' };
  }
}

/** `auto`: on a terminal, unless NO_COLOR is set (no-color.org) or the terminal is dumb. */
export function usesColour(choice: Presentation['color'], io: Io): boolean {
  if (choice !== 'auto') return choice === 'always';
  return io.interactive && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb';
}
