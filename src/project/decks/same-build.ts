import { isDeepStrictEqual } from 'node:util';
import type { Outcome } from '../../diagnostics/diagnostic.ts';
import type { BuiltBrief } from '../project.ts';

/** Whether two builds of a brief give the same files and the same findings. */
export function isSameBuild(a: Outcome<BuiltBrief> | undefined, b: Outcome<BuiltBrief>): boolean {
  return isDeepStrictEqual([a?.value.decks, a?.diagnostics], [b.value.decks, b.diagnostics]);
}
