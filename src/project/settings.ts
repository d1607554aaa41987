import * as z from 'zod';
import { CODES } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { MARKINGS } from '../model/marking.ts';
import { DEFAULT_SETTINGS, type WorkspaceSettings } from '../model/settings.ts';
import type { YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import { spanAt } from '../yaml/path.ts';
import { readAs } from '../yaml/read-as.ts';

export const SETTINGS_SCHEMA = z.strictObject({
  'highest-marking': z
    .enum(MARKINGS as readonly [string, ...string[]])
    .optional()
    .describe('Decks marked higher are refused'),
  levels: z
    .record(z.string(), z.enum(['warning', 'advice', 'off']))
    .optional()
    .describe('Warnings and advice told as another, or not at all, by their codes'),
});

/**
 * Reads `briefdeck.yaml`. A level for a code that doesn't exist, or that is an error, is left out
 * with a finding.
 */
export function parseSettings(file: string, text: string): Outcome<WorkspaceSettings> {
  const yaml = parseYaml(file, text);
  const root = yaml.value;
  if (root === undefined || root.kind === 'empty') return { value: DEFAULT_SETTINGS, diagnostics: yaml.diagnostics };
  const shape = readAs(SETTINGS_SCHEMA, root, 'the settings');
  if (shape.value === undefined)
    return { value: DEFAULT_SETTINGS, diagnostics: [...yaml.diagnostics, ...shape.diagnostics] };
  const { levels = {} } = shape.value;
  const marking = MARKINGS.find((each) => each === shape.value?.['highest-marking']);
  const found = Object.keys(levels).flatMap((code) => checkCode(code, root));
  const wrong = new Set(found.map(({ code }) => code));
  return {
    value: {
      highestMarking: marking ?? DEFAULT_SETTINGS.highestMarking,
      levels: Object.fromEntries(Object.entries(levels).filter(([code]) => !wrong.has(code))),
    },
    diagnostics: [...yaml.diagnostics, ...shape.diagnostics, ...found.map(({ finding }) => finding)],
  };
}

function checkCode(code: string, root: YamlNode): readonly { readonly code: string; readonly finding: Diagnostic }[] {
  const entry = Object.hasOwn(CODES, code) ? CODES[code as keyof typeof CODES] : undefined;
  const span = spanAt(root, ['levels', code]);
  if (entry === undefined) {
    const meant = nearest(code, Object.keys(CODES));
    const finding = diagnostic('settings/unknown-code', {
      message: `no finding has the code ${code}`,
      span,
      hint: meant && `did you mean ${meant}?`,
    });
    return [{ code, finding }];
  }
  if (entry.severity !== 'error') return [];
  return [
    { code, finding: diagnostic('settings/error-kept', { message: `${code} is an error, and stays one`, span }) },
  ];
}
