import type { CodeEntry } from './code-entry.ts';
import { A11Y_CODES } from './codes/a11y.ts';
import { CHART_CODES } from './codes/chart.ts';
import { CLAIM_CODES } from './codes/claims.ts';
import { COMPARABILITY_CODES } from './codes/comparability.ts';
import { EVIDENCE_CODES } from './codes/evidence.ts';
import { FACT_CODES } from './codes/facts.ts';
import { FRESHNESS_CODES } from './codes/freshness.ts';
import { INPUT_CODES } from './codes/input.ts';
import { LAYOUT_CODES } from './codes/layout.ts';
import { MAP_CODES } from './codes/map.ts';
import { OUTLINE_CODES } from './codes/outline.ts';
import { OUTPUT_CODES } from './codes/output.ts';
import { PLAIN_WORDS_CODES } from './codes/plain-words.ts';
import { PROFILE_CODES } from './codes/profile.ts';
import { PROGRAM_CODES } from './codes/program.ts';
import { RELEASE_CODES } from './codes/release.ts';
import { SETTINGS_CODES } from './codes/settings.ts';
import { TEMPLATE_CODES } from './codes/template.ts';
import { WORDS_CODES } from './codes/words.ts';

/** The closed table of codes. A diagnostic can carry no other. */
export const CODES = {
  ...INPUT_CODES,
  ...FACT_CODES,
  ...COMPARABILITY_CODES,
  ...FRESHNESS_CODES,
  ...OUTLINE_CODES,
  ...WORDS_CODES,
  ...CLAIM_CODES,
  ...PLAIN_WORDS_CODES,
  ...PROFILE_CODES,
  ...RELEASE_CODES,
  ...SETTINGS_CODES,
  ...TEMPLATE_CODES,
  ...EVIDENCE_CODES,
  ...CHART_CODES,
  ...MAP_CODES,
  ...LAYOUT_CODES,
  ...A11Y_CODES,
  ...OUTPUT_CODES,
  ...PROGRAM_CODES,
} as const satisfies Record<string, CodeEntry>;

export type Code = keyof typeof CODES;

export function isCode(name: string): name is Code {
  return Object.hasOwn(CODES, name);
}
