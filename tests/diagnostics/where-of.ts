import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { locationText } from '../../src/diagnostics/location.ts';

/** Where a finding is, as reports print it; empty if it doesn’t say. */
export function whereOf({ at }: Diagnostic): string {
  return at === undefined ? '' : locationText(at);
}
