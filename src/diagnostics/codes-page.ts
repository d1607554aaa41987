import { compareText } from '../model/compare-text.ts';
import type { CodeEntry } from './code-entry.ts';
import { CODES } from './codes.ts';

const HEAD = `# Diagnostics

What briefdeck says of a brief, by code. An error stops the build. A warning stops it with \`--strict\`. Advice never does,
and is only counted in the terminal unless \`--advice\` asks for it. \`briefdeck explain CODE\` prints the same entry.

This page is written by \`npm run diagnostics\` from the table in src/diagnostics/codes/.
`;

/**
 * The page docs/diagnostics.md: every code by area, with what it means, why the rule exists and how
 * to fix it.
 */
export function codesPage(): string {
  const entries = Object.entries<CodeEntry>(CODES).sort(([a], [b]) => compareText(a, b));
  const areas = [...new Set(entries.map(([code]) => areaOf(code)))];
  const sections = areas.map((area) => {
    const own = entries.filter(([code]) => areaOf(code) === area);
    return `\n## ${area}\n${own.map(([code, entry]) => entryOf(code, entry)).join('')}`;
  });
  return HEAD + sections.join('');
}

function areaOf(code: string): string {
  return code.split('/')[0] ?? code;
}

function entryOf(code: string, { severity, what, why, mend }: CodeEntry): string {
  return `\n### ${code}\n\n*${severity}*\n\n- ${escaped(what)}\n- Why: ${escaped(why)}\n- Mend: ${escaped(mend)}\n`;
}

/** Escapes Markdown's special characters outside code, so that the text appears as typed. */
function escaped(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\*_[\]<>#]/g, '\\$&')))
    .join('');
}
