import type { CodeEntry } from '../../diagnostics/code-entry.ts';
import { CODES, type Code, isCode } from '../../diagnostics/codes.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { workflowCommand } from '../../diagnostics/report/github.ts';
import { printableJson } from '../../diagnostics/report/printable.ts';
import { sarifLog } from '../../diagnostics/report/sarif.ts';
import { VERSION } from '../../project/version.ts';
import { command, type Printout, WrongUse } from '../command.ts';
import { REPORTING } from '../shared-options.ts';

/**
 * Says what a code means, why the rule exists and how to fix what it finds. Lists all codes if none
 * is named.
 */
export const explain = command({
  name: 'explain',
  describe: 'Say what a finding means and how to mend it',
  takes: {
    code: { type: 'string', describe: 'As printed: facts/unknown-id (default: list all)', called: 'a code' },
  },
  options: REPORTING,
  run: async ({ code: asked, format }) => {
    const name = asked === undefined ? undefined : withoutSeverity(asked);
    const all = Object.keys(CODES).filter(isCode).sort();
    const codes = name === undefined ? all : all.filter((code) => code === name);
    if (name !== undefined && codes.length === 0) return unknownCode(name, all);
    const done = (out: string): Printout => ({ exit: 0, out, err: '' });
    switch (format) {
      case 'text':
        return done(name === undefined ? list(codes) : codes.map(page).join('\n'));
      case 'json':
        return done(json(codes));
      case 'sarif':
        return done(sarifLog(VERSION, codes, []));
      case 'github':
        return done(codes.map(notice).join(''));
    }
  },
});

/** The code in a text copied from a finding, such as `error[facts/unknown-id]:`. */
function withoutSeverity(asked: string): string {
  return /^\w*\[([^\]]+)\]:?$/.exec(asked.trim())?.[1] ?? asked;
}

function entryOf(code: Code): CodeEntry {
  return CODES[code];
}

function unknownCode(name: string, codes: readonly Code[]): WrongUse {
  const bare = (code: string) => code.slice(code.indexOf('/') + 1);
  const close = nearest(name, codes) ?? codes.find((code) => bare(code) === nearest(name, codes.map(bare)));
  return new WrongUse(
    `no code is called ${name}`,
    close ? `did you mean ${close}?` : 'briefdeck explain lists all codes',
  );
}

function page(code: Code): string {
  const { severity, what, why, mend } = entryOf(code);
  return `${code} (${severity})\n\nWhat  ${what}\nWhy   ${why}\nMend  ${mend}\n`;
}

function list(codes: readonly Code[]): string {
  const width = Math.max(0, ...codes.map((code) => code.length));
  const rows = codes.map((code) => {
    const { severity, what } = entryOf(code);
    return `${code.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${what}\n`;
  });
  return rows.join('');
}

function json(codes: readonly Code[]): string {
  const entries = codes.map((code) => ({ code, ...entryOf(code) }));
  return printableJson({ schemaVersion: 1, command: 'explain', ok: true, codes: entries });
}

function notice(code: Code): string {
  const { what, why, mend } = entryOf(code);
  return workflowCommand('notice', { title: code }, [what, why, mend]);
}
