import type { WorkspaceSettings } from '../model/settings.ts';
import type { Diagnostic } from './diagnostic.ts';

/**
 * Findings at the levels that the workspace sets. Those set to `off` are dropped. Errors stay
 * errors.
 */
export function relevel(diagnostics: readonly Diagnostic[], settings: WorkspaceSettings): readonly Diagnostic[] {
  return diagnostics.flatMap((found) => {
    const level = Object.hasOwn(settings.levels, found.code) ? settings.levels[found.code] : undefined;
    if (level === undefined || found.severity === 'error') return [found];
    return level === 'off' ? [] : [{ ...found, severity: level }];
  });
}
