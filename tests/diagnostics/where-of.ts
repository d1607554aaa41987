import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { locationText } from '../../src/diagnostics/location.ts';

/** Where a finding says it is, as reports print it; empty where it says nothing. */
export function whereOf({ at }: Diagnostic): string {
  return at === undefined ? '' : locationText(at);
}
