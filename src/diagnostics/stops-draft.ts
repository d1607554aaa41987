import { SETTINGS_FILE } from '../model/settings.ts';
import type { Code } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';

/** The areas of codes that stop even a draft: what may leave the house, and what is written where. */
const AREAS: ReadonlySet<string> = new Set(['marking', 'release', 'output', 'workspace']);

/** Single codes that stop it too: a file or an address that must not be followed, settings that must be. */
const CODES: ReadonlySet<Code> = new Set<Code>(['outline/image-path', 'words/link', 'settings/wrong-name']);

/**
 * Whether an error stops a draft too, instead of standing on its slide. So does each in the settings: what they forbid would be
 * allowed.
 */
export function stopsDraft({ code, severity, span }: Diagnostic): boolean {
  if (severity !== 'error') return false;
  return AREAS.has(code.slice(0, code.indexOf('/'))) || CODES.has(code) || span?.file === SETTINGS_FILE;
}
