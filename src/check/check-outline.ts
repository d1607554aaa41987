import type { Diagnostic } from '../diagnostics/diagnostic.ts';
export function checkOutline(..._: unknown[]): readonly Diagnostic[] { return []; }
