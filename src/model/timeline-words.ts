import type { Run, TimelineEntry } from './deck.ts';
import type { Language } from './language.ts';
import { programRun } from './run.ts';

/** What happened, and then the amount that the fact states, if it states one. */
export function timelineWords({ label, amount }: TimelineEntry, language: Language): readonly Run[] {
  return amount.length === 0 ? label : [...label, programRun(' ', 'template', language), ...amount];
}
